pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// Readable from three metres: what this is, one amber button, no promise. Any touch begins. What it says changes in turn,
// and everything moves about a little, so that nothing burns in.
Item {
    id: root

    required property string clinicName
    required property string clock
    required property DisplayViewModel display
    readonly property real driftX: Math.round(visit.driftX * Theme.drift)
    readonly property real driftY: Math.round(visit.driftY * Theme.drift)
    required property VisitViewModel visit

    function beginIn(language: string): void {
        root.display.setLanguage(language);
        root.visit.begin();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }
    AttractArt {
        anchors.fill: parent
        driftX: root.driftX
        driftY: root.driftY
    }
    MouseArea {
        anchors.fill: parent
        objectName: "anywhere"

        onClicked: root.visit.begin()
    }
    Row {
        spacing: 24 * Theme.u
        x: 96 * Theme.u + root.driftX
        y: 64 * Theme.u + root.driftY

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.nightInk
            name: root.clinicName !== "" ? "mdi6.hospital-building" : "mdi6.clock-outline"
        }
        Words {
            color: Theme.nightInk
            size: 36 * Theme.u
            strong: true
            text: root.clinicName !== "" ? qsTr("%1 · %2").arg(root.clinicName).arg(root.clock) : root.clock
            width: Math.min(Math.ceil(implicitWidth), root.width - 260 * Theme.u)
        }
    }
    AttractWords {
        id: said

        beat: root.visit.beat
        width: Math.min(root.width - 192 * Theme.u, 860 * Theme.u)
        x: 96 * Theme.u + root.driftX
        y: (Theme.portrait ? root.height - 466 * Theme.u - height : 176 * Theme.u) + root.driftY
    }
    TouchButton {
        id: begin

        anchors.left: said.left
        anchors.top: said.bottom
        anchors.topMargin: 48 * Theme.u
        height: 140 * Theme.u
        iconName: "mdi6.gesture-tap"
        kind: "amber"
        objectName: "begin"
        radius: Theme.radiusDialog
        text: qsTr("Touch to begin")
        textSize: 56 * Theme.u
        width: 624 * Theme.u

        onClicked: root.visit.begin()
    }
    Flow {
        id: languages

        anchors.left: said.left
        anchors.top: begin.bottom
        anchors.topMargin: 32 * Theme.u
        spacing: 32 * Theme.u
        visible: root.display.otherLanguages.length > 0
        width: said.width

        Repeater {
            model: root.display.languages

            LanguageButton {
                required property var modelData

                objectName: "begin-" + modelData.code
                on: modelData.code === root.display.language
                text: modelData.name

                onClicked: root.beginIn(modelData.code)
            }
        }
    }
    Row {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 48 * Theme.u - root.driftY
        anchors.right: parent.right
        anchors.rightMargin: 96 * Theme.u - root.driftX
        spacing: 20 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.nightInk
            name: "mdi6.shield-check-outline"
            size: 40 * Theme.u
        }
        Words {
            color: Theme.nightInk
            size: 32 * Theme.u
            text: qsTr("You don’t need to give your name.")
        }
    }
    StaffCorner {
        visit: root.visit
    }
}
