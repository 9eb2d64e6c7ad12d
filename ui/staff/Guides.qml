pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The take-home guides: their order, which are shown, and PDFs of the clinic's own.
StaffPage {
    id: root

    required property GuideListViewModel guides
    required property GuideStickViewModel stick

    signal backAsked
    signal publishAsked

    title: qsTr("Guides")

    aside: [
        StaffButton {
            iconName: "mdi6.arrow-left"
            objectName: "guidesBack"
            text: qsTr("Panels")

            onClicked: root.backAsked()
        },
        StaffButton {
            enabled: root.guides.canUndo
            iconName: "mdi6.undo"
            objectName: "undoGuides"
            text: qsTr("Undo")

            onClicked: root.guides.undo()
        },
        StaffButton {
            enabled: root.guides.differs
            iconName: "mdi6.publish"
            kind: enabled ? "primary" : "outline"
            objectName: "publishGuides"
            text: qsTr("Publish")

            onClicked: root.publishAsked()
        }
    ]

    Component.onCompleted: guides.setShown(true)
    Component.onDestruction: {
        guides.setShown(false);
        stick.cancel();
    }

    StaffNote {
        objectName: "guidesSaid"
        text: root.guides.said
        tone: "alert"
        width: parent.width
    }
    GuideStick {
        stick: root.stick
        width: parent.width
    }
    Words {
        size: Theme.field
        text: qsTr("Opening the draft")
        visible: root.guides.state === "opening"
    }
    Repeater {
        model: root.guides.rows

        GuideRow {
            width: parent?.width ?? 0

            onHideAsked: root.guides.hide(row.key, !row.hidden)
            onMoveAsked: by => root.guides.move(row.key, by)
            onRemoveAsked: root.guides.remove(row.key)
        }
    }
}
