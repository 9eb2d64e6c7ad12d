import QtQuick
import Kiosk
import ui.theme

// What types the part of an answer that is on: digits or months, and below them the keys that take something back.
Item {
    id: root

    required property EntryViewModel entry
    readonly property bool filled: Object.values(entry.fill.fields).some(field => field.text !== "")
    readonly property string month: entry.fill.fields.month?.text ?? ""
    readonly property bool naming: entry.months.length > 0

    signal picked // a month

    function take(): void {
        nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
    }

    NumberPad {
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap
        anchors.top: parent.top
        point: root.entry.fill.point
        sign: root.entry.fill.sign
        visible: !root.naming
        width: parent.width

        onPressed: key => root.entry.press(key)
    }
    MonthPad {
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap
        anchors.top: parent.top
        chosen: root.month
        months: root.entry.months
        visible: root.naming
        width: parent.width

        onPicked: code => {
            root.picked(); // first, for the month makes way for the next part
            root.entry.chooseMonth(code);
        }
    }
    Row {
        id: foot

        anchors.bottom: parent.bottom
        spacing: Theme.gap

        PadKey {
            Accessible.name: qsTr("Delete the last sign")
            enabled: root.filled
            height: 96 * Theme.u
            iconName: "mdi6.backspace-outline"
            kind: "soft"
            objectName: "pad-delete"
            text: qsTr("Delete")
            textSize: Theme.button
            width: (root.width - Theme.gap) / 2

            onClicked: root.entry.press("delete")
        }
        PadKey {
            Accessible.name: qsTr("Clear what is typed")
            enabled: root.filled
            height: 96 * Theme.u
            iconName: "mdi6.close-circle"
            kind: "soft"
            objectName: "wipe"
            text: qsTr("Clear")
            textSize: Theme.button
            width: (root.width - Theme.gap) / 2

            onClicked: root.entry.wipe()
        }
    }
}
