import QtQuick
import ui.theme

// One panel of the story, laid out from its blocks. It scrolls only when the text does not fit.
Item {
    id: root

    readonly property real foot: 10 * Theme.u
    // Where the last cards end: together, and on the same line on every panel that comes near it.
    readonly property real ground: stage ? line : wanted > line - 120 * Theme.u ? Math.max(line, Math.min(height - foot, wanted)) : wanted
    readonly property real gutter: stage ? 56 * Theme.u : Theme.gutter
    required property PanelHost host
    readonly property real leftWidth: wide ? Math.round((room - gutter) * (Theme.textScale > 1.4 && !panel.paired ? 42 : panel.split) / 100) : room
    readonly property real line: height - 40 * Theme.u
    readonly property bool overflows: body.wanted > height + 1
    required property var panel
    readonly property real room: width - 2 * Theme.margin
    readonly property bool stage: panel.layout === "stage"
    readonly property real wanted: Math.max(first.y + first.natural, wide ? second.y + right.y + right.natural : 0)
    readonly property bool wide: !Theme.portrait && panel.right.length > 0 && (stage || panel.paired || Theme.textScale < 1.4)

    // An upright drag on a panel that fits moves nothing: taken here, it does not turn the page when it slants.
    DragHandler {
        enabled: !root.overflows
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        target: null
        xAxis.enabled: false
    }
    // The block that is read aloud comes into view.
    Connections {
        function onHeard(item: Item, place: int): void {
            if ([...root.panel.top, ...root.panel.all].some(block => block.place === place))
                flick.contentY = Math.max(0, Math.min(item.mapToItem(body, 0, 0).y - root.foot, flick.contentHeight - flick.height));
        }

        enabled: root.overflows
        target: root.host
    }
    Flickable {
        id: flick

        anchors.bottomMargin: root.overflows ? 104 * Theme.u : 0
        anchors.fill: parent
        boundsBehavior: Flickable.DragOverBounds // at its end too an upright drag is its own, even a slanting one
        clip: true
        contentHeight: body.wanted
        flickableDirection: Flickable.VerticalFlick
        interactive: root.overflows

        Item {
            id: body

            readonly property real wanted: Math.max(first.y + first.height, root.wide ? second.y + second.height : 0) + root.foot

            height: wanted
            width: root.width

            PanelHeading {
                id: heading

                host: root.host
                panel: root.panel
                visible: root.panel.headed && !(root.stage && root.wide)
                width: root.room
                x: Theme.margin
            }
            BlockColumn {
                id: across

                blocks: root.panel.top
                column: "top"
                host: root.host
                visible: blocks.length > 0
                width: root.room
                x: Theme.margin
                y: heading.visible ? heading.height + 16 * Theme.u : 8 * Theme.u
            }
            BlockColumn {
                id: first

                blocks: root.wide ? root.panel.left : root.panel.all
                column: root.wide ? "left" : "all"
                host: root.host
                room: root.ground - y
                spacing: (Theme.portrait ? 12 : 16) * Theme.u
                stretch: root.wide || root.panel.right.length === 0
                width: root.leftWidth
                x: Theme.margin
                y: across.visible ? across.y + across.height + (blocks.length > 0 ? 20 * Theme.u : 0) : across.y
            }
            Column {
                id: second

                spacing: (root.stage ? 9 : Theme.portrait ? 12 : 16) * Theme.u
                visible: root.wide
                width: root.room - root.gutter - root.leftWidth
                x: Theme.margin + root.leftWidth + root.gutter
                y: first.y

                PanelHeading {
                    id: stageHeading

                    host: root.host
                    panel: root.panel
                    visible: root.stage
                    width: parent.width
                }
                BlockColumn {
                    id: right

                    readonly property real loose: (room - bulk) / Math.max(1, blocks.length - 1)

                    blocks: root.wide ? root.panel.right : []
                    column: "right"
                    host: root.host
                    room: root.ground - second.y - y
                    spacing: root.stage ? Math.max(9 * Theme.u, Math.min(28 * Theme.u, loose)) : (Theme.portrait ? 12 : 16) * Theme.u
                    stretch: !root.stage
                    width: parent.width
                }
            }
        }
    }
    TouchButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16 * Theme.u
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        enabled: !flick.atYEnd
        height: Theme.minTarget
        iconName: "mdi6.arrow-down"
        kind: "soft"
        objectName: "more"
        text: qsTr("More")
        textSize: Theme.small
        visible: root.overflows

        onClicked: scroll.restart()
    }
    NumberAnimation {
        id: scroll

        duration: Theme.page
        easing.type: Easing.OutCubic
        property: "contentY"
        target: flick
        to: Math.min(flick.contentY + flick.height * 0.8, flick.contentHeight - flick.height)
    }
}
