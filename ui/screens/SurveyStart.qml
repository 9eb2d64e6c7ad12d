pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// Before the first question: who reads the answers, why, how long they are kept, whom to ask, and the consent.
SurveyPage {
    id: root

    readonly property bool anonymous: page.anonymous ?? false
    readonly property string ask: qsTr("Ask staff here")
    readonly property string missing: survey.message
    readonly property var needed: root.page.needed ?? []
    readonly property var page: survey.page
    readonly property var privacy: survey.privacy
    readonly property bool professional: page.survey_id === "professional"
    required property SurveyViewModel survey
    readonly property bool wide: !Theme.portrait && Theme.roomy && (anonymous || professional)

    dense: Theme.textScale > 1.4
    heading: qsTr("Before you start")
    help: dense || !root.professional ? "" : qsTr("For doctors, nurses and other care teams. You can skip most questions.")
    message: missing

    onMissingChanged: Qt.callLater(root.showEnd)

    Card {
        height: root.wide ? Math.max(rows.height + 64 * Theme.u, aside.least) : rows.height + 64 * Theme.u
        width: root.wide ? Math.floor((root.width - 2 * Theme.margin - root.spacing) * 0.655) : parent.width

        Column {
            id: rows

            spacing: (root.dense ? 4 : 20) * Theme.u
            width: parent.width - 80 * Theme.u
            x: 40 * Theme.u
            y: 32 * Theme.u

            SheetRow {
                iconName: "mdi6.eye-outline"
                text: root.privacy.readers || root.ask
                title: qsTr("Who reads it")
            }
            SheetRow {
                iconName: "mdi6.magnify"
                text: root.privacy.purpose || root.ask
                title: qsTr("Why")
            }
            SheetRow {
                iconName: "mdi6.clock-outline"
                text: root.privacy.kept_days ? qsTr("%1 days, then it is wiped").arg(root.privacy.kept_days) : root.ask
                title: qsTr("How long it is kept")
            }
            SheetRow {
                iconName: "mdi6.account-question-outline"
                text: root.privacy.contact || root.ask
                title: qsTr("Who to ask")
            }
        }
    }
    SurveyAside {
        id: aside

        heading: root.anonymous ? qsTr("No name is asked") : qsTr("It opens the doctors’ guide")
        height: root.wide ? Math.max(rows.height + 64 * Theme.u, least) : least
        iconName: root.anonymous ? "mdi6.shield-check-outline" : "mdi6.lock-open-variant-outline"
        more: root.anonymous ? qsTr("You can skip any question.") : qsTr("The patients’ guide is open to all. It needs no survey.")
        said: root.anonymous ? qsTr("We keep your answers and the date.") : qsTr("Questions %1 are needed for this. So is your consent.").arg(root.needed.join(qsTr(" and ")))
        startOffered: root.anonymous && Theme.roomy
        visible: root.anonymous || root.professional
        width: root.wide ? Math.floor((root.width - 2 * Theme.margin - root.spacing) * 0.345) : parent.width

        onStarted: root.survey.next()
    }
    ChoiceButton {
        box: true
        fills: false
        height: Math.max(implicitHeight, 112 * Theme.u)
        objectName: "consent"
        on: root.survey.chosen.includes("yes")
        text: root.page.question ?? ""
        textSize: Theme.body
        visible: root.page.consent ?? false
        width: parent.width

        onClicked: root.survey.choose("yes")
    }
}
