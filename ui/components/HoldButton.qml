import QtQuick
import QtQuick.Templates as T
import ui.theme

// A button that one still finger must hold; a line fills meanwhile. By key or screen reader a press is enough.
T.Control {
    id: root

    property string iconName: "mdi6.gesture-tap-hold"
    required property string text

    signal held
    signal pressed

    Accessible.name: text
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    height: 140 * Theme.u

    background: Item {
        Rectangle {
            color: Theme.control
            height: parent.height / 2 + Theme.edge
            radius: Theme.radiusButton
            visible: !finger.pressed
            width: parent.width
            y: parent.height / 2
        }
        Rectangle {
            id: floor

            border.color: Theme.control
            border.width: Theme.border
            color: Theme.surface
            height: parent.height
            radius: Theme.radiusButton
            width: parent.width
            y: finger.pressed ? Theme.edge : 0
        }
        Rectangle {
            anchors.fill: floor
            anchors.margins: -12 * Theme.u
            border.color: Theme.focus
            border.width: 6 * Theme.u
            color: "transparent"
            radius: Theme.radiusButton + 12 * Theme.u
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            color: Theme.accent
            height: 12 * Theme.u
            radius: height / 2
            visible: finger.pressed
            x: 32 * Theme.u
            y: root.height - 28 * Theme.u

            NumberAnimation on width {
                duration: Theme.holdClean
                from: 0
                running: finger.pressed
                to: root.width - 64 * Theme.u
            }
        }
        Row {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: finger.pressed ? Theme.edge : 0
            spacing: 20 * Theme.u

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: 56 * Theme.u
            }
            Words {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.h3
                strong: true
                text: root.text
                width: Math.min(Math.ceil(implicitWidth), root.width - 84 * Theme.u - mark.width)
            }
        }
    }

    Accessible.onPressAction: root.pressed()
    Keys.onEnterPressed: root.pressed()
    Keys.onReturnPressed: root.pressed()
    Keys.onSpacePressed: root.pressed()

    TapHandler {
        id: finger

        longPressThreshold: Theme.holdClean / 1000

        onLongPressed: root.held()
    }
}
