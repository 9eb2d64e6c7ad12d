import QtQuick
import ui.theme

// The picture of the attract screen. It moves as a second one over itself, so that no edge is ever bare; scaling it to more
// than the screen would cost the first frame a tenth of a second.
Item {
    id: root

    required property real driftX
    required property real driftY

    Image {
        id: ground

        Accessible.ignored: true
        anchors.fill: parent
        fillMode: Image.PreserveAspectCrop
        horizontalAlignment: Image.AlignRight
        source: Theme.contrast ? "" : Qt.resolvedUrl(Theme.portrait ? "../../resources/images/attract-portrait.png" : "../../resources/images/attract.png")
        sourceSize.height: Math.round(root.height)
        sourceSize.width: Math.round(root.width)
    }
    Image {
        Accessible.ignored: true
        fillMode: ground.fillMode
        height: root.height
        horizontalAlignment: ground.horizontalAlignment
        source: visible ? ground.source : ""
        sourceSize: ground.sourceSize
        visible: root.driftX !== 0 || root.driftY !== 0
        width: root.width
        x: root.driftX
        y: root.driftY
    }
}
