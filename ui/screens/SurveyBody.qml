pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The part of the survey between its head and the bar: one component for each kind of page.
Loader {
    id: root

    readonly property var parts: ({
            "start": start,
            "choice": choice,
            "text": typed,
            "lines": typed,
            "number": split,
            "date": split,
            "list": list,
            "answers": rows,
            "copies": rows,
            "note": note,
            "photos": photos,
            "review": review,
            "saving": pause,
            "failed": pause,
            "closed": pause
        })
    readonly property bool plain: ["text", "lines"].includes(shown) // keeps no margins itself
    readonly property string shown: survey.screen === "question" ? survey.page.kind : survey.screen
    required property SurveyViewModel survey

    sourceComponent: parts[shown] ?? null

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
        id: split

        SurveyParts {
            survey: root.survey
        }
    }
    Component {
        id: list

        SurveyList {
            survey: root.survey
        }
    }
    Component {
        id: rows

        SurveyRows {
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
        id: photos

        SurveyPhotos {
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
