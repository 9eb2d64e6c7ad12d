import QtQuick
import ui.theme

// One place for a photo: empty, or the photo with its size and a way to take it out again.
Item {
    id: root

    readonly property bool full: photo.source !== ""
    readonly property real least: foot.height + (full ? 72 : 0) * Theme.u
    required property var photo // number, source, size, smaller

    signal removed

    DashedFrame {
        anchors.fill: parent
        visible: !root.full
    }
    Row {
        anchors.centerIn: parent
        spacing: 24 * Theme.u
        visible: !root.full

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.line
            border.width: Theme.contrast ? 2 * Theme.u : 0
            color: Theme.quiet
            height: width
            radius: width / 2
            width: Math.max(72 * Theme.u, 1.7 * Theme.small)

            Words {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: Theme.ink2
                size: Theme.small
                strong: true
                text: root.photo.number
            }
        }
        Words {
            Accessible.name: qsTr("Place %1 is empty").arg(root.photo.number)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink2
            size: Theme.dense
            text: qsTr("Empty")
        }
    }
    Card {
        anchors.fill: parent
        clip: true
        visible: root.full

        Image {
            Accessible.ignored: true
            cache: false
            fillMode: Image.PreserveAspectCrop
            height: parent.height - foot.height
            source: root.full ? "image://photos/" + root.photo.source : ""
            width: parent.width
        }
        RoundFrame {
            border.color: Theme.bg
            corner: Theme.radiusCard
        }
        Rectangle {
            anchors.bottom: foot.top
            anchors.bottomMargin: 12 * Theme.u
            color: Theme.surface
            height: note.height + 8 * Theme.u
            radius: Theme.radiusSmall
            visible: root.photo.smaller
            width: note.width + 32 * Theme.u
            x: 16 * Theme.u

            Words {
                id: note

                anchors.centerIn: parent
                size: Math.min(Theme.small, 32 * Theme.u)
                text: qsTr("Made smaller to fit 3 MB")
                width: Math.min(Math.ceil(implicitWidth), root.width - 64 * Theme.u)
            }
        }
        Item {
            id: foot

            anchors.bottom: parent.bottom
            height: Math.max(Theme.minTarget + 2 * Theme.edge, words.height) + 12 * Theme.u
            width: parent.width

            Flow {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: 24 * Theme.u
                anchors.right: out.left
                anchors.rightMargin: 8 * Theme.u
                anchors.verticalCenter: parent.verticalCenter
                spacing: 16 * Theme.u

                Words {
                    size: Theme.small
                    strong: true
                    text: qsTr("Photo %1").arg(root.photo.number)
                }
                Words {
                    color: Theme.ink2
                    size: Theme.small
                    text: root.photo.size
                }
            }
            TouchButton {
                id: out

                Accessible.name: qsTr("Remove photo %1").arg(root.photo.number)
                anchors.right: parent.right
                anchors.rightMargin: 12 * Theme.u
                height: Theme.minTarget
                iconName: "mdi6.delete-outline"
                kind: "alert"
                leftPadding: 20 * Theme.u
                objectName: "remove-" + root.photo.number
                rightPadding: 20 * Theme.u
                text: qsTr("Remove")
                textSize: Theme.small
                y: 6 * Theme.u

                onClicked: root.removed()
            }
        }
    }
}
