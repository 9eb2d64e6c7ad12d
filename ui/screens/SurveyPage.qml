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
    property string lead: ""
    readonly property real least: head.height + pager.anchors.topMargin + pager.wanted + pager.anchors.bottomMargin // at which all is in sight
    property string message: ""
    property string notes: ""
    readonly property real room: pager.height
    property alias spacing: pager.spacing

    function showEnd(): void {
        pager.page = pager.starts.length - 1;
    }

    onHeadingChanged: pager.page = 0
    onMessageChanged: pager.page = 0

    SurveyHead {
        id: head

        dense: root.dense
        heading: root.heading
        help: root.help
        lead: root.lead
        message: root.message
        notes: root.notes
        width: root.width - 2 * Theme.margin
        x: Theme.margin
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
