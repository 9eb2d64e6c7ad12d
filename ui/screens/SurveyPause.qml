import QtQuick
import Kiosk
import ui.components
import ui.theme

// Nothing to answer: the survey is being saved, could not be saved, or is closed.
Item {
    id: root

    readonly property bool failed: survey.screen === "failed"
    readonly property bool saving: survey.screen === "saving"
    required property SurveyViewModel survey

    Column {
        anchors.centerIn: parent
        spacing: 32 * Theme.u
        width: Math.min(parent.width - 2 * Theme.margin, 1200 * Theme.u)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.failed ? Theme.alert : Theme.accent
            name: root.saving ? "mdi6.content-save-outline" : root.failed ? "mdi6.alert-circle-outline" : "mdi6.book-open-page-variant-outline"
            size: 120 * Theme.u
        }
        Words {
            heading: true
            horizontalAlignment: Text.AlignHCenter
            size: Theme.h1
            text: root.saving ? qsTr("Saving your answers") : root.failed ? qsTr("We could not save your answers") : qsTr("The survey is closed today.")
            width: parent.width
        }
        Words {
            horizontalAlignment: Text.AlignHCenter
            text: root.saving ? qsTr("One moment, please.") : root.failed ? qsTr("You can try once more, or go on without the survey.") : qsTr("The guides are open.")
            width: parent.width
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 32 * Theme.u
            visible: !root.saving

            TouchButton {
                kind: "primary"
                objectName: "retry"
                text: qsTr("Try again")
                visible: root.failed

                onClicked: root.survey.submit()
            }
            TouchButton {
                kind: root.failed ? "outline" : "primary"
                objectName: "giveUp"
                text: qsTr("Go to the guides")

                onClicked: root.survey.giveUp()
            }
        }
    }
}
