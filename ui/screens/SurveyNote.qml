import QtQuick
import Kiosk

// A page with nothing to fill in: plain words of the form.
SurveyPage {
    id: root

    readonly property var page: survey.page
    required property SurveyViewModel survey

    heading: root.page.question ?? ""
}
