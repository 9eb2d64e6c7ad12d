import QtQuick
import Kiosk
import ui.components
import ui.theme

// A page with nothing to fill in here: plain words of the form, or an answer that nobody changes.
SurveyPage {
    id: root

    readonly property var page: survey.page
    required property SurveyViewModel survey

    dense: heading.length > 60
    heading: root.page.question ?? ""
    help: root.page.help ?? ""
    lead: root.page.lead ?? ""
    notes: root.page.notes ?? ""

    Card {
        height: given.height + 80 * Theme.u
        visible: given.text !== ""
        width: parent.width

        Words {
            id: given

            anchors.verticalCenter: parent.verticalCenter
            objectName: "given"
            strong: true
            text: root.page.given ?? ""
            width: parent.width - 80 * Theme.u
            x: 40 * Theme.u
        }
    }
}
