pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// A panel with a scene: the stage, what it says, and the controls, which are in view whatever the size of the text.
Item {
    id: root

    readonly property var captions: panel.all.filter(block => block.type !== "scene")
    readonly property real foot: 16 * Theme.u
    readonly property bool going: stage.going
    required property PanelHost host
    readonly property bool large: Theme.textScale > 1.4
    readonly property real leftWidth: wide ? Math.round((room - 44 * Theme.u) * (large ? 54 : panel.split) / 100) : room
    readonly property real lift: 13 * Theme.u // a tap beside the first line is meant for it
    readonly property bool overflows: words.interactive
    required property var panel
    required property bool resting
    readonly property real room: width - 2 * Theme.margin
    readonly property var scene: panel.all.find(block => block.type === "scene")
    required property bool seen
    readonly property bool under: !wide || large // the controls lie under the stage, or under the words
    readonly property bool wide: !Theme.portrait

    Component.onDestruction: if (going)
        root.host.moved(false)
    onGoingChanged: root.host.moved(going)
    onSeenChanged: if (!seen)
        stage.play.again()

    // An upright drag on what fits moves nothing: taken here, it does not turn the page when it slants.
    DragHandler {
        enabled: !words.interactive
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        target: null
        xAxis.enabled: false
    }
    PanelHeading {
        id: heading

        panel: root.panel
        width: root.wide ? root.room - root.leftWidth - 44 * Theme.u : root.room
        x: root.wide ? root.width - Theme.margin - width : Theme.margin
        y: root.wide ? 8 * Theme.u : 0
    }
    Stage {
        id: stage

        block: root.scene
        height: !root.wide ? Math.min(width * 0.67, root.height * 0.6) : root.height - y - root.foot - (root.large ? controls.height + root.foot : 0)
        objectName: "stage"
        play.open: root.resting && !root.host.covered
        width: root.leftWidth
        x: Theme.margin
        y: root.wide ? 8 * Theme.u : heading.height + 24 * Theme.u
    }
    Flickable {
        id: words

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + root.lift
        flickableDirection: Flickable.VerticalFlick
        height: (root.wide && !root.under ? controls.y - Theme.gap : root.wide ? root.height - root.foot : controls.y - 12 * Theme.u) - y - (interactive ? more.height + Theme.gap : 0)
        interactive: contentHeight > (root.wide && root.under ? root.height - root.foot : controls.y - 12 * Theme.u) - y + 1
        width: heading.width
        x: heading.x
        y: (root.wide ? heading.y + heading.height + 12 * Theme.u : stage.y + stage.height + 24 * Theme.u) - root.lift

        BlockColumn {
            id: column

            blocks: root.captions
            host: root.host
            width: words.width
            y: root.lift
        }
    }
    TouchButton {
        id: more

        anchors.right: words.right
        anchors.top: words.bottom
        anchors.topMargin: Theme.gap
        enabled: !words.atYEnd
        height: Theme.minTarget
        iconName: "mdi6.arrow-down"
        kind: "soft"
        objectName: "more"
        text: qsTr("More")
        textSize: Theme.small
        visible: words.interactive

        onClicked: words.contentY = Math.min(words.contentY + words.height * 0.8, words.contentHeight - words.height)
    }
    SceneControls {
        id: controls

        block: root.scene
        host: root.host
        objectName: "sceneControls"
        play: stage.play
        sources: root.panel.sources
        width: root.wide && root.under ? root.leftWidth : heading.width
        x: root.wide && !root.under ? heading.x : Theme.margin
        y: root.height - root.foot - height
    }
}
