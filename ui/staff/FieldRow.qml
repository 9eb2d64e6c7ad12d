pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.theme

// Settings beside each other, as many as are given; in portrait two beside each other at most.
Grid {
    id: root

    property bool close: false // one below the other also in landscape
    required property var keys
    required property SettingsViewModel settings

    columnSpacing: Theme.staffGap
    columns: close ? 1 : Theme.portrait ? Math.min(2, keys.length) : keys.length
    rowSpacing: Theme.staffGap

    Repeater {
        model: root.keys.filter(key => key !== "") // an empty one keeps a place free

        SettingField {
            required property string modelData

            field: modelData
            settings: root.settings
            width: (root.width - (root.columns - 1) * root.columnSpacing) / root.columns
        }
    }
}
