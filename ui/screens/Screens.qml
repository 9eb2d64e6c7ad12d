pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// Every screen after attract, one at a time, and what may lie over them: the source sheet, 'Ask staff', the idle warning.
Item {
    id: root

    required property ClinicViewModel clinic
    required property DisplayViewModel display
    required property PackViewModel pack
    property var sheetFigures: []
    property bool staffOpen: false
    required property SurveyViewModel survey
    required property VisitViewModel visit

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }
    PanelHost {
        id: panelHost

        folder: root.pack.folder
        phoneDay: root.pack.phoneDay
        phoneNight: root.pack.phoneNight
        professional: root.visit.professional

        onFiguresAsked: figures => root.sheetFigures = figures
        onTargetAsked: target => root.visit.open(target)
        onTextAsked: (title, text) => expert.show(title, text)
    }
    Connections {
        function onPlaceChanged(): void {
            root.sheetFigures = [];
            expert.text = [];
            root.staffOpen = false;
        }

        target: root.visit
    }
    Loader {
        readonly property var screens: ({
                "home": home,
                "panels": panels,
                "guide": guide,
                "survey": surveyScreen,
                "thanks": thanks
            })

        anchors.fill: parent
        sourceComponent: screens[root.visit.screen] ?? null
    }
    Component {
        id: home

        Home {
            clinicName: root.clinic.name
            clock: root.clinic.clock
            display: root.display
            folder: root.pack.folder
            tiles: root.pack.tiles
            visit: root.visit

            onStaffAsked: root.staffOpen = true
        }
    }
    Component {
        id: panels

        Panels {
            clinicName: root.clinic.name
            clock: root.clinic.clock
            display: root.display
            host: panelHost
            panels: root.pack.panels
            visit: root.visit
            where: root.visit.item

            onStaffAsked: root.staffOpen = true
        }
    }
    Component {
        id: guide

        Panels {
            clinicName: root.clinic.name
            clock: root.clinic.clock
            display: root.display
            host: panelHost
            panels: root.pack.guidePages(root.visit.item)
            visit: root.visit
            where: root.visit.item

            onStaffAsked: root.staffOpen = true
        }
    }
    Component {
        id: surveyScreen

        Survey {
            clinicName: root.clinic.name
            clock: root.clinic.clock
            display: root.display
            keyboardAllowed: root.display.keyboardReady
            survey: root.survey
            visit: root.visit

            onStaffAsked: root.staffOpen = true
        }
    }
    Component {
        id: thanks

        Thanks {
            clinicName: root.clinic.name
            clock: root.clinic.clock
            display: root.display
            folder: root.pack.folder
            guides: root.pack.guides
            survey: root.survey
            visit: root.visit
        }
    }
    SourceSheet {
        figures: root.sheetFigures
        objectName: "sourceSheet"
        open: root.sheetFigures.length > 0

        onClosed: root.sheetFigures = []
    }
    TextSheet {
        id: expert

        objectName: "textSheet"
    }
    StaffDialog {
        anchors.fill: parent
        visible: root.staffOpen

        onClosed: root.staffOpen = false
    }
    IdleDialog {
        anchors.fill: parent
        secondsLeft: root.visit.secondsLeft
        total: root.visit.warningSeconds
        visible: root.visit.warned

        onConfirmed: root.visit.stillHere()
        onOverAsked: root.visit.startOver()
    }
}
