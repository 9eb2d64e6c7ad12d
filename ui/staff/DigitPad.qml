pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Digits for a field that takes no letters, as on a telephone; beside them what else stands in a telephone number.
Grid {
    id: root

    required property bool dialled // a telephone number, not a plain one
    required property TextEdit field
    readonly property var signs: dialled ? ["+", "-", " "] : ["", "", ""]

    function press(key: string): void {
        key === "delete" ? field.remove(field.cursorPosition - 1, field.cursorPosition) : field.insert(field.cursorPosition, key);
    }

    columnSpacing: Theme.gap
    columns: 4
    rowSpacing: Theme.gap

    Repeater {
        model: ["1", "2", "3", root.signs[0], "4", "5", "6", root.signs[1], "7", "8", "9", root.signs[2], root.dialled ? "(" : "", "0", root.dialled ? ")" : "", "delete"]

        PadKey {
            required property string modelData

            Accessible.name: modelData === "delete" ? qsTr("Delete the last sign") : modelData === " " ? qsTr("Space") : modelData
            enabled: modelData !== ""
            height: 88 * Theme.u
            iconName: modelData === "delete" ? "mdi6.backspace-outline" : ""
            kind: modelData === "delete" || isNaN(parseInt(modelData)) ? "soft" : "outline"
            objectName: "digit-" + (modelData === " " ? "space" : modelData)
            opacity: enabled ? 1 : 0
            text: modelData === "delete" ? "" : modelData === " " ? qsTr("space") : modelData
            textSize: modelData === " " ? Theme.button : Theme.h2
            width: 200 * Theme.u

            onClicked: root.press(modelData)
        }
    }
}
