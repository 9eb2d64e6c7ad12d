pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Where the tapped numbers come from: who was counted, when, what it means, what it can't tell, and the sources as text.
Sheet {
    id: root

    required property var figures

    // The rows of one figure; the first also carries its heading, so that none stands alone at the foot of a page.
    function rowsOf(figure: var): var {
        return [
            {
                "head": figure.words,
                "icon": "mdi6.account-group-outline",
                "title": qsTr("Who was counted"),
                "text": figure.who
            },
            {
                "icon": "mdi6.calendar-range",
                "title": qsTr("When"),
                "text": figure.when
            },
            {
                "icon": "mdi6.magnify",
                "title": qsTr("What it means"),
                "text": figure.meaning
            },
            {
                "icon": "mdi6.scale-balance",
                "title": qsTr("What it can’t tell you"),
                "text": figure.limits
            },
            {
                "icon": "mdi6.help-circle-outline",
                "title": qsTr("What the source does not say"),
                "text": figure.unstated
            },
            {
                "sources": figure.sources
            }
        ];
    }

    title: qsTr("Where is this from?")

    Repeater {
        model: root.figures.reduce((rows, figure) => rows.concat(root.rowsOf(figure).filter(row => row.text || row.sources)), [])

        Column {
            id: row

            required property var modelData

            spacing: 16 * Theme.u
            width: parent ? parent.width : 0

            Words {
                color: Theme.accent
                heading: true
                size: Theme.h3
                text: row.modelData.head ?? ""
                visible: text !== ""
                width: parent.width
            }
            SheetRow {
                iconName: row.modelData.icon ?? ""
                text: row.modelData.text ?? ""
                title: row.modelData.title ?? ""
            }
            Card {
                height: sources.height + 40 * Theme.u
                visible: row.modelData.sources !== undefined
                width: parent.width

                Column {
                    id: sources

                    spacing: 8 * Theme.u
                    width: parent.width - 64 * Theme.u
                    x: 32 * Theme.u
                    y: 20 * Theme.u

                    Repeater {
                        model: row.modelData.sources ?? []

                        SourceLine {
                            required property var modelData

                            source: modelData
                            width: sources.width
                        }
                    }
                }
            }
        }
    }
}
