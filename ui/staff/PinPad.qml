pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// Dots for what is typed, what came of it in words, and the keys. As wide as it is given, in the shape of a telephone.
Item {
    id: root

    readonly property real gap: 32 * Theme.u
    readonly property real keyHeight: Math.min(152 * Theme.u, (height - said.y - said.height - 24 * Theme.u - 3 * gap) / 4 - Theme.edge)
    readonly property real keyWidth: Math.floor((width - 2 * gap) / 3)
    readonly property var order: [...pad.keys.slice(0, 9), "delete", pad.keys[9], "enter"]
    required property PinPadViewModel pad
    property string problem: "" // what else is wrong with what was typed
    property string prompt: qsTr("Enter your PIN")

    signal entered

    Keys.onDigit0Pressed: pad.press("0")
    Keys.onPressed: event => {
        if (/^[0-9]$/.test(event.text))
            root.pad.press(event.text);
        else if (event.key === Qt.Key_Backspace)
            root.pad.press("delete");
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.pad.enter();
        else
            event.accepted = false;
    }

    Row {
        id: dots

        Accessible.name: qsTr("%1 of %2 digits").arg(root.pad.typed).arg(root.pad.length)
        Accessible.role: Accessible.StaticText
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 32 * Theme.u

        Repeater {
            model: root.pad.length

            Rectangle {
                required property int index

                border.color: Theme.control
                border.width: index < root.pad.typed ? 0 : 4 * Theme.u
                color: index < root.pad.typed ? Theme.primary : "transparent"
                height: width
                radius: width / 2
                width: 40 * Theme.u
            }
        }
    }
    Words {
        id: said

        function clock(seconds: int): string {
            return seconds < 60 ? qsTr("%1 s").arg(seconds) : qsTr("%1 min %2 s").arg(Math.floor(seconds / 60)).arg(seconds % 60);
        }

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: dots.bottom
        anchors.topMargin: 20 * Theme.u
        color: root.pad.checking || root.pad.waitSeconds === 0 && root.pad.triesLeft < 0 && !root.pad.failed && root.problem === "" ? Theme.ink2 : Theme.alert
        height: 2 * lineHeight
        horizontalAlignment: Text.AlignHCenter
        size: 32 * Theme.u
        strong: true
        text: root.problem !== "" ? root.problem : root.pad.checking ? qsTr("One moment") : root.pad.waitSeconds > 0 ? qsTr("Too many tries. You can try again in %1.").arg(clock(root.pad.waitSeconds)) : root.pad.failed ? qsTr("The PINs of this kiosk can’t be read. Ask IT to reset them.") : root.pad.triesLeft > 1 ? qsTr("That PIN did not match. %1 tries left.").arg(root.pad.triesLeft) : root.pad.triesLeft === 1 ? qsTr("That PIN did not match. 1 try left.") : root.pad.triesLeft === 0 ? qsTr("That PIN did not match.") : root.prompt
        width: parent.width
    }
    Grid {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.edge
        columnSpacing: root.gap
        columns: 3
        rowSpacing: root.gap

        Repeater {
            model: root.order

            PadKey {
                required property string modelData
                readonly property bool sign: modelData === "delete" || modelData === "enter"

                Accessible.name: modelData === "delete" ? qsTr("Delete the last digit") : modelData === "enter" ? qsTr("Enter") : modelData
                enabled: !root.pad.checking && root.pad.waitSeconds === 0 && (modelData !== "enter" || root.pad.typed === root.pad.length)
                height: root.keyHeight
                iconName: modelData === "delete" ? "mdi6.backspace-outline" : modelData === "enter" ? "mdi6.check-bold" : ""
                kind: modelData === "enter" ? "primary" : modelData === "delete" ? "soft" : "plain"
                objectName: "pin-" + modelData
                text: sign ? "" : modelData
                textSize: Math.min(60 * Theme.u, root.keyHeight * 0.55)
                width: root.keyWidth

                onClicked: modelData === "enter" ? root.pad.enter() : root.pad.press(modelData)
            }
        }
    }
}
