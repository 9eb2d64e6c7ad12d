pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The surveys: all of them, the questions of one, the words of a question, or a form that comes on a stick.
Item {
    id: root

    required property SurveyEditViewModel edit
    required property SurveyListViewModel list
    required property SurveyStickViewModel stick
    readonly property bool sticking: stick.asking !== "" || stick.working || stick.said !== ""

    signal publishAsked

    Component.onCompleted: list.setShown(true)
    Component.onDestruction: list.setShown(false)

    Loader {
        anchors.fill: parent
        sourceComponent: root.sticking ? bring : root.edit.question !== "" ? words : root.edit.survey !== "" ? questions : all
    }
    Component {
        id: all

        SurveyList {
            list: root.list

            onBringAsked: root.stick.bring()
            onPublishAsked: root.publishAsked()
        }
    }
    Component {
        id: questions

        SurveyQuestions {
            edit: root.edit
        }
    }
    Component {
        id: words

        SurveyWords {
            edit: root.edit
        }
    }
    Component {
        id: bring

        SurveyStick {
            stick: root.stick
        }
    }
}
