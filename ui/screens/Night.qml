import QtQuick
import ui.theme

// At night, when nobody is there: black, and nothing on it moves. The first touch shows the attract screen.
Rectangle {
    Accessible.ignored: true
    color: Theme.black
    objectName: "night"
}
