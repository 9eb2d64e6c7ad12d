pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The parts that go live only when a second person has agreed.
Column {
    id: root

    readonly property var codes: ({
            "indication": qsTr("What it is approved for"),
            "call_list": qsTr("When to call"),
            "consent": qsTr("Consent to a survey"),
            "figures": qsTr("Figure"),
            "fever_limit": qsTr("Fever limit"),
            "reviewed": qsTr("Reviewed text")
        })
    required property PublishViewModel publish

    spacing: 4 * Theme.u

    Flow {
        spacing: 20 * Theme.u
        width: parent.width

        Words {
            heading: true
            size: 36 * Theme.u
            text: qsTr("Needs a second person")
        }
        StaffChip {
            objectName: "agreed"
            text: root.publish.approved ? qsTr("Agreed") : qsTr("Not agreed yet")
            tone: root.publish.approved ? "good" : "warn"
        }
    }
    Repeater {
        model: root.publish.guarded

        Column {
            id: part

            required property var modelData

            spacing: 4 * Theme.u
            width: parent?.width ?? 0

            StaffRow {
                note: part.modelData.where
                text: root.codes[part.modelData.code] ?? part.modelData.code
                value: part.modelData.what === "removed" ? qsTr("taken away") : part.modelData.what === "hidden" ? qsTr("hidden") : qsTr("changed")
                width: part.width
            }
            Repeater {
                model: part.modelData.words

                Words {
                    required property string modelData

                    size: Theme.field
                    text: modelData
                    width: part.width
                }
            }
        }
    }
}
