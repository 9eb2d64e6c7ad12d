pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The PINs of both roles: who has one, why a second person matters, and the pad that takes a new one twice.
Item {
    id: root

    readonly property bool open: pins.role !== ""
    required property PinTwiceViewModel pins
    readonly property var problems: ({
            "differ": qsTr("These two were not the same. Begin again."),
            "few": qsTr("Too few different digits. Choose another."),
            "run": qsTr("These digits are in a row. Choose another."),
            "twice": qsTr("One half is said twice. Choose another."),
            "way": qsTr("A well-known way over the keys. Choose another."),
            "date": qsTr("This looks like a date. Choose another."),
            "same": qsTr("The other person has this PIN. Choose another."),
            "": ""
        })
    readonly property var roles: [["editor", qsTr("Everyday PIN"), qsTr("For all who look after this kiosk.")], ["reviewer", qsTr("Second person’s PIN"), qsTr("Medical texts and limits change only when two people agree. Until this is set, they stay as they are. You can do it later.")]]
    property bool twoPeople: true // both roles can be set here

    signal wanted(role: string)

    implicitHeight: Math.max(lines.height, pad.visible ? pad.y + pad.height + 40 * Theme.u : 0)

    Column {
        id: lines

        spacing: 28 * Theme.u
        width: Theme.portrait ? parent.width : parent.width - pad.width - 152 * Theme.u

        Words {
            heading: true
            size: 34 * Theme.u
            text: qsTr("Who may change things here?")
            width: parent.width
        }
        Repeater {
            model: root.roles

            Column {
                id: role

                readonly property bool kept: root.pins.done.includes(modelData[0])
                required property var modelData

                spacing: 12 * Theme.u
                width: lines.width

                Row {
                    spacing: 20 * Theme.u

                    Words {
                        anchors.verticalCenter: parent.verticalCenter
                        size: Theme.field
                        strong: true
                        text: role.modelData[1]
                    }
                    StaffChip {
                        objectName: "pinState-" + role.modelData[0]
                        text: role.kept ? qsTr("Set") : qsTr("Not set")
                        tone: role.kept ? "good" : "warn"
                    }
                }
                Words {
                    color: Theme.ink2
                    size: Theme.staffSmall
                    text: role.modelData[2]
                    width: parent.width
                }
                StaffButton {
                    current: root.pins.role === role.modelData[0]
                    iconName: role.kept ? "mdi6.pencil" : "mdi6.plus"
                    objectName: "setPin-" + role.modelData[0]
                    text: role.kept ? qsTr("Change it") : qsTr("Choose a PIN")

                    onClicked: root.wanted(role.modelData[0])
                }
            }
        }
    }
    Rectangle {
        color: Theme.staffBg
        height: pad.height + 80 * Theme.u
        radius: Theme.radiusCard
        visible: root.open
        width: pad.width + 96 * Theme.u
        x: pad.x - 48 * Theme.u
        y: pad.y - 40 * Theme.u
    }
    PinPad {
        id: pad

        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? (parent.width - width) / 2 : 48 * Theme.u
        height: 690 * Theme.u
        pad: root.pins
        problem: root.problems[root.pins.problem] ?? qsTr("Not saved: the disk does not take it. Ask IT.")
        prompt: root.pins.keeping ? qsTr("One moment") : root.pins.again ? qsTr("Type the same six digits again") : root.pins.role === "editor" ? qsTr("Everyday PIN: six digits") : qsTr("Second person: six digits")
        visible: root.open
        width: 464 * Theme.u
        y: Theme.portrait ? lines.height + 80 * Theme.u : 40 * Theme.u
    }
}
