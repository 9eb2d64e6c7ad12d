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
            iconName: Theme.portrait ? "" : "mdi6.arrow-left"
            objectName: "newTextsBack"
            text: qsTr("Panels")

            onClicked: root.backAsked()
        },
        StaffButton {
            enabled: root.texts.canUndo
            iconName: Theme.portrait ? "" : "mdi6.undo"
            objectName: "undoNewTexts"
            text: qsTr("Undo")

            onClicked: root.texts.undo()
        },
        StaffButton {
            enabled: root.texts.newer && root.texts.state === "ready"
            iconName: "mdi6.publish"
            kind: enabled ? "primary" : "outline"
            objectName: "finishNewTexts"
            text: root.texts.taken > 0 ? qsTr("Publish") : qsTr("Keep ours")

            onClicked: root.finish()
        }
    ]

    Component.onCompleted: texts.setShown(true)
    Component.onDestruction: texts.setShown(false)

    ListView {
        id: list

        property bool untouched: true // nobody has scrolled yet

        // What stands over the rows has grown: it comes into sight, unless staff are further down.
        function settle(): void {
            if (list.untouched)
                list.positionViewAtBeginning();
        }

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

            onHeightChanged: Qt.callLater(list.settle)
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

        onMovementEnded: untouched = atYBeginning
    }
    LeaveOutSheet {
        id: sure

        count: root.texts.free
        parent: root

        onClosed: open = false
        onLeftOut: root.texts.finish()
        onTaken: root.texts.takeFree()
    }
}
