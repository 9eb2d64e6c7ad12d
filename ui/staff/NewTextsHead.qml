import QtQuick
import Kiosk
import ui.components
import ui.theme

// Over the parts that a newer program brings: what this is, and all that nobody here has changed with one touch.
Column {
    id: root

    required property NewTextsViewModel texts

    bottomPadding: 8 * Theme.u
    spacing: Theme.staffGap

    StaffNote {
        objectName: "newTextsSaid"
        text: root.texts.said
        tone: "alert"
        width: parent.width
    }
    StaffNote {
        objectName: "newTextsWaiting"
        text: root.texts.state === "opening" || root.texts.state === "looking" ? qsTr("Comparing the new texts with ours.") : ""
        width: parent.width
    }
    StaffNote {
        objectName: "newTextsNone"
        text: root.texts.state === "ready" && !root.texts.newer ? qsTr("There are no new texts: the panels here are as new as the program.") : ""
        tone: "good"
        width: parent.width
    }
    StaffPanel {
        visible: root.texts.newer && root.texts.state !== "broken"
        width: parent.width

        Words {
            size: Theme.field
            text: qsTr("The program was updated and brings newer panels. Take what you want of them; the rest stays as the clinic has it. Patients see nothing of it before it is published.")
            width: parent.width
        }
        StaffButton {
            enabled: root.texts.state === "ready"
            iconName: "mdi6.check"
            kind: "primary"
            objectName: "takeFree"
            text: root.texts.free === 1 ? qsTr("Take the part that we did not change") : qsTr("Take all %1 parts that we did not change").arg(root.texts.free)
            visible: root.texts.free > 0

            onClicked: root.texts.takeFree()
        }
    }
}
