import QtQuick
import Kiosk
import ui.theme

// Where surveys are sent, and 'Try it'.
Column {
    id: root

    required property SettingsViewModel settings
    required property TryViewModel trial

    spacing: 28 * Theme.u

    FieldSections {
        sections: SettingPlan.server
        settings: root.settings
        width: parent.width
    }
    TryPart {
        trial: root.trial
        width: parent.width
    }
}
