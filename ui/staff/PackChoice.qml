pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// Asks for a stick, for one of several, or for one of the packs on it.
StaffPanel {
    id: root

    readonly property bool files: stick.asking === "file"
    required property PackStickViewModel stick

    title: files ? qsTr("Which pack?") : stick.asking === "choose" ? qsTr("Which stick?") : qsTr("Put in the USB stick")

    Words {
        color: Theme.ink2
        size: Theme.field
        text: qsTr("What is on it stays as it is.")
        visible: root.stick.asking === "stick"
        width: parent.width
    }
    Repeater {
        model: root.files ? root.stick.files : root.stick.asking === "choose" ? root.stick.sticks : []

        StaffButton {
            required property int index
            required property string modelData

            iconName: root.files ? "mdi6.file-document-outline" : "mdi6.usb-flash-drive"
            objectName: (root.files ? "pack-" : "packDrive-") + index
            text: modelData
            width: parent?.width ?? 0

            onClicked: root.files ? root.stick.open(index) : root.stick.choose(index)
        }
    }
    StaffButton {
        iconName: "mdi6.close"
        objectName: "packCancel"
        text: qsTr("Cancel")

        onClicked: root.stick.cancel()
    }
}
