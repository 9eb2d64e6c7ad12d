import QtQuick
import QtQuick.Templates as T
import ui.theme

// One language on the attract screen, by the name that it calls itself; the one that is on is white and ticked.
T.AbstractButton {
    id: root

    required property bool on
    readonly property color paint: on ? Theme.contrast ? Theme.primaryInk : Theme.accent : Theme.nightInk

    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    checkable: true // of Accessible it would be lost: a button tells its own
    checked: on
    focusPolicy: Qt.TabFocus
    height: Theme.target
    leftPadding: 24 * Theme.u
    rightPadding: 24 * Theme.u
    width: Math.max(296 * Theme.u, Math.ceil(mark.implicitWidth) + leftPadding + rightPadding)

    background: Item {
        Rectangle {
            color: root.on ? Theme.primaryTintEdge : Theme.nightEdge
            height: parent.height / 2 + Theme.edge
            radius: Theme.radiusButton
            visible: !root.down
            width: parent.width
            y: parent.height / 2
        }
        Rectangle {
            id: floor

            border.color: root.visualFocus ? Theme.focus : root.on && !Theme.contrast ? Theme.nightInk : Theme.primaryTintEdge
            border.width: root.visualFocus ? 6 * Theme.u : Theme.border
            color: !root.on ? Theme.night : Theme.contrast ? Theme.primary : Theme.nightInk
            height: parent.height
            radius: Theme.radiusButton
            width: parent.width
            y: root.down ? Theme.edge : 0
        }
    }
    contentItem: Item {
        Row {
            id: mark

            anchors.centerIn: parent
            anchors.verticalCenterOffset: root.down ? Theme.edge : 0
            spacing: 12 * Theme.u

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.paint
                name: "mdi6.check-bold"
                size: 36 * Theme.u
                visible: root.on
            }
            Words {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: root.paint
                font.family: Theme.names
                size: 36 * Theme.u
                strong: true
                text: root.text
            }
        }
    }

    Accessible.onPressAction: root.click()
    onCheckedChanged: if (checked !== on)
        checked = Qt.binding(() => root.on)
}
