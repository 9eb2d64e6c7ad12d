pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Draws the very people who were counted: 103 is 103. One role, one color and one shape of ring or outline.
Column {
    id: root

    property real cell: 18 * Theme.u
    property bool persons: false
    required property var rows // rows of runs: how many people of one role stand side by side
    property string spoken: ""

    Accessible.ignored: spoken === ""
    Accessible.name: spoken
    Accessible.role: Accessible.Graphic
    spacing: persons ? 6 * Theme.u : 0

    Repeater {
        model: root.rows

        Row {
            id: row

            required property var modelData

            Repeater {
                model: row.modelData

                PeopleRun {
                    required property var modelData

                    cell: Math.floor(root.cell)
                    count: modelData.count
                    persons: root.persons
                    role: modelData.role
                }
            }
        }
    }
}
