pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import "../components/blocks"
import ui.theme

// After a survey: what became of it, and the guides. The page clears itself.
Item {
    id: root

    required property DisplayViewModel display
    required property var guides
    required property PanelHost host
    readonly property bool kept: page.outcome === "saved"
    readonly property var page: survey.page
    required property SurveyViewModel survey
    readonly property ThanksViewModel thanks: survey.thanks as ThanksViewModel
    required property VisitViewModel visit

    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        height: Theme.topHeight
        spacing: 24 * Theme.u

        Words {
            anchors.verticalCenter: parent.verticalCenter
            font.features: ({
                    "tnum": 1
                })
            size: Theme.small
            text: root.thanks.secondsLeft === 1 ? qsTr("This page clears in 1 second") : qsTr("This page clears in %1 seconds").arg(root.thanks.secondsLeft)
        }
        TouchButton {
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.minTarget
            iconName: "mdi6.timer-plus-outline"
            leftPadding: 24 * Theme.u
            objectName: "moreTime"
            rightPadding: 24 * Theme.u
            text: qsTr("More time")
            textSize: Theme.small

            onClicked: root.thanks.moreTime()
        }
    }
    SurveyPage {
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.topHeight
        heading: ""

        Row {
            spacing: Theme.gutter
            width: parent.width

            Rectangle {
                id: disc

                color: root.kept ? Theme.ok : Theme.alert
                height: width
                radius: width / 2
                visible: Theme.textScale < 1.4
                width: 136 * Theme.u

                Icon {
                    anchors.centerIn: parent
                    color: Theme.primaryInk
                    name: root.kept ? "mdi6.check-bold" : "mdi6.information-outline"
                    size: 84 * Theme.u
                }
            }
            Column {
                width: parent.width - (disc.visible ? disc.width + Theme.gutter : 0)

                Words {
                    heading: true
                    objectName: "outcome"
                    size: Theme.h1
                    text: root.kept ? qsTr("Saved on this kiosk. Not yet sent.") : root.page.outcome === "lost" ? qsTr("We could not save your answers") : qsTr("The survey is closed today.")
                    width: parent.width
                }
                Words {
                    text: root.kept ? qsTr("Thank you. The kiosk sends your answers when it is next online.") : qsTr("The guides are open.")
                    width: parent.width
                }
                Words {
                    font.features: ({
                            "ss02": 1
                        })
                    objectName: "receipt"
                    strong: true
                    text: qsTr("Your receipt number is %1").arg(root.page.receipt)
                    visible: (root.page.receipt ?? "") !== ""
                    width: parent.width
                }
            }
        }
        GuidesBlock {
            block: ({
                    "guides": root.guides
                })
            brief: Theme.portrait || Theme.textScale > 1.4
            doctorsFirst: root.visit.professional
            host: root.host
            width: parent.width
        }
    }
    BottomBar {
        id: bar

        anchors.bottom: parent.bottom
        backEnabled: false
        display: root.display
        nextIcon: "mdi6.check-bold"
        nextText: qsTr("Finish")
        speech: root.host.speech
        width: root.width

        onHomePressed: root.visit.home()
        onNextPressed: root.visit.startOver()
    }
}
