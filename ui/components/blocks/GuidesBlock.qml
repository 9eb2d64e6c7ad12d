pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// What to take home, as cards: the patients' guide, the emergency card, the doctors' guide; side by side, or upright below each other.
Column {
    id: root

    required property var block
    property bool brief: false
    readonly property real cardWidth: Theme.portrait ? width : Math.floor((width - 2 * Theme.gutter) / 3)
    property real coverHeight: 300 * Theme.u
    property bool doctorsFirst: false
    required property PanelHost host
    readonly property var late: block.guides.filter(guide => guide.locked !== doctorsFirst)
    property int made: 0 // the cards may come one by one
    readonly property var soon: block.guides.filter(guide => guide.locked === doctorsFirst)
    readonly property real tallest: Theme.portrait ? 0 : Math.max(card.implicitHeight, made > 0 && first.itemAt(0) ? first.itemAt(0).implicitHeight : 0, made > 0 && second.itemAt(0) ? second.itemAt(0).implicitHeight : 0)

    function shared(guide: var): bool {
        return block.guides.filter(other => other.audience === guide.audience).length < 2;
    }

    spacing: 16 * Theme.u

    Row {
        spacing: Theme.gutter
        visible: (root.block.intro ?? "") !== ""
        width: parent.width

        Words {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.portrait && Theme.textScale > 1.4 ? Theme.note : Theme.body
            text: root.block.intro ?? ""
            width: parent.width - (website.visible ? website.width + parent.spacing : 0)
        }
        TouchButton {
            id: website

            height: Theme.minTarget
            iconName: "mdi6.cellphone"
            objectName: "website"
            text: qsTr("Our website")
            textSize: Theme.small
            visible: root.host.addressModules > 0

            onClicked: root.host.addressAsked()
        }
    }
    Flow {
        spacing: Theme.gutter
        width: parent.width

        Repeater {
            id: first

            model: root.soon

            onItemAdded: root.made += 1
            onItemRemoved: root.made -= 1

            GuideCard {
                required property var modelData

                brief: root.brief
                coverHeight: root.coverHeight
                guide: modelData
                height: root.tallest || implicitHeight
                host: root.host
                shared: root.shared(modelData)
                width: root.cardWidth
            }
        }
        Repeater {
            id: between

            model: root.doctorsFirst ? root.late : []

            GuideCard {
                required property var modelData

                brief: root.brief
                coverHeight: root.coverHeight
                guide: modelData
                height: root.tallest || implicitHeight
                host: root.host
                shared: root.shared(modelData)
                width: root.cardWidth
            }
        }
        CardOfCode {
            id: card

            brief: root.brief && !Theme.portrait
            height: root.tallest || implicitHeight
            host: root.host
            width: root.cardWidth
        }
        Repeater {
            id: second

            model: root.doctorsFirst ? [] : root.late

            onItemAdded: root.made += 1
            onItemRemoved: root.made -= 1

            GuideCard {
                required property var modelData

                brief: root.brief
                coverHeight: root.coverHeight
                guide: modelData
                height: root.tallest || implicitHeight
                host: root.host
                shared: root.shared(modelData)
                width: root.cardWidth
            }
        }
    }
}
