import QtQuick
import ui.components
import ui.theme

// One page of the staff screens, right of the rail: its heading, what stands beside that, and below both what may scroll.
// The field that is typed into is kept in sight above the keyboard.
Item {
    id: root

    property alias aside: end.data
    property bool bare: false // no heading over the content
    default property alias content: body.data
    readonly property Item focused: Window.activeFocusItem
    property alias head: start.data
    readonly property real room: flick.height // what is in sight of the content
    property string title: ""

    function holds(item: Item): bool {
        return item !== null && (item === body || holds(item.parent));
    }
    function reveal(): void {
        if (!holds(focused))
            return;
        const place = focused.mapToItem(body, 0, 0, focused.width, Math.min(focused.height, flick.height / 2));
        const slack = 90 * Theme.u;
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, Math.max(place.bottom + slack - flick.height, Math.min(flick.contentY, place.y - slack))));
    }

    Accessible.name: title
    Accessible.role: Accessible.Pane

    onFocusedChanged: settle.restart()
    onHeightChanged: settle.restart()
    onTitleChanged: flick.contentY = 0

    Timer {
        id: settle // once everything has its place; not later than the page itself lives

        interval: 0

        onTriggered: root.reveal()
    }
    Item {
        id: bar

        height: 88 * Theme.u
        visible: !root.bare
        width: parent.width - 96 * Theme.u
        x: 48 * Theme.u
        y: 28 * Theme.u

        Row {
            id: start

            anchors.verticalCenter: parent.verticalCenter
            spacing: 24 * Theme.u

            Words {
                anchors.verticalCenter: parent.verticalCenter
                heading: true
                size: Theme.staffHead
                text: root.title
                visible: text !== ""
                width: Math.min(Math.ceil(implicitWidth), bar.width - end.width - 24 * Theme.u)
            }
        }
        Row {
            id: end

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 16 * Theme.u
        }
    }
    Flickable {
        id: flick

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: body.height + 32 * Theme.u
        contentWidth: width
        height: parent.height - y
        objectName: "staffPage"
        width: parent.width - 96 * Theme.u
        x: 48 * Theme.u
        y: root.bare ? 48 * Theme.u : bar.y + bar.height + 16 * Theme.u

        Column {
            id: body

            spacing: Theme.staffGap
            width: flick.width
        }
    }
    Rectangle {
        color: Theme.control
        height: Math.max(48 * Theme.u, flick.height * flick.visibleArea.heightRatio)
        radius: width / 2
        visible: flick.contentHeight > flick.height + 1
        width: 10 * Theme.u
        x: parent.width - 24 * Theme.u
        y: flick.y + (flick.height - height) * flick.visibleArea.yPosition / Math.max(0.0001, 1 - flick.visibleArea.heightRatio)
    }
}
