import QtQuick
import ui.theme

// A button that one still finger must hold; a line fills meanwhile. Its key is Enter.
Rectangle {
    id: root

    property alias iconName: mark.name
    property alias text: words.text

    signal held
    signal pressed

    Accessible.focusable: true
    Accessible.name: text
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    border.color: activeFocus ? Theme.focus : Theme.control
    border.width: activeFocus ? 6 * Theme.u : Theme.border
    clip: true
    color: Theme.surface
    height: 140 * Theme.u
    radius: Theme.radiusButton

    Accessible.onPressAction: root.pressed()
    Keys.onEnterPressed: root.pressed()
    Keys.onReturnPressed: root.pressed()
    Keys.onSpacePressed: root.pressed()

    Rectangle {
        id: filling

        color: Theme.accent
        height: 16 * Theme.u
        radius: height / 2
        visible: finger.pressed && width > height
        width: 0
        x: root.radius
        y: root.height - 32 * Theme.u

        NumberAnimation on width {
            duration: Theme.holdClean
            from: 0
            running: finger.pressed
            to: root.width - 2 * root.radius
        }
    }
    Row {
        anchors.centerIn: parent
        spacing: 20 * Theme.u

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            name: "mdi6.gesture-tap-hold"
            size: 56 * Theme.u
        }
        Words {
            id: words

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.h3
            strong: true
            width: Math.min(Math.ceil(implicitWidth), root.width - 2 * root.radius - mark.width - 20 * Theme.u)
        }
    }
    TapHandler {
        id: finger

        longPressThreshold: Theme.holdClean / 1000

        onLongPressed: root.held()
    }
}
