pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// After an update of the program: what it brings, part by part, to take or to leave as the clinic has it.
StaffPage {
    id: root

    readonly property var groups: ({
            "both": qsTr("Changed by the clinic too"),
            "theirs": qsTr("Not changed by the clinic")
        })
    required property NewTextsViewModel texts

    signal backAsked

    function finish(): void {
        if (root.texts.free > 0)
            sure.open = true;
        else
            root.texts.finish();
    }

    title: qsTr("New texts")

    aside: [
        StaffButton {
            iconName: "mdi6.arrow-left"
            objectName: "newTextsBack"
            text: qsTr("Panels")

            onClicked: root.backAsked()
        },
        StaffButton {
            enabled: root.texts.canUndo
            iconName: "mdi6.undo"
            objectName: "undoNewTexts"
            text: qsTr("Undo")

            onClicked: root.texts.undo()
        },
        StaffButton {
            enabled: root.texts.newer && root.texts.state === "ready"
            iconName: "mdi6.publish"
            kind: enabled ? "primary" : "outline"
            objectName: "finishNewTexts"
            text: root.texts.taken > 0 ? qsTr("Publish") : qsTr("Keep all of ours")

            onClicked: root.finish()
        }
    ]

    Component.onCompleted: texts.setShown(true)
    Component.onDestruction: texts.setShown(false)

    ListView {
        id: list

        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Math.round(600 * Theme.u)
        clip: true
        height: root.room - 40 * Theme.u
        model: root.texts.rows
        objectName: "newTextRows"
        section.property: "group"
        spacing: 16 * Theme.u
        width: parent.width

        delegate: NewTextCard {
            width: list.width

            onKeepAsked: root.texts.keep(row.key)
            onOpenAsked: root.texts.open(row.key)
            onTakeAsked: root.texts.take(row.key)
        }
        header: NewTextsHead {
            texts: root.texts
            width: list.width
        }
        section.delegate: Item {
            id: chapter

            required property string section

            height: 84 * Theme.u
            width: list.width

            Words {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 12 * Theme.u
                heading: true
                size: 36 * Theme.u
                text: root.groups[chapter.section] ?? ""
            }
        }
    }
    StaffSheet {
        id: sure

        parent: root
        title: root.texts.free === 1 ? qsTr("Leave 1 new part out?") : qsTr("Leave %1 new parts out?").arg(root.texts.free)

        onClosed: open = false

        Words {
            size: Theme.field
            text: qsTr("The clinic did not change these. Left out, they stay as they were, and this page does not offer them again.")
            width: parent.width
        }
        StaffButton {
            iconName: "mdi6.check"
            kind: "primary"
            objectName: "takeFreeFirst"
            text: qsTr("Take them")
            width: parent.width

            onClicked: {
                sure.open = false;
                root.texts.takeFree();
            }
        }
        StaffButton {
            iconName: "mdi6.publish"
            objectName: "finishAnyway"
            text: qsTr("Leave them out and publish")
            width: parent.width

            onClicked: {
                sure.open = false;
                root.texts.finish();
            }
        }
        StaffButton {
            iconName: "mdi6.arrow-left"
            objectName: "finishNot"
            text: qsTr("Go back")
            width: parent.width

            onClicked: sure.open = false
        }
    }
}
