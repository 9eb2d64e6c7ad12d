pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The left side of the editor: the languages, every field of the panel in one, and how it reads.
Card {
    id: root

    required property PanelEditorViewModel editor
    readonly property Item focused: Window.activeFocusItem
    property bool typing: false

    signal opened(key: string, kind: string)

    function next(): void {
        focused?.nextItemInFocusChain()?.forceActiveFocus(Qt.TabFocusReason);
    }

    InSight {
        body: content
        flick: fields
    }
    Flow {
        id: tabs

        spacing: 16 * Theme.u
        width: parent.width - 64 * Theme.u
        x: 32 * Theme.u
        y: 24 * Theme.u

        Repeater {
            model: root.editor.languages

            StaffButton {
                required property var modelData

                Accessible.selected: kind === "primary"
                implicitHeight: Theme.minTarget
                kind: modelData.code === root.editor.language ? "primary" : "soft"
                objectName: "language-" + modelData.code
                text: modelData.name

                onClicked: root.editor.setLanguage(modelData.code)
            }
        }
        StaffChip {
            height: Theme.minTarget
            objectName: "behind"
            text: root.editor.behind === "" ? "" : qsTr("%1 needs an update").arg(root.editor.behind)
            tone: "alert"
        }
    }
    Words {
        id: refused

        color: Theme.alert
        objectName: "refused"
        size: Theme.staffSmall
        strong: true
        text: root.editor.refused || (root.editor.state === "failed" ? root.editor.fault : "")
        visible: text !== ""
        width: tabs.width
        x: tabs.x
        y: tabs.y + tabs.height + 12 * Theme.u
    }
    Flickable {
        id: fields

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: content.height + 24 * Theme.u
        contentWidth: width
        height: meter.y - y - (meter.visible ? 16 * Theme.u : 0)
        objectName: "fields"
        width: parent.width - 32 * Theme.u
        x: 32 * Theme.u
        y: (refused.visible ? refused.y + refused.height : tabs.y + tabs.height) + 20 * Theme.u

        Column {
            id: content

            spacing: 22 * Theme.u
            width: fields.width - 32 * Theme.u

            Repeater {
                model: root.editor.fields

                Column {
                    id: part

                    required property var row

                    spacing: 10 * Theme.u
                    width: parent?.width ?? 0

                    EditorField {
                        origin: root.editor.origin
                        row: part.row
                        width: part.width

                        onEdited: text => root.editor.write(row.key, text)
                        onFits: root.editor.stillFits(row.key)
                        onOpened: root.opened(row.key, row.kind)
                        onTaken: root.editor.enter(row.key)
                    }
                    EditorLine {
                        row: part.row

                        onAddAsked: root.editor.addLine(row.key)
                        onTakeOutAsked: root.editor.takeOut(row.key)
                    }
                }
            }
        }
    }
    Rectangle {
        color: Theme.control
        height: Math.max(48 * Theme.u, fields.height * fields.visibleArea.heightRatio)
        radius: width / 2
        visible: fields.contentHeight > fields.height + 1
        width: 8 * Theme.u
        x: parent.width - 20 * Theme.u
        y: fields.y + (fields.height - height) * fields.visibleArea.yPosition / Math.max(0.0001, 1 - fields.visibleArea.heightRatio)
    }
    GradeMeter {
        id: meter

        objectName: "meter"
        reading: root.editor.reading
        visible: !root.typing
        width: parent.width - 64 * Theme.u
        x: 32 * Theme.u
        y: parent.height - (visible ? height + 28 * Theme.u : 0)
    }
}
