pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.theme

// The first start: its pages at the left (above in portrait), one page as a white card, and the ways back and on below it.
Rectangle {
    id: root

    required property DisplayViewModel display
    readonly property var ime: Qt.inputMethod
    readonly property var pages: ({
            "language": language,
            "pin": pin,
            "recovery": recovery,
            "server": server,
            "check": check
        })
    required property FirstStartViewModel start

    function goOn(): void {
        root.ime.commit();
        root.start.step === "check" ? root.start.finish() : root.start.next();
    }

    color: Theme.staffBg

    SetupRail {
        id: rail

        clip: true
        height: Theme.portrait ? 224 * Theme.u : parent.height
        start: root.start
        width: Theme.portrait ? parent.width : 536 * Theme.u
    }
    StaffPage {
        id: page

        anchors.left: Theme.portrait ? parent.left : rail.right
        anchors.right: parent.right
        bare: true
        height: ways.y - y - 8 * Theme.u
        title: rail.names[root.start.step]
        y: Theme.portrait ? rail.height : 0

        StaffPanel {
            width: parent.width

            Loader {
                sourceComponent: root.pages[root.start.step] ?? plain
                width: parent.width
            }
        }
    }
    SetupWays {
        id: ways

        anchors.bottom: parent.bottom
        anchors.left: page.left
        anchors.right: page.right
        names: rail.names
        start: root.start

        onNextPressed: root.goOn()
    }
    Component {
        id: plain

        FieldSections {
            missing: root.start.missingHere
            sections: SettingPlan.steps[root.start.step] ?? []
            settings: root.start.settings
        }
    }
    Component {
        id: language

        LanguagePart {
            settings: root.start.settings
        }
    }
    Component {
        id: pin

        PinPart {
            pins: root.start.pins

            onWanted: role => root.start.pins.want(role)
        }
    }
    Component {
        id: recovery

        RecoveryPart {
            recovery: root.start.recovery
            settings: root.start.settings
        }
    }
    Component {
        id: server

        ServerPart {
            settings: root.start.settings
            trial: root.start.trial
        }
    }
    Component {
        id: check

        CheckPart {
            names: rail.names
            start: root.start
        }
    }
}
