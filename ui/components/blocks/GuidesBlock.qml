pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// The take-home guides as cards: open, locked with the way to open it, or unlocked for this visit.
Flow {
    id: root

    required property var block
    readonly property real cardWidth: Theme.portrait ? width : Math.floor((width - Theme.gutter) / 2)
    required property PanelHost host

    spacing: Theme.gutter

    Repeater {
        model: root.block.guides

        Card {
            id: card

            readonly property bool closed: modelData.locked && !root.host.professional
            required property var modelData

            color: closed ? Theme.quiet : Theme.surface
            height: Math.max(560 * Theme.u, said.y + said.height + open.height + 96 * Theme.u)
            width: root.cardWidth

            Image {
                asynchronous: true
                height: 344 * Theme.u
                opacity: card.closed ? 0.5 : 1
                source: root.host.image(card.modelData.cover)
                sourceSize.height: Math.round(height)
                sourceSize.width: Math.round(width)
                width: 232 * Theme.u
                x: 32 * Theme.u
                y: 32 * Theme.u
            }
            Column {
                id: said

                spacing: 16 * Theme.u
                width: parent.width - x - 32 * Theme.u
                x: 304 * Theme.u
                y: 32 * Theme.u

                Words {
                    heading: true
                    size: Theme.h3
                    text: card.modelData.title
                    width: parent.width
                }
                Words {
                    color: Theme.ink2
                    size: Theme.dense
                    text: card.modelData.subtitle
                    width: parent.width
                }
                Row {
                    spacing: 12 * Theme.u

                    Icon {
                        color: card.closed ? Theme.ink : Theme.ok
                        name: card.closed ? "mdi6.lock-outline" : card.modelData.locked ? "mdi6.lock-open-variant-outline" : "mdi6.check"
                        size: 36 * Theme.u
                    }
                    Words {
                        color: card.closed ? Theme.ink : Theme.ok
                        size: Theme.note
                        strong: true
                        text: card.closed ? qsTr("Locked. It opens after the survey.") : card.modelData.locked ? qsTr("Unlocked for this visit") : qsTr("Open to all")
                        width: card.width - 420 * Theme.u
                    }
                }
            }
            TouchButton {
                id: open

                anchors.bottom: parent.bottom
                anchors.bottomMargin: 48 * Theme.u
                anchors.horizontalCenter: parent.horizontalCenter
                iconName: card.closed ? "mdi6.stethoscope" : "mdi6.book-open-page-variant-outline"
                kind: card.closed ? "outline" : "primary"
                objectName: "guide-" + card.modelData.id
                text: card.closed ? qsTr("Go to the survey") : qsTr("Read it here")
                width: parent.width - 64 * Theme.u

                onClicked: root.host.targetAsked(card.closed ? "survey:professional" : "guide:" + card.modelData.id)
            }
        }
    }
}
