pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What may lie over the editor.
Item {
    id: root

    required property PanelEditorViewModel editor

    function open(key: string, kind: string): void {
    }

    anchors.fill: parent
}
