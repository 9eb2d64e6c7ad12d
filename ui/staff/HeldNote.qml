import QtQuick
import Kiosk
import ui.theme

// What the law of the region holds back, by name, and the switch that says the legal review is on record.
Column {
    id: root

    readonly property var held: settings.held
    readonly property bool reviewed: settings.fields["site.legal_review"].text !== ""
    required property SettingsViewModel settings
    readonly property bool shown: held.length > 0

    spacing: 14 * Theme.u

    Notice {
        lead: qsTr("Hidden in this region until a legal review is on record:")
        objectName: "held"
        text: root.held.join(" · ")
        tone: "warn"
        visible: !root.reviewed
        width: parent.width
    }
    SettingField {
        field: "site.legal_review"
        settings: root.settings
        width: parent.width
    }
}
