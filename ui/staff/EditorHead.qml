import QtQuick
import Kiosk
import ui.components
import ui.theme

// The line over the editor: the way back, what is edited and how it stands, undo and redo, publishing.
Flow {
    id: root

    required property PanelEditorViewModel editor

    signal backAsked
    signal publishAsked

    spacing: 20 * Theme.u

    StaffButton {
        id: back

        iconName: "mdi6.arrow-left"
        objectName: "allPanels"
        text: qsTr("All panels")

        onClicked: root.backAsked()
    }
    Item {
        height: back.height
        width: Theme.portrait ? root.width - back.width - root.spacing : Math.max(200 * Theme.u, root.width - back.width - tools.width - 2 * root.spacing)

        Words {
            id: heading

            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            heading: true
            maximumLineCount: 1
            objectName: "editedTitle"
            size: 42 * Theme.u
            text: root.editor.title
            width: Math.min(Math.ceil(implicitWidth), parent.width - state.width - 20 * Theme.u)
            wrapMode: Text.NoWrap
        }
        StaffChip {
            id: state

            anchors.left: heading.right
            anchors.leftMargin: 20 * Theme.u
            anchors.verticalCenter: parent.verticalCenter
            iconName: root.editor.state === "failed" ? "mdi6.alert-circle-outline" : root.editor.changed ? "mdi6.pencil" : "mdi6.check"
            objectName: "draftState"
            text: root.editor.state === "failed" ? qsTr("Draft not saved") : root.editor.state === "saving" ? qsTr("Saving draft") : root.editor.changed ? qsTr("Draft saved") : qsTr("Live")
            tone: root.editor.state === "failed" ? "alert" : root.editor.changed ? "warn" : "good"
        }
    }
    Row {
        id: tools

        spacing: 16 * Theme.u

        StaffButton {
            enabled: root.editor.canUndo
            iconName: "mdi6.undo"
            objectName: "undo"
            text: qsTr("Undo")

            onClicked: root.editor.undo()
        }
        StaffButton {
            enabled: root.editor.canRedo
            iconName: "mdi6.redo"
            objectName: "redo"
            text: qsTr("Redo")

            onClicked: root.editor.redo()
        }
        StaffButton {
            enabled: root.editor.changed
            iconName: "mdi6.publish"
            kind: enabled ? "primary" : "outline"
            objectName: "publish"
            text: qsTr("Publish")

            onClicked: root.publishAsked()
        }
    }
}
