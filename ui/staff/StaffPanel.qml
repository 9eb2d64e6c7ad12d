import QtQuick
import ui.components
import ui.theme

// A white card with a heading; what stands in it is set below each other. It is as high as that.
Card {
    id: root

    default property alias content: body.data
    property string iconName: ""
    property alias spacing: body.spacing
    property string title: ""

    implicitHeight: body.y + body.height + 32 * Theme.u

    Row {
        id: head

        spacing: 16 * Theme.u
        visible: root.title !== ""
        x: 32 * Theme.u
        y: 28 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            name: root.iconName
            size: 40 * Theme.u
            visible: name !== ""
        }
        Words {
            heading: true
            size: 36 * Theme.u
            text: root.title
            width: root.width - 64 * Theme.u - (root.iconName === "" ? 0 : 56 * Theme.u)
        }
    }
    Column {
        id: body

        spacing: 16 * Theme.u
        width: root.width - 64 * Theme.u
        x: 32 * Theme.u
        y: root.title === "" ? 32 * Theme.u : head.y + head.height + 16 * Theme.u
    }
}
