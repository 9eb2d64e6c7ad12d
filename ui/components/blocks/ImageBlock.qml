import QtQuick
import ui.components
import ui.theme

// A picture with its description; as tall as its own shape asks.
Image {
    id: root

    required property var block
    required property PanelHost host

    Accessible.name: root.block.alt ?? ""
    Accessible.role: Accessible.Graphic
    asynchronous: true
    fillMode: Image.PreserveAspectFit
    height: implicitWidth > 0 ? width * implicitHeight / implicitWidth : 0
    source: root.host.image(root.block.image)
    sourceSize.width: Math.round(width)
}
