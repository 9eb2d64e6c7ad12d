pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.theme

// Settings: the groups at the left, above in portrait, and the fields of one of them. What is typed is kept when the
// finger goes elsewhere; 'Undo' puts back what stood there before.
StaffPage {
    id: root

    property string group: "clinic"
    readonly property var ime: Qt.inputMethod
    readonly property var news: ({
            "saving": ["plain", qsTr("Saving")],
            "saved": ["good", qsTr("Saved")],
            "undone": ["good", qsTr("Put back")],
            "agree": ["warn", qsTr("Not saved yet")],
            "failed": ["alert", qsTr("Not saved")]
        })
    readonly property var pages: ({
            "pins": pins,
            "upload": upload,
            "recovery": recovery
        })
    required property PinTwiceViewModel pinPad
    required property RecoveryViewModel recoveryKey
    required property SettingsViewModel settings
    required property TryViewModel trial

    function drop(): void {
        guardSheet.open = false;
        root.settings.forget();
        root.pinPad.forget();
    }

    title: qsTr("Settings")

    aside: [
        StaffChip {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "settingsNews"
            text: (root.news[root.settings.news] ?? ["", ""])[1]
            tone: (root.news[root.settings.news] ?? ["plain"])[0]
        },
        StaffButton {
            anchors.verticalCenter: parent.verticalCenter
            enabled: root.settings.undoKey !== ""
            iconName: "mdi6.undo"
            objectName: "undoSetting"
            text: root.settings.undoKey !== "" ? qsTr("Undo: %1").arg(SettingWords.labels[root.settings.undoKey]) : qsTr("Undo")

            onClicked: root.settings.undo()
        }
    ]

    Component.onCompleted: settings.ask(["clinic.phone_day", "clinic.phone_night", "clinic.emergency"])
    Component.onDestruction: {
        settings.leaveAll();
        drop();
    }
    onGroupChanged: {
        root.settings.leaveAll();
        root.pinPad.forget();
        root.trial.clear();
        root.recoveryKey.clear();
    }

    Grid {
        columnSpacing: Theme.staffGap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.staffGap
        width: parent.width

        GroupList {
            id: list

            current: root.group
            groups: root.settings.groups
            names: SettingPlan.names
            width: Theme.portrait ? parent.width : 360 * Theme.u

            onPicked: group => {
                root.ime.commit();
                root.group = group;
            }
        }
        StaffPanel {
            width: Theme.portrait ? parent.width : parent.width - list.width - Theme.staffGap

            Loader {
                sourceComponent: root.pages[root.group] ?? plain
                width: parent.width
            }
        }
    }
    SettingsGuard {
        id: guardSheet

        guard: root.settings.guard
        parent: root // not in the column of what is put in, which would hide it
        pins: root.pinPad
        settings: root.settings

        onClosed: root.drop()
    }
    Component {
        id: plain

        FieldSections {
            sections: SettingPlan.groups[root.group] ?? []
            settings: root.settings
        }
    }
    Component {
        id: upload

        ServerPart {
            settings: root.settings
            trial: root.trial
        }
    }
    Component {
        id: recovery

        RecoveryPart {
            recovery: root.recoveryKey
            settings: root.settings
        }
    }
    Component {
        id: pins

        PinGroup {
            pins: root.pinPad
            settings: root.settings
        }
    }
}
