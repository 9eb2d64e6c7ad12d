import QtQuick
import ui.theme

// One take-home guide: open, locked with the way to open it, or unlocked for this visit.
Card {
    id: root

    property bool brief: false // a copy only
    readonly property bool closed: guide.locked && !host.professional
    property real coverHeight: 300 * Theme.u
    required property var guide
    required property PanelHost host
    readonly property string name: guide.audience === "patients" ? qsTr("Patients’ guide") : qsTr("Doctors’ guide")
    readonly property bool pictured: !Theme.contrast && Theme.textScale < 1.4
    property bool shared: true // others of its kind have names of their own

    color: closed ? Theme.quiet : Theme.surface
    implicitHeight: Math.max(picture.height, said.height) + 24 * Theme.u + ways.height + 64 * Theme.u

    Image {
        id: picture

        Accessible.ignored: true
        asynchronous: true
        height: root.pictured ? (Theme.portrait ? 200 * Theme.u : root.coverHeight) : 0
        opacity: root.closed ? 0.5 : 1
        source: root.pictured ? root.host.image(root.guide.cover) : ""
        sourceSize.height: Math.round(height)
        sourceSize.width: Math.round(width)
        visible: root.pictured
        width: root.pictured ? Math.round(height * 232 / 344) : 0
        x: 32 * Theme.u
        y: 32 * Theme.u
    }
    Flow {
        id: said

        spacing: 12 * Theme.u
        width: parent.width - x - 24 * Theme.u
        x: root.pictured ? picture.x + picture.width + 32 * Theme.u : 32 * Theme.u
        y: 32 * Theme.u

        Icon {
            name: root.guide.audience === "patients" ? "mdi6.book-open-page-variant-outline" : "mdi6.stethoscope"
            size: 80 * Theme.u
            visible: Theme.contrast && Theme.textScale < 1.4
        }
        Words {
            heading: true
            size: Theme.h3
            text: root.shared ? root.name : root.guide.title
            width: Theme.portrait ? Math.min(Math.ceil(implicitWidth), parent.width) : parent.width
        }
        Words {
            color: Theme.ink2
            size: Theme.note
            text: root.guide.subtitle
            visible: text !== "" && Theme.textScale < 1.4
            width: parent.width
        }
        Rectangle {
            color: root.closed ? Theme.line : Theme.primaryTint
            height: chip.height + 16 * Theme.u
            radius: height / 2
            width: Math.min(parent.width, chip.width + 40 * Theme.u)

            Row {
                id: chip

                spacing: 12 * Theme.u
                x: 20 * Theme.u
                y: 8 * Theme.u

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: words.color
                    name: root.closed ? "mdi6.lock-outline" : root.guide.locked ? "mdi6.lock-open-variant-outline" : "mdi6.check"
                    size: 32 * Theme.u
                }
                Words {
                    id: words

                    color: Theme.contrast && root.closed ? Theme.bg : root.closed ? Theme.ink : Theme.accent
                    size: Theme.small
                    strong: true
                    text: root.closed ? qsTr("Locked") : root.guide.locked ? qsTr("Unlocked") : qsTr("Open to all")
                }
            }
        }
    }
    Words {
        Accessible.role: Accessible.StaticText
        color: Theme.nightInk
        heading: true
        size: (Theme.portrait ? 26 : 34) * Theme.u
        text: root.guide.audience === "patients" ? qsTr("For patients") : qsTr("For doctors")
        visible: root.pictured
        width: picture.width - 36 * Theme.u
        x: picture.x + 28 * Theme.u
        y: picture.y + picture.height - height - 20 * Theme.u
    }
    Flow {
        id: ways

        readonly property real each: Theme.portrait && Theme.textScale < 1.4 && !root.closed && !root.brief ? (width - spacing) / 2 : width

        spacing: 20 * Theme.u
        width: root.width - x - 32 * Theme.u
        x: 32 * Theme.u
        y: root.height - height - 32 * Theme.u

        Words {
            size: Theme.textScale > 1.4 ? Theme.small : Theme.note
            text: qsTr("For health professionals. It opens after the survey.")
            visible: root.closed
            width: parent.width
        }
        TouchButton {
            iconName: root.closed ? "mdi6.stethoscope" : "mdi6.book-open-page-variant-outline"
            kind: root.closed ? "outline" : "primary"
            leftPadding: 16 * Theme.u
            objectName: "guide-" + root.guide.id
            rightPadding: 16 * Theme.u
            text: root.closed ? qsTr("Go to the survey") : qsTr("Read it here")
            visible: root.closed || !root.brief
            width: ways.each

            onClicked: root.guide.file && !root.closed ? root.host.paperAsked(root.guide.file, root.guide.title) : root.host.targetAsked(root.closed ? "survey:professional" : "guide:" + root.guide.id)
        }
        TouchButton {
            iconName: "mdi6.usb-flash-drive"
            kind: root.brief ? "primary" : "outline"
            leftPadding: 16 * Theme.u
            objectName: "copy-" + root.guide.id
            rightPadding: 16 * Theme.u
            text: qsTr("Copy to USB stick")
            visible: !root.closed
            width: ways.each

            onClicked: root.host.takeaway.ask(root.guide.id)
        }
    }
}
