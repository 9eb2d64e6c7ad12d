pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// What a new panel begins from.
StaffSheet {
    id: root

    readonly property var names: ({
            "text": [qsTr("Text"), qsTr("A heading and two paragraphs")],
            "facts": [qsTr("Picture and facts"), qsTr("A picture on the left, three facts on the right")],
            "checklist": [qsTr("Checklist"), qsTr("Four things to tick off")],
            "questions": [qsTr("Questions and answers"), qsTr("Three questions with their answers")],
            "steps": [qsTr("Steps"), qsTr("Three steps with numbers")],
            "notice": [qsTr("Notice"), qsTr("A paragraph and a box that stands out")]
        })
    required property var templates

    signal chosen(template: string)

    most: 1000 * Theme.u
    title: qsTr("New panel behind this one")

    Repeater {
        model: root.open ? root.templates : []

        ChoiceButton {
            required property string modelData

            objectName: "template-" + modelData
            text: (root.names[modelData] ?? [modelData, ""]).join(": ")
            textSize: Theme.field
            width: parent?.width ?? 0

            onClicked: root.chosen(modelData)
        }
    }
    StaffButton {
        iconName: "mdi6.close"
        text: qsTr("Cancel")

        onClicked: root.closed()
    }
}
