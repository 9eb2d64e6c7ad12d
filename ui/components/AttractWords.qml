pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// What the attract screen says, one message after the other. The first has the most lines, so nothing else ever moves.
Item {
    id: root

    required property int beat
    readonly property bool more: Theme.iconsReady // the first frame has the first one only
    readonly property var others: [[qsTr("See the six steps, one by one"), qsTr("In plain words and pictures.")], [qsTr("Results and side effects, side by side"), qsTr("Both are shown in the same way.")], [qsTr("Take your time. Read what you like."), qsTr("No hurry, and no test.")]]
    readonly property int turn: beat % (others.length + 1)

    height: first.height

    AttractSlide {
        id: first

        line: qsTr("For patients and families.")
        objectName: "message-1"
        on: root.turn === 0
        title: qsTr("Learn about CAR‑T treatment for multiple myeloma")
        width: root.width
    }
    Repeater {
        model: root.more ? root.others : []

        AttractSlide {
            required property int index
            required property var modelData

            line: modelData[1]
            objectName: "message-" + (index + 2)
            on: root.turn === index + 1
            title: modelData[0]
            width: root.width
        }
    }
}
