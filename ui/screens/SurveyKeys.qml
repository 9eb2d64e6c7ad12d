import QtQuick
import ui.components
import ui.theme

// The lower part of the screen while something is typed: the keyboard, and below it the ways on and back.
Rectangle {
    id: root

    required property bool allowed
    property string nextText: qsTr("Next")
    readonly property bool ready: board.status === Loader.Ready
    property bool skipEnabled: true

    signal backPressed
    signal homePressed
    signal nextPressed
    signal skipPressed

    color: Theme.keyboardFloor
    height: Math.max(672 * Theme.u, board.height + 132 * Theme.u)

    // Loaded from the event loop, never inside a touch: what the keyboard logs would wait for itself.
    Timer {
        interval: 0
        running: root.allowed && board.source.toString() === ""

        onTriggered: board.source = Qt.resolvedUrl("../components/Keyboard.qml")
    }
    Loader {
        id: board

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 120 * Theme.u // what Chinese offers to choose from grows upwards: no key moves
        anchors.horizontalCenter: parent.horizontalCenter
        enabled: root.visible
    }
    Row {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24 * Theme.u
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        spacing: Theme.gap

        TouchButton {
            iconName: "mdi6.home"
            objectName: "keysHome"
            text: qsTr("Home")

            onClicked: root.homePressed()
        }
        TouchButton {
            iconName: "mdi6.arrow-left"
            objectName: "keysBack"
            text: qsTr("Back")

            onClicked: root.backPressed()
        }
    }
    Row {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24 * Theme.u
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        TouchButton {
            enabled: root.skipEnabled
            objectName: "keysSkip"
            text: qsTr("Skip")

            onClicked: root.skipPressed()
        }
        TouchButton {
            iconAfter: true
            iconName: "mdi6.arrow-right"
            kind: "primary"
            objectName: "keysNext"
            text: root.nextText

            onClicked: root.nextPressed()
        }
    }
}
