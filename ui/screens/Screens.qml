pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// Every screen after attract, one at a time, and over them what may lie there.
Item {
    id: root

    required property ClinicViewModel clinic
    required property DisplayViewModel display
    required property PackViewModel pack
    required property SurveyViewModel survey
    required property VisitViewModel visit

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }
    PanelHost {
        id: panelHost

        covered: overlays.covering
        folder: root.pack.folder
        motionOffered: root.display.motionOffered
        pack: root.pack
        phoneDay: root.pack.phoneDay
        phoneNight: root.pack.phoneNight
        professional: root.visit.professional
        stillChosen: root.display.stillChosen

        onFiguresAsked: figures => overlays.figures = figures
        onStillToggled: root.display.toggleStill()
        onTargetAsked: target => root.visit.open(target)
        onTextAsked: (title, text) => overlays.tell(title, text)
        onWordsAsked: terms => overlays.explain(terms)
    }
    Connections {
        function onPlaceChanged(): void {
            shield.watch(root.visit.screen);
            overlays.close();
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

            onStaffAsked: overlays.staffOpen = true
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

            onStaffAsked: overlays.staffOpen = true
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

            onStaffAsked: overlays.staffOpen = true
        }
    }
    Component {
        id: surveyScreen

        Survey {
            display: root.display
            keyboardAllowed: root.display.keyboardReady
            survey: root.survey
            visit: root.visit

            onStaffAsked: overlays.staffOpen = true
        }
    }
    Component {
        id: thanks

        Thanks {
            display: root.display
            folder: root.pack.folder
            guides: root.pack.guides
            survey: root.survey
            visit: root.visit
        }
    }
    Overlays {
        id: overlays

        anchors.fill: parent
        visit: root.visit
    }
    Shield {
        id: shield

        anchors.fill: parent
    }
}
