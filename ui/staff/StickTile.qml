import QtQuick
import QtQuick.Templates as T
import ui.components
import ui.theme

// One file of a stick: its small picture, or what kind it is, and its name.
T.AbstractButton {
    id: root

    required property string name
    required property bool pdf
    required property string picture

    Accessible.name: name
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus

    background: Rectangle {
        border.color: root.visualFocus ? Theme.focus : Theme.control
        border.width: (root.visualFocus ? 6 : 3) * Theme.u
        color: root.down ? Theme.primaryTint : Theme.surface
        radius: Theme.radiusSmall
    }
    contentItem: Item {
        Image {
            cache: false
            fillMode: Image.PreserveAspectFit
            height: parent.height - 64 * Theme.u
            source: root.picture
            width: parent.width - 24 * Theme.u
            x: 12 * Theme.u
            y: 12 * Theme.u
        }
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.pdf ? "mdi6.text-box-check-outline" : "mdi6.image-plus"
            size: 64 * Theme.u
            visible: root.picture === ""
            y: 40 * Theme.u
        }
        Words {
            Accessible.ignored: true
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8 * Theme.u
            elide: Text.ElideMiddle
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 1
            size: Theme.staffSmall
            text: root.name
            width: parent.width - 24 * Theme.u
            wrapMode: Text.NoWrap
            x: 12 * Theme.u
        }
    }

    Accessible.onPressAction: root.click()
    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()
}
