import QtQuick
import ui.theme

// Turns a list that is longer than the screen: earlier, further, and where one is.
Row {
    id: root

    required property int sheet // from 0
    required property int sheets

    signal turned(by: int)

    spacing: Theme.gap

    TouchButton {
        enabled: root.sheet > 0
        iconName: "mdi6.arrow-up"
        kind: "soft"
        objectName: "listLess"
        text: qsTr("Up")

        onClicked: root.turned(-1)
    }
    TouchButton {
        enabled: root.sheet < root.sheets - 1
        iconName: "mdi6.arrow-down"
        kind: "soft"
        objectName: "listMore"
        text: qsTr("More")

        onClicked: root.turned(1)
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink2
        size: Theme.small
        strong: true
        text: qsTr("%1 of %2").arg(root.sheet + 1).arg(root.sheets)
    }
}
