import QtQuick
import Kiosk
import ui.components
import ui.theme

// A second person's PIN, for what one alone may not change.
StaffSheet {
    id: root

    required property PinPadViewModel guard
    property string why: ""

    signal agreed

    most: 800 * Theme.u
    objectName: "guardSheet"
    title: qsTr("A second person must agree")

    Connections {
        function onOpened(): void {
            root.open = false;
            root.agreed();
        }

        target: root.guard
    }
    Words {
        color: Theme.ink2
        size: Theme.field
        text: root.why
        width: parent.width
    }
    PinPad {
        anchors.horizontalCenter: parent.horizontalCenter
        height: 560 * Theme.u
        pad: root.guard
        prompt: qsTr("The other person’s PIN")
        width: 480 * Theme.u
    }
    StaffButton {
        anchors.horizontalCenter: parent.horizontalCenter
        iconName: "mdi6.close"
        objectName: "guardClose"
        text: qsTr("Change nothing")

        onClicked: root.closed()
    }
}
