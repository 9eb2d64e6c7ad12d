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
        value: upright.height > upright.width
    }
    Binding {
        property: "han"
        target: Theme
        value: root.display.han
    }
    Binding {
        property: "u"
        target: Theme
        value: root.display.unit(upright.width, upright.height)
    }
    Item {
        id: upright

        anchors.centerIn: parent
        height: root.display.rotation % 180 === 0 ? root.height : root.width
        rotation: root.display.rotation
        width: root.display.rotation % 180 === 0 ? root.width : root.height

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
