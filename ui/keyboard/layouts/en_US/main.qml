pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// English letters with the digits always there, and for an email address the keys that one needs.
KeyboardLayout {
    id: root

    readonly property bool email: InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly
    readonly property bool lines: InputContext.inputMethodHints & Qt.ImhMultiLine
    readonly property var others: ({
            "a": "aáàâäãåæ",
            "c": "cçćč",
            "e": "eéèêë",
            "i": "iíìîï",
            "l": "lł",
            "n": "nñń",
            "o": "oóòôöõøœ",
            "s": "sßšś",
            "u": "uúùûü",
            "y": "yýÿ",
            "z": "zžźż"
        })

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 110
    sharedLayouts: ["symbols"]

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

                alternativeKeys: root.others[modelData] ?? ""
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

                alternativeKeys: root.others[modelData] ?? ""
                text: modelData
            }
        }
        Key {
            text: root.email ? ".com" : ","
            weight: 170
        }
    }
    KeyboardRow {
        ShiftKey {
            weight: 150
        }
        Repeater {
            model: ["z", "x", "c", "v", "b", "n", "m", ".", "-", "_"]

            Key {
                required property string modelData

                alternativeKeys: root.others[modelData] ?? ""
                text: modelData
            }
        }
        Key {
            text: root.email ? ".org" : "/"
            weight: 150
        }
    }
    KeyboardRow {
        SymbolModeKey {
            displayText: "&123"
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
