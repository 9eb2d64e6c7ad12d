import QtQuick
import QtQuick.Templates as T
import ui.theme

// Text size and contrast. It never moves, so a hand finds it blind.
Rectangle {
    id: root

    required property bool canGrow
    required property bool canShrink

    signal contrastToggled
    signal grown
    signal shrunk

    border.color: Theme.line
    border.width: Theme.contrast ? Theme.border : 0
    color: Theme.bg
    height: 104 * Theme.u
    implicitWidth: tools.implicitWidth + 2 * Theme.gap
    radius: Theme.radiusTool

    Row {
        id: tools

        anchors.centerIn: parent
        spacing: 8 * Theme.u

        Tool {
            enabled: root.canShrink
            iconName: ""
            large: false
            name: qsTr("Smaller text")
            objectName: "textSmaller"
            text: "A −"

            onClicked: root.shrunk()
        }
        Tool {
            enabled: root.canGrow
            iconName: ""
            large: true
            name: qsTr("Larger text")
            objectName: "textLarger"
            text: "A +"

            onClicked: root.grown()
        }
        Tool {
            iconName: "mdi6.contrast-circle"
            name: qsTr("High contrast")
            objectName: "contrast"
            on: Theme.contrast
            text: qsTr("Contrast")

            onClicked: root.contrastToggled()
        }
    }

    component Tool: T.AbstractButton {
        id: tool

        required property string iconName
        property bool large: false
        required property string name
        property bool on: false

        Accessible.checked: on
        Accessible.name: name
        Accessible.role: Accessible.Button
        focusPolicy: Qt.TabFocus
        height: 88 * Theme.u
        leftPadding: 16 * Theme.u
        rightPadding: 16 * Theme.u
        width: Math.max(height, mark.implicitWidth + leftPadding + rightPadding)

        background: Rectangle {
            border.color: Theme.focus
            border.width: tool.visualFocus ? 6 * Theme.u : 0
            color: tool.on ? Theme.primary : tool.down ? Theme.primaryTint : "transparent"
            radius: Theme.radiusSmall
        }
        contentItem: Item {
            Row {
                id: mark

                anchors.centerIn: parent
                spacing: 12 * Theme.u

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: words.color
                    name: tool.iconName
                    size: 40 * Theme.u
                    visible: name !== ""
                }
                Words {
                    id: words

                    Accessible.ignored: true
                    anchors.verticalCenter: parent.verticalCenter
                    color: !tool.enabled ? Theme.disabled : tool.on ? Theme.primaryInk : Theme.ink
                    size: (tool.large ? 44 : 30) * Theme.u
                    strong: true
                    text: tool.text
                }
            }
        }

        Accessible.onPressAction: tool.click()
    }
}
