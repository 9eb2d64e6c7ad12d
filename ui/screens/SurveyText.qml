import QtQuick
import Kiosk
import ui.components
import ui.theme

// One question to type the answer to. It stays in the upper part of the screen, clear of the keyboard.
Column {
    id: root

    readonly property var field: lines ? sheet : entry
    readonly property var kinds: ({
            "email": Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase,
            "phone": Qt.ImhDialableCharactersOnly,
            "number": Qt.ImhDigitsOnly,
            "url": Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
        })
    readonly property bool lines: page.kind === "lines"
    readonly property var page: survey.page
    required property SurveyViewModel survey

    spacing: 12 * Theme.u

    Component.onCompleted: {
        field.fill(root.survey.text);
        field.take();
    }
    onFieldChanged: {
        field.fill(root.survey.text);
        field.take();
    }

    SurveyHead {
        id: head

        heading: root.page.question ?? ""
        lead: root.page.lead ?? ""
        notes: root.page.notes ?? ""
        small: Theme.textScale > 1.4 && !Theme.portrait
        width: parent.width
    }
    TextEntry {
        id: entry

        example: root.page.example ?? ""
        hints: root.kinds[root.page.keyboard] ?? Qt.ImhNone
        label: root.page.question ?? ""
        maximumLength: root.page.max_length || 32767
        visible: !root.lines
        width: parent.width

        onAccepted: root.survey.next()
        onEdited: text => root.survey.setText(text)
    }
    TextLines {
        id: sheet

        height: Math.max(2 * Theme.minTarget + 40 * Theme.u, Math.min(480 * Theme.u, root.height - head.height - foot.height - 2 * root.spacing))
        label: root.page.question ?? ""
        visible: root.lines
        width: parent.width

        onEdited: text => root.survey.setText(text)
    }
    Column {
        id: foot

        width: parent.width

        Words {
            color: Theme.ink2
            size: Theme.portrait ? Theme.dense : Math.min(Theme.dense, 40 * Theme.u)
            text: root.page.help ?? ""
            visible: text !== "" && root.survey.message === ""
            width: parent.width
        }
        SurveyAlert {
            text: root.survey.message
            width: parent.width
        }
    }
    Connections {
        function onPageChanged(): void {
            root.field.fill(root.survey.text);
            root.field.take();
        }

        target: root.survey
    }
}
