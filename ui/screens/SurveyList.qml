pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// Many options: those that fit what is typed, or all of them, in parts that buttons turn. What is chosen stands on top.
Item {
    id: root

    readonly property real cell: Math.max(Theme.target, 2 * Math.round(Theme.small * 1.31) + 24 * Theme.u)
    readonly property int columns: searching ? (Theme.portrait ? 1 : 2) : root.entry.fill.wide || (Theme.portrait && Theme.textScale > 1.1) ? 1 : Theme.portrait || Theme.textScale > 1.1 ? 2 : 3
    readonly property EntryViewModel entry: survey.entry as EntryViewModel
    readonly property var page: survey.page
    readonly property int room: Math.max(1, Math.floor((grid.height + grid.spacing) / (cell + grid.spacing))) * columns
    readonly property bool searching: entry.fill.searching
    readonly property bool split: searching && !Theme.portrait // what is typed at the left, what fits at the right
    required property SurveyViewModel survey

    Component.onCompleted: entry.setRoom(room)
    onRoomChanged: entry.setRoom(room)
    onSearchingChanged: if (searching)
        field.take()

    Connections {
        function onFoundChanged(): void {
            if (field.text !== root.entry.fill.query)
                field.fill(root.entry.fill.query);
        }

        target: root.entry
    }
    SurveyHead {
        id: head

        dense: root.searching || Theme.textScale > 1.1
        heading: root.split && root.survey.message !== "" ? "" : root.page.question ?? "" // the keyboard leaves no room for both
        help: root.searching ? "" : root.page.help ?? ""
        lead: root.searching ? "" : root.page.lead ?? ""
        message: root.survey.message
        notes: root.searching ? "" : root.page.notes ?? ""
        small: root.split
        width: root.width - 2 * Theme.margin
        x: Theme.margin
    }
    Flow {
        id: tools

        anchors.left: head.left
        anchors.top: head.bottom
        anchors.topMargin: 16 * Theme.u
        spacing: Theme.gap
        width: root.split ? 640 * Theme.u : head.width

        TextEntry {
            id: field

            example: qsTr("First letters")
            label: qsTr("Search")
            visible: root.searching
            width: parent.width

            onAccepted: root.survey.next()
            onEdited: text => root.entry.search(text)
        }
        TouchButton {
            iconName: "mdi6.magnify"
            objectName: "search"
            text: qsTr("Search")
            visible: root.entry.fill.searchable && !root.searching

            onClicked: root.entry.search("")
        }
        TouchButton {
            Accessible.name: qsTr("Chosen: %1. Clear").arg(root.entry.fill.picked)
            iconAfter: true
            iconName: "mdi6.close-circle"
            kind: "primary"
            objectName: "picked"
            text: root.entry.fill.picked
            visible: text !== "" && !root.searching
            width: Math.min(implicitWidth, parent.width)

            onClicked: root.entry.wipe()
        }
        ListTurner {
            height: Theme.target
            matches: root.entry.fill.query !== "" ? root.entry.matches : -1
            sheet: root.entry.sheet
            sheets: root.entry.sheets
            visible: sheets > 1 || matches > 0

            onTurned: by => root.entry.turn(by)
        }
    }
    Flow {
        id: grid

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24 * Theme.u
        anchors.left: root.split ? tools.right : head.left
        anchors.leftMargin: root.split ? Theme.gutter : 0
        anchors.right: head.right
        anchors.top: root.split ? head.bottom : tools.bottom
        anchors.topMargin: 16 * Theme.u
        spacing: Theme.gap

        Repeater {
            model: root.entry.found

            ChoiceButton {
                required property var modelData

                box: root.page.many
                height: Math.max(implicitHeight, root.cell)
                iconName: modelData.icon
                objectName: "choice-" + modelData.code
                on: root.survey.chosen.includes(modelData.code)
                text: modelData.name
                textSize: Theme.small
                width: Math.floor((grid.width - (root.columns - 1) * grid.spacing) / root.columns)

                onClicked: root.survey.choose(modelData.code)
            }
        }
        Words {
            size: Theme.dense
            text: qsTr("Nothing fits. Try other letters.")
            visible: root.entry.found.length === 0 && root.survey.message === ""
            width: parent.width
        }
    }
}
