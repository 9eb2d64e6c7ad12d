pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The first page of first start: in which language the kiosk begins, said in each of them, and which others it offers.
Column {
    id: root

    readonly property var first: settings.fields["languages.default"]
    required property SettingsViewModel settings

    spacing: 24 * Theme.u

    Words {
        heading: true
        size: 34 * Theme.u
        text: qsTr("In which language does this kiosk begin?")
        width: parent.width
    }
    Repeater {
        model: root.first.options

        ChoiceButton {
            required property var modelData

            enabled: !root.first.locked
            family: Theme.names
            objectName: "first-" + modelData.code
            on: root.first.text === modelData.code
            text: modelData.text
            textSize: Theme.h3
            width: root.width

            onClicked: root.settings.choose("languages.default", modelData.code)
        }
    }
    Words {
        color: Theme.ink2
        size: Theme.staffSmall
        strong: true
        text: qsTr("Set by IT")
        visible: root.first.locked
    }
    Item {
        height: 8 * Theme.u
        width: 1
    }
    SettingField {
        field: "languages.offered"
        settings: root.settings
        visible: root.first.options.length > 1
        width: root.width
    }
}
