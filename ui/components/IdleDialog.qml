import QtQuick
import ui.theme

// 'Are you still there?': a ring that empties one step a second, one very large yes, and a way to start over.
Rectangle {
    id: root

    property Item before: null // what had the focus when the warning came up
    required property int secondsLeft
    required property real total

    signal confirmed
    signal overAsked

    function give(): void {
        if (before)
            before.forceActiveFocus(Qt.OtherFocusReason);
    }
    function take(): void {
        before = Window.activeFocusItem;
        yes.forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.name: qsTr("Are you still there?")
    Accessible.role: Accessible.Dialog
    color: Theme.scrim

    onVisibleChanged: visible ? take() : give()

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }
    MouseArea {
        anchors.fill: parent
    }
    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.border : 0
        color: Theme.surface
        height: Math.max(Math.min((Theme.portrait ? 900 : 648) * Theme.u, root.height - 24 * Theme.u), said.y + said.height + 48 * Theme.u + yes.height + yes.anchors.bottomMargin)
        radius: Theme.radiusDialog
        width: Theme.portrait ? root.width - 2 * Theme.margin : 1200 * Theme.u

        Countdown {
            id: ring

            anchors.horizontalCenter: Theme.portrait ? parent.horizontalCenter : undefined
            secondsLeft: root.secondsLeft
            total: root.total
            x: 84 * Theme.u
            y: 84 * Theme.u
        }
        Column {
            id: said

            spacing: 16 * Theme.u
            width: parent.width - x - 64 * Theme.u
            x: Theme.portrait ? 64 * Theme.u : 456 * Theme.u
            y: Theme.portrait ? 400 * Theme.u : 96 * Theme.u

            Words {
                heading: true
                size: Theme.h1
                text: qsTr("Are you still there?")
                width: parent.width
            }
            Words {
                text: qsTr("If not, we will go back to the start. That keeps your visit private.")
                width: parent.width
            }
        }
        TouchButton {
            id: yes

            anchors.bottom: parent.bottom
            anchors.bottomMargin: 64 * Theme.u
            height: (Theme.portrait && Theme.textScale > 1.1 ? 160 : 128) * Theme.u
            iconName: "mdi6.hand-back-right"
            kind: "primary"
            objectName: "stillHere"
            text: qsTr("Yes, I’m still here")
            textSize: Theme.h3
            width: parent.width - 144 * Theme.u - over.width - 24 * Theme.u
            x: 72 * Theme.u

            onClicked: root.confirmed()
        }
        TouchButton {
            id: over

            anchors.bottom: yes.bottom
            anchors.right: parent.right
            anchors.rightMargin: 72 * Theme.u
            height: yes.height
            iconName: Theme.portrait ? "" : "mdi6.restart"
            objectName: "startOver"
            text: qsTr("Start over")
            width: (Theme.portrait ? 260 : 328) * Theme.u

            onClicked: root.overAsked()
        }
    }
}
