pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// What was done here, by which role and when. The newest first; nobody's name.
StaffPage {
    id: root

    readonly property RecordViewModel record: staff.record
    readonly property var roles: ({
            "editor": qsTr("Everyday staff"),
            "reviewer": qsTr("Second person"),
            "it": qsTr("IT"),
            "kiosk": qsTr("The kiosk")
        })
    required property StaffViewModel staff
    readonly property var words: ({
            "approved": qsTr("Guarded parts approved"),
            "cleaned": qsTr("Screen cleaned"),
            "discarded": qsTr("Draft thrown away"),
            "entered": qsTr("Staff mode opened"),
            "exported": qsTr("Panels copied to a stick"),
            "guide-added": qsTr("Guide added"),
            "handed-over": qsTr("Surveys copied to a stick"),
            "imported": qsTr("Panels brought by a stick"),
            "left": qsTr("Staff mode ended"),
            "merged": qsTr("New texts taken over"),
            "pin-reset": qsTr("PIN taken away"),
            "pin-set": qsTr("PIN set"),
            "published": qsTr("Panels published"),
            "recovery-key": qsTr("Recovery key set"),
            "refused": qsTr("Pack refused"),
            "restarted": qsTr("Kiosk restarted"),
            "sent": qsTr("Sending asked for"),
            "set-up": qsTr("Kiosk set up"),
            "setting": qsTr("Setting changed"),
            "settings-set-aside": qsTr("Damaged settings set aside"),
            "shut": qsTr("Door shut after wrong PINs"),
            "signer-trusted": qsTr("Signer trusted"),
            "survey-added": qsTr("Survey added"),
            "survey-changed": qsTr("Survey changed"),
            "survey-closed": qsTr("Survey switched off"),
            "survey-opened": qsTr("Survey switched on"),
            "switched": qsTr("Other version shown"),
            "to-desktop": qsTr("Left to the desktop"),
            "token": qsTr("Sign-in key of the server changed"),
            "trail-exported": qsTr("Record copied to a stick"),
            "wiped": qsTr("Surveys removed by the office’s code")
        })

    title: qsTr("Record of changes")

    aside: [
        StaffButton {
            iconName: "mdi6.arrow-left"
            objectName: "recordBack"
            text: qsTr("Health")

            onClicked: root.staff.go("health")
        }
    ]

    Component.onCompleted: record.refresh()

    StaffPanel {
        color: Theme.alertTint
        visible: root.record.fault !== ""
        width: parent.width

        Words {
            color: Theme.alert
            size: Theme.field
            text: root.record.fault
            width: parent.width
        }
    }
    StaffPanel {
        title: root.record.rows.length === 0 ? qsTr("Nothing yet") : ""
        width: parent.width

        Repeater {
            model: root.record.rows

            StaffRow {
                required property var modelData

                note: modelData.detail
                text: root.words[modelData.what] ?? modelData.what
                value: qsTr("%1, %2").arg(root.roles[modelData.role] ?? modelData.role).arg(modelData.at)
                width: parent?.width ?? 0
            }
        }
    }
}
