import QtQuick
import Kiosk
import ui.components
import ui.theme

// A page with nothing to fill in here: plain words of the form, or an answer that nobody changes.
SurveyPage {
    id: root

    readonly property bool long: (page.question ?? "").length > 80 && page.given === ""
    readonly property var page: survey.page
    required property SurveyViewModel survey

    heading: root.long ? qsTr("Please read") : root.page.question ?? ""
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
            strong: !root.long
            text: root.long ? root.page.question : root.page.given ?? ""
            width: parent.width - 80 * Theme.u
            x: 40 * Theme.u
        }
    }
}
