import QtQuick
import QtQuick.VirtualKeyboard.Styles
import ui.components
import ui.theme

// One key: white, with a lower edge that goes while it is down.
KeyPanel {
    id: root

    property bool current: false
    property string iconName: ""
    readonly property var key: control
    readonly property bool pressed: key ? key.pressed : false
    property bool special: key ? key.highlighted && key.functionKey || key.displayText.length > 1 : false
    property string words: !key ? "" : key.uppercased ? key.displayText.toUpperCase() : key.displayText

    Rectangle {
        color: root.special ? Theme.keySpecialEdge : Theme.keyEdge
        height: floor.height / 2 + 5 * Theme.u
        radius: floor.radius
        visible: !root.pressed
        width: floor.width
        x: floor.x
        y: floor.y + floor.height / 2
    }
    Rectangle {
        id: floor

        border.color: Theme.keyEdge
        border.width: Theme.contrast ? 3 * Theme.u : 0
        color: root.current ? Theme.primary : root.pressed ? Theme.primaryTint : root.special ? Theme.keySpecial : Theme.keyFloor
        height: root.height - 16 * Theme.u
        radius: Theme.radiusSmall
        width: root.width - 12 * Theme.u
        x: 6 * Theme.u
        y: (root.pressed ? 9 : 4) * Theme.u

        Icon {
            anchors.centerIn: parent
            color: root.current ? Theme.primaryInk : Theme.ink
            name: root.iconName
            size: 48 * Theme.u
            visible: name !== ""
        }
        Words {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: Theme.ink
            size: (root.words.length > 1 ? 34 : 44) * Theme.u
            strong: root.words.length > 1
            text: root.words
            visible: root.iconName === ""
        }
    }
}
