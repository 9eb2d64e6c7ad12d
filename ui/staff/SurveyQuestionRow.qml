import QtQuick
import ui.components
import ui.theme

// One question in the list: what it asks, how it stands, and what can be done with it.
Card {
    id: root

    required property var row

    signal hideAsked
    signal requireAsked
    signal wordsAsked

    height: body.height + 48 * Theme.u
    objectName: "question-" + row.key

    Column {
        id: body

        spacing: 16 * Theme.u
        width: parent.width - x - 32 * Theme.u
        x: (32 + 40 * root.row.depth) * Theme.u
        y: 24 * Theme.u

        Words {
            color: root.row.hidden ? Theme.disabled : Theme.ink
            size: Theme.field
            strong: true
            text: root.row.prefix === "" ? root.row.title : root.row.prefix + "  " + root.row.title
            width: parent.width
        }
        Flow {
            spacing: 12 * Theme.u
            width: parent.width

            StaffChip {
                iconName: "mdi6.eye-off-outline"
                text: root.row.hidden ? qsTr("Not asked") : ""
            }
            StaffChip {
                iconName: "mdi6.asterisk"
                text: root.row.required ? qsTr("Must be answered") : ""
            }
            StaffChip {
                iconName: "mdi6.lock-outline"
                text: root.row.kept ? qsTr("Consent: stays as it is") : ""
                tone: "warn"
            }
            StaffChip {
                text: root.row.behind === "" ? "" : qsTr("%1 needs an update").arg(root.row.behind)
                tone: "alert"
            }
        }
        Flow {
            spacing: 12 * Theme.u
            width: parent.width

            RowTool {
                iconName: "mdi6.pencil"
                objectName: "words-" + root.row.key
                text: qsTr("Words")

                onClicked: root.wordsAsked()
            }
            RowTool {
                iconName: "mdi6.asterisk"
                objectName: "require-" + root.row.key
                text: root.row.required ? qsTr("Make optional") : qsTr("Make required")
                visible: root.row.asks && !root.row.kept && !root.row.hidden

                onClicked: root.requireAsked()
            }
            RowTool {
                iconName: root.row.hidden ? "mdi6.eye-outline" : "mdi6.eye-off-outline"
                objectName: "ask-" + root.row.key
                text: root.row.hidden ? qsTr("Ask it") : qsTr("Don’t ask")
                visible: !root.row.kept

                onClicked: root.hideAsked()
            }
        }
    }
}
