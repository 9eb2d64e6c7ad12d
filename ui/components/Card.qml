import QtQuick
import ui.theme

// A card to read: no thick edge, so it does not ask to be pressed.
Rectangle {
    border.color: Theme.line
    border.width: Theme.contrast ? Theme.border : 0
    color: Theme.surface
    radius: Theme.radiusCard
}
