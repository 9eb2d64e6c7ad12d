import QtQuick
import ui.components
import ui.theme

// The body of a survey page: a heading, a line of help, what is not right yet, and below them the page's own part.
Flickable {
    id: root

    default property alias content: body.data
    required property string heading
    property string help: ""
    property string message: ""
    readonly property real room: height - head.height - column.spacing - 24 * Theme.u

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.height + 24 * Theme.u

    Column {
        id: column

        spacing: 28 * Theme.u
        width: root.width - 2 * Theme.margin
        x: Theme.margin

        Column {
            id: head

            spacing: 4 * Theme.u
            width: parent.width

            Words {
                heading: true
                size: Theme.h1
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
        Column {
            id: body

            spacing: 24 * Theme.u
            width: parent.width
        }
    }
}
