pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Where it is approved, and since when.
Column {
    id: root

    required property var block
    required property PanelHost host

    spacing: 14 * Theme.u

    Repeater {
        model: root.block.items

        Column {
            id: row

            required property int index
            required property var modelData
            readonly property real part: Theme.portrait ? 0.58 : 0.66
            readonly property bool sure: modelData.stage === "approved"

            spacing: 14 * Theme.u
            width: root.width

            Rectangle {
                color: Theme.line
                height: 2 * Theme.u
                visible: row.index > 0
                width: parent.width
            }
            Row {
                spacing: 24 * Theme.u
                width: parent.width

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: row.sure ? Theme.ok : Theme.ink2
                    name: row.sure ? "mdi6.check-circle" : row.modelData.stage === "review" ? "mdi6.clock-outline" : "mdi6.help-circle-outline"
                }
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.dense
                    strong: true
                    text: row.modelData.place
                    width: parent.width * (1 - row.part) - 68 * Theme.u
                }
                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width * row.part - 48 * Theme.u

                    Words {
                        size: Theme.dense
                        text: row.modelData.status
                        width: parent.width
                    }
                    Words {
                        color: Theme.ink2
                        size: Theme.small
                        text: row.modelData.date ?? ""
                        visible: text !== ""
                        width: parent.width
                    }
                }
            }
        }
    }
    Words {
        color: Theme.ink2
        size: Theme.small
        text: qsTr("As of %1.").arg(new Date(root.block.as_of + "T12:00").toLocaleDateString(Qt.locale(qsTr("en_US")), qsTr("d MMMM yyyy")))
        width: root.width
    }
}
