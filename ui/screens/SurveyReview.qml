pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk
import ui.components
import ui.theme

// Every question with its answer; a touch on one changes it.
SurveyPage {
    id: root

    readonly property var page: survey.page
    required property SurveyViewModel survey

    heading: qsTr("Check your answers")
    help: qsTr("Touch an answer to change it. Nothing is kept until you send it.")
    spacing: 20 * Theme.u

    Repeater {
        model: root.page.rows ?? []

        T.AbstractButton {
            id: row

            readonly property string answer: modelData.answer || qsTr("No answer")
            readonly property bool fixed: modelData.kind === "note"
            required property var modelData

            Accessible.name: (fixed ? qsTr("%1 %2") : qsTr("%1 %2. Change")).arg(modelData.question).arg(answer)
            Accessible.role: Accessible.Button
            enabled: !fixed
            focusPolicy: Qt.TabFocus
            height: Math.max(120 * Theme.u, words.height + 32 * Theme.u)
            objectName: "change-" + modelData.link_id
            width: Theme.portrait || Theme.textScale > 1.1 ? root.width - 2 * Theme.margin : (root.width - 2 * Theme.margin - 20 * Theme.u - 1) / 2

            background: PressFloor {
                button: row
                edge: Theme.edge
                radius: Theme.radiusChoice
            }
            contentItem: Item {
                Column {
                    id: words

                    anchors.left: parent.left
                    anchors.leftMargin: 32 * Theme.u
                    anchors.right: pencil.left
                    anchors.rightMargin: 16 * Theme.u
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.verticalCenterOffset: row.down ? Theme.edge : 0

                    Words {
                        Accessible.ignored: true
                        color: Theme.ink2
                        size: Theme.small
                        text: row.modelData.number !== "" ? qsTr("%1. %2").arg(row.modelData.number).arg(row.modelData.question) : row.modelData.question
                        width: parent.width
                    }
                    Words {
                        Accessible.ignored: true
                        color: row.modelData.answer ? Theme.ink : Theme.ink2
                        size: Theme.dense
                        strong: row.modelData.answer !== ""
                        text: row.answer
                        width: parent.width
                        wrapMode: Text.Wrap
                    }
                }
                Icon {
                    id: pencil

                    anchors.right: parent.right
                    anchors.rightMargin: 28 * Theme.u
                    anchors.verticalCenter: words.verticalCenter
                    name: row.modelData.kind === "copies" ? "mdi6.plus" : "mdi6.pencil"
                    visible: !row.fixed
                }
            }

            Accessible.onPressAction: row.click()
            Keys.onEnterPressed: row.click()
            Keys.onReturnPressed: row.click()
            onClicked: root.survey.revise(modelData.link_id)
        }
    }
}
