pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The editor: the fields of one panel, and beside them the very panel as patients see it.
Item {
    id: root

    required property PanelEditorViewModel editor
    readonly property Item focused: Window.activeFocusItem
    required property bool keyboardAllowed // this build has an on-screen keyboard, and it may load
    readonly property real margin: 48 * Theme.u
    readonly property bool typing: keyboardAllowed && focused as TextEdit !== null
    readonly property bool wide: !Theme.portrait

    signal backAsked
    signal publishAsked

    function rest(): void {
        root.forceActiveFocus();
        root.editor.rest();
    }

    Accessible.name: editor.title
    Accessible.role: Accessible.Pane

    Keys.onEscapePressed: root.rest()

    EditorHead {
        id: head

        editor: root.editor
        width: parent.width - 2 * root.margin
        x: root.margin
        y: 28 * Theme.u

        onBackAsked: {
            root.editor.figure.close();
            root.rest();
            root.backAsked();
        }
        onPublishAsked: {
            root.rest();
            root.publishAsked();
        }
    }
    EditorFields {
        id: fields

        editor: root.editor
        height: (keys.visible ? keys.y : parent.height - 32 * Theme.u) - y
        typing: keys.visible
        visible: !root.editor.figure.up
        width: root.wide ? Math.round((parent.width - 2 * root.margin - Theme.staffGap) * 0.44) : parent.width - 2 * root.margin
        x: root.margin
        y: root.wide ? head.y + head.height + 20 * Theme.u : side.y + side.height + Theme.staffGap

        onOpened: (key, kind) => kind === "figure" ? root.editor.figure.open(key.split("#")[1]) : root.editor.fromStick(key)
    }
    Loader {
        active: root.editor.figure.up
        height: fields.height
        width: fields.width
        x: fields.x
        y: fields.y

        sourceComponent: FigureForm {
            figure: root.editor.figure
        }
    }
    Card {
        id: side

        height: root.wide ? root.height - y - 32 * Theme.u : preview.y + preview.height + 24 * Theme.u
        width: root.wide ? parent.width - x - root.margin : fields.width
        x: root.wide ? fields.x + fields.width + Theme.staffGap : root.margin
        y: head.y + head.height + 20 * Theme.u

        PreviewFrame {
            id: preview

            most: !root.wide ? 640 * Theme.u : keys.visible ? keys.y - side.y - y - 12 * Theme.u : side.height - 260 * Theme.u
            preview: root.editor.preview
            width: parent.width - 40 * Theme.u
            x: 20 * Theme.u
            y: 20 * Theme.u
        }
        Flickable {
            clip: true
            contentHeight: checks.height
            height: parent.height - y - 24 * Theme.u
            visible: root.wide && !keys.visible
            width: preview.width - 16 * Theme.u
            x: 28 * Theme.u
            y: preview.y + preview.height + 24 * Theme.u

            EditorChecks {
                id: checks

                editor: root.editor
                width: parent.width
            }
        }
    }
    EditorKeys {
        id: keys

        allowed: root.keyboardAllowed
        layout: root.editor.layout
        reading: root.editor.reading
        visible: root.typing
        width: parent.width
        y: parent.height - height

        onEnded: root.rest()
        onNextAsked: fields.next()
    }
    StickSheet {
        files: root.editor.files
    }
}
