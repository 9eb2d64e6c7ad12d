import QtQuick
import ui.components
import ui.theme

// A card with one sentence for staff, such as how a thing ended. Without words it is not there.
StaffPanel {
    id: root

    property string text: ""
    property string tone: "plain" // plain, good or alert

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    color: tone === "alert" ? Theme.alertTint : tone === "good" ? Theme.goodTint : Theme.surface
    visible: text !== ""

    Row {
        spacing: 20 * Theme.u
        width: parent.width

        Icon {
            id: mark

            color: words.color
            name: root.tone === "alert" ? "mdi6.alert-circle-outline" : root.tone === "good" ? "mdi6.check" : "mdi6.information-outline"
        }
        Words {
            id: words

            color: root.tone === "alert" ? Theme.alert : root.tone === "good" ? Theme.goodInk : Theme.ink
            size: Theme.field
            text: root.text
            width: parent.width - mark.width - parent.spacing
        }
    }
}
