import QtQuick
import ui.components
import ui.theme

// The body of a survey page: a heading, a line of help or what is not right yet, and below them the page's own part.
// What does not fit stands on a further page.
Item {
    id: root

    default property alias content: pager.content
    property bool dense: false // a long list: the heading makes room for it
    required property string heading
    property string help: ""
    property string message: ""
    readonly property real room: pager.height
    property alias spacing: pager.spacing

    function showEnd(): void {
        pager.page = pager.starts.length - 1;
    }

    onHeadingChanged: pager.page = 0
    onMessageChanged: pager.page = 0

    Column {
        id: head

        spacing: 4 * Theme.u
        width: root.width - 2 * Theme.margin
        x: Theme.margin

        Words {
            heading: true
            size: root.dense ? Theme.h2 : Theme.h1
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
    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24 * Theme.u
        anchors.left: head.left
        anchors.right: head.right
        anchors.top: head.bottom
        anchors.topMargin: head.height > 0 ? (root.dense ? 16 : 28) * Theme.u : 0
        spacing: 24 * Theme.u
    }
}
