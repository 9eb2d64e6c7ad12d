import QtQuick

// A QR code as sharp squares, each of whole pixels, dark on white also in high contrast.
Image {
    id: root

    required property string code
    required property int modules
    required property real room
    readonly property int side: modules > 0 ? modules * Math.max(1, Math.floor(room / modules)) : 0

    Accessible.name: ""
    Accessible.role: Accessible.Graphic
    cache: false
    height: side
    smooth: false
    source: modules > 0 ? "image://codes/" + code : ""
    sourceSize.height: side
    sourceSize.width: side
    width: side
}
