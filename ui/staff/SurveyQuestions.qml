pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The questions of one survey in their order, each with its words, whether it must be answered, and whether it is asked.
StaffPage {
    id: root

    required property SurveyEditViewModel edit

    title: qsTr("Questions")

    aside: [
        StaffButton {
            enabled: root.edit.canUndo
            iconName: "mdi6.undo"
            objectName: "questionUndo"
            text: qsTr("Undo")

            onClicked: root.edit.undo()
        },
        StaffButton {
            iconName: "mdi6.format-title"
            objectName: "surveyTitle"
            text: qsTr("Title")

            onClicked: root.edit.words("")
        },
        StaffButton {
            iconName: "mdi6.arrow-left"
            objectName: "surveyBack"
            text: qsTr("Surveys")

            onClicked: root.edit.back()
        }
    ]

    Words {
        heading: true
        size: 36 * Theme.u
        text: root.edit.title
        width: parent.width
    }
    StaffNote {
        objectName: "questionSaid"
        text: root.edit.said
        tone: "alert"
        width: parent.width
    }
    Repeater {
        model: root.edit.issues

        StaffNote {
            required property string modelData

            text: modelData
            tone: "alert"
            width: parent?.width ?? 0
        }
    }
    Repeater {
        model: root.edit.questions

        SurveyQuestionRow {
            width: parent?.width ?? 0

            onHideAsked: root.edit.hide(row.key, !row.hidden)
            onRequireAsked: root.edit.require(row.key, !row.required)
            onWordsAsked: root.edit.words(row.key)
        }
    }
}
