import QtQuick
import ui.components
import ui.theme

// One or two sentences that stand out: what is wrong, what went well, what to know. The icon says which.
Rectangle {
    id: root

    readonly property color ink: tone === "alert" ? Theme.alert : tone === "good" ? Theme.goodInk : tone === "warn" ? Theme.warnInk : Theme.ink
    property string lead: ""
    property string text: ""
    property string tone: "plain" // plain, good, warn, alert

    border.color: Theme.line
    border.width: Theme.contrast ? Theme.border : 0
    color: tone === "alert" ? Theme.alertTint : tone === "good" ? Theme.goodTint : tone === "warn" ? Theme.warnTint : Theme.primaryTint
    implicitHeight: Math.max(88 * Theme.u, said.height + 40 * Theme.u)
    radius: Theme.radiusSmall

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        name: root.tone === "alert" ? "mdi6.alert-outline" : root.tone === "good" ? "mdi6.check-circle" : root.tone === "warn" ? "mdi6.alert-outline" : "mdi6.information-outline"
        x: 28 * Theme.u
    }
    Column {
        id: said

        anchors.verticalCenter: parent.verticalCenter
        spacing: 4 * Theme.u
        width: parent.width - x - 28 * Theme.u
        x: 92 * Theme.u

        Words {
            color: root.ink
            size: Theme.field
            strong: true
            text: root.lead
            visible: text !== ""
            width: parent.width
        }
        Words {
            color: root.ink
            size: Theme.field
            text: root.text
            visible: text !== ""
            width: parent.width
        }
    }
}
