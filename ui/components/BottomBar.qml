import QtQuick
import Kiosk
import ui.theme

// Home and Back at the left, the tools in the middle, the way on at the right; two rows when the screen stands upright.
Rectangle {
    id: root

    property bool backEnabled: true
    required property DisplayViewModel display
    property bool homeCurrent: false
    property bool nextEnabled: true
    property string nextIcon: "mdi6.arrow-right"
    property string nextText: qsTr("Next")
    property bool nextVisible: true
    property bool skipEnabled: true
    property bool skipVisible: false
    property SpeechViewModel speech: null

    signal backPressed
    signal homePressed
    signal nextPressed
    signal skipPressed

    color: Theme.surface
    height: Theme.barHeight

    Rectangle {
        color: Theme.line
        height: Theme.contrast ? Theme.border : 2 * Theme.u
        width: parent.width
    }
    TextMetrics {
        id: said

        font.family: Theme.family
        font.pixelSize: Math.round(Theme.button)
        font.weight: Font.DemiBold
        text: root.nextText
    }
    Row {
        id: ways

        spacing: Theme.gap
        x: Theme.margin
        y: 24 * Theme.u

        TouchButton {
            current: root.homeCurrent
            iconName: "mdi6.home"
            objectName: "home"
            text: qsTr("Home")

            onClicked: root.homePressed()
        }
        TouchButton {
            enabled: root.backEnabled
            iconName: "mdi6.arrow-left"
            objectName: "back"
            text: qsTr("Back")

            onClicked: root.backPressed()
        }
    }
    ToolTray {
        id: tools

        display: root.display
        speech: root.speech
        width: Theme.portrait ? root.width - 2 * Theme.margin : implicitWidth
        x: Theme.portrait ? Theme.margin : ways.x + ways.width + 40 * Theme.u
        y: Theme.portrait ? 136 * Theme.u : 16 * Theme.u
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap
        y: 24 * Theme.u

        TouchButton {
            enabled: root.skipEnabled
            objectName: "skip"
            text: qsTr("Skip")
            visible: root.skipVisible

            onClicked: root.skipPressed()
        }
        TouchButton {
            readonly property real most: root.width - Theme.margin - Theme.gap - (Theme.portrait ? ways.x + ways.width : tools.x + tools.width)

            enabled: root.nextEnabled
            iconAfter: true
            iconName: root.nextIcon
            kind: root.nextEnabled ? "primary" : "outline"
            objectName: "next"
            text: said.width + 132 * Theme.u > most ? qsTr("Next") : root.nextText // a name that does not fit is not said
            visible: root.nextVisible
            width: Math.min(implicitWidth, most)

            onClicked: root.nextPressed()
        }
    }
}
