import QtQuick
import ui.theme

// Rounds the corners of a picture by painting what lies outside them: masks and layers are slow without a graphics card.
Rectangle {
    id: root

    property real corner: Theme.radiusStage
    property color outside: Theme.bg
    property real reach: Math.ceil(corner / 2)

    anchors.fill: parent
    anchors.margins: -reach
    border.color: outside
    border.width: reach
    color: "transparent"
    radius: corner + reach
}
