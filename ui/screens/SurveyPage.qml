import QtQuick
import ui.components
import ui.theme

// The body of a survey page: a heading, a line of help or what is not right yet, and below them the page's own part.
// What does not fit can be drawn up by finger, or by a button that says that there is more.
Item {
    id: root

    default property alias content: body.data
    required property string heading
    property string help: ""
    property string message: ""
    readonly property bool overflows: column.height > height + 2 * Theme.u
    readonly property real room: height - head.height - column.spacing - 24 * Theme.u

    function showEnd(): void {
        flick.contentY = flick.end;
    }

    onHeadingChanged: flick.contentY = 0
    onMessageChanged: flick.contentY = 0

    Flickable {
        id: flick

        readonly property real end: root.overflows ? Math.max(0, contentHeight - height) : 0

        anchors.bottomMargin: root.overflows ? 112 * Theme.u : 0
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + 24 * Theme.u
        interactive: end > 0

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
    TouchButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        enabled: flick.end - flick.contentY > 8 * Theme.u
        iconName: "mdi6.arrow-down"
        kind: "soft"
        objectName: "moreBelow"
        text: qsTr("More below")
        visible: root.overflows

        onClicked: flick.contentY = Math.min(flick.end, flick.contentY + 0.7 * flick.height)
    }
}
