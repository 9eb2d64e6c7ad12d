import QtQuick
import ui.theme

// For staff, over the attract screen: clean the screen, or go back. Goes away by itself.
Rectangle {
    id: root

    signal cleanAsked
    signal closed

    Accessible.name: qsTr("For staff")
    Accessible.role: Accessible.Dialog
    color: Theme.scrim

    Component.onCompleted: clean.forceActiveFocus(Qt.OtherFocusReason)

    MouseArea {
        anchors.fill: parent

        onClicked: root.closed()
    }
    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.border : 0
        color: Theme.surface
        height: body.height + 128 * Theme.u
        radius: Theme.radiusDialog
        width: Math.min(900 * Theme.u, root.width - 2 * Theme.margin)

        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: body

            spacing: 32 * Theme.u
            width: parent.width - 144 * Theme.u
            x: 72 * Theme.u
            y: 64 * Theme.u

            Words {
                heading: true
                size: Theme.h1
                text: qsTr("For staff")
                width: parent.width
            }
            Words {
                text: qsTr("Touches do nothing for one minute, so that you can wipe the screen.")
                width: parent.width
            }
            TouchButton {
                id: clean

                height: 112 * Theme.u
                iconName: "mdi6.spray-bottle"
                kind: "primary"
                objectName: "cleanScreen"
                text: qsTr("Clean the screen")
                width: parent.width

                onClicked: root.cleanAsked()
            }
            TouchButton {
                height: 112 * Theme.u
                iconName: "mdi6.arrow-left"
                objectName: "closeCard"
                text: qsTr("Go back")
                width: parent.width

                onClicked: root.closed()
            }
        }
    }
}
