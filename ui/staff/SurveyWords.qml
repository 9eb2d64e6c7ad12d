pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The words of one question in every language: the question itself, its help line, what can be chosen.
StaffPage {
    id: root

    required property SurveyEditViewModel edit
    readonly property var labels: ({
            "survey.title": qsTr("Title"),
            "question.text": qsTr("Question"),
            "question.help": qsTr("Help line")
        })

    title: qsTr("Words")

    aside: [
        StaffButton {
            enabled: root.edit.canUndo
            iconName: "mdi6.undo"
            objectName: "wordsUndo"
            text: qsTr("Undo")

            onClicked: root.edit.undo()
        },
        StaffButton {
            iconName: "mdi6.check"
            kind: "primary"
            objectName: "wordsDone"
            text: qsTr("Done")

            onClicked: root.edit.back()
        }
    ]

    Words {
        heading: true
        size: 36 * Theme.u
        text: root.edit.question
        width: parent.width
    }
    StaffNote {
        objectName: "wordsSaid"
        text: root.edit.said
        tone: "alert"
        width: parent.width
    }
    Repeater {
        model: root.edit.texts

        Column {
            id: line

            required property var row

            spacing: 8 * Theme.u
            width: parent?.width ?? 0

            StaffField {
                error: line.row.text === "" ? qsTr("Write this in every language.") : ""
                help: line.row.behind ? qsTr("Another language changed. Write this anew, or say that it still fits.") : ""
                label: qsTr("%1, %2").arg(line.row.number > 0 ? qsTr("Choice %1").arg(line.row.number) : root.labels[line.row.label]).arg(line.row.language)
                objectName: "words-" + line.row.key
                text: line.row.text
                width: parent.width

                onEdited: text => root.edit.write(line.row.field, line.row.lang, text)
            }
            RowTool {
                iconName: "mdi6.check"
                objectName: "fits-" + line.row.key
                text: qsTr("Still fits")
                visible: line.row.behind

                onClicked: root.edit.fits(line.row.field, line.row.lang)
            }
        }
    }
}
