pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The survey: one page at a time over the bar, or over the on-screen keyboard where something is typed.
Item {
    id: root

    readonly property bool asking: survey.screen === "question"
    required property DisplayViewModel display
    readonly property var ime: Qt.inputMethod
    required property bool keyboardAllowed
    readonly property var page: survey.page
    readonly property PickerViewModel picker: (survey.photos as PhotosViewModel).picker as PickerViewModel
    property SpeechViewModel speech: null
    required property SurveyViewModel survey
    readonly property bool typing: asking && (survey.entry as EntryViewModel).typing
    required property VisitViewModel visit

    signal staffAsked

    function goBack(): void {
        if (!root.survey.back())
            root.visit.back();
    }
    function goNext(): void {
        root.ime.commit();
        root.survey.screen === "review" ? root.survey.submit() : root.survey.next();
    }

    SurveyTop {
        id: head

        page: root.page
        width: root.width - 2 * Theme.margin
        x: Theme.margin

        onStaffAsked: root.staffAsked()
    }
    SurveyBody {
        height: (keys.visible ? keys.y : bar.y) - y
        survey: root.survey
        width: root.width - 2 * x
        x: plain ? Theme.margin : 0
        y: head.height
    }
    BottomBar {
        id: bar

        readonly property bool moving: root.survey.screen !== "saving"

        anchors.bottom: parent.bottom
        backEnabled: moving && root.survey.screen !== "failed"
        display: root.display
        nextEnabled: moving
        nextIcon: root.survey.screen === "review" ? "mdi6.check" : "mdi6.arrow-right"
        nextText: root.survey.screen === "start" ? qsTr("Start") : root.survey.screen === "review" ? qsTr("Send") : root.page.last ? qsTr("Review") : qsTr("Next")
        nextVisible: (["question", "review"].includes(root.survey.screen) && root.picker.mode === "closed") || (root.survey.screen === "start" && !(root.page.anonymous && Theme.roomy))
        skipEnabled: !root.page.required
        skipVisible: root.asking && root.picker.mode === "closed" && (root.page.skippable || root.page.required)
        speech: root.speech
        visible: !keys.visible
        width: root.width

        onBackPressed: root.goBack()
        onHomePressed: if (moving)
            root.visit.home()
        onNextPressed: root.goNext()
        onSkipPressed: root.survey.skip()
    }
    SurveyKeys {
        id: keys

        allowed: root.keyboardAllowed
        anchors.bottom: parent.bottom
        nextText: bar.nextText
        skipEnabled: bar.skipEnabled
        visible: root.typing && ready
        width: root.width

        onBackPressed: root.goBack()
        onHomePressed: root.visit.home()
        onNextPressed: root.goNext()
        onSkipPressed: root.survey.skip()
    }
}
