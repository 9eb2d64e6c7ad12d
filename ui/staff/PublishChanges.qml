pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// What differs from what is live, panel by panel.
Column {
    id: root

    readonly property var kinds: ({
            "added": qsTr("new"),
            "removed": qsTr("taken away"),
            "text": qsTr("texts: %1"),
            "picture": qsTr("pictures: %1"),
            "figure": qsTr("figures: %1"),
            "hidden": qsTr("hidden"),
            "shown": qsTr("shown again"),
            "order": qsTr("another order"),
            "review": qsTr("dates of review"),
            "version": qsTr("as new as the program"),
            "other": qsTr("other: %1")
        })
    readonly property var parts: ({
            "pack": qsTr("Home screen and order"),
            "shared": qsTr("Parts shown on several pages"),
            "figures": qsTr("Figures"),
            "glossary": qsTr("Words explained"),
            "sources": qsTr("Sources"),
            "guide": qsTr("Guide"),
            "survey": qsTr("Survey")
        })
    required property PublishViewModel publish

    Words {
        heading: true
        size: 36 * Theme.u
        text: qsTr("What changes")
        width: parent.width
    }
    Repeater {
        model: root.publish.changes

        StaffRow {
            required property var modelData

            note: modelData.languages
            text: modelData.code === "panel" ? modelData.title : [root.parts[modelData.code] ?? modelData.code, modelData.title].filter(part => part !== "").join(" ")
            value: modelData.parts.map(part => (modelData.code === "survey" && part.what === "version" ? qsTr("a new version") : root.kinds[part.what] ?? "%1").replace("%1", part.count)).join(", ")
            width: parent?.width ?? 0
        }
    }
}
