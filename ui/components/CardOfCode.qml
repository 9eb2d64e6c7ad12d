import QtQuick
import ui.theme

// The emergency card as a code for a phone; while the clinic's numbers are not set, where to get them.
Card {
    id: root

    readonly property bool beside: Theme.portrait
    property bool brief: false // no caption
    readonly property real foot: caption.visible ? caption.height + 12 * Theme.u : 0
    required property PanelHost host
    readonly property real least: host.cardModules * Math.ceil(3.6 * Theme.u) // 1 mm a module
    readonly property bool ready: host.cardModules > 0
    readonly property real room: beside ? least : Math.max(least, Math.min(width - 48 * Theme.u, height - title.height - foot - 60 * Theme.u))
    readonly property bool vacant: !ready && height > title.height + caption.height + 260 * Theme.u

    implicitHeight: beside ? Math.max(least + 32 * Theme.u, 220 * Theme.u) : title.height + foot + least + 60 * Theme.u

    Row {
        id: title

        spacing: 16 * Theme.u
        x: code.visible && root.beside ? code.x + code.width + 32 * Theme.u : 32 * Theme.u
        y: 24 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.alert
            name: "mdi6.card-account-phone-outline"
            size: 52 * Theme.u
        }
        Words {
            heading: true
            size: Theme.h3
            text: qsTr("Emergency card")
            width: Math.min(Math.ceil(implicitWidth), root.width - title.x - 100 * Theme.u)
        }
    }
    CodeImage {
        id: code

        Accessible.name: qsTr("Code of the emergency card, to scan with a phone")
        code: root.host.card
        modules: root.host.cardModules
        objectName: "cardCode"
        room: root.room
        visible: root.ready
        x: Math.round(root.beside ? 32 * Theme.u : (root.width - width) / 2)
        y: Math.round(root.beside ? (root.height - height) / 2 : title.y + title.height + 12 * Theme.u)
    }
    // Where the code will be: a place of its own, so that the card does not look empty.
    Rectangle {
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.border : 0
        color: Theme.alertTint
        height: root.height - y - 32 * Theme.u
        radius: Theme.radiusSmall
        visible: root.vacant
        width: root.width - 64 * Theme.u
        x: 32 * Theme.u
        y: title.y + title.height + 24 * Theme.u

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.alert
            name: "mdi6.account-voice"
            size: 96 * Theme.u
            y: (parent.height - height - 16 * Theme.u - caption.height) / 2
        }
    }
    Row {
        id: caption

        spacing: 12 * Theme.u
        visible: !root.brief || !root.ready
        x: root.vacant ? (root.width - width) / 2 : root.beside && root.ready ? title.x : 32 * Theme.u
        y: root.vacant ? (root.height + title.y + title.height - height + 104 * Theme.u) / 2 : root.beside || !root.ready ? title.y + title.height + 24 * Theme.u : root.height - height - 20 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ok
            name: "mdi6.check"
            size: 36 * Theme.u
            visible: root.ready
        }
        Words {
            color: root.ready ? Theme.ok : Theme.ink
            horizontalAlignment: root.vacant ? Text.AlignHCenter : Text.AlignLeft
            objectName: "cardCaption"
            size: Theme.note
            strong: true
            text: !root.ready ? qsTr("Ask staff here for the number") : Theme.textScale > 1.4 && !root.beside ? qsTr("Scan it.") : qsTr("Scan it. It works offline.")
            width: Math.min(Math.ceil(implicitWidth), root.width - (root.vacant ? 128 : 112) * Theme.u)
        }
    }
}
