import QtQuick
import ui.theme

// How to reach a person here.
Rectangle {
    id: root

    signal closed

    Accessible.name: qsTr("Ask staff")
    Accessible.role: Accessible.Dialog
    color: Theme.scrim

    MouseArea {
        anchors.fill: parent

        onClicked: root.closed()
    }
    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.border : 0
        color: Theme.surface
        height: words.height + 280 * Theme.u
        radius: Theme.radiusDialog
        width: Math.min(1100 * Theme.u, root.width - 2 * Theme.margin)

        Column {
            id: words

            spacing: 16 * Theme.u
            width: parent.width - 144 * Theme.u
            x: 72 * Theme.u
            y: 64 * Theme.u

            Words {
                heading: true
                size: Theme.h1
                text: qsTr("Ask a person")
                width: parent.width
            }
            Words {
                text: qsTr("Please speak to any member of staff in this room. They are glad to help. If you feel unwell, tell them now.")
                width: parent.width
            }
        }
        TouchButton {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 56 * Theme.u
            anchors.horizontalCenter: parent.horizontalCenter
            height: 112 * Theme.u
            kind: "primary"
            objectName: "closeStaff"
            text: qsTr("Back to the screen")
            width: parent.width - 144 * Theme.u

            onClicked: root.closed()
        }
    }
}
