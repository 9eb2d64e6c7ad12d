pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// The dotted words of a paragraph in plain words, each with its source; the one that was tapped stands first.
Sheet {
    id: root

    property var terms: []

    lowClose: true
    open: terms.length > 0
    title: terms.length > 1 ? qsTr("What these words mean") : qsTr("What this word means")

    onClosed: terms = []

    Repeater {
        model: root.terms

        Card {
            id: term

            required property var modelData

            height: lines.height + 56 * Theme.u
            width: parent ? parent.width : 0

            Column {
                id: lines

                spacing: 12 * Theme.u
                width: parent.width - 64 * Theme.u
                x: 32 * Theme.u
                y: 28 * Theme.u

                Words {
                    color: Theme.accent
                    heading: true
                    size: Theme.h3
                    text: term.modelData.term
                    width: parent.width
                }
                Words {
                    size: Theme.body
                    text: term.modelData.meaning
                    width: parent.width
                }
                Repeater {
                    model: term.modelData.sources

                    Words {
                        required property var modelData

                        color: Theme.ink2
                        size: Theme.small
                        text: modelData.line
                        width: lines.width
                    }
                }
            }
        }
    }
}
