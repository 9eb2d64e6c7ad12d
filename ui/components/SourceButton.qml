import QtQuick
import ui.theme

// Opens the sheet that says where the numbers of a card come from.
TouchButton {
    id: root

    required property var figures
    required property PanelHost host

    height: Theme.minTarget
    iconName: "mdi6.information-outline"
    kind: "soft"
    leftPadding: 24 * Theme.u
    objectName: "whereFrom"
    rightPadding: 24 * Theme.u
    text: qsTr("Where is this from?")
    textSize: Theme.small

    onClicked: root.host.figuresAsked(root.figures, root)
}
