import QtQuick
import Kiosk
import ui.theme

// The PINs, and whether the pad shuffles its digits.
Column {
    id: root

    required property PinTwiceViewModel pins
    required property SettingsViewModel settings

    spacing: 28 * Theme.u

    PinPart {
        pins: root.pins
        width: parent.width

        onWanted: role => root.pins.want(role)
    }
    SettingField {
        field: "staff.shuffle"
        settings: root.settings
        width: parent.width
    }
}
