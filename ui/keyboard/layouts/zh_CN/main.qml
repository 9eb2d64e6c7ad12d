pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Plugins

// Chinese by pinyin, with the digits always there; one key changes to Latin letters and back. An address is Latin.
KeyboardLayout {
    id: root

    readonly property bool email: InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly
    readonly property bool lines: InputContext.inputMethodHints & Qt.ImhMultiLine

    inputMode: email ? InputEngine.InputMode.Latin : InputEngine.InputMode.Pinyin
    keyWeight: 110
    sharedLayouts: ["symbols"]

    inputMethod: PinyinInputMethod {
    }

    KeyboardRow {
        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]

            Key {
                required property string modelData

                text: modelData
            }
        }
        BackspaceKey {
            weight: 160
        }
    }
    KeyboardRow {
        Repeater {
            model: ["q", "w", "e", "r", "t", "y", "u", "i", "o", "p"]

            Key {
                required property string modelData

                text: modelData
            }
        }
        Key {
            text: root.email ? "@" : "'"
            weight: 160
        }
    }
    KeyboardRow {
        FillerKey {
            weight: 46
        }
        Repeater {
            model: ["a", "s", "d", "f", "g", "h", "j", "k", "l"]

            Key {
                required property string modelData

                text: modelData
            }
        }
        Key {
            text: root.email ? ".com" : "，"
            weight: 170
        }
    }
    KeyboardRow {
        ShiftKey {
            weight: 150
        }
        Repeater {
            model: ["z", "x", "c", "v", "b", "n", "m", root.email ? "." : "·", "-", root.email ? "_" : "。"]

            Key {
                required property string modelData

                text: modelData
            }
        }
        Key {
            text: root.email ? ".org" : "、"
            weight: 150
        }
    }
    KeyboardRow {
        SymbolModeKey {
            displayText: "&123"
            weight: 200
        }
        InputModeKey {
            inputModes: [InputEngine.InputMode.Pinyin, InputEngine.InputMode.Latin]
            visible: !root.email
            weight: 200
        }
        SpaceKey {
            weight: root.email ? 900 : root.lines ? 480 : 700
        }
        EnterKey {
            visible: root.lines
            weight: 220
        }
    }
}
