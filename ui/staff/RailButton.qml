import QtQuick
import QtQuick.Templates as T
import ui.components
import ui.theme

// A button on the dark panel: an outline, or filled where it is the page that is on.
T.AbstractButton {
    id: root

    property bool current: false
    required property string iconName
    property bool narrow: false
    property bool outlined: true

    Accessible.name: text
    Accessible.role: Accessible.Button
    Accessible.selected: current
    focusPolicy: Qt.TabFocus
    implicitHeight: 88 * Theme.u
    implicitWidth: narrow ? implicitHeight : Math.ceil(label.implicitWidth) + 140 * Theme.u

    background: Rectangle {
        border.color: root.visualFocus ? Theme.focus : root.outlined ? Theme.railLine : "transparent"
        border.width: root.visualFocus ? 6 * Theme.u : 3 * Theme.u
        color: root.current || root.down ? Theme.primaryTint : "transparent"
        radius: Theme.radiusButton
    }
    contentItem: Item {
        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            color: root.current || root.down ? Theme.ink : Theme.railInk
            name: root.iconName
            size: 40 * Theme.u
            x: root.narrow ? (parent.width - width) / 2 : 24 * Theme.u
        }
        Words {
            id: label

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: root.current || root.down ? Theme.ink : Theme.railInk
            size: Theme.field
            strong: root.current
            text: root.text
            visible: !root.narrow
            width: parent.width - x - 16 * Theme.u
            x: icon.x + icon.width + 20 * Theme.u
        }
    }

    Accessible.onPressAction: root.click()
    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()
}
