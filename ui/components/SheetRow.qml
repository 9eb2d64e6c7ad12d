import QtQuick
import ui.theme

// One answer on a sheet: an icon in a disc, a heading and a sentence.
Row {
    id: root

    required property string iconName
    required property string text
    required property string title

    spacing: 24 * Theme.u
    visible: text !== ""
    width: parent ? parent.width : 0

    Rectangle {
        border.color: Theme.line
        border.width: Theme.contrast ? 2 * Theme.u : 0
        color: Theme.primaryTint
        height: width
        radius: width / 2
        width: 72 * Theme.u

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: 40 * Theme.u
        }
    }
    Column {
        width: root.width - 96 * Theme.u

        Words {
            size: Theme.dense
            strong: true
            text: root.title
            width: parent.width
        }
        Words {
            size: Theme.dense
            text: root.text
            width: parent.width
        }
    }
}
