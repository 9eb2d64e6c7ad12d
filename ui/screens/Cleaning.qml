import QtQuick
import Kiosk
import ui.components
import ui.theme

// The screen may be wiped: touches do nothing until the ring is empty, unless one finger holds the button.
Rectangle {
    id: root

    required property VisitViewModel visit

    Accessible.name: qsTr("Cleaning the screen")
    Accessible.role: Accessible.Pane
    color: Theme.bg
    focus: true

    Component.onCompleted: leave.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: root.visit.dismiss()

    MouseArea {
        anchors.fill: parent
    }
    Words {
        heading: true
        horizontalAlignment: Text.AlignHCenter
        size: Theme.h1
        text: qsTr("You can wipe the screen now")
        width: root.width - 2 * Theme.margin
        x: Theme.margin
        y: (Theme.portrait ? 280 : 96) * Theme.u
    }
    Countdown {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -20 * Theme.u
        height: 520 * Theme.u
        numberSize: Theme.vast
        secondsLeft: root.visit.secondsLeft
        total: root.visit.cleaningSeconds
    }
    HoldButton {
        id: leave

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (Theme.portrait ? 280 : 96) * Theme.u
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "endCleaning"
        text: qsTr("Done? Hold here for 2 seconds.")
        width: Math.min(1000 * Theme.u, root.width - 2 * Theme.margin)

        onHeld: root.visit.held()
        onPressed: root.visit.dismiss()
    }
}
