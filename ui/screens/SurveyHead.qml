import QtQuick
import ui.components
import ui.theme

// What stands over the answer: the group, words of the form, the question, and help or what is not right yet.
Column {
    id: root

    property bool dense: false
    required property string heading
    property string help: ""
    property string lead: ""
    property string message: ""
    property string notes: ""
    property bool small: false

    spacing: 4 * Theme.u

    Words {
        color: Theme.accent
        size: Theme.small
        strong: true
        text: root.lead
        visible: text !== ""
        width: parent.width
    }
    Words {
        color: Theme.ink2
        size: Theme.dense
        text: root.notes
        visible: text !== ""
        width: parent.width
    }
    Words {
        heading: true
        size: root.small ? Theme.h3 : root.dense ? Theme.h2 : Theme.h1
        text: root.heading
        visible: text !== ""
        width: parent.width
    }
    Words {
        color: Theme.ink2
        size: Theme.dense
        text: root.help
        visible: text !== "" && root.message === ""
        width: parent.width
    }
    SurveyAlert {
        text: root.message
        width: parent.width
    }
}
