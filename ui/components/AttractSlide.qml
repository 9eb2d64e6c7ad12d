import QtQuick
import ui.theme

// One message of the attract screen. It comes once the one before has gone.
Column {
    id: root

    required property string line
    property bool on: false
    required property string title

    opacity: 0
    spacing: 24 * Theme.u
    state: on ? "on" : ""
    visible: opacity > 0

    states: State {
        name: "on"

        PropertyChanges {
            root.opacity: 1
        }
    }
    transitions: [
        Transition {
            to: "on"

            SequentialAnimation {
                PauseAnimation {
                    duration: Theme.fade
                }
                NumberAnimation {
                    duration: Theme.fade
                    property: "opacity"
                }
            }
        },
        Transition {
            from: "on"

            NumberAnimation {
                duration: Theme.fade
                property: "opacity"
            }
        }
    ]

    Words {
        color: Theme.nightInk
        font.letterSpacing: (Theme.han ? 0.01 : -0.02) * size
        heading: true
        lineHeight: 112 * Theme.u
        size: Theme.attract
        text: root.title
        width: root.width
    }
    Words {
        color: Theme.nightInk2
        size: 44 * Theme.u
        text: root.line
        width: root.width
    }
}
