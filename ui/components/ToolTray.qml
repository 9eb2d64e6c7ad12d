pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.theme

// Text size, contrast, language and reach. It never moves, so a hand finds it blind.
Rectangle {
    id: root

    required property DisplayViewModel display
    readonly property string nextLanguage: others.length === 1 ? others[0].name : qsTr("Languages")
    readonly property var others: display.otherLanguages
    property SpeechViewModel speech: null

    border.color: Theme.line
    border.width: Theme.contrast ? Theme.border : 0
    color: Theme.bg
    height: 104 * Theme.u
    implicitWidth: tools.implicitWidth + 2 * Theme.gap
    radius: Theme.radiusTool

    // Room for the longer of its two words: the tools beside it stay where they are.
    TextMetrics {
        id: reading

        font.family: Theme.family
        font.pixelSize: Math.round(Theme.tool)
        font.weight: Font.DemiBold
        text: qsTr("Read aloud")
    }
    TextMetrics {
        id: stopping

        font: reading.font
        text: qsTr("Stop")
    }
    Row {
        id: tools

        anchors.centerIn: parent
        spacing: 8 * Theme.u

        ToolButton {
            enabled: root.display.canShrink
            letter: 34
            name: qsTr("Smaller text")
            objectName: "textSmaller"
            text: "A −"

            onClicked: root.display.shrink()
        }
        ToolButton {
            enabled: root.display.canGrow
            letter: 46
            name: qsTr("Larger text")
            objectName: "textLarger"
            text: "A +"

            onClicked: root.display.grow()
        }
        ToolButton {
            checkable: true
            iconName: "mdi6.contrast-circle"
            name: qsTr("High contrast")
            objectName: "contrast"
            on: Theme.contrast
            text: qsTr("Contrast")

            onClicked: root.display.toggleContrast()
        }
        ToolButton {
            enabled: root.speech?.readable ?? false
            iconName: on ? "mdi6.stop" : "mdi6.volume-high"
            name: text
            objectName: "readAloud"
            on: root.speech?.speaking ?? false
            text: on ? stopping.text : reading.text
            visible: root.speech?.available ?? false
            width: Math.max(height, Math.ceil(Math.max(reading.width, stopping.width)) + leftPadding + rightPadding)

            onClicked: root.speech.toggle()
        }
        ToolButton {
            family: Theme.names
            iconName: "mdi6.translate"
            name: root.nextLanguage
            objectName: "language"
            text: root.nextLanguage
            visible: root.others.length > 0

            onClicked: root.display.chooseLanguage()
        }
        ToolButton {
            checkable: true
            iconName: "mdi6.arrow-collapse-down"
            name: qsTr("Bring everything lower")
            objectName: "lower"
            on: Theme.lowered
            text: qsTr("Lower")

            onClicked: root.display.toggleLowered()
        }
    }
}
