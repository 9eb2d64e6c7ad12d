import QtQuick
import Kiosk
import ui.theme

// What the second person looks at, and the pad for the other PIN.
Flow {
    id: root

    required property PublishViewModel publish

    spacing: 32 * Theme.u

    PublishGuards {
        publish: root.publish
        width: Theme.portrait ? root.width : root.width - floor.width - root.spacing
    }
    Rectangle {
        id: floor

        color: Theme.staffBg
        height: 620 * Theme.u
        radius: Theme.radiusCard
        width: 500 * Theme.u

        PinPad {
            height: parent.height - 48 * Theme.u
            objectName: "secondPad"
            pad: root.publish.pad
            prompt: qsTr("The other person’s PIN")
            width: parent.width - 64 * Theme.u
            x: 32 * Theme.u
            y: 32 * Theme.u

            Component.onCompleted: forceActiveFocus(Qt.OtherFocusReason)
        }
    }
}
