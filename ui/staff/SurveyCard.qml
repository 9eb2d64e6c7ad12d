import QtQuick
import ui.components
import ui.theme

// One survey: on or off at once, its version, why it can't be shown, and what can be done with it.
StaffPanel {
    id: root

    required property var row

    signal editAsked
    signal removeAsked
    signal turned(on: bool)

    iconName: "mdi6.clipboard-check-outline"
    objectName: "survey-" + row.key
    title: row.title

    Flow {
        spacing: 12 * Theme.u
        width: parent.width

        StaffChip {
            text: root.row.questions === 1 ? qsTr("1 question") : qsTr("%1 questions").arg(root.row.questions)
        }
        StaffChip {
            text: root.row.version === "" ? "" : qsTr("Version %1").arg(root.row.version)
        }
        StaffChip {
            iconName: "mdi6.pencil"
            text: root.row.changed ? qsTr("Draft") : ""
            tone: "warn"
        }
        StaffChip {
            text: root.row.fault === "" ? "" : qsTr("Can’t be shown")
            tone: "alert"
        }
    }
    Words {
        color: Theme.alert
        size: Theme.field
        text: root.row.fault
        visible: text !== ""
        width: parent.width
    }
    StaffSwitch {
        locked: root.row.locked
        note: locked ? qsTr("Set by IT") : qsTr("Off takes its door away as soon as you leave staff mode.")
        objectName: "turn-" + root.row.key
        on: root.row.on
        text: qsTr("Visitors may fill it in")
        visible: !root.row.added
        width: parent.width

        onClicked: root.turned(!root.row.on)
    }
    Row {
        spacing: 16 * Theme.u

        StaffButton {
            iconName: "mdi6.pencil"
            objectName: "questions-" + root.row.key
            text: qsTr("Questions")

            onClicked: root.editAsked()
        }
        StaffButton {
            iconName: "mdi6.delete-outline"
            objectName: "remove-" + root.row.key
            text: qsTr("Remove")
            visible: root.row.added

            onClicked: root.removeAsked()
        }
    }
}
