pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// A PDF of the clinic as a guide: which stick, which file, and what it is called.
Column {
    id: root

    readonly property var asked: ({
            "": qsTr("Add a PDF of the clinic"),
            "stick": qsTr("Put in the USB stick"),
            "choose": qsTr("Which stick?"),
            "file": qsTr("Which PDF?"),
            "title": qsTr("What is the guide called?")
        })
    readonly property var said: ({
            "none": qsTr("There is no PDF on this stick. It must lie beside all folders, or in one of them."),
            "gone": qsTr("The stick was taken out too early. Put it in and try again.")
        })
    required property GuideStickViewModel stick

    spacing: Theme.staffGap

    StaffNote {
        objectName: "guideStickSaid"
        text: root.said[root.stick.said] ?? root.stick.said
        tone: "alert"
        width: parent.width
    }
    StaffNote {
        text: root.stick.working ? qsTr("Reading. Please leave the stick in.") : ""
        width: parent.width
    }
    StaffPanel {
        iconName: root.stick.asking === "title" ? "mdi6.pencil" : "mdi6.usb-flash-drive"
        title: root.asked[root.stick.asking] ?? ""
        visible: !root.stick.working
        width: parent.width

        Words {
            color: Theme.ink2
            size: Theme.field
            text: root.stick.asking === "" ? qsTr("Such as the way to the clinic or a diary. Visitors read it here and take it home.") : qsTr("What is on it stays as it is.")
            visible: root.stick.asking === "" || root.stick.asking === "stick"
            width: parent.width
        }
        StaffButton {
            iconName: "mdi6.plus"
            kind: "primary"
            objectName: "guideAdd"
            text: qsTr("From a stick")
            visible: root.stick.asking === ""

            onClicked: root.stick.bring()
        }
        Repeater {
            model: root.stick.choices

            GuideChoice {
                required property int index
                required property var modelData

                iconName: root.stick.asking === "file" ? "mdi6.file-document-outline" : "mdi6.usb-flash-drive"
                note: modelData.note
                objectName: "guideChoice-" + index
                text: modelData.text
                width: parent?.width ?? 0

                onClicked: root.stick.choose(index)
            }
        }
        Loader {
            active: root.stick.asking === "title"
            visible: active
            width: parent.width

            sourceComponent: GuideWords {
                stick: root.stick
            }
        }
        StaffButton {
            iconName: "mdi6.close"
            objectName: "guideCancel"
            text: qsTr("Cancel")
            visible: root.stick.asking !== ""

            onClicked: root.stick.back()
        }
    }
}
