pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// One setting: a field, a list, a switch or a row of boxes, as its kind asks. It is kept when the finger goes elsewhere.
Loader {
    id: root

    required property string field
    readonly property var hints: ({
            "phone": Qt.ImhDialableCharactersOnly,
            "number": Qt.ImhDigitsOnly,
            "url": Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase,
            "secret": Qt.ImhNoAutoUppercase
        })
    readonly property var kinds: ({
            "choice": choice,
            "switch": onOff,
            "languages": boxes
        })
    readonly property string label: SettingWords.labels[field] ?? field
    readonly property string note: SettingWords.helps[field] ?? ""
    readonly property string problem: row.missing ? SettingWords.missing[field] : SettingWords.problem(field, row.problem)
    readonly property var row: settings.fields[field]
    required property SettingsViewModel settings

    sourceComponent: kinds[row.kind] ?? typed

    Component {
        id: typed

        StaffField {
            error: root.problem
            example: root.row.kind === "secret" && root.row.kept !== "" ? qsTr("A token is kept") : SettingWords.examples[root.field] ?? root.row.example
            help: root.note
            hints: root.hints[root.row.kind] ?? Qt.ImhNone
            label: root.label
            locked: root.row.locked
            objectName: root.field
            text: root.row.text
            width: root.width

            onAccepted: root.settings.leave(root.field)
            onEdited: text => root.settings.write(root.field, text)
            onTouchedElsewhere: root.settings.leave(root.field)
        }
    }
    Component {
        id: choice

        StaffChoice {
            code: root.row.text
            error: root.problem
            help: root.note
            label: root.label
            locked: root.row.locked
            objectName: root.field
            options: [...root.row.text === "" && !root.row.options.some(option => option.code === "") ? [
                    {
                        "code": "",
                        "text": qsTr("Not chosen")
                    }
                ] : [], ...root.row.options.map(option => ({
                            "code": option.code,
                            "text": SettingWords.optionText(root.field, option)
                        }))]
            width: root.width

            onPicked: code => root.settings.choose(root.field, code)
        }
    }
    Component {
        id: onOff

        StaffSwitch {
            locked: root.row.locked
            note: root.row.locked ? qsTr("Set by IT") : root.note
            objectName: root.field
            on: root.row.text !== ""
            text: root.label
            width: root.width

            onClicked: root.settings.toggle(root.field)
        }
    }
    Component {
        id: boxes

        Column {
            spacing: 16 * Theme.u
            width: root.width

            Words {
                color: Theme.ink2
                size: Theme.staffSmall
                strong: true
                text: root.row.locked ? root.label + " · " + qsTr("Set by IT") : root.label
                width: parent.width
            }
            Repeater {
                model: root.row.options

                ChoiceButton {
                    required property var modelData

                    box: true
                    enabled: !root.row.locked
                    family: Theme.names
                    objectName: root.field + "-" + modelData.code
                    on: root.row.text.split(",").includes(modelData.code)
                    text: modelData.text
                    textSize: Theme.field
                    width: parent?.width ?? 0

                    onClicked: root.settings.offer(modelData.code)
                }
            }
        }
    }
}
