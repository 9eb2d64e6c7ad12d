pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Digits to touch, as on a telephone, and below them the point, the sign and a key that takes the last one back.
Flow {
    id: root

    readonly property real keyHeight: Math.min(132 * Theme.u, (height + spacing) / Math.ceil(keys.length / 3) - spacing)
    readonly property real keyWidth: Math.floor((width - 2 * spacing) / 3)
    readonly property var keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", point !== "" ? "point" : sign ? "sign" : "", "0", "delete", ...(sign && point !== "" ? ["sign"] : [])]
    property string point: "" // "" for whole numbers
    property bool sign: false // whether the number may lie below zero

    signal pressed(key: string)

    spacing: Theme.gap

    Repeater {
        model: root.keys

        PadKey {
            required property string modelData

            Accessible.name: modelData === "delete" ? qsTr("Delete") : modelData === "sign" ? qsTr("Plus or minus") : modelData === "point" ? qsTr("Decimal point") : modelData
            enabled: modelData !== ""
            height: root.keyHeight
            iconName: modelData === "delete" ? "mdi6.backspace-outline" : modelData === "sign" ? "mdi6.plus-minus-variant" : ""
            objectName: "pad-" + modelData
            opacity: modelData === "" ? 0 : 1
            text: modelData === "point" ? root.point : iconName === "" ? modelData : ""
            width: modelData === "sign" && root.point !== "" ? root.width : root.keyWidth

            onClicked: root.pressed(modelData)
        }
    }
}
