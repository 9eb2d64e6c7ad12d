import QtQuick
import Kiosk
import ui.components
import ui.theme

// The recovery key: why it matters, the key that is set, and three ways to one: made on a stick, read from one, typed.
Column {
    id: root

    readonly property bool busy: recovery.state === "making" || recovery.state === "reading"
    readonly property bool locked: settings.fields["keys.recovery"].locked
    readonly property var now: said[recovery.state] ?? ["plain", "", ""]
    readonly property var problems: ({
            "none": qsTr("There is no USB stick in. Put one in and tap again."),
            "several-sticks": qsTr("There are several sticks in. Leave one in and tap again."),
            "several": qsTr("There are several keys on this stick. Use a stick with one."),
            "full": qsTr("This stick is full. Make room on it, or use another."),
            "locked": qsTr("This stick can’t be written to. Use another."),
            "gone": qsTr("The stick came out. Put it in and tap again."),
            "empty": qsTr("There is no key on this stick."),
            "typed": qsTr("This is no recovery key. It begins with age1 and has 62 signs."),
            "disk": qsTr("Not saved: the disk does not take it. Ask IT."),
            "failed": qsTr("The stick did not keep the key. Use another one.")
        })
    required property RecoveryViewModel recovery
    readonly property var said: ({
            "making": ["plain", qsTr("Making the key. Please leave the stick in."), ""],
            "reading": ["plain", qsTr("Looking for the key. Please leave the stick in."), ""],
            "made": ["good", qsTr("The key is on “%1” and was read back.").arg(recovery.stick), qsTr("File: %1. Take the stick out and lock it away. Only its public half stays here.").arg(recovery.file)],
            "read": ["good", qsTr("The key of “%1” is used.").arg(recovery.stick), qsTr("You can take the stick out. Only the public half stays here.")],
            "typed": ["good", qsTr("This key is used."), ""],
            "failed": ["alert", problems[recovery.problem] ?? problems.failed, ""]
        })
    required property SettingsViewModel settings

    spacing: 24 * Theme.u

    Words {
        heading: true
        size: 34 * Theme.u
        text: qsTr("A second key to the surveys")
        width: parent.width
    }
    Words {
        color: Theme.ink2
        size: Theme.field
        text: qsTr("If this kiosk breaks, the office opens its surveys with this key. Without it, what was not yet sent is lost.")
        width: parent.width
    }
    StaffRow {
        text: qsTr("Key in use")
        value: root.recovery.key !== "" ? root.recovery.key : qsTr("None yet")
        width: parent.width
    }
    Words {
        color: Theme.ink2
        size: Theme.staffSmall
        strong: true
        text: qsTr("Set by IT")
        visible: root.locked
    }
    Flow {
        spacing: Theme.gap
        visible: !root.locked
        width: parent.width

        StaffButton {
            enabled: !root.busy
            iconName: "mdi6.usb-flash-drive"
            kind: root.recovery.key === "" ? "primary" : "outline"
            objectName: "makeKey"
            text: qsTr("Make a key on a stick")

            onClicked: root.recovery.make()
        }
        StaffButton {
            enabled: !root.busy
            iconName: "mdi6.file-key-outline"
            objectName: "readKey"
            text: qsTr("Use the key on a stick")

            onClicked: root.recovery.read()
        }
    }
    StaffField {
        example: "age1…"
        help: qsTr("Or type the public key that your office sent.")
        hints: Qt.ImhNoAutoUppercase | Qt.ImhPreferLowercase
        label: qsTr("Public key")
        objectName: "typedKey"
        visible: !root.locked
        width: parent.width

        onAccepted: root.recovery.take(given)
        onTouchedElsewhere: if (given.trim() !== "")
            root.recovery.take(given)
    }
    Notice {
        lead: root.now[1]
        objectName: "keySaid"
        text: root.now[2]
        tone: root.now[0]
        visible: root.recovery.state !== ""
        width: parent.width
    }
}
