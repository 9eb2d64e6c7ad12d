pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The pictures or PDFs of a stick, and nothing else of the machine.
StaffSheet {
    id: root

    required property StickFilesViewModel files
    readonly property var said: ({
            "none": qsTr("Put the stick in. Nothing of it is kept but what you choose."),
            "several": qsTr("Which stick?"),
            "looking": qsTr("Looking at the stick"),
            "bad": qsTr("This stick can't be read. Try another one."),
            "empty": files.kind === "pdf" ? qsTr("There is no PDF on this stick.") : qsTr("There is no picture on this stick."),
            "found": files.kind === "pdf" ? qsTr("Touch a PDF to take it.") : qsTr("Touch a picture to take it. Show no person without their consent."),
            "taking": qsTr("Taking it")
        })

    most: 1300 * Theme.u
    objectName: "stickSheet"
    open: files.state !== "closed"
    title: files.kind === "pdf" ? qsTr("A PDF from a stick") : qsTr("A picture from a stick")

    onClosed: files.close()

    Words {
        objectName: "stickWords"
        size: Theme.field
        text: root.said[root.files.state] ?? ""
        width: parent.width
    }
    Words {
        color: Theme.alert
        size: Theme.field
        strong: true
        text: root.files.said
        visible: text !== ""
        width: parent.width
    }
    Repeater {
        model: root.files.sticks

        ChoiceButton {
            required property int index
            required property string modelData

            text: modelData
            textSize: Theme.field
            width: parent?.width ?? 0

            onClicked: root.files.use(index)
        }
    }
    Grid {
        id: grid

        readonly property real each: (width - (columns - 1) * spacing) / columns

        columns: Theme.portrait ? 2 : 4
        spacing: 16 * Theme.u
        visible: root.files.state === "found" || root.files.state === "taking"
        width: parent.width

        Repeater {
            model: root.files.files

            StickTile {
                required property int index
                required property var modelData

                height: 210 * Theme.u
                name: modelData.name
                objectName: "stickFile-" + index
                pdf: root.files.kind === "pdf"
                picture: modelData.source
                width: grid.each

                onClicked: root.files.take(index)
            }
        }
    }
    Flow {
        spacing: 16 * Theme.u
        width: parent.width

        StaffButton {
            iconName: "mdi6.arrow-left"
            text: qsTr("Earlier")
            visible: root.files.pages > 1

            onClicked: root.files.turn(-1)
        }
        StaffButton {
            iconName: "mdi6.arrow-right"
            text: qsTr("More")
            visible: root.files.pages > 1

            onClicked: root.files.turn(1)
        }
        StaffButton {
            iconName: "mdi6.close"
            objectName: "stickClose"
            text: qsTr("Cancel")

            onClicked: root.files.close()
        }
    }
}
