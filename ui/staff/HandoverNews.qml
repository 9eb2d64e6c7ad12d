pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// What goes on with a stick or with the office's code, and how it ended.
StaffPanel {
    id: root

    readonly property bool bad: news.code === "refused"
    required property HandoverViewModel hand
    readonly property var news: hand.news
    readonly property string said: hand.working === "export" ? qsTr("Copying. Please leave the stick in.") : hand.working === "confirm" ? qsTr("Checking the code.") : hand.asking === "stick" ? qsTr("Put in the USB stick for the office.") : hand.asking === "choose" ? qsTr("Which stick is for the office?") : news.code === "sending" ? qsTr("The kiosk tries to send everything now.") : news.code === "exported" ? qsTr("Copied, sealed: %1. You can take the stick out. They stay here until the office’s code is typed in.").arg(news.number) : news.code === "wiped" ? qsTr("The office has them. Removed from this kiosk: %1.").arg(news.number) : news.sentence

    color: bad ? Theme.alertTint : Theme.surface
    visible: said !== ""

    Row {
        spacing: 20 * Theme.u
        width: parent.width

        Icon {
            id: mark

            color: root.bad ? Theme.alert : Theme.accent
            name: root.bad ? "mdi6.alert-circle-outline" : "mdi6.information-outline"
        }
        Words {
            color: root.bad ? Theme.alert : Theme.ink
            objectName: "handoverSaid"
            size: Theme.field
            text: root.said
            width: parent.width - mark.width - parent.spacing
        }
    }
    Repeater {
        model: root.hand.asking === "choose" ? root.hand.sticks : []

        StaffButton {
            required property int index
            required property string modelData

            iconName: "mdi6.usb-flash-drive"
            objectName: "stick-" + index
            text: modelData
            width: parent?.width ?? 0

            onClicked: root.hand.choose(index)
        }
    }
    StaffButton {
        iconName: "mdi6.close"
        objectName: "handoverClose"
        text: root.hand.asking !== "" ? qsTr("Cancel") : qsTr("Close")
        visible: root.hand.working === ""

        onClicked: root.hand.cancel()
    }
}
