pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// How long each step takes, drawn to scale where it counts in weeks, and a bracket over the wait between two of them.
Item {
    id: root

    required property var bracket
    readonly property real gap: 8 * Theme.u
    readonly property real least: 72 * Theme.u
    readonly property real long: width - (steps.length - 1) * gap - steps.filter(step => step.share === 0).length * least
    property int made: 0 // the parts may come one by one
    readonly property real shares: steps.reduce((sum, step) => sum + step.share, 0)
    required property var steps
    readonly property bool worded: Theme.textScale < 1.2

    function edge(number: int, end: bool): real {
        return made < number || !each.itemAt(number - 1) ? 0 : each.itemAt(number - 1).x + (end ? each.itemAt(number - 1).width : 0);
    }

    implicitHeight: strip.y + strip.height

    Words {
        id: words

        color: Theme.bridgeInk
        size: Theme.note
        strong: true
        text: root.bracket.text ?? ""
        width: root.width - x
        x: root.worded && !Theme.portrait ? span.x : 0
    }
    Item {
        id: span

        clip: true
        height: 28 * Theme.u
        width: root.edge(root.bracket.before ?? 1, false) - x
        x: root.edge(root.bracket.after ?? 1, true)
        y: words.height + 2 * Theme.u

        Rectangle {
            border.color: Theme.bridgeInk
            border.width: 4 * Theme.u
            color: "transparent"
            height: 2 * parent.height
            radius: 16 * Theme.u
            width: parent.width
        }
    }
    Row {
        id: strip

        spacing: root.gap
        y: root.bracket ? span.y + span.height + 6 * Theme.u : 0

        Repeater {
            id: each

            model: root.steps

            onItemAdded: root.made += 1
            onItemRemoved: root.made -= 1

            Rectangle {
                id: part

                required property int index
                required property var modelData

                border.color: Theme.line
                border.width: Theme.contrast ? 3 * Theme.u : 0
                color: Theme.contrast ? Theme.surface : Theme.floorEdge(modelData.tint)
                height: Math.max(root.least, Theme.portrait && root.worded ? 96 * Theme.u : 0)
                radius: Theme.radiusButton
                width: modelData.share === 0 ? root.least : Math.floor(root.long * modelData.share / root.shares)

                StepBadge {
                    id: badge

                    anchors.verticalCenter: parent.verticalCenter
                    number: part.index + 1
                    size: 52 * Theme.u
                    x: (Theme.portrait ? 6 : 10) * Theme.u
                }
                Words {
                    anchors.left: badge.right
                    anchors.leftMargin: (Theme.portrait ? 8 : 14) * Theme.u
                    anchors.right: parent.right
                    anchors.rightMargin: 4 * Theme.u
                    anchors.verticalCenter: parent.verticalCenter
                    size: (Theme.portrait ? 28 : 32) * Theme.u
                    strong: true
                    text: part.modelData.span
                    visible: root.worded && text !== ""
                }
            }
        }
    }
}
