pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Holds the screens: over the whole window, or for a seated person in its lower part, with nothing to touch above.
Item {
    id: root

    required property string clinicName
    default property alias content: stage.data
    property bool lowered: false

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }
    Loader {
        active: root.lowered
        anchors.bottom: stage.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top

        sourceComponent: UpperPart {
            clinicName: root.clinicName
        }
    }
    Item {
        id: stage

        height: root.lowered ? Math.floor(root.height * Theme.lowerPart) : root.height
        width: root.width
        y: root.height - height
    }
}
