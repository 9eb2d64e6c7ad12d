import QtQuick
import ui.components
import ui.theme

// The line over a survey page: which survey, and how far one is; the anonymous one also leads to a person.
Item {
    id: root

    readonly property bool counted: page.name === "question" && page.number !== ""
    required property var page
    readonly property bool stacked: Theme.portrait && Theme.textScale > 1.1 && page.total > 0 && way.said !== ""

    signal staffAsked

    height: stacked ? Theme.topHeight + way.height + 8 * Theme.u : Theme.topHeight

    Row {
        anchors.left: parent.left
        height: Theme.topHeight
        spacing: 20 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.page.anonymous ? "mdi6.comment-text-outline" : root.page.survey_id === "professional" ? "mdi6.stethoscope" : "mdi6.clipboard-text-outline"
            size: 36 * Theme.u
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            size: Theme.small
            strong: true
            text: root.page.title ?? ""
            width: Math.min(Math.ceil(implicitWidth), root.width - 96 * Theme.u - (root.stacked ? ask.visible ? ask.width : 0 : way.width + (ask.visible ? ask.width + 24 * Theme.u : 0)))
        }
    }
    Row {
        id: way

        readonly property string said: root.counted ? qsTr("Question %1 of %2").arg(root.page.number).arg(root.page.total) : root.page.name === "start" ? qsTr("%1 questions").arg(root.page.total) : ""

        spacing: 24 * Theme.u
        x: root.stacked ? 0 : (ask.visible ? ask.x - 24 * Theme.u : root.width) - width
        y: root.stacked ? Theme.topHeight - 8 * Theme.u : (Theme.topHeight - height) / 2

        Words {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.small
            strong: true
            text: way.said
        }
        ProgressLine {
            anchors.verticalCenter: parent.verticalCenter
            part: root.counted ? Number(root.page.number) / Math.max(1, root.page.total) : 0
            visible: root.counted && (!(Theme.portrait && root.page.anonymous) || root.stacked)
            width: (Theme.portrait || Theme.textScale > 1.1 ? 200 : 424) * Theme.u
        }
    }
    TouchButton {
        id: ask

        anchors.right: parent.right
        height: Theme.minTarget
        iconName: "mdi6.account-voice"
        leftPadding: 24 * Theme.u
        objectName: "askStaff"
        rightPadding: 24 * Theme.u
        text: qsTr("Ask staff")
        textSize: Theme.small
        visible: root.page.anonymous ?? false
        y: (Theme.topHeight - height) / 2

        onClicked: root.staffAsked()
    }
}
