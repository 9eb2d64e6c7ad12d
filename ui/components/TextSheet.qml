pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Paragraphs on a sheet: the doctors' detail behind 'Learn more'.
Sheet {
    id: root

    property var text: []

    function show(heading: string, paragraphs: var): void {
        title = heading;
        text = paragraphs;
    }

    open: text.length > 0
    title: ""

    onClosed: text = []

    Repeater {
        model: root.text

        Words {
            required property string modelData

            size: Theme.dense
            text: modelData
            width: parent ? parent.width : 0
        }
    }
}
