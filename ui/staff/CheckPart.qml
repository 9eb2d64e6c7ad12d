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
    readonly property var nothing: ({
            "privacy": qsTr("Nothing set: visitors read nothing about it"),
            "recovery": qsTr("None yet"),
            "server": root.fields["keys.recovery"].text !== "" ? qsTr("None: surveys leave by USB stick") : qsTr("None, and no recovery key: surveys stay on this kiosk")
        })
    readonly property var pages: [["language", ["languages.default"]], ["pin", []], ["site", ["site.region", "clinic.name", "clinic.phone_day", "clinic.phone_night", "clinic.emergency", "clinic.fever_limit"]], ["privacy", ["privacy.readers", "privacy.retention_days"]], ["recovery", ["keys.recovery"]], ["server", ["upload.server"]], ["times", ["idle.reading", "night.from", "night.until"]]]
    required property FirstStartViewModel start

    function lacks(step: string): bool {
        return start.missing.some(one => one.step === step);
    }
    function pinWords(): string {
        return start.pins.done.includes("reviewer") ? qsTr("For two people") : start.pins.done.includes("editor") ? qsTr("Everyday PIN only") : "";
    }
    function told(step: string, keys: var): string {
        return step === "pin" ? pinWords() : step === "recovery" ? start.recovery.key : keys.map(key => value(key)).filter(text => text !== "").join(" · ");
    }
    function value(key: string): string {
        const row = fields[key];
        return row.kept === "" ? "" : row.kind === "choice" ? SettingWords.optionText(key, row.options.find(one => one.code === row.kept)) : key === "idle.reading" ? qsTr("Asks after %1 s").arg(row.kept) : key === "privacy.retention_days" ? qsTr("%1 days").arg(row.kept) : row.kept;
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
            readonly property string nothing: root.nothing[modelData[0]] ?? qsTr("Not set")

            Accessible.name: root.names[modelData[0]] + " " + said.text
            Accessible.role: Accessible.Button
            focusPolicy: Qt.TabFocus
            height: Math.max(84 * Theme.u, said.height + 28 * Theme.u)
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
                    color: line.lacking ? Theme.alert : said.text === line.nothing ? Theme.control : Theme.ok
                    name: line.lacking ? "mdi6.alert-circle-outline" : said.text === line.nothing ? "mdi6.minus-circle-outline" : "mdi6.check-circle"
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
                    text: root.told(line.modelData[0], line.modelData[1]) || line.nothing
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
