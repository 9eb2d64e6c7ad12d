pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// The keyboard under the editor while a field is typed into, and beside it what belongs to typing: the meter, the next
// field, the end of it. It is narrower than a visitor's, so that the preview stays in sight.
Rectangle {
    id: root

    required property bool allowed
    required property string layout
    required property var reading
    readonly property bool wide: !Theme.portrait

    signal ended
    signal nextAsked

    color: Theme.keyboardFloor
    height: Math.max(wide ? 372 * Theme.u : 452 * Theme.u, keys.y + keys.height + 16 * Theme.u)

    MouseArea {
        anchors.fill: parent
    }
    // Loaded from the event loop, never inside a touch: what the keyboard logs would wait for itself.
    Timer {
        interval: 0
        running: root.allowed && keys.source.toString() === ""

        onTriggered: keys.setSource(Qt.resolvedUrl("../components/Keyboard.qml"), {
            "layout": Qt.binding(() => root.layout)
        })
    }
    Loader {
        id: keys

        enabled: root.visible
        width: root.wide ? root.width - side.width - 40 * Theme.u : root.width
        y: root.wide ? 12 * Theme.u : side.height + 12 * Theme.u
    }
    Column {
        id: side

        bottomPadding: root.wide ? 0 : 12 * Theme.u
        spacing: 16 * Theme.u
        topPadding: 16 * Theme.u
        width: root.wide ? 470 * Theme.u : root.width - 48 * Theme.u
        x: root.wide ? root.width - width - 24 * Theme.u : 24 * Theme.u

        GradeMeter {
            narrow: true
            reading: root.reading
            visible: root.wide
            width: parent.width
        }
        Row {
            id: buttons

            readonly property real each: (width - spacing) / 2

            spacing: 16 * Theme.u
            width: parent.width

            StaffButton {
                Accessible.name: qsTr("Next field")
                iconName: "mdi6.arrow-down"
                objectName: "nextField"
                text: qsTr("Next")
                width: buttons.each

                onClicked: root.nextAsked()
            }
            StaffButton {
                iconName: "mdi6.check"
                kind: "primary"
                objectName: "endTyping"
                text: qsTr("Done")
                width: buttons.each

                onClicked: root.ended()
            }
        }
    }
}
