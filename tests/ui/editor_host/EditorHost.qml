pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.staff
import ui.theme

// A window with the list of panels and the editor, and nothing else of the kiosk.
Window {
    id: root

    required property DisplayViewModel display
    required property PanelEditorViewModel editor
    required property bool keyboardAllowed
    property string page: "panels"
    required property PanelListViewModel panels
    required property PublishViewModel publish

    color: Theme.staffBg

    Binding {
        property: "portrait"
        target: Theme
        value: root.height > root.width
    }
    Binding {
        property: "iconsReady"
        target: Theme
        value: root.display.iconsReady
    }
    Binding {
        property: "u"
        target: Theme
        value: root.display.unit(root.width, root.height)
    }
    Connections {
        function onOpenAsked(panel: string): void {
            root.page = "editor";
        }

        target: root.panels
    }
    Connections {
        function onPanelAsked(panel: string, language: string): void {
            root.page = "editor";
        }

        target: root.publish
    }
    Rectangle {
        id: rail

        color: Theme.rail
        height: parent.height
        width: (root.page === "editor" || Theme.portrait ? 120 : 288) * Theme.u
    }
    Loader {
        anchors.left: rail.right
        anchors.right: parent.right
        height: parent.height
        sourceComponent: root.page === "editor" ? editorPage : listPage
    }
    Component {
        id: listPage

        PanelList {
            panels: root.panels

            onPublishAsked: root.publish.begin()
        }
    }
    Component {
        id: editorPage

        Editor {
            editor: root.editor
            keyboardAllowed: root.keyboardAllowed

            onBackAsked: root.page = "panels"
            onPublishAsked: root.publish.begin()
        }
    }
    PublishSheet {
        publish: root.publish
    }
}
