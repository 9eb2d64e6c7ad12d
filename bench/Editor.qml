pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.staff
import ui.theme

// The editor alone, as large as the screen.
Window {
    id: root

    required property PanelEditorViewModel editor

    color: Theme.staffBg

    Binding {
        property: "iconsReady"
        target: Theme
        value: true
    }
    Binding {
        property: "still"
        target: Theme
        value: true
    }
    Editor {
        anchors.fill: parent
        anchors.leftMargin: 120
        editor: root.editor
        keyboardAllowed: false
    }
}
