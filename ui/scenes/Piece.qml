import QtQuick

// One drawing of a scene, rasterised once at the size that it is seen at; moved and faded, never scaled.
Image {
    id: root

    property real atX: 0 // where the drawing's own corner lies, in units
    property real atY: 0
    property real dx: 0
    property real dy: 0
    required property string name
    required property Play play
    required property real wide

    Accessible.ignored: true
    asynchronous: true
    source: Qt.resolvedUrl("../../resources/images/scenes/" + name + ".svg")
    sourceSize.width: Math.max(1, Math.round(wide * (root.play?.scale ?? 1)))
    visible: opacity > 0
    x: Math.round((atX + dx) * (root.play?.scale ?? 1))
    y: Math.round((atY + dy) * (root.play?.scale ?? 1))
}
