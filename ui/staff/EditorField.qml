pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// One thing of a panel that staff can change: a text, or a picture, PDF or figure with the button that opens it.
Item {
    id: root

    readonly property real gap: heading.visible ? heading.height + 12 * Theme.u : 0
    required property string origin // what the language calls itself that others are translated from
    required property var row

    signal edited(text: string)
    signal fits
    signal opened
    signal taken

    function take(): void {
        if (row.typed)
            field.take();
    }

    implicitHeight: gap + (root.row.typed ? field.implicitHeight : other.implicitHeight) + (behind.visible ? behind.height + 8 * Theme.u : 0)

    FieldLabels {
        id: labels
    }
    Words {
        id: heading

        heading: true
        size: 32 * Theme.u
        text: labels.block(root.row.heading, root.row.number)
        visible: text !== ""
        width: parent.width
    }
    StaffField {
        id: field

        error: root.row.starter ? qsTr("Write this: what the template began with still stands here.") : root.row.error
        help: [labels.help(root.row.guarded), root.row.alsoOn > 0 ? qsTr("Also shown on other pages: %1").arg(root.row.alsoOn) : "", root.row.original === "" ? "" : root.origin + ": " + root.row.original, root.row.note].filter(part => part !== "").join(" · ")
        label: labels.field(root.row.label, root.row.place)
        lines: root.row.lines
        objectName: "field-" + root.row.key
        text: root.row.text
        visible: root.row.typed
        width: parent.width
        y: root.gap

        onActiveFocusChanged: if (activeFocus)
            root.taken()
        onEdited: text => root.edited(text)
    }
    Row {
        id: behind

        spacing: 16 * Theme.u
        visible: root.row.left
        y: root.gap + field.implicitHeight + 8 * Theme.u

        StaffChip {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Another language changed")
            tone: "alert"
        }
        RowTool {
            iconName: "mdi6.check"
            objectName: "fits-" + root.row.key
            text: qsTr("Still fits")

            onClicked: root.fits()
        }
    }
    Rectangle {
        id: other

        border.color: root.row.error !== "" ? Theme.alert : Theme.line
        border.width: 3 * Theme.u
        color: Theme.surface
        implicitHeight: Math.max(112 * Theme.u, words.height + 32 * Theme.u)
        radius: Theme.radiusSmall
        visible: !root.row.typed
        width: parent.width
        y: root.gap

        Image {
            id: picture

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            height: 88 * Theme.u
            source: root.row.picture
            sourceSize.height: height
            visible: source.toString() !== ""
            width: visible ? 140 * Theme.u : 0
            x: 16 * Theme.u
        }
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - open.width - 40 * Theme.u
            x: picture.width + 32 * Theme.u

            Words {
                color: Theme.ink2
                size: Theme.staffSmall
                strong: true
                text: labels.field(root.row.label, root.row.place)
                width: parent.width
            }
            Words {
                size: Theme.field
                text: root.row.text
                visible: text !== ""
                width: parent.width
            }
            Words {
                color: root.row.error !== "" ? Theme.alert : Theme.ink2
                size: Theme.staffSmall
                text: root.row.error || labels.help(root.row.guarded)
                visible: text !== ""
                width: parent.width
            }
        }
        StaffButton {
            id: open

            anchors.right: parent.right
            anchors.rightMargin: 16 * Theme.u
            anchors.verticalCenter: parent.verticalCenter
            iconName: root.row.kind === "figure" ? "mdi6.pencil" : "mdi6.usb-flash-drive"
            implicitHeight: Theme.minTarget
            objectName: "open-" + root.row.key
            text: root.row.kind === "figure" ? qsTr("Change") : qsTr("From a stick")

            onClicked: root.opened()
        }
    }
}
