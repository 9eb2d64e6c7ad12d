import QtQuick
import ui.theme

// What can be done at the end of a line of a list: take the line out, or add one where the list ends.
Row {
    id: root

    required property var row

    signal addAsked
    signal takeOutAsked

    spacing: 16 * Theme.u
    visible: row.takes || row.adds

    RowTool {
        Accessible.name: text + ": " + root.row.text
        iconName: "mdi6.minus-circle-outline"
        objectName: "takeOut-" + root.row.key
        text: qsTr("Take out")
        visible: root.row.takes

        onClicked: root.takeOutAsked()
    }
    RowTool {
        iconName: "mdi6.plus"
        objectName: "addLine-" + root.row.key
        text: qsTr("Add a line")
        visible: root.row.adds

        onClicked: root.addAsked()
    }
}
