pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// What stops publishing, each with what can be done about it.
Column {
    id: root

    required property PublishViewModel publish

    spacing: 12 * Theme.u

    Words {
        color: Theme.alert
        heading: true
        size: 36 * Theme.u
        text: qsTr("Mend this first")
        width: parent.width
    }
    Repeater {
        model: root.publish.stops.slice(0, 12)

        Rectangle {
            id: stop

            required property int index
            required property var modelData

            color: Theme.alertTint
            height: lines.height + 32 * Theme.u
            radius: Theme.radiusSmall
            width: parent?.width ?? 0

            Column {
                id: lines

                spacing: 12 * Theme.u
                width: parent.width - 48 * Theme.u
                x: 24 * Theme.u
                y: 16 * Theme.u

                Words {
                    color: Theme.alert
                    size: Theme.staffSmall
                    strong: true
                    text: (stop.modelData.title !== "" ? stop.modelData.title + ": " : "") + (stop.modelData.kind === "left" ? qsTr("“%1” is new, %2 still says what was there before.").arg(stop.modelData.text).arg(stop.modelData.language) : stop.modelData.kind === "starter" ? qsTr("“%1” is still the starter text of the template (%2).").arg(stop.modelData.text).arg(stop.modelData.language) : stop.modelData.text)
                    width: parent.width
                }
                Flow {
                    spacing: 12 * Theme.u
                    width: parent.width

                    RowTool {
                        iconName: "mdi6.pencil"
                        objectName: "mend-" + stop.index
                        text: qsTr("Open")
                        visible: stop.modelData.panel !== ""

                        onClicked: root.publish.mend(stop.modelData.panel, stop.modelData.lang)
                    }
                    RowTool {
                        iconName: "mdi6.check"
                        objectName: "fits-" + stop.index
                        text: qsTr("%1 still fits").arg(stop.modelData.language)
                        visible: stop.modelData.kind === "left"

                        onClicked: root.publish.stillFits(stop.modelData.key, stop.modelData.lang)
                    }
                    RowTool {
                        iconName: "mdi6.eye-outline"
                        objectName: "hideIn-" + stop.index
                        text: qsTr("Hide this panel in %1").arg(stop.modelData.language)
                        visible: stop.modelData.kind !== "error" && stop.modelData.panel !== ""

                        onClicked: root.publish.hideIn(stop.modelData.panel, stop.modelData.lang)
                    }
                }
            }
        }
    }
    Words {
        color: Theme.ink2
        size: Theme.staffSmall
        text: qsTr("And %1 more").arg(root.publish.stops.length - 12)
        visible: root.publish.stops.length > 12
        width: parent.width
    }
}
