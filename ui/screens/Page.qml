pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.scenes

// One page of the story: a panel, or a panel whose picture moves. A neighbour is made piece by piece while nothing moves,
// so that a swipe finds it there; what is seen already is made at once.
Item {
    id: root

    required property bool calm // the pages lie still
    property bool due: calm // it may be made now, or has been
    required property PanelHost host
    readonly property bool moving: panel.all.some(block => block.type === "scene")
    readonly property bool overflows: (made.item as Panel)?.overflows ?? (made.item as ScenePanel)?.overflows ?? false
    required property var panel
    required property string panelId
    required property bool resting // it is the current page and lies still
    required property bool seen // some of it is in the window

    objectName: "panel-" + panelId

    onCalmChanged: due = due || calm

    Loader {
        id: made

        active: root.seen || root.due
        anchors.fill: parent
        asynchronous: !root.seen
        sourceComponent: root.moving ? scene : blocks
    }
    Component {
        id: blocks

        Panel {
            host: root.host
            panel: root.panel
        }
    }
    Component {
        id: scene

        ScenePanel {
            host: root.host
            panel: root.panel
            resting: root.resting
            seen: root.seen
        }
    }
}
