pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import ui.components
import ui.theme

// The six steps as cards, each opens its own panel.
Column {
    id: root

    required property var block
    readonly property real cellWidth: (width - (columns - 1) * Theme.gutter) / columns
    readonly property int columns: Theme.portrait || Theme.textScale > 1.1 ? 3 : 6
    required property PanelHost host

    spacing: 24 * Theme.u

    Grid {
        columnSpacing: Theme.gutter
        columns: root.columns
        rowSpacing: Theme.gutter

        Repeater {
            model: root.block.items

            T.AbstractButton {
                id: card

                required property int index
                required property var modelData

                Accessible.name: qsTr("Step %1: %2, %3").arg(index + 1).arg(modelData.title).arg(modelData.time)
                Accessible.role: Accessible.Button
                focusPolicy: Qt.TabFocus
                height: (root.columns === 6 ? 560 : 440) * Theme.u
                objectName: "step-card-" + (index + 1)
                width: root.cellWidth

                background: PressFloor {
                    button: card
                }
                contentItem: Item {
                    Image {
                        asynchronous: true
                        fillMode: Image.PreserveAspectCrop
                        height: card.height * 0.43
                        source: root.host.image(card.modelData.image)
                        sourceSize.height: Math.round(height)
                        visible: !Theme.contrast
                        width: parent.width - 2 * x
                        x: 6 * Theme.u
                        y: 6 * Theme.u + (card.down ? Theme.tileEdge : 0)
                    }
                    Rectangle {
                        border.color: Theme.surface
                        border.width: 5 * Theme.u
                        color: Theme.primary
                        height: width
                        radius: width / 2
                        width: 74 * Theme.u
                        x: 20 * Theme.u
                        y: card.height * 0.43 - 32 * Theme.u

                        Words {
                            Accessible.ignored: true
                            anchors.centerIn: parent
                            color: Theme.primaryInk
                            size: 36 * Theme.u
                            strong: true
                            text: card.index + 1
                        }
                    }
                    Words {
                        Accessible.ignored: true
                        heading: true
                        size: 36 * Theme.u * Theme.headScale
                        text: card.modelData.title
                        width: parent.width - 48 * Theme.u
                        x: 24 * Theme.u
                        y: card.height * 0.43 + 64 * Theme.u
                    }
                    Words {
                        Accessible.ignored: true
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: 24 * Theme.u
                        color: Theme.accent
                        size: Theme.button * 0.94
                        strong: true
                        text: card.modelData.time
                        width: parent.width - 48 * Theme.u
                        x: 24 * Theme.u
                    }
                }

                Accessible.onPressAction: card.click()
                onClicked: root.host.targetAsked("panel:" + card.modelData.panel)
            }
        }
    }
    Words {
        color: Theme.bridgeInk
        size: Theme.note
        strong: true
        text: root.block.bracket.text ?? ""
        visible: text !== ""
        width: root.width
    }
    Words {
        color: Theme.ink2
        size: Theme.dense
        text: root.block.strip ?? ""
        visible: text !== ""
        width: root.width
    }
}
