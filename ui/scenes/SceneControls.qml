import QtQuick
import ui.components
import ui.theme

// Pause and Play, Play again, a dot for each scene, the switch to still pictures, and where what is told comes from.
Flow {
    id: root

    required property var block
    required property PanelHost host
    required property Play play
    required property var sources

    spacing: 12 * Theme.u

    TouchButton {
        readonly property bool running: root.play.wanted && !root.play.over

        enabled: !Theme.still && !root.play.over
        height: Theme.minTarget
        iconName: running || root.play.over ? "mdi6.pause" : "mdi6.play"
        objectName: "pause"
        text: running || root.play.over ? qsTr("Pause") : qsTr("Play")
        textSize: Theme.button
        visible: root.host.motionOffered
        width: Math.max(Math.ceil(Theme.button * 6.4), implicitWidth)

        onClicked: root.play.wanted = !root.play.wanted
    }
    TouchButton {
        enabled: !root.host.stillChosen
        height: Theme.minTarget
        iconName: "mdi6.replay"
        objectName: "again"
        text: qsTr("Play again")
        visible: root.host.motionOffered

        onClicked: root.play.again()
    }
    SceneDots {
        index: targets.indexOf(root.block.target)
        targets: root.block.targets
        visible: targets.length > 0

        onTargetAsked: target => root.host.targetAsked(target)
    }
    TouchButton {
        checkable: true
        current: root.host.stillChosen
        height: Theme.minTarget
        iconName: root.host.stillChosen ? "mdi6.checkbox-marked" : "mdi6.checkbox-blank-outline"
        kind: "outline"
        objectName: "stillPictures"
        text: qsTr("Still pictures")
        visible: root.host.motionOffered

        onClicked: root.host.stillToggled()
    }
    SourceButton {
        figures: root.sources
        host: root.host
        objectName: "panelSources"
        text: qsTr("Sources")
        visible: root.sources.length > 0
    }
}
