import QtQuick
import QtQuick.Templates as T
import ui.components
import ui.theme

// On or off, said in words beside the switch. The whole line is the target.
T.AbstractButton {
    id: root

    property bool locked: false
    property string note: locked ? qsTr("Set by IT") : ""
    property bool on: false

    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    checkable: true
    checked: on
    enabled: !locked
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.fieldHeight, words.height + 16 * Theme.u)

    background: Rectangle {
        border.color: Theme.focus
        border.width: root.visualFocus ? 6 * Theme.u : 0
        color: root.down ? Theme.primaryTint : "transparent"
        radius: Theme.radiusSmall
    }
    contentItem: Item {
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 240 * Theme.u

            Words {
                Accessible.ignored: true
                size: Theme.field
                text: root.text
                width: parent.width
            }
            Words {
                color: Theme.ink2
                size: Theme.staffSmall
                text: root.note
                visible: text !== ""
                width: parent.width
            }
        }
        Words {
            Accessible.ignored: true
            anchors.right: track.left
            anchors.rightMargin: 16 * Theme.u
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink2
            size: Theme.staffSmall
            strong: true
            text: root.on ? qsTr("On") : qsTr("Off")
        }
        Rectangle {
            id: track

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.control
            border.width: Theme.border
            color: root.on ? Theme.primary : Theme.surface
            height: 56 * Theme.u
            radius: height / 2
            width: 104 * Theme.u

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: root.on ? Theme.primaryInk : Theme.control
                height: width
                radius: width / 2
                width: 40 * Theme.u
                x: root.on ? parent.width - width - 8 * Theme.u : 8 * Theme.u
            }
        }
    }

    Accessible.onPressAction: root.click()
    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()
    onCheckedChanged: if (checked !== on)
        checked = Qt.binding(() => root.on)
}
