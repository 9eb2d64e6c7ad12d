import QtQuick

// Words in as few lines as fit; where little would stand on the last, lines of about one length.
Words {
    id: root

    readonly property real last: broad.implicitWidth - (broad.lineCount - 1) * room // about what the last line holds
    required property real room

    width: broad.lineCount < 2 || last > room / 2 || narrow.lineCount > broad.lineCount ? room : narrow.width

    Words {
        id: broad

        Accessible.ignored: true
        heading: root.heading
        size: root.size
        strong: root.strong
        text: root.text
        visible: false
        width: root.room
    }
    Words {
        id: narrow

        Accessible.ignored: true
        heading: root.heading
        size: root.size
        strong: root.strong
        text: root.text
        visible: false
        width: Math.min(root.room, Math.ceil(broad.implicitWidth / Math.max(1, broad.lineCount) + 1.6 * root.size))
    }
}
