import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Digits and signs.
KeyboardLayout {
    id: root

    readonly property bool lines: InputContext.inputMethodHints & Qt.ImhMultiLine

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 110
    sharedLayouts: ["main"]

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
            model: ["@", "#", "&", "%", "*", "+", "=", "/", "\\", "|"]

            Key {
                required property string modelData

                text: modelData
            }
        }
        Key {
            text: "!"
            weight: 160
        }
    }
    KeyboardRow {
        Repeater {
            model: ["(", ")", "[", "]", "{", "}", "<", ">", "^", "~"]

            Key {
                required property string modelData

                text: modelData
            }
        }
        Key {
            text: "?"
            weight: 160
        }
    }
    KeyboardRow {
        Repeater {
            model: [".", ",", ";", ":", "-", "_", "'", "\"", "`", "$"]

            Key {
                required property string modelData

                text: modelData
            }
        }
        Key {
            text: "€"
            weight: 160
        }
    }
    KeyboardRow {
        SymbolModeKey {
            displayText: "ABC"
            weight: 200
        }
        SpaceKey {
            weight: root.lines ? 680 : 900
        }
        EnterKey {
            visible: root.lines
            weight: 220
        }
    }
}
