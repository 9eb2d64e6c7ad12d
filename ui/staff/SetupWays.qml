import QtQuick
import Kiosk
import ui.components
import ui.theme

// Back and on, below a page of first start; between them what went wrong.
Item {
    id: root

    readonly property bool last: start.step === "check"
    required property var names
    required property FirstStartViewModel start

    signal nextPressed

    height: 136 * Theme.u

    TouchButton {
        id: back

        enabled: !root.start.first
        iconName: "mdi6.arrow-left"
        objectName: "setupBack"
        text: qsTr("Back")
        x: 48 * Theme.u
        y: 16 * Theme.u

        onClicked: root.start.back()
    }
    Words {
        anchors.left: back.right
        anchors.leftMargin: 32 * Theme.u
        anchors.right: on.left
        anchors.rightMargin: 32 * Theme.u
        color: Theme.alert
        horizontalAlignment: Text.AlignRight
        objectName: "setupSaid"
        size: Theme.staffSmall
        strong: true
        text: root.start.failed || root.start.settings.news === "failed" ? qsTr("Not saved: the disk does not take it. Ask IT.") : root.start.missingHere.map(key => SettingWords.missing[key]).join(" ")
        y: 16 * Theme.u + (Theme.target - height) / 2
    }
    TouchButton {
        id: on

        anchors.right: parent.right
        anchors.rightMargin: 48 * Theme.u
        enabled: root.last ? root.start.missing.length === 0 : root.start.step !== "pin" || root.start.pins.done.includes("editor")
        iconAfter: true
        iconName: root.last ? "mdi6.check-bold" : "mdi6.arrow-right"
        kind: enabled ? "primary" : "outline"
        objectName: "setupNext"
        text: root.last ? qsTr("Open for patients") : qsTr("Next: %1").arg(root.names[root.start.following] ?? "")
        y: 16 * Theme.u

        onClicked: root.nextPressed()
    }
}
