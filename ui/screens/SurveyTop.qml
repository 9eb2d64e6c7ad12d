import QtQuick
import ui.components
import ui.theme

// The line over a survey page: which survey, and how far one is; the anonymous one also leads to a person.
Item {
    id: root

    readonly property bool counted: page.name === "question" && page.number !== ""
    required property var page

    signal staffAsked

    height: Theme.topHeight

    Row {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: 20 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.page.anonymous ? "mdi6.comment-text-outline" : "mdi6.stethoscope"
            size: 36 * Theme.u
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            size: Theme.small
            strong: true
            text: root.page.title ?? ""
            width: Math.min(implicitWidth, root.width - way.width - 96 * Theme.u)
        }
    }
    Row {
        id: way

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 24 * Theme.u

        Words {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.small
            strong: true
            text: root.counted ? qsTr("Question %1 of %2").arg(root.page.number).arg(root.page.total) : root.page.name === "start" ? qsTr("%1 questions").arg(root.page.total) : ""
        }
        ProgressLine {
            anchors.verticalCenter: parent.verticalCenter
            part: root.counted ? Number(root.page.number) / Math.max(1, root.page.total) : 0
            visible: root.counted && !(Theme.portrait && root.page.anonymous)
            width: (Theme.portrait || Theme.textScale > 1.1 ? 200 : 424) * Theme.u
        }
        TouchButton {
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.minTarget
            iconName: "mdi6.account-voice"
            leftPadding: 24 * Theme.u
            objectName: "askStaff"
            rightPadding: 24 * Theme.u
            text: qsTr("Ask staff")
            textSize: Theme.small
            visible: root.page.anonymous ?? false

            onClicked: root.staffAsked()
        }
    }
}
