pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// Readable from three metres: what this is, one amber button, no promise. Any touch begins.
Item {
    id: root

    required property string clinicName
    required property string clock
    required property DisplayViewModel display

    signal begun

    function beginIn(language: string): void {
        root.display.setLanguage(language);
        root.begun();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }
    Image {
        Accessible.ignored: true
        anchors.fill: parent
        fillMode: Image.PreserveAspectCrop
        horizontalAlignment: Image.AlignRight
        source: Theme.contrast ? "" : Qt.resolvedUrl(Theme.portrait ? "../../resources/images/attract-portrait.png" : "../../resources/images/attract.png")
        sourceSize.height: Math.round(root.height)
        sourceSize.width: Math.round(root.width)
    }
    TapHandler {
        onTapped: root.begun()
    }
    Row {
        spacing: 24 * Theme.u
        x: 96 * Theme.u
        y: 64 * Theme.u

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
    Words {
        id: title

        color: Theme.nightInk
        font.letterSpacing: (Theme.han ? 0.01 : -0.02) * size
        heading: true
        lineHeight: 112 * Theme.u
        size: Theme.attract
        text: qsTr("Learn about CAR‑T treatment for multiple myeloma")
        width: Math.min(root.width - 2 * x, 860 * Theme.u)
        x: 96 * Theme.u
        y: Theme.portrait ? root.height - 548 * Theme.u - height : 176 * Theme.u
    }
    Words {
        id: who

        anchors.left: title.left
        anchors.top: title.bottom
        anchors.topMargin: 24 * Theme.u
        color: Theme.nightInk2
        size: 44 * Theme.u
        text: qsTr("For patients and families.")
    }
    TouchButton {
        id: begin

        anchors.left: title.left
        anchors.top: who.bottom
        anchors.topMargin: 48 * Theme.u
        height: 140 * Theme.u
        iconName: "mdi6.gesture-tap"
        kind: "amber"
        objectName: "begin"
        radius: Theme.radiusDialog
        text: qsTr("Touch to begin")
        textSize: 56 * Theme.u
        width: 624 * Theme.u

        onClicked: root.begun()
    }
    Flow {
        id: languages

        anchors.left: title.left
        anchors.top: begin.bottom
        anchors.topMargin: 32 * Theme.u
        spacing: 32 * Theme.u
        visible: root.display.otherLanguages.length > 0
        width: title.width

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
        anchors.bottomMargin: 48 * Theme.u
        anchors.right: parent.right
        anchors.rightMargin: 96 * Theme.u
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
}
