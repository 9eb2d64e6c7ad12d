import QtQuick
import ui.theme

// What it holds is laid out in rows; rows that do not fit stand on a further page. Nothing is cut, nothing has to be drawn.
Item {
    id: root

    property var boxes: [] // where each child begins, and how high it is
    default property alias content: body.data
    readonly property bool fits: body.height <= height - reserve + 1
    property int page: 0
    property real reserve: 0 // kept free at the foot, for a button that stands there
    readonly property real room: fits ? height - reserve : height - Math.max(reserve, foot.height + 24 * Theme.u)
    property alias spacing: body.spacing
    readonly property var starts: boxes.reduce((found, box) => box[0] + box[1] > found[found.length - 1] + room + 1 && box[0] > found[found.length - 1] ? [...found, box[0]] : found, [0])
    readonly property real wanted: body.height + reserve

    function place(child: Item): void {
        const here = root.starts.filter(start => start <= child.y + 1).length - 1 === root.page;
        child.opacity = here ? 1 : 0;
        child.enabled = here;
    }
    function placeAll(): void {
        page = Math.min(page, starts.length - 1);
        for (const child of body.children)
            place(child);
    }

    onPageChanged: placeAll()
    onStartsChanged: placeAll()

    Flow {
        id: body

        width: root.width
        y: -root.starts[Math.min(root.page, root.starts.length - 1)]

        onPositioningComplete: root.boxes = Array.from(children).filter(child => child.visible && child.height > 0).map(child => [child.y, child.height])
    }
    Row {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8 * Theme.u
        anchors.right: parent.right
        spacing: Theme.gap
        visible: root.starts.length > 1

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink2
            rightPadding: 16 * Theme.u
            size: Theme.small
            strong: true
            text: qsTr("%1 of %2").arg(root.page + 1).arg(root.starts.length)
        }
        TouchButton {
            enabled: root.page > 0
            height: Theme.minTarget
            iconName: "mdi6.arrow-up"
            kind: "soft"
            objectName: "pagerLess"
            text: qsTr("Up")
            textSize: Theme.small

            onClicked: root.page -= 1
        }
        TouchButton {
            enabled: root.page < root.starts.length - 1
            height: Theme.minTarget
            iconName: "mdi6.arrow-down"
            kind: "soft"
            objectName: "pagerMore"
            text: qsTr("More")
            textSize: Theme.small

            onClicked: root.page += 1
        }
    }
}
