pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.staff
import ui.theme

// A window with first start, or Settings, and the keyboard of the staff screens; nothing else of the kiosk.
Window {
    id: root

    required property DisplayViewModel display
    required property bool keyboardAllowed
    required property PinTwiceViewModel pins
    required property RecoveryViewModel recovery
    required property SettingsViewModel settings
    property FirstStartViewModel start: null
    required property TryViewModel trial

    color: Theme.staffBg

    Binding {
        property: "contrast"
        target: Theme
        value: root.display.contrast
    }
    Binding {
        property: "iconsReady"
        target: Theme
        value: root.display.iconsReady
    }
    Binding {
        property: "portrait"
        target: Theme
        value: root.height > root.width
    }
    Binding {
        property: "han"
        target: Theme
        value: root.display.han
    }
    Binding {
        property: "u"
        target: Theme
        value: root.display.unit(root.width, root.height)
    }
    Item {
        anchors.fill: parent

        Loader {
            height: parent.height - keys.shownHeight
            sourceComponent: root.start ? setUp : settingsPage
            width: parent.width
        }
        StaffKeyboard {
            id: keys

            allowed: root.keyboardAllowed
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    Component {
        id: setUp

        FirstStart {
            display: root.display
            start: root.start
        }
    }
    Component {
        id: settingsPage

        SettingsPage {
            pinPad: root.pins
            recoveryKey: root.recovery
            settings: root.settings
            trial: root.trial
        }
    }
}
