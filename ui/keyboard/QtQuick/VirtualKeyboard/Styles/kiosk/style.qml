pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import ui.components
import ui.theme

// How the keys look: white, with a lower edge, in the kiosk's colors and font. The design size is in design units.
KeyboardStyle {
    id: root

    alternateKeysListItemHeight: 108 * Theme.u
    alternateKeysListItemWidth: 100 * Theme.u
    keyboardDesignHeight: 540
    keyboardDesignWidth: Theme.portrait ? 1080 : 1920
    keyboardRelativeLeftMargin: (Theme.portrait ? 42 : 58) / keyboardDesignWidth
    keyboardRelativeRightMargin: keyboardRelativeLeftMargin

    alternateKeysListBackground: Component {
        Rectangle {
            border.color: Theme.line
            border.width: Theme.border
            color: Theme.surface
            radius: Theme.radiusSmall
        }
    }
    alternateKeysListDelegate: Component {
        Item {
            id: other

            required property var model

            height: root.alternateKeysListItemHeight
            width: root.alternateKeysListItemWidth

            Words {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: other.ListView.isCurrentItem ? Theme.primaryInk : Theme.ink
                size: 44 * Theme.u
                text: other.model.data
            }
        }
    }
    alternateKeysListHighlight: Component {
        Rectangle {
            color: Theme.primary
            radius: Theme.radiusSmall
        }
    }
    backspaceKeyPanel: Component {
        Face {
            iconName: "mdi6.backspace-outline"
            special: true
        }
    }
    keyPanel: Component {
        Face {
        }
    }
    keyboardBackground: Component {
        Rectangle {
            color: Theme.keyboardFloor
        }
    }
    shiftKeyPanel: Component {
        Face {
            current: InputContext.uppercase
            iconName: "mdi6.apple-keyboard-shift"
            special: true
        }
    }
    spaceKeyPanel: Component {
        Face {
            words: qsTr("space")
        }
    }
    symbolKeyPanel: Component {
        Face {
            special: true
        }
    }

    component Face: KeyPanel {
        id: face

        property bool current: false
        property string iconName: ""
        readonly property var key: control
        readonly property bool pressed: key ? key.pressed : false
        property bool special: key ? key.highlighted && key.functionKey || key.displayText.length > 1 : false
        property string words: !key ? "" : key.uppercased ? key.displayText.toUpperCase() : key.displayText

        Rectangle {
            color: face.special ? Theme.keySpecialEdge : Theme.keyEdge
            height: floor.height / 2 + 5 * Theme.u
            radius: floor.radius
            visible: !face.pressed
            width: floor.width
            x: floor.x
            y: floor.y + floor.height / 2
        }
        Rectangle {
            id: floor

            border.color: Theme.keyEdge
            border.width: Theme.contrast ? 3 * Theme.u : 0
            color: face.current ? Theme.primary : face.pressed ? Theme.primaryTint : face.special ? Theme.keySpecial : Theme.keyFloor
            height: face.height - 16 * Theme.u
            radius: Theme.radiusSmall
            width: face.width - 12 * Theme.u
            x: 6 * Theme.u
            y: (face.pressed ? 9 : 4) * Theme.u

            Icon {
                anchors.centerIn: parent
                color: face.current ? Theme.primaryInk : Theme.ink
                name: face.iconName
                size: 48 * Theme.u
                visible: name !== ""
            }
            Words {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: Theme.ink
                size: (face.words.length > 1 ? 34 : 44) * Theme.u
                strong: face.words.length > 1
                text: face.words
                visible: face.iconName === ""
            }
        }
    }
}
