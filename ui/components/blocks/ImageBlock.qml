pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// A picture that fills its place, with round corners, and the pins and labels that stand on it.
Item {
    id: root

    required property var block
    required property PanelHost host
    readonly property real scaled: Math.max(width / Math.max(1, picture.implicitWidth), height / Math.max(1, picture.implicitHeight))

    function spotX(x: real): real {
        return (width - picture.implicitWidth * scaled) / 2 + x * picture.implicitWidth * scaled;
    }
    function spotY(y: real): real {
        return picture.y + y * picture.implicitHeight * scaled;
    }

    Accessible.name: root.block.alt
    Accessible.role: Accessible.Graphic
    clip: true
    implicitHeight: width * 0.62

    Image {
        id: picture

        Accessible.ignored: true
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        height: Math.max(root.height, implicitWidth > 0 ? width * implicitHeight / implicitWidth : 0)
        source: root.host.image(root.block.image)
        sourceSize.width: Math.round(root.width)
        width: root.width
        y: (root.height - height) * 0.25 // what is too tall loses more at its foot than at its head
    }
    RoundFrame {
    }
    Repeater {
        model: root.block.pins

        NumberPin {
            required property int index
            required property var modelData

            number: index + 1
            ringed: true
            x: root.spotX(modelData.at[0]) - width / 2
            y: Math.max(0, Math.min(root.height - height, root.spotY(modelData.at[1]) - height / 2))
        }
    }
    Repeater {
        model: root.block.labels ?? []

        Words {
            required property var modelData

            color: Theme.nightInk
            size: Math.min(Theme.note, Math.max(28 * Theme.u, 0.027 * root.width)) // labels stay on the picture
            strong: true
            text: modelData.text
            x: Math.max(24 * Theme.u, Math.min(root.width - width - 24 * Theme.u, root.spotX(modelData.at[0]) - width / 2))
            y: root.spotY(modelData.at[1]) - height / 2
        }
    }
}
