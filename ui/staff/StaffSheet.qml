import QtQuick
import ui.components
import ui.theme

// A question or a list over the whole staff screen. It lies over everything, wherever it is written; what is put in stands
// below its heading, and scrolls where it is too much.
Rectangle {
    id: root

    default property alias content: body.data
    property real most: 1100 * Theme.u
    property bool open: false
    property string title: ""

    signal closed

    // The whole interface, which may be turned inside the window: what lies right below the window's own item.
    function whole(item: Item): Item {
        return item.parent?.parent ? whole(item.parent) : item;
    }

    Accessible.name: title
    Accessible.role: Accessible.Dialog
    anchors.fill: parent
    color: Theme.scrim
    visible: open
    z: 10

    onOpenChanged: if (open) {
        parent = whole(parent);
        body.nextItemInFocusChain().forceActiveFocus(Qt.OtherFocusReason);
    }

    MouseArea {
        anchors.fill: parent

        onClicked: root.closed()
        onWheel: wheel => wheel.accepted = true
    }
    Card {
        anchors.centerIn: parent
        height: Math.min(flick.y + body.height + 56 * Theme.u, root.height - 96 * Theme.u)
        radius: Theme.radiusDialog
        width: Math.min(root.most, root.width - 96 * Theme.u)

        MouseArea {
            anchors.fill: parent
        }
        Words {
            id: head

            heading: true
            size: Theme.staffHead
            text: root.title
            width: parent.width - 112 * Theme.u
            x: 56 * Theme.u
            y: 48 * Theme.u
        }
        Flickable {
            id: flick

            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height
            contentHeight: body.height
            contentWidth: width
            height: parent.height - y - 56 * Theme.u
            width: parent.width - 112 * Theme.u
            x: 56 * Theme.u
            y: head.y + head.height + 24 * Theme.u

            Column {
                id: body

                spacing: 20 * Theme.u
                width: flick.width
            }
        }
    }
}
