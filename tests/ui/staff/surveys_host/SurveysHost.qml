import QtQuick
import Kiosk
import ui.staff
import ui.theme

// A window with the page Surveys of the staff screens and nothing else of the kiosk.
Window {
    id: root

    required property DisplayViewModel display
    required property SurveyEditViewModel edit
    required property SurveyListViewModel list
    required property SurveyStickViewModel stick

    color: Theme.staffBg

    Binding {
        property: "iconsReady"
        target: Theme
        value: true
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
    Surveys {
        anchors.fill: parent
        edit: root.edit
        list: root.list
        stick: root.stick
    }
}
