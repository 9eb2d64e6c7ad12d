import QtQuick
import ui.components
import ui.theme

// A stick, or a PDF on it with its size, to choose.
StaffButton {
    id: root

    property string note: ""

    rightPadding: size.width + 56 * Theme.u

    Words {
        id: size

        anchors.right: parent.right
        anchors.rightMargin: 28 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink2
        size: Theme.field
        text: root.note
        wrapMode: Text.NoWrap
    }
}
