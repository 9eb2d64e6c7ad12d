pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// The stage of one scene: still ground, moving sprites, labels. The drawing is 1184 by 792 units and its ground goes on beyond.
Item {
    id: root

    required property var block
    readonly property var files: ({
            "act": "ActScene.qml",
            "change": "ChangeScene.qml",
            "collect": "CollectScene.qml",
            "enter": "EnterScene.qml",
            "find": "FindScene.qml",
            "mind": "MindScene.qml"
        })
    property alias going: course.going
    property alias length: course.length
    property alias now: course.now
    property alias over: course.over
    readonly property Play play: course
    property alias t: course.t

    Accessible.name: root.block.alt
    Accessible.role: Accessible.Graphic
    clip: true

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }
    Item {
        id: art

        height: 792 * root.play.scale
        width: 1184 * root.play.scale
        x: Math.round((root.width - width) / 2)
        y: Math.round((root.height - height) / 2)

        Piece {
            atX: -208
            atY: -164
            name: "backdrop"
            play: root.play
            visible: !Theme.contrast
            wide: 1600
        }
        Loader {
            anchors.fill: parent

            Component.onCompleted: setSource(root.files[root.block.scene], {
                "play": root.play
            })
        }
        Repeater {
            model: root.block.labels

            Words {
                required property var modelData

                color: Theme.nightInk
                opacity: modelData.at[1] > 0.5 ? root.play.late : 1
                size: Math.min(Theme.note, Math.max(28 * Theme.u, 0.027 * root.width)) // labels stay on the picture
                strong: true
                text: modelData.text
                x: Math.round(Math.max(24 * Theme.u - art.x, Math.min(root.width - art.x - width - 24 * Theme.u, modelData.at[0] * art.width - width / 2)))
                y: Math.round(modelData.at[1] * art.height - height / 2)
            }
        }
    }
    RoundFrame {
    }

    // Last, so that it outlives the drawings, which read it until they go.
    Play {
        id: course

        scale: Math.min(root.width / 1184, root.height / 792)
    }
}
