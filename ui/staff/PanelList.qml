pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// Every panel of the story, chapter by chapter, with how it stands; a touch on one opens it.
StaffPage {
    id: root

    property string adding: "" // the panel behind which one is added
    property bool newer: false // the program brings newer panels

    required property PanelListViewModel panels

    signal guidesAsked
    signal newerAsked
    signal publishAsked

    title: qsTr("Panels")

    aside: [
        StaffChip {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "mdi6.pencil"
            objectName: "draftChip"
            text: !root.panels.differs ? "" : root.panels.changes === 0 ? qsTr("Draft") : root.panels.changes === 1 ? qsTr("Draft: 1 panel changed") : qsTr("Draft: %1 panels changed").arg(root.panels.changes)
            tone: "warn"
        },
        StaffButton {
            enabled: root.panels.canUndo
            iconName: "mdi6.undo"
            objectName: "undoList"
            text: qsTr("Undo")

            onClicked: root.panels.undo()
        },
        StaffButton {
            enabled: root.panels.differs
            iconName: "mdi6.publish"
            kind: enabled ? "primary" : "outline"
            objectName: "publishList"
            text: qsTr("Publish")

            onClicked: root.publishAsked()
        }
    ]

    Component.onCompleted: panels.setShown(true)
    Component.onDestruction: panels.setShown(false)

    Words {
        color: Theme.alert
        objectName: "panelsSaid"
        size: Theme.field
        strong: true
        text: root.panels.said
        visible: text !== ""
        width: parent.width
    }
    // In the list's own place, below what stands over the rows, so that no row moves when it goes.
    Words {
        parent: list
        size: Theme.field
        text: qsTr("Opening the draft")
        visible: root.panels.state === "opening"
        y: list.headerItem?.height ?? 0
    }
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
        model: root.panels.rows
        objectName: "panelRows"
        section.property: "group"
        spacing: 12 * Theme.u
        width: parent.width

        delegate: PanelListRow {
            width: list.width

            onAddAsked: root.adding = row.key
            onHideAsked: root.panels.hide(row.key, !row.hidden)
            onMoveAsked: by => root.panels.move(row.key, by)
            onOpenAsked: root.panels.edit(row.key)
            onRemoveAsked: root.panels.remove(row.key)
        }
        header: PanelListHead {
            lost: root.panels.lost
            lostAt: root.panels.lostAt
            newer: root.newer
            width: list.width

            onGuidesAsked: root.guidesAsked()
            onHeightChanged: Qt.callLater(list.settle)
            onLostSeen: root.panels.seenLost()
            onNewerAsked: root.newerAsked()
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
                text: chapter.section
            }
        }

        onMovementEnded: untouched = atYBeginning
    }
    TemplateSheet {
        open: root.adding !== ""
        parent: root
        templates: root.panels.templates

        onChosen: template => {
            const after = root.adding;
            root.adding = "";
            root.panels.add(template, after);
        }
        onClosed: root.adding = ""
    }
}
