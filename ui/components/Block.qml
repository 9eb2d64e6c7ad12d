import QtQuick
import ui.theme

// One block of a panel: its card, its heading and the component for its type. A new type is one row in `files`.
Rectangle {
    id: root

    readonly property bool bare: block.tint === "none" || block.tint === "surface" && !carded.includes(block.type)
    required property var block
    readonly property list<string> carded: ["icon_array", "figures", "claims", "places", "checklist", "callout", "facts", "indication", "glossary", "citation", "call_list", "emergency"]
    readonly property var files: ({
            "call_list": "CallListBlock.qml",
            "callout": "CalloutBlock.qml",
            "checklist": "ChecklistBlock.qml",
            "citation": "CitationBlock.qml",
            "claims": "ClaimsBlock.qml",
            "emergency": "EmergencyBlock.qml",
            "expert": "ExpertBlock.qml",
            "facts": "FactsBlock.qml",
            "figures": "FiguresBlock.qml",
            "glossary": "GlossaryBlock.qml",
            "guides": "GuidesBlock.qml",
            "icon_array": "IconArrayBlock.qml",
            "image": "ImageBlock.qml",
            "indication": "IndicationBlock.qml",
            "link": "LinkBlock.qml",
            "overview": "OverviewBlock.qml",
            "pins": "PinsBlock.qml",
            "places": "PlacesBlock.qml",
            "scene": "ImageBlock.qml",
            "term": "TermBlock.qml",
            "text": "TextBlock.qml",
            "time": "TimeBlock.qml"
        })
    readonly property bool filling: block.type === "image" || block.type === "scene"
    readonly property bool flush: block.type === "call_list" || block.type === "emergency"
    readonly property bool heard: host.speech !== null && host.speech.place === block.place
    required property PanelHost host
    readonly property bool kicked: block.type === "icon_array" // its number is the heading
    readonly property real pad: bare ? 0 : flush ? 0 : 26 * Theme.u

    border.color: Theme.line
    border.width: Theme.contrast && !bare ? Theme.border : 0
    color: bare ? "transparent" : Theme.floor(block.type === "emergency" ? "alert" : block.tint)
    implicitHeight: filling ? width * 0.62 : content.implicitHeight + 2 * pad
    radius: Theme.radiusCard

    onBlockChanged: if (inside.item)
        (inside.item as Item)["block"] = block
    onHeardChanged: if (heard)
        host.heard(root, block.place)

    Column {
        id: content

        spacing: from.visible ? Theme.edge : 12 * Theme.u
        width: root.width - 2 * root.pad
        x: root.pad
        y: root.pad

        Row {
            spacing: 16 * Theme.u
            visible: heading.text !== ""
            width: parent.width

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.block.icon ?? ""
                visible: name !== ""
            }
            Words {
                id: heading

                anchors.verticalCenter: parent.verticalCenter
                color: root.kicked ? Theme.ink2 : root.block.tint === "lilac" ? Theme.plum : Theme.ink
                heading: true
                size: root.kicked ? Theme.note : Theme.h3
                text: root.flush || root.block.type === "expert" ? "" : root.block.title
                width: parent.width - (root.block.icon ? Theme.icon + 16 * Theme.u : 0) - (from.visible ? from.width + 16 * Theme.u : 0)
            }
            SourceButton {
                id: from

                figures: visible ? root.block.items : []
                host: root.host
                text: qsTr("Source")
                visible: root.block.type === "figures" && root.block.title !== ""
            }
        }
        Loader {
            id: inside

            height: root.filling ? root.height : implicitHeight
            width: parent.width

            Component.onCompleted: setSource("blocks/" + root.files[root.block.type], {
                "block": root.block,
                "host": root.host
            })
        }
    }
    TapHandler {
        enabled: root.host.speech?.speaking ?? false

        onTapped: root.host.speech.jump(root.block.place)
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: root.bare ? -12 * Theme.u : 0
        border.color: Theme.accent
        border.width: Theme.border
        color: "transparent"
        radius: Theme.radiusCard
        visible: root.heard
    }
}
