pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import ui.components
import ui.theme

// The pages of a larger page, one below the other, in portrait beside each other. The one that is on is filled.
Flow {
    id: root

    required property string current
    required property var groups // codes
    required property var names

    signal picked(group: string)

    spacing: (Theme.portrait ? 12 : 4) * Theme.u

    Repeater {
        model: root.groups

        T.AbstractButton {
            id: line

            required property string modelData
            readonly property bool on: modelData === root.current

            Accessible.name: text
            Accessible.role: Accessible.Button
            Accessible.selected: on
            focusPolicy: Qt.TabFocus
            height: Theme.fieldHeight
            objectName: "group-" + modelData
            text: root.names[modelData]
            width: Theme.portrait ? said.implicitWidth + 56 * Theme.u : root.width

            background: Rectangle {
                border.color: line.visualFocus ? Theme.focus : line.on ? Theme.primary : Theme.choiceBorder
                border.width: line.visualFocus ? 6 * Theme.u : line.on || Theme.portrait ? 3 * Theme.u : 0
                color: line.on || line.down ? Theme.primaryTint : Theme.portrait ? Theme.surface : "transparent"
                radius: Theme.radiusSmall
            }
            contentItem: Item {
                Words {
                    id: said

                    Accessible.ignored: true
                    anchors.verticalCenter: parent.verticalCenter
                    color: line.on ? Theme.accent : Theme.ink
                    size: Theme.field
                    strong: line.on
                    text: line.text
                    width: Math.min(Math.ceil(implicitWidth), parent.width - x)
                    x: 28 * Theme.u
                }
            }

            Accessible.onPressAction: line.click()
            Keys.onReturnPressed: line.click()
            onClicked: root.picked(modelData)
        }
    }
}
