pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// Every survey of this kiosk: whether it is on, whether it is a draft, and the way to its questions.
StaffPage {
    id: root

    required property SurveyListViewModel list

    signal bringAsked
    signal publishAsked

    title: qsTr("Surveys")

    aside: [
        StaffButton {
            enabled: root.list.canUndo
            iconName: "mdi6.undo"
            objectName: "surveyUndo"
            text: qsTr("Undo")

            onClicked: root.list.undo()
        },
        StaffButton {
            enabled: root.list.differs
            iconName: "mdi6.publish"
            kind: enabled ? "primary" : "outline"
            objectName: "surveyPublish"
            text: qsTr("Publish")

            onClicked: root.publishAsked()
        }
    ]

    StaffNote {
        objectName: "surveySaid"
        text: root.list.said
        tone: "alert"
        width: parent.width
    }
    StaffNote {
        text: root.list.state === "opening" ? qsTr("Opening the draft") : ""
        width: parent.width
    }
    Repeater {
        model: root.list.rows

        SurveyCard {
            width: parent?.width ?? 0

            onEditAsked: root.list.edit(row.key)
            onRemoveAsked: root.list.remove(row.key)
            onTurned: on => root.list.turn(row.key, on)
        }
    }
    StaffPanel {
        iconName: "mdi6.usb-flash-drive"
        title: qsTr("Bring a survey on a stick")
        width: parent.width

        Words {
            color: Theme.ink2
            size: Theme.field
            text: qsTr("A FHIR questionnaire, as a file that ends with .json. You see what it asks before anything changes.")
            width: parent.width
        }
        StaffButton {
            iconName: "mdi6.eye-outline"
            objectName: "surveyBring"
            text: qsTr("Look at a stick")

            onClicked: root.bringAsked()
        }
    }
}
