import QtQuick
import ui.theme

// One Material Design icon, drawn by the icon provider when it has loaded (after the first frame).
Image {
    id: root

    property color color: Theme.accent
    required property string name
    property real size: Theme.icon

    Accessible.ignored: true
    height: size
    source: Theme.iconsReady && name !== "" ? "image://icons/" + name + "/" + String(color).slice(1) : ""
    sourceSize.height: Math.round(size)
    sourceSize.width: Math.round(size)
    width: size
}
