import QtQuick
import ui.theme

// Every text on the screen: one place for font, line height, color and its name in the accessibility tree.
Text {
    id: root

    property bool heading: false
    property real size: Theme.body
    property bool strong: false

    Accessible.ignored: text === ""
    Accessible.name: text
    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    color: Theme.ink
    font.family: heading ? Theme.display : Theme.family
    font.letterSpacing: Theme.han ? 0.01 * size : heading ? -0.012 * size : 0
    font.pixelSize: Math.round(size)
    font.weight: heading ? Font.Bold : strong ? Font.DemiBold : Font.Normal
    lineHeight: Math.round(size * (heading ? 1.13 : 1.31))
    lineHeightMode: Text.FixedHeight
    renderType: Text.NativeRendering
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.WordWrap
}
