import QtQuick
import Kiosk
import ui.components
import ui.theme

// The door to staff mode: a dark panel that says where one is, with a gentle way out, and the pad for the PIN.
Rectangle {
    id: root

    required property PinPadViewModel pad
    required property VisitViewModel visit

    Accessible.name: qsTr("Staff only")
    Accessible.role: Accessible.Dialog
    color: Theme.staffBg

    Component.onCompleted: keys.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: visit.dismiss()

    MouseArea {
        anchors.fill: parent
    }
    Rectangle {
        id: panel

        color: Theme.rail
        height: Theme.portrait ? 620 * Theme.u : parent.height
        width: Theme.portrait ? parent.width : 800 * Theme.u

        Column {
            spacing: 28 * Theme.u
            width: parent.width - 192 * Theme.u
            x: 96 * Theme.u
            y: Theme.portrait ? 64 * Theme.u : 116 * Theme.u

            Icon {
                color: Theme.railMark
                name: "mdi6.shield-account"
                size: 112 * Theme.u
                visible: !Theme.portrait
            }
            Words {
                color: Theme.railInk
                heading: true
                size: 72 * Theme.u
                text: qsTr("Staff only")
                width: parent.width
            }
            Words {
                color: Theme.railInk
                size: 40 * Theme.u
                text: qsTr("Enter your 6-digit PIN to edit panels, hand over surveys or check this kiosk.")
                width: parent.width
            }
            Row {
                spacing: 20 * Theme.u
                width: parent.width

                Icon {
                    id: mark

                    color: Theme.railInk
                    name: "mdi6.information-outline"
                    size: 40 * Theme.u
                }
                Words {
                    color: Theme.railInk
                    size: 32 * Theme.u
                    text: qsTr("Here by mistake? Tap “Close”. Nothing has changed.")
                    width: parent.width - mark.width - parent.spacing
                }
            }
        }
        Row {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.portrait ? 48 * Theme.u : 96 * Theme.u
            spacing: 24 * Theme.u
            x: 96 * Theme.u

            RailButton {
                iconName: "mdi6.arrow-left"
                objectName: "closeDoor"
                text: qsTr("Close")

                onClicked: root.visit.dismiss()
            }
            RailButton {
                iconName: "mdi6.spray-bottle"
                objectName: "cleanScreen"
                text: qsTr("Clean the screen")

                onClicked: root.visit.clean()
            }
        }
    }
    PinPad {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (Theme.portrait ? 160 : 96) * Theme.u
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: Theme.portrait ? 0 : panel.width / 2
        height: Theme.portrait ? 980 * Theme.u : root.height - 200 * Theme.u
        pad: root.pad
        width: 592 * Theme.u
    }
}
