import QtQuick
import ui.theme

// One panel of the story, laid out from its blocks. It scrolls only when the text does not fit.
Item {
    id: root

    required property PanelHost host
    readonly property real leftWidth: wide ? Math.round((width - 2 * Theme.margin - Theme.gutter) * split / 100) : width - 2 * Theme.margin
    readonly property bool overflows: flick.contentHeight > flick.height + 1
    required property var panel
    readonly property bool single: panel.layout === "full"
    readonly property real split: panel.split
    readonly property bool stage: panel.layout === "stage"
    readonly property bool wide: !Theme.portrait && !single && Theme.textScale < 1.4

    Flickable {
        id: flick

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: body.height
        flickableDirection: Flickable.VerticalFlick
        interactive: root.overflows

        Item {
            id: body

            height: Math.max(flick.height, Math.max(left.y + left.height, right.y + right.height) + 32 * Theme.u)
            width: root.width

            Column {
                id: heading

                spacing: 4 * Theme.u
                visible: !root.stage || !root.wide
                width: root.width - 2 * Theme.margin
                x: Theme.margin

                PanelHeading {
                    panel: root.panel
                    width: parent.width
                }
            }
            BlockColumn {
                id: left

                blocks: root.wide ? root.panel.left : root.panel.left.concat(root.stage ? root.panel.right : [])
                host: root.host
                room: flick.height - y - 32 * Theme.u
                stretch: root.wide
                width: root.leftWidth
                x: Theme.margin
                y: root.stage && root.wide ? 8 * Theme.u : heading.height + 24 * Theme.u
            }
            Column {
                id: right

                spacing: 16 * Theme.u
                width: root.wide ? root.width - 2 * Theme.margin - Theme.gutter - root.leftWidth : root.leftWidth
                x: root.wide ? Theme.margin + root.leftWidth + Theme.gutter : Theme.margin
                y: root.wide ? root.stage ? 8 * Theme.u : left.y : left.y + left.height + 24 * Theme.u

                PanelHeading {
                    id: stageHeading

                    panel: root.panel
                    visible: root.stage && root.wide
                    width: parent.width
                }
                BlockColumn {
                    blocks: root.wide || !root.stage ? root.panel.right : []
                    host: root.host
                    room: flick.height - right.y - 32 * Theme.u - (stageHeading.visible ? stageHeading.height + right.spacing : 0)
                    stretch: root.wide && !root.stage
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
        height: Theme.minTarget
        iconName: "mdi6.arrow-down"
        kind: "soft"
        objectName: "more"
        text: qsTr("More")
        textSize: Theme.small
        visible: root.overflows && !flick.atYEnd

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
