import QtQuick
import ui.theme

// The small line over the title, the title, and the button that says where what is told here comes from.
Item {
    id: root

    property PanelHost host: null // without one there is no button
    required property var panel

    implicitHeight: words.height

    Column {
        id: words

        spacing: 2 * Theme.u
        width: root.width - (from.visible && !small.visible ? from.width + 24 * Theme.u : 0)

        Words {
            id: small

            color: Theme.ink2
            height: from.visible ? Math.max(implicitHeight, from.height + from.y + Theme.edge - parent.spacing) : implicitHeight
            size: Theme.note
            strong: true
            text: root.panel.kicker
            visible: text !== ""
            width: parent.width - (from.visible ? from.width : 0)
        }
        EvenWords {
            heading: true
            room: parent.width
            size: Theme.h1
            text: root.panel.title
        }
    }
    SourceButton {
        id: from

        anchors.right: parent.right
        figures: root.panel.sources
        host: root.host
        objectName: "panelSources"
        text: qsTr("Sources")
        visible: root.host && root.panel.sources.length > 0
    }
}
