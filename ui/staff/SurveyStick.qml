pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A form from a stick: which stick, which form, what it asks and why it can't be taken; nothing changes before the last touch.
StaffPage {
    id: root

    readonly property var asked: ({
            "stick": qsTr("Put in the USB stick"),
            "choose": qsTr("Which stick?"),
            "file": qsTr("Which form?"),
            "sure": form.title ?? ""
        })
    readonly property var form: stick.form
    readonly property var said: ({
            "none": qsTr("There is no form on this stick. A form is a file that ends with .json, beside all folders."),
            "gone": qsTr("The stick was taken out too early. Put it in and try again."),
            "refused": qsTr("This kiosk can’t show that form.")
        })
    required property SurveyStickViewModel stick

    title: qsTr("A survey on a stick")

    aside: [
        StaffButton {
            iconName: "mdi6.arrow-left"
            objectName: "surveyStickBack"
            text: qsTr("Surveys")

            onClicked: root.stick.cancel()
        }
    ]

    StaffNote {
        objectName: "surveyStickSaid"
        text: root.said[root.stick.said] ?? ""
        tone: "alert"
        width: parent.width
    }
    Repeater {
        model: root.stick.issues

        StaffNote {
            required property string modelData

            text: modelData
            width: parent?.width ?? 0
        }
    }
    StaffNote {
        text: root.stick.working ? qsTr("Reading. Please leave the stick in.") : ""
        width: parent.width
    }
    StaffPanel {
        iconName: root.stick.asking === "sure" ? "mdi6.clipboard-check-outline" : "mdi6.usb-flash-drive"
        title: root.asked[root.stick.asking] ?? ""
        visible: root.stick.asking !== ""
        width: parent.width

        Repeater {
            model: root.stick.choices

            StaffButton {
                required property int index
                required property string modelData

                objectName: "surveyChoice-" + index
                text: modelData
                width: parent?.width ?? 0

                onClicked: root.stick.choose(index)
            }
        }
        StaffRow {
            text: qsTr("Questions")
            value: root.form.questions ?? ""
            visible: root.stick.asking === "sure"
            width: parent.width
        }
        StaffRow {
            text: root.form.added ? qsTr("This is a new survey. It gets a door on the home screen.") : qsTr("It takes the place of version %1.").arg(root.form.replaces ?? "")
            value: root.form.version ?? ""
            visible: root.stick.asking === "sure"
            width: parent.width
        }
        StaffNote {
            text: root.form.lacks ? qsTr("Words are missing in: %1. Write them before you publish.").arg(root.form.lacks) : ""
            tone: "alert"
            width: parent.width
        }
        StaffButton {
            iconName: "mdi6.check"
            kind: "primary"
            objectName: "surveyTake"
            text: qsTr("Take it into the draft")
            visible: root.stick.asking === "sure"

            onClicked: root.stick.take()
        }
    }
}
