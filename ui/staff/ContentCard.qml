import QtQuick
import ui.theme

// Which panels patients see, and whether a draft or a newer pack waits.
StaffPanel {
    id: root

    required property var told

    signal editAsked
    signal newerAsked
    signal versionsAsked

    iconName: "mdi6.text-box-check-outline"
    title: qsTr("Content")

    StaffRow {
        note: root.told.fault
        text: qsTr("Live now")
        value: root.told.live > 0 ? qsTr("Version %1").arg(root.told.live) : qsTr("As delivered")
        width: parent.width
    }
    StaffRow {
        text: qsTr("Draft")
        value: root.told.drafted === 0 ? qsTr("Nothing changed") : root.told.drafted === 1 ? qsTr("1 panel changed") : qsTr("%1 panels changed").arg(root.told.drafted)
        width: parent.width
    }
    StaffRow {
        height: 80 * Theme.u
        text: qsTr("New texts")
        value: root.told.newer ? "" : qsTr("None")
        width: parent.width

        RowTool {
            iconName: "mdi6.eye-outline"
            objectName: "lookNewTexts"
            text: qsTr("Look")
            visible: root.told.newer

            onClicked: root.newerAsked()
        }
    }
    Row {
        spacing: 16 * Theme.u
        width: parent.width

        StaffButton {
            iconName: Theme.portrait ? "mdi6.pencil" : ""
            kind: "primary"
            objectName: "editPanels"
            text: qsTr("Edit")
            width: (parent.width - parent.spacing) / 2

            onClicked: root.editAsked()
        }
        StaffButton {
            iconName: Theme.portrait ? "mdi6.history" : ""
            leftPadding: 12 * Theme.u
            objectName: "openVersions"
            rightPadding: 12 * Theme.u
            text: qsTr("Roll back")
            width: (parent.width - parent.spacing) / 2

            onClicked: root.versionsAsked()
        }
    }
}
