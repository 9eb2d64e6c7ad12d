import QtQuick
import QtQuick.Templates as T
import ui.theme

// One tool of the tray: an icon over its word, or a letter. What can be switched on says whether it is.
T.AbstractButton {
    id: root

    property string family: Theme.family
    property string iconName: ""
    property real letter: 0
    required property string name
    property bool on: false

    Accessible.name: name
    Accessible.role: Accessible.Button
    checked: checkable && on
    focusPolicy: Qt.TabFocus
    height: Theme.target
    leftPadding: 14 * Theme.u
    rightPadding: 14 * Theme.u
    width: Math.max(height, Math.ceil(face.implicitWidth) + leftPadding + rightPadding)

    background: Rectangle {
        border.color: Theme.focus
        border.width: root.visualFocus ? 6 * Theme.u : 0
        color: root.on ? Theme.primary : root.down ? Theme.primaryTint : "transparent"
        radius: Theme.radiusSmall
    }
    contentItem: Item {
        Column {
            id: face

            anchors.centerIn: parent
            spacing: 2 * Theme.u

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: words.color
                name: root.iconName
                size: 40 * Theme.u
                visible: name !== ""
            }
            Words {
                id: words

                Accessible.ignored: true
                anchors.horizontalCenter: parent.horizontalCenter
                color: !root.enabled ? Theme.disabled : root.on ? Theme.primaryInk : Theme.ink
                font.family: root.family
                size: root.letter > 0 ? root.letter * Theme.u : Theme.tool
                strong: true
                text: root.text
            }
        }
    }

    Accessible.onPressAction: root.click()
    onCheckedChanged: if (checked !== (checkable && on))
        checked = Qt.binding(() => root.checkable && root.on)
}
