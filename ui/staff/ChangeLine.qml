import QtQuick
import ui.components
import ui.theme

// One thing that a revision changes, in words. `change`: a map with thing, name and how.
Words {
    id: root

    required property var change
    readonly property var endings: ({
            "new": qsTr("%1: new"),
            "changed": qsTr("%1: changed"),
            "gone": qsTr("%1: taken out"),
            "hidden": qsTr("%1: hidden"),
            "shown": qsTr("%1: shown again")
        })
    readonly property var things: ({
            "panel": qsTr("Panel “%1”"),
            "guide": qsTr("Guide “%1”"),
            "survey": qsTr("Survey “%1”"),
            "picture": qsTr("Picture %1"),
            "file": qsTr("File %1"),
            "figures": qsTr("Figures"),
            "sources": qsTr("Sources"),
            "words": qsTr("Words and their meanings"),
            "shared": qsTr("Shared parts, such as when to call"),
            "pack": qsTr("Order of panels, home screen, languages")
        })
    readonly property string what: things[change.thing] ?? "%1"

    color: Theme.ink2
    size: Theme.field
    text: (endings[change.how] ?? "%1").arg(what.includes("%1") ? what.arg(change.name) : what)
}
