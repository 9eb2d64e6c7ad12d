pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Digits to touch, as on a telephone; beside the zero the sign and the decimal point, where the number may have them.
Item {
    id: root

    readonly property real keyHeight: (height + Theme.gap) / 4 - Theme.gap
    readonly property real keyWidth: Math.floor((width - 2 * Theme.gap) / 3)
    readonly property var places: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "sign", "0", "point"]
    property string point: "" // "" for whole numbers
    property bool sign: false // whether the number may lie below zero

    signal pressed(key: string)

    Repeater {
        model: root.places.filter(key => (key !== "sign" || root.sign) && (key !== "point" || root.point !== ""))

        PadKey {
            required property string modelData
            readonly property int place: root.places.indexOf(modelData)

            Accessible.name: modelData === "sign" ? qsTr("Plus or minus") : modelData === "point" ? qsTr("Decimal point") : modelData
            height: root.keyHeight
            iconName: modelData === "sign" ? "mdi6.plus-minus-variant" : ""
            objectName: "pad-" + modelData
            text: modelData === "point" ? root.point : modelData === "sign" ? "" : modelData
            width: root.keyWidth
            x: place % 3 * (width + Theme.gap)
            y: Math.floor(place / 3) * (height + Theme.gap)

            onClicked: root.pressed(modelData)
        }
    }
}
