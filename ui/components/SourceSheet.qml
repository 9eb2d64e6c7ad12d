pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Where the tapped numbers come from: who was counted, when, what it means, what it can't tell, and the sources as text.
Sheet {
    id: root

    required property var figures

    title: qsTr("Where is this from?")

    Repeater {
        model: root.figures

        Column {
            id: figure

            required property var modelData

            spacing: 16 * Theme.u
            width: parent ? parent.width : 0

            Words {
                color: Theme.accent
                heading: true
                size: Theme.h3
                text: figure.modelData.words
                visible: text !== ""
                width: parent.width
            }
            SheetRow {
                iconName: "mdi6.account-group-outline"
                text: figure.modelData.who
                title: qsTr("Who was counted")
            }
            SheetRow {
                iconName: "mdi6.calendar-range"
                text: figure.modelData.when
                title: qsTr("When")
            }
            SheetRow {
                iconName: "mdi6.magnify"
                text: figure.modelData.meaning
                title: qsTr("What it means")
            }
            SheetRow {
                iconName: "mdi6.scale-balance"
                text: figure.modelData.limits
                title: qsTr("What it can’t tell you")
            }
            SheetRow {
                iconName: "mdi6.help-circle-outline"
                text: figure.modelData.unstated
                title: qsTr("What the source does not say")
            }
            Card {
                height: sources.height + 40 * Theme.u
                width: parent.width

                Column {
                    id: sources

                    spacing: 8 * Theme.u
                    width: parent.width - 64 * Theme.u
                    x: 32 * Theme.u
                    y: 20 * Theme.u

                    Repeater {
                        model: figure.modelData.sources

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
