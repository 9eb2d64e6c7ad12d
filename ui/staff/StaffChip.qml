import QtQuick
import ui.components
import ui.theme

// How a thing stands, in a word: good, warn, alert or plain. The icon and the word say it, the color only helps.
Rectangle {
    id: root

    property string iconName: icons[tone]
    readonly property var icons: ({
            "good": "mdi6.check",
            "warn": "mdi6.alert-outline",
            "alert": "mdi6.alert-circle-outline",
            "plain": ""
        })
    readonly property color ink: tone === "good" ? Theme.goodInk : tone === "warn" ? Theme.warnInk : tone === "alert" ? Theme.alert : Theme.ink2
    required property string text
    property string tone: "plain"

    border.color: Theme.line
    border.width: Theme.contrast ? Theme.border : 0
    color: tone === "good" ? Theme.goodTint : tone === "warn" ? Theme.warnTint : tone === "alert" ? Theme.alertTint : Theme.quiet
    height: 52 * Theme.u
    radius: height / 2
    visible: text !== ""
    width: said.width + 48 * Theme.u

    Row {
        id: said

        anchors.centerIn: parent
        spacing: 10 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            name: root.iconName
            size: 30 * Theme.u
            visible: name !== ""
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            size: Theme.staffSmall
            strong: true
            text: root.text
            wrapMode: Text.NoWrap
        }
    }
}
