import QtQuick
import QtQuick.Templates as T
import ui.theme

// In a field: takes away what is typed there.
T.AbstractButton {
    id: root

    Accessible.name: qsTr("Clear what is typed")
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    height: Theme.target
    leftPadding: 16 * Theme.u
    objectName: "wipe"
    rightPadding: 16 * Theme.u
    width: visible ? implicitContentWidth + leftPadding + rightPadding : 0

    background: Rectangle {
        border.color: Theme.focus
        border.width: root.visualFocus ? 6 * Theme.u : 0
        color: root.down ? Theme.primaryTint : "transparent"
        radius: Theme.radiusSmall
    }
    contentItem: Row {
        spacing: 12 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink2
            name: "mdi6.close-circle"
        }
        Words {
            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink2
            size: Theme.button
            strong: true
            text: qsTr("Clear")
        }
    }

    Accessible.onPressAction: root.click()
    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()
}
