import QtQuick
import ui.components
import ui.theme

// A line of a card: what it is, and how it stands as words or as whatever is put in; a thin line below.
Item {
    id: root

    default property alias content: end.data
    property string note: ""
    required property string text
    property string value: ""

    implicitHeight: Math.max(72 * Theme.u, words.height + 24 * Theme.u, end.height + 16 * Theme.u)

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: root.width - end.width - 24 * Theme.u

        Words {
            color: Theme.ink2
            size: Theme.field
            text: root.text
            width: parent.width
        }
        Words {
            color: Theme.ink2
            size: Theme.staffSmall
            text: root.note
            visible: text !== ""
            width: parent.width
        }
    }
    Row {
        id: end

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16 * Theme.u

        Words {
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            size: Theme.field
            strong: true
            text: root.value
            visible: text !== ""
            width: Math.min(Math.ceil(implicitWidth), root.width * 0.62)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 2 * Theme.u
        width: parent.width
    }
}
