import QtQuick
import ui.theme

// Under numbers: when they were taken, and the button that says where they are from.
Item {
    id: root

    required property var figures
    required property PanelHost host
    property string text: ""

    implicitHeight: Math.max(when.height, button.height + Theme.edge)

    Words {
        id: when

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink2
        size: Theme.small
        text: root.text
        width: button.x - 16 * Theme.u
    }
    SourceButton {
        id: button

        anchors.right: root.text !== "" ? parent.right : undefined
        anchors.verticalCenter: parent.verticalCenter
        figures: root.figures
        host: root.host
        text: root.width < 780 * Theme.u * Theme.textScale ? qsTr("Source") : qsTr("Where is this from?")
    }
}
