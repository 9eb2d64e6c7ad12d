import QtQuick
import ui.theme

// A text as it is here, and beside it as the newer program brings it.
Row {
    id: root

    property bool headed: false // the columns say what they are
    required property string newer
    required property string older
    property bool ours: false // the clinic wrote what is here
    readonly property real tall: Math.max(left.implicitHeight, right.implicitHeight)

    spacing: 16 * Theme.u

    NewTextSide {
        id: left

        head: !root.headed ? "" : root.ours ? qsTr("Ours") : qsTr("Until now")
        height: root.tall
        text: root.older
        width: (root.width - root.spacing) / 2
    }
    NewTextSide {
        id: right

        fresh: true
        head: root.headed ? qsTr("New") : ""
        height: root.tall
        text: root.newer
        width: left.width
    }
}
