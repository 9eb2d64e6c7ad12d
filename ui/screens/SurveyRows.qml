pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// Several answers, or the copies of a group: each can be taken away, and one more can be added.
SurveyPage {
    id: root

    readonly property bool answers: page.kind === "answers"
    readonly property EntryViewModel entry: survey.entry as EntryViewModel
    readonly property var page: survey.page
    required property SurveyViewModel survey

    dense: Theme.textScale > 1.1
    heading: root.page.question ?? ""
    help: root.answers ? root.page.help ?? "" : qsTr("Add one more, or go on.")
    lead: root.page.lead ?? ""
    message: survey.message
    notes: root.page.notes ?? ""
    spacing: 20 * Theme.u

    Repeater {
        model: root.entry.rows

        Card {
            id: row

            required property int index
            required property var modelData
            readonly property string said: modelData.text || qsTr("No answer")

            height: Math.max(words.height, Theme.target) + 40 * Theme.u
            width: parent.width

            Words {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: 32 * Theme.u
                anchors.right: ways.left
                anchors.rightMargin: 24 * Theme.u
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.dense
                strong: true
                text: qsTr("%1. %2").arg(row.modelData.name).arg(row.said)
                wrapMode: Text.Wrap
            }
            Row {
                id: ways

                anchors.right: parent.right
                anchors.rightMargin: 24 * Theme.u
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap

                TouchButton {
                    Accessible.name: qsTr("Change %1").arg(words.text)
                    iconName: "mdi6.pencil"
                    objectName: "change-" + row.index
                    text: Theme.portrait ? "" : qsTr("Change")
                    visible: root.answers

                    onClicked: root.entry.change(row.index)
                }
                TouchButton {
                    Accessible.name: qsTr("Remove %1").arg(words.text)
                    iconName: "mdi6.trash-can-outline"
                    objectName: "remove-" + row.index
                    text: Theme.portrait ? "" : qsTr("Remove")
                    visible: root.entry.fill.less

                    onClicked: root.entry.remove(row.index)
                }
            }
        }
    }
    TouchButton {
        iconName: "mdi6.plus"
        kind: "soft"
        objectName: "addMore"
        text: qsTr("Add another")
        visible: root.entry.fill.more
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.entry.add()
    }
}
