import QtQuick
import ui.components
import ui.theme

// What is not right yet: an icon and plain words, never color alone. A screen reader says it when it appears.
Row {
    id: root

    property alias text: words.text

    objectName: "message"
    spacing: 12 * Theme.u
    visible: text !== ""

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.alert
        name: "mdi6.alert-circle-outline"
        size: 40 * Theme.u
    }
    Words {
        id: words

        Accessible.role: Accessible.AlertMessage
        color: Theme.alert
        size: Theme.dense
        strong: true
        width: root.width - 52 * Theme.u
    }
}
