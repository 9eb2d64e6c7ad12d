import QtQuick
import QtQuick.Templates as T
import ui.theme

// One step as a card: its picture (an icon in high contrast), its number, its name and how long it takes.
T.AbstractButton {
    id: root

    readonly property real artHeight: Math.round(Theme.contrast ? 128 * Theme.u : width * 208 / 272)
    required property url image
    required property int number
    required property var step

    Accessible.name: qsTr("Step %1: %2, %3").arg(number).arg(step.title).arg(step.time)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    implicitHeight: artHeight + 64 * Theme.u + title.height + 20 * Theme.u + time.height + 24 * Theme.u
    objectName: "step-card-" + number

    background: PressFloor {
        button: root
    }
    contentItem: Item {
        Item {
            id: face

            height: root.height
            width: root.width
            y: root.down ? Theme.tileEdge : 0

            Item {
                clip: true
                height: root.artHeight
                visible: !Theme.contrast
                width: root.width

                Image {
                    anchors.fill: parent
                    asynchronous: true
                    fillMode: Image.PreserveAspectCrop
                    source: root.image
                    sourceSize.width: Math.round(width)
                }
                Item {
                    height: face.height
                    width: parent.width

                    RoundFrame {
                        corner: Theme.radiusCard
                    }
                }
            }
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.step.icon
                size: 80 * Theme.u
                visible: Theme.contrast
                y: 28 * Theme.u
            }
            StepBadge {
                number: root.number
                ringed: true
                x: 20 * Theme.u
                y: root.artHeight - 36 * Theme.u
            }
            EvenWords {
                id: title

                Accessible.ignored: true
                heading: true
                room: parent.width - 2 * x
                size: 36 * Theme.u * Theme.headScale
                text: root.step.title
                x: 19 * Theme.u
                y: root.artHeight + 56 * Theme.u
            }
            Words {
                id: time

                Accessible.ignored: true
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 24 * Theme.u
                color: Theme.accent
                size: 30 * Theme.u * Theme.headScale
                strong: true
                text: root.step.time
                width: parent.width - 2 * x
                x: title.x
            }
        }
    }

    Accessible.onPressAction: root.click()
}
