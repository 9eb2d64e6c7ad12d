pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.screens
import ui.theme

// A window with the survey, or after it the thank-you page, and nothing else of the kiosk.
Window {
    id: root

    required property DisplayViewModel display
    required property bool keyboardAllowed
    required property SurveyViewModel survey
    required property VisitViewModel visit

    color: Theme.bg

    Binding {
        property: "contrast"
        target: Theme
        value: root.display.contrast
    }
    Binding {
        property: "textScale"
        target: Theme
        value: root.display.textScale
    }
    Binding {
        property: "portrait"
        target: Theme
        value: root.height > root.width
    }
    Binding {
        property: "u"
        target: Theme
        value: root.display.unit(root.width, root.height)
    }
    Loader {
        active: root.visit.screen === "survey"
        anchors.fill: parent

        sourceComponent: Survey {
            display: root.display
            keyboardAllowed: root.keyboardAllowed
            survey: root.survey
            visit: root.visit
        }
    }
    Loader {
        active: root.visit.screen === "thanks"
        anchors.fill: parent

        sourceComponent: Thanks {
            display: root.display
            guides: [
                {
                    "id": "doctors",
                    "title": "Doctors’ guide",
                    "subtitle": "Clinical facts",
                    "cover": "",
                    "audience": "professionals",
                    "locked": true
                }
            ]
            host: panelHost
            survey: root.survey
            visit: root.visit
        }
    }
    PanelHost {
        id: panelHost

        professional: root.visit.professional

        onTargetAsked: target => root.visit.open(target)
    }
}
