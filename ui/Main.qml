pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.screens
import ui.theme

// The window. The first frame is the attract screen alone; everything else loads right after it.
Window {
    id: root

    required property ClinicViewModel clinic
    required property DisplayViewModel display
    required property PackViewModel pack

    // Compiled by Qt's own thread while the attract screen is drawn.
    readonly property Component screens: Qt.createComponent("screens/Screens.qml", Component.Asynchronous)
    required property SpeechViewModel speech
    required property StaffViewModel staff
    required property SurveyViewModel survey
    required property TakeawayViewModel takeaway
    required property VisitViewModel visit

    color: Theme.bg
    title: qsTr("CAR-T Kiosk")

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
        property: "iconsReady"
        target: Theme
        value: root.display.iconsReady
    }
    Binding {
        property: "still"
        target: Theme
        value: root.display.still
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
        property: "lowered"
        target: Theme
        value: root.display.lowered
    }
    Binding {
        property: "u"
        target: Theme
        value: root.display.unit(upright.width, upright.height)
    }
    // The whole interface turns inside the window, and touches with it, for a panel that hangs on its side.
    Item {
        id: upright

        readonly property bool aside: root.display.rotation % 180 !== 0

        anchors.centerIn: parent
        height: aside ? root.width : root.height
        rotation: root.display.rotation
        width: aside ? root.height : root.width

        Loader {
            active: root.visit.screen === "attract"
            anchors.fill: parent

            sourceComponent: Attract {
                clinicName: root.clinic.name
                clock: root.clinic.clock
                display: root.display
                visible: root.visit.mode !== "night"
                visit: root.visit
            }
        }
        Loader {
            active: root.pack.ready
            anchors.fill: parent
            visible: root.visit.screen !== "attract"

            onActiveChanged: if (active)
                setSource("screens/Screens.qml", {
                    "clinic": root.clinic,
                    "display": root.display,
                    "pack": root.pack,
                    "speech": root.speech,
                    "survey": root.survey,
                    "takeaway": root.takeaway,
                    "visit": root.visit
                })
        }
        Loader {
            active: root.pack.ready
            anchors.fill: parent
            asynchronous: true

            onActiveChanged: if (active)
                setSource("screens/Unattended.qml", {
                    "visit": root.visit
                })
        }
        Loader {
            active: root.display.iconsReady && root.staff.ready && ["door", "staff", "first"].includes(root.visit.mode)
            anchors.fill: parent
            focus: true

            onActiveChanged: active ? setSource("staff/StaffScreens.qml", {
                "display": root.display,
                "staff": root.staff,
                "visit": root.visit
            }) : source = ""
        }
    }
}
