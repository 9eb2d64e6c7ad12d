import QtQuick
import ui.components
import ui.theme

// Beside who reads the answers: what this survey is for, and for the short one the way in.
Card {
    id: root

    required property string heading
    required property string iconName
    readonly property real least: words.height + 64 * Theme.u
    required property string more
    required property string said
    property bool startOffered: false

    signal started

    color: Theme.primaryTint

    Column {
        id: words

        spacing: 16 * Theme.u
        width: parent.width - 80 * Theme.u
        x: 40 * Theme.u
        y: 32 * Theme.u

        Icon {
            name: root.iconName
            size: 72 * Theme.u
        }
        Words {
            heading: true
            size: Theme.h3
            text: root.heading
            width: parent.width
        }
        Words {
            size: Theme.dense
            text: root.said
            width: parent.width
        }
        Words {
            size: Theme.dense
            text: root.more
            width: parent.width
        }
        TouchButton {
            height: 136 * Theme.u
            iconAfter: true
            iconName: "mdi6.arrow-right"
            kind: "primary"
            objectName: "next"
            text: qsTr("Start")
            textSize: Theme.h3
            visible: root.startOffered
            width: parent.width

            onClicked: root.started()
        }
    }
}
