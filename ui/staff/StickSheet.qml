pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
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
        columns: Theme.portrait ? 2 : 4
        spacing: 16 * Theme.u
        visible: root.files.state === "found" || root.files.state === "taking"
        width: parent.width

        Repeater {
            model: root.files.files

            T.AbstractButton {
                id: tile

                required property int index
                required property var modelData

                Accessible.name: modelData.name
                Accessible.role: Accessible.Button
                focusPolicy: Qt.TabFocus
                implicitHeight: 210 * Theme.u
                implicitWidth: Math.floor((root.width > 0 ? (Math.min(root.most, root.width - 96 * Theme.u) - 112 * Theme.u + 16 * Theme.u) / (Theme.portrait ? 2 : 4) : 0) - 16 * Theme.u)
                objectName: "stickFile-" + index

                background: Rectangle {
                    border.color: tile.visualFocus ? Theme.focus : Theme.control
                    border.width: (tile.visualFocus ? 6 : 3) * Theme.u
                    color: tile.down ? Theme.primaryTint : Theme.surface
                    radius: Theme.radiusSmall
                }
                contentItem: Item {
                    Image {
                        cache: false
                        fillMode: Image.PreserveAspectFit
                        height: parent.height - 64 * Theme.u
                        source: tile.modelData.source
                        width: parent.width - 24 * Theme.u
                        x: 12 * Theme.u
                        y: 12 * Theme.u
                    }
                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        name: root.files.kind === "pdf" ? "mdi6.text-box-check-outline" : "mdi6.image-plus"
                        size: 64 * Theme.u
                        visible: tile.modelData.source === ""
                        y: 40 * Theme.u
                    }
                    Words {
                        Accessible.ignored: true
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: 8 * Theme.u
                        elide: Text.ElideMiddle
                        horizontalAlignment: Text.AlignHCenter
                        maximumLineCount: 1
                        size: Theme.staffSmall
                        text: tile.modelData.name
                        width: parent.width - 24 * Theme.u
                        wrapMode: Text.NoWrap
                        x: 12 * Theme.u
                    }
                }

                Accessible.onPressAction: tile.click()
                Keys.onReturnPressed: tile.click()
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
