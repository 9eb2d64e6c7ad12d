import QtQuick
import ui.theme

// One key of a pad: large, with little around its sign.
TouchButton {
    leftPadding: 8 * Theme.u
    rightPadding: 8 * Theme.u
    textSize: Theme.h2
}
