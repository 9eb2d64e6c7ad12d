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
    readonly property Component photos: SurveyPhotos {
        survey: root.survey
    }
    readonly property PickerViewModel picker: (survey.photos as PhotosViewModel).picker as PickerViewModel
    property SpeechViewModel speech: null
    required property SurveyViewModel survey
    readonly property bool typing: asking && page.kind === "text"
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
    Loader {
        id: body

        readonly property var parts: ({
                "start": start,
                "choice": choice,
                "text": typed,
                "note": note,
                "photos": root.photos,
                "review": review,
                "saving": pause,
                "failed": pause,
                "closed": pause
            })

        height: (keys.visible ? keys.y : bar.y) - y
        sourceComponent: parts[root.asking ? root.page.kind : root.survey.screen] ?? null
        width: root.width - 2 * x
        x: root.typing ? Theme.margin : 0
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
        nextVisible: ["start", "question", "review"].includes(root.survey.screen) && root.picker.mode === "closed"
        skipEnabled: !root.page.required
        skipVisible: root.asking && root.picker.mode === "closed"
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
    Component {
        id: start

        SurveyStart {
            survey: root.survey
        }
    }
    Component {
        id: choice

        SurveyChoice {
            survey: root.survey
        }
    }
    Component {
        id: typed

        SurveyText {
            survey: root.survey
        }
    }
    Component {
        id: note

        SurveyNote {
            survey: root.survey
        }
    }
    Component {
        id: review

        SurveyReview {
            survey: root.survey
        }
    }
    Component {
        id: pause

        SurveyPause {
            survey: root.survey
        }
    }
}
