pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A paragraph whose words from the glossary are dotted; a tap anywhere on it opens what they mean.
Words {
    id: root

    required property var block
    readonly property var dots: block.dots[text] ?? []
    required property PanelHost host
    readonly property var marks: dots.length > 0 ? host.pack.marks(text, dots, font, width, lineHeight) : []

    function explain(x: real, y: real): void {
        host.wordsAsked(host.pack.explained(dots, marks, x, y, lineHeight));
    }

    height: dots.length > 0 ? Math.max(implicitHeight, 52 * Theme.u) : implicitHeight // with the margin below, 20 mm
    verticalAlignment: Text.AlignTop

    Repeater {
        model: root.marks

        Image {
            required property var modelData

            Accessible.ignored: true
            fillMode: Image.Tile
            height: sourceSize.height
            horizontalAlignment: Image.AlignLeft
            source: Theme.iconsReady ? "image://icons/mdi6.circle-medium/" + String(Theme.accent).slice(1) : ""
            sourceSize.height: Theme.dot
            sourceSize.width: Theme.dot
            width: Math.max(1, Math.round(modelData.width / Theme.dot)) * Theme.dot
            x: Math.round(modelData.x)
            y: Math.round(modelData.base + 0.16 * root.size - height / 2)
        }
    }
    Loader {
        active: root.dots.length > 0
        anchors.fill: parent

        sourceComponent: Item {
            Accessible.name: qsTr("What it means: %1").arg(root.dots.map(dot => dot.term.term).join(", "))
            Accessible.role: Accessible.Button
            activeFocusOnTab: true
            objectName: "explain"

            Accessible.onPressAction: root.explain(-1, -1)
            Keys.onReturnPressed: root.explain(-1, -1)
            Keys.onSpacePressed: root.explain(-1, -1)

            TapHandler {
                enabled: !root.host.speech?.speaking // then a tap goes on reading from here
                margin: Math.max(0, (Theme.minTarget - root.height) / 2)

                onTapped: point => root.explain(point.position.x, point.position.y)
            }
            Rectangle {
                anchors.fill: parent
                anchors.margins: -12 * Theme.u
                border.color: Theme.focus
                border.width: 6 * Theme.u
                color: "transparent"
                radius: Theme.radiusSmall
                visible: parent.activeFocus
            }
        }
    }
}
