pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import ui.components
import ui.theme

// A dot for each scene of the story; the one that is on is filled and larger.
Row {
    id: root

    required property int index
    required property var targets

    signal targetAsked(target: string)

    spacing: 8 * Theme.u

    Repeater {
        model: root.targets

        T.AbstractButton {
            id: dot

            readonly property bool current: index === root.index
            required property int index
            required property string modelData

            Accessible.name: qsTr("Part %1 of %2").arg(index + 1).arg(root.targets.length)
            Accessible.role: Accessible.RadioButton
            checkable: true
            checked: current
            focusPolicy: Qt.TabFocus
            implicitHeight: Theme.minTarget
            implicitWidth: Theme.minTarget
            objectName: "scene-" + (index + 1)

            background: Item {
                Rectangle {
                    anchors.centerIn: parent
                    border.color: dot.visualFocus ? Theme.focus : Theme.control
                    border.width: dot.visualFocus ? 2 * Theme.border : dot.index > root.index || Theme.contrast ? Theme.border : 0
                    color: dot.current ? Theme.primary : dot.index < root.index || dot.down ? Theme.primaryTint : Theme.surface
                    height: (dot.current ? 72 : 60) * Theme.u
                    radius: height / 2
                    width: height
                }
            }
            contentItem: Item {
                Words {
                    Accessible.ignored: true
                    anchors.centerIn: parent
                    color: dot.current ? Theme.primaryInk : dot.index < root.index ? Theme.accent : Theme.ink2
                    size: Theme.note
                    strong: true
                    text: String(dot.index + 1)
                }
            }

            Accessible.onPressAction: click()
            onCheckedChanged: if (checked !== current)
                checked = Qt.binding(() => dot.current)
            onClicked: root.targetAsked(modelData)
        }
    }
}
