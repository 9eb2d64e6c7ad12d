import QtQuick
import ui.components
import ui.theme

// One take-home guide: what it is called, whom it is for, how it stands, and what can be done with it.
Card {
    id: root

    required property var row
    readonly property bool wide: !Theme.portrait

    signal hideAsked
    signal moveAsked(by: int)
    signal removeAsked

    height: wide ? Math.max(128 * Theme.u, words.height + 48 * Theme.u) : words.height + 152 * Theme.u
    objectName: "guideRow-" + row.key

    Words {
        id: number

        color: Theme.ink2
        heading: true
        horizontalAlignment: Text.AlignRight
        size: 40 * Theme.u
        text: root.row.number
        width: 64 * Theme.u
        y: words.y
    }
    Column {
        id: words

        spacing: 12 * Theme.u
        width: (root.wide ? tools.x : root.width) - x - 24 * Theme.u
        x: number.width + 32 * Theme.u
        y: root.wide ? (root.height - height) / 2 : 28 * Theme.u

        Words {
            color: root.row.hidden ? Theme.disabled : Theme.ink
            size: Theme.field
            strong: true
            text: root.row.title
            width: parent.width
        }
        Words {
            color: Theme.ink2
            size: Theme.staffSmall
            text: [root.row.audience === "professionals" ? qsTr("For professionals") : qsTr("For patients"), root.row.locked ? qsTr("opens after the professional survey") : "", root.row.own ? qsTr("PDF of the clinic: %1").arg(root.row.languages) : ""].filter(part => part !== "").join(" · ")
            width: parent.width
        }
        Row {
            spacing: 12 * Theme.u
            visible: root.row.hidden || root.row.changed

            StaffChip {
                iconName: "mdi6.eye-outline"
                text: root.row.hidden ? qsTr("Hidden") : ""
            }
            StaffChip {
                iconName: "mdi6.pencil"
                text: root.row.changed ? qsTr("Draft") : ""
                tone: "warn"
            }
        }
    }
    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: 20 * Theme.u
        spacing: 12 * Theme.u
        y: root.wide ? (root.height - height) / 2 : root.height - height - 24 * Theme.u

        RowTool {
            enabled: !root.row.first
            iconName: "mdi6.arrow-up"
            objectName: "guideUp-" + root.row.key
            text: qsTr("Up")

            onClicked: root.moveAsked(-1)
        }
        RowTool {
            enabled: !root.row.last
            iconName: "mdi6.arrow-down"
            objectName: "guideDown-" + root.row.key
            text: qsTr("Down")

            onClicked: root.moveAsked(1)
        }
        RowTool {
            iconName: "mdi6.eye-outline"
            objectName: "guideHide-" + root.row.key
            text: root.row.hidden ? qsTr("Show") : qsTr("Hide")

            onClicked: root.hideAsked()
        }
        RowTool {
            iconName: "mdi6.delete-outline"
            objectName: "guideRemove-" + root.row.key
            text: qsTr("Remove")
            visible: root.row.own

            onClicked: root.removeAsked()
        }
    }
}
