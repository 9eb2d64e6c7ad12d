pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk
import ui.components
import ui.theme

// Everything in one look: what was set, page by page, what is missing, and the way back to each page.
Column {
    id: root

    readonly property var fields: start.settings.fields
    required property var names
    readonly property var pages: [["language", ["languages.default"]], ["pin", []], ["site", ["site.region", "clinic.name", "clinic.phone_day", "clinic.phone_night", "clinic.emergency", "clinic.fever_limit"]], ["privacy", ["privacy.readers", "privacy.retention_days"]], ["recovery", ["keys.recovery"]], ["server", ["upload.server"]], ["times", ["idle.reading", "night.from"]]]
    required property FirstStartViewModel start

    function lacks(step: string): bool {
        return start.missing.some(one => one.step === step);
    }
    function told(step: string, keys: var): string {
        return step === "pin" ? (start.pins.done.includes("reviewer") ? qsTr("Two people") : qsTr("Everyday PIN only")) : step === "recovery" ? (start.recovery.key !== "" ? start.recovery.key : qsTr("None yet")) : keys.map(key => value(key)).filter(text => text !== "").join(" · ") || qsTr("Nothing set");
    }
    function value(key: string): string {
        const row = fields[key];
        return row.kind === "choice" ? SettingWords.optionText(key, row.options.find(one => one.code === row.text) ?? {
            "code": row.text,
            "text": row.text
        }) : key === "idle.reading" ? qsTr("%1 s").arg(row.text) : key === "privacy.retention_days" && row.text !== "" ? qsTr("%1 days").arg(row.text) : key === "upload.server" && row.text === "" ? qsTr("No server: by USB stick") : row.text || row.example;
    }

    spacing: 0

    Words {
        bottomPadding: 12 * Theme.u
        heading: true
        size: 34 * Theme.u
        text: root.start.missing.length === 0 ? qsTr("Everything patients need is set") : qsTr("Not ready yet")
        width: parent.width
    }
    Notice {
        lead: root.start.missing.map(one => SettingWords.missing[one.key]).join(" ")
        objectName: "lacking"
        text: qsTr("Tap the line to go there.")
        tone: "alert"
        visible: root.start.missing.length > 0
        width: parent.width
    }
    Repeater {
        model: root.pages

        T.AbstractButton {
            id: line

            readonly property bool lacking: root.lacks(modelData[0])
            required property var modelData

            Accessible.name: root.names[modelData[0]] + " " + said.text
            Accessible.role: Accessible.Button
            focusPolicy: Qt.TabFocus
            height: Math.max(92 * Theme.u, said.height + 28 * Theme.u)
            objectName: "check-" + modelData[0]
            width: root.width

            background: Rectangle {
                border.color: Theme.focus
                border.width: line.visualFocus ? 6 * Theme.u : 0
                color: line.down ? Theme.primaryTint : "transparent"
                radius: Theme.radiusSmall

                Rectangle {
                    anchors.bottom: parent.bottom
                    color: Theme.line
                    height: 2 * Theme.u
                    width: parent.width
                }
            }
            contentItem: Item {
                Icon {
                    id: mark

                    anchors.verticalCenter: parent.verticalCenter
                    color: line.lacking ? Theme.alert : Theme.ok
                    name: line.lacking ? "mdi6.alert-circle-outline" : "mdi6.check-circle"
                    x: 8 * Theme.u
                }
                Words {
                    id: name

                    Accessible.ignored: true
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.field
                    strong: true
                    text: root.names[line.modelData[0]]
                    width: Math.min(340 * Theme.u, parent.width * 0.4)
                    x: 72 * Theme.u
                }
                Words {
                    id: said

                    Accessible.ignored: true
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.ink2
                    size: Theme.field
                    text: root.told(line.modelData[0], line.modelData[1])
                    width: parent.width - x - 64 * Theme.u
                    x: name.x + name.width + 24 * Theme.u
                }
                Icon {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.ink2
                    name: "mdi6.pencil"
                    size: 36 * Theme.u
                }
            }

            Accessible.onPressAction: line.click()
            Keys.onReturnPressed: line.click()
            onClicked: root.start.go(modelData[0])
        }
    }
}
