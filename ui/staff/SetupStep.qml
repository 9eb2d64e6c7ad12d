import QtQuick
import QtQuick.Templates as T
import ui.components
import ui.theme

// One page of first start in its rail: a disc with its number, or a tick where it is done, and its name.
T.AbstractButton {
    id: root

    property bool across: false // the disc alone
    required property bool done
    property bool given: false // by IT
    required property bool now
    required property int number

    Accessible.name: text
    Accessible.role: Accessible.Button
    Accessible.selected: now
    focusPolicy: Qt.TabFocus
    implicitHeight: 80 * Theme.u

    background: Rectangle {
        border.color: Theme.focus
        border.width: root.visualFocus ? 6 * Theme.u : 0
        color: "transparent"
        radius: Theme.radiusSmall
    }
    contentItem: Item {
        Rectangle {
            id: disc

            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.railLine
            border.width: root.done || root.now ? 0 : 3 * Theme.u
            color: root.now ? Theme.amber : root.done ? Theme.contrast ? Theme.ink : Theme.primaryTint : "transparent"
            height: width
            radius: width / 2
            width: 60 * Theme.u
            x: 12 * Theme.u

            Icon {
                anchors.centerIn: parent
                color: Theme.rail
                name: root.given ? "mdi6.lock-outline" : "mdi6.check-bold"
                size: 34 * Theme.u
                visible: root.done && !root.now
            }
            Words {
                anchors.centerIn: parent
                color: root.now ? Theme.amberInk : Theme.railInk
                size: 30 * Theme.u
                strong: true
                text: root.number
                visible: root.now || !root.done
            }
        }
        Words {
            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: root.now && !Theme.contrast ? Theme.nightInk : Theme.railInk
            size: 32 * Theme.u
            strong: root.now
            text: root.text
            visible: !root.across
            width: parent.width - x
            x: disc.x + disc.width + 24 * Theme.u
        }
    }

    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()
}
