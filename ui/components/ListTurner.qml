import QtQuick
import ui.theme

// Turns a list that is longer than the screen: earlier, further, and where one is.
Row {
    id: root

    readonly property string found: matches < 0 ? "" : qsTr("%1 found").arg(matches)
    property int matches: -1 // how many there are of what is searched for; -1 while nothing is
    required property int sheet // from 0
    required property int sheets
    readonly property string way: sheets > 1 ? qsTr("%1 of %2").arg(sheet + 1).arg(sheets) : ""

    signal turned(by: int)

    spacing: Theme.gap

    TouchButton {
        enabled: root.sheet > 0
        iconName: "mdi6.arrow-up"
        kind: "soft"
        objectName: "listLess"
        text: qsTr("Up")
        visible: root.sheets > 1

        onClicked: root.turned(-1)
    }
    TouchButton {
        enabled: root.sheet < root.sheets - 1
        iconName: "mdi6.arrow-down"
        kind: "soft"
        objectName: "listMore"
        text: qsTr("More")
        visible: root.sheets > 1

        onClicked: root.turned(1)
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink2
        size: root.found !== "" && root.way !== "" ? Math.min(Theme.small, Math.floor(root.height / 2.7)) : Theme.small // two lines in one row
        strong: true
        text: [root.found, root.way].filter(said => said !== "").join("\n")
    }
}
