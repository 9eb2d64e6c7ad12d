import QtQuick
import ui.theme

// What is drawn of a number: the people of a count, the share of a percent, or nothing.
Item {
    id: root

    readonly property bool drawn: figure.rows.length + figure.track.length > 0
    required property var figure
    property real most: 374 * Theme.u // the same dot wherever there is room
    required property color paint

    implicitHeight: array.visible ? array.height : bar.visible ? bar.height : 0
    implicitWidth: drawn ? most : 0

    IconArray {
        id: array

        cell: root.width / 22
        rows: root.figure.rows
        spoken: rows.length > 0 ? qsTr("%1 %2").arg(root.figure.short).arg(root.figure.label) : ""
        visible: rows.length > 0
    }
    RangeBar {
        id: bar

        paint: root.paint
        track: visible ? root.figure.track : [0, 0, 0]
        visible: root.figure.track.length > 0
        width: parent.width
    }
}
