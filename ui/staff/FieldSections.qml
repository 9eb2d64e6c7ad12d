pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// Headings with the settings that belong below them, and last what is missing among them.
Column {
    id: root

    property var missing: [] // keys
    required property var sections
    required property SettingsViewModel settings

    spacing: 28 * Theme.u

    Repeater {
        model: root.sections

        Column {
            id: section

            required property var modelData

            spacing: 14 * Theme.u
            width: root.width

            Words {
                heading: true
                size: 34 * Theme.u
                text: section.modelData.title
                width: parent.width
            }
            Repeater {
                model: section.modelData.rows

                FieldRow {
                    required property var modelData

                    keys: modelData
                    settings: root.settings
                    width: root.width
                }
            }
            HeldNote {
                settings: root.settings
                visible: section.modelData.held === true && shown
                width: root.width
            }
        }
    }
    Notice {
        lead: root.missing.map(key => SettingWords.missing[key]).join(" ")
        objectName: "missing"
        text: root.missing.some(key => key.startsWith("clinic.")) ? qsTr("Screens say “Ask staff here for the number”.") : ""
        tone: "alert"
        visible: root.missing.length > 0
        width: root.width
    }
}
