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
    selectionListHeight: 88 * Theme.u

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

            required property int index
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
        KeyFace {
            iconName: "mdi6.backspace-outline"
            special: true
        }
    }
    enterKeyPanel: Component {
        KeyFace {
            special: true
            words: qsTr("new line")
        }
    }
    keyPanel: Component {
        KeyFace {
        }
    }
    keyboardBackground: Component {
        Rectangle {
            color: Theme.keyboardFloor
        }
    }
    selectionListBackground: Component {
        Rectangle {
            color: Theme.keyFloor
        }
    }
    selectionListDelegate: Component {
        Item {
            id: candidate

            required property int index
            readonly property ListView list: ListView.view
            required property var model
            readonly property url soundEffect: "" // the keyboard asks for one; there is none

            height: list?.height ?? 0
            objectName: "candidate"
            width: Math.max(100 * Theme.u, written.implicitWidth + 56 * Theme.u)

            Words {
                id: written

                Accessible.ignored: true
                anchors.centerIn: parent
                color: candidate.ListView.isCurrentItem ? Theme.primaryInk : Theme.ink
                size: 44 * Theme.u
                text: candidate.model.display
            }
            MouseArea {
                anchors.fill: parent

                onClicked: candidate.list.model.selectItem(candidate.index)
            }
        }
    }
    selectionListHighlight: Component {
        Rectangle {
            color: Theme.primary
            radius: Theme.radiusSmall
        }
    }
    shiftKeyPanel: Component {
        KeyFace {
            current: InputContext.uppercase
            iconName: "mdi6.apple-keyboard-shift"
            special: true
        }
    }
    spaceKeyPanel: Component {
        KeyFace {
            words: qsTr("space")
        }
    }
    symbolKeyPanel: Component {
        KeyFace {
            special: true
        }
    }
}
