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

    // What is typed stands over a keyboard, or in portrait over a pad, that is low already; the screen keeps its height.
    readonly property bool lowered: display.lowered && (Theme.portrait ? !padded : !typing)
    required property PackViewModel pack
    readonly property bool padded: survey.screen === "question" && ["number", "date"].includes(survey.page.kind)
    required property SpeechViewModel speech
    required property SurveyViewModel survey
    required property TakeawayViewModel takeaway
    readonly property bool typing: display.keyboardReady && survey.screen === "question" && (survey.entry as EntryViewModel).typing
    required property VisitViewModel visit

    PanelHost {
        id: panelHost

        covered: overlays.covering
        motionOffered: root.display.motionOffered
        pack: root.pack
        professional: root.visit.professional
        speech: root.speech
        stillChosen: root.display.stillChosen
        takeaway: root.takeaway

        onFiguresAsked: (figures, from) => overlays.source(figures, from)
        onMoved: moving => root.visit.setPlaying(moving)
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
    Component {
        id: home

        Home {
            clinic: root.clinic
            display: root.display
            folder: root.pack.folder
            speech: root.speech
            tiles: root.pack.tiles
            visit: root.visit

            onStaffAsked: overlays.staffOpen = true
        }
    }
    Component {
        id: panels

        Panels {
            clinic: root.clinic
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
            clinic: root.clinic
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
            speech: root.speech
            survey: root.survey
            visit: root.visit

            onStaffAsked: overlays.staffOpen = true
        }
    }
    Component {
        id: thanks

        Thanks {
            display: root.display
            guides: root.pack.guides
            host: panelHost
            survey: root.survey
            visit: root.visit
        }
    }
    Reach {
        anchors.fill: parent
        clinicName: root.clinic.name
        lowered: root.lowered

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
        Overlays {
            id: overlays

            anchors.fill: parent
            display: root.display
            host: panelHost
            visit: root.visit
        }
    }
    Shield {
        id: shield

        anchors.fill: parent
    }
}
