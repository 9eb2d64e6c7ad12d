import QtQuick
import Kiosk

// The sheet for a second person's PIN, opened by whichever of Settings asks for one.
GuardSheet {
    id: root

    required property PinTwiceViewModel pins
    required property SettingsViewModel settings

    function ask(reason: string): void {
        root.why = reason;
        root.open = true;
    }

    Connections {
        function onAgreementAsked(): void {
            root.ask(qsTr("This limit is medical. It changes when a second person types their PIN."));
        }

        target: root.settings
    }
    Connections {
        function onAgreementAsked(): void {
            root.ask(qsTr("This PIN is somebody else’s. They type the present one first."));
        }

        target: root.pins
    }
}
