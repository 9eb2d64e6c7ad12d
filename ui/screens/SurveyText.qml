import QtQuick
import Kiosk
import ui.components
import ui.theme

// One question to type the answer to. It stays in the upper part of the screen, clear of the keyboard.
Column {
    id: root

    readonly property var kinds: ({
            "email": Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase,
            "phone": Qt.ImhDialableCharactersOnly,
            "number": Qt.ImhDigitsOnly,
            "url": Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
        })
    readonly property var page: survey.page
    required property SurveyViewModel survey

    spacing: 12 * Theme.u

    Component.onCompleted: {
        entry.fill(root.survey.text);
        entry.take();
    }

    Words {
        heading: true
        size: Theme.portrait ? Theme.h1 : 64 * Theme.u
        text: root.page.question ?? ""
        width: parent.width
    }
    TextEntry {
        id: entry

        example: root.page.example ?? ""
        hints: root.kinds[root.page.keyboard] ?? Qt.ImhNone
        label: root.page.question ?? ""
        maximumLength: root.page.max_length || 32767
        width: parent.width

        onAccepted: root.survey.next()
        onEdited: text => root.survey.setText(text)
    }
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
    Connections {
        function onPageChanged(): void {
            entry.fill(root.survey.text);
        }

        target: root.survey
    }
}
