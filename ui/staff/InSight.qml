import QtQuick
import ui.theme

// Keeps the field that is typed into in sight, within a list that scrolls. It lies in what holds the list.
Item {
    id: root

    required property Item body // what scrolls
    required property Flickable flick
    readonly property Item focused: Window.activeFocusItem

    function holds(item: Item): bool {
        return item !== null && (item === body || holds(item.parent));
    }
    function reveal(): void {
        if (!holds(focused))
            return;
        const place = focused.mapToItem(body, 0, 0, focused.width, Math.min(focused.height, flick.height / 2));
        const slack = 84 * Theme.u;
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, Math.max(place.bottom + slack - flick.height, Math.min(flick.contentY, place.y - slack))));
    }

    onFocusedChanged: settle.restart()

    Connections {
        function onHeightChanged(): void {
            settle.restart();
        }

        target: root.flick
    }
    Timer {
        id: settle // once everything has its place; not later than the page itself lives

        interval: 0

        onTriggered: root.reveal()
    }
}
