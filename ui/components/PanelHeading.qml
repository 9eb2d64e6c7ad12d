import QtQuick
import ui.theme

// The small line over the title, and the title.
Column {
    id: root

    required property var panel

    spacing: 2 * Theme.u

    Words {
        color: Theme.ink2
        size: Theme.note
        strong: true
        text: root.panel.kicker
        visible: text !== ""
        width: parent.width
    }
    Words {
        heading: true
        size: Theme.h1
        text: root.panel.title
        width: parent.width
    }
}
