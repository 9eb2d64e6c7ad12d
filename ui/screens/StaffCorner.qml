import QtQuick
import Kiosk
import ui.theme

// Staff hold the upper left corner; a tap there begins a visit like any other. By key or screen reader a press is enough.
MouseArea {
    id: root

    required property VisitViewModel visit

    Accessible.name: qsTr("For staff")
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    height: width
    objectName: "corner"
    pressAndHoldInterval: Theme.holdCorner
    width: 144 * Theme.u

    Accessible.onPressAction: root.visit.openDoor()
    Keys.onEnterPressed: root.visit.openDoor()
    Keys.onReturnPressed: root.visit.openDoor()
    onClicked: root.visit.begin()
    onPressAndHold: root.visit.askStaff()

    Rectangle {
        anchors.fill: parent
        anchors.margins: 12 * Theme.u
        border.color: Theme.nightInk
        border.width: 6 * Theme.u
        color: "transparent"
        radius: Theme.radiusButton
        visible: root.activeFocus
    }
}
