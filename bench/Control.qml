pragma ComponentBehavior: Bound

import QtQuick

// The control: four large sprites that move over a still ground, and nothing else.
Item {
    id: root

    readonly property url folder: Qt.resolvedUrl("../resources/images/scenes/")
    property real seconds: 0

    Image {
        source: root.folder + "backdrop.svg"
        sourceSize.width: 1600
    }
    Repeater {
        model: ["act-a", "act-b", "act-c", "act-d"]

        Image {
            id: sprite

            required property int index
            required property string modelData

            source: root.folder + modelData + ".svg"
            sourceSize.width: 320
            x: Math.round(120 + 260 * index + 100 * Math.sin(root.seconds + index))
            y: Math.round(300 + 200 * Math.cos(root.seconds + index))
        }
    }
    FrameAnimation {
        running: root.visible

        onTriggered: root.seconds = elapsedTime
    }
}
