import QtQuick
import QtQuick.Templates as T
import ui.theme

// At night, when nobody is there: black, and nothing on it moves. The first touch shows the attract screen, and is heard
// before it comes here; a screen reader presses this.
T.AbstractButton {
    id: root

    signal woken

    Accessible.name: qsTr("Wake the screen")
    Accessible.role: Accessible.Button
    objectName: "night"

    background: Rectangle {
        color: Theme.black
    }

    Accessible.onPressAction: root.woken()
}
