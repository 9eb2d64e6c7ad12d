import ui.components
import ui.theme

// A button of the staff screens: a little lower and with smaller words than a patient's.
TouchButton {
    implicitHeight: Theme.fieldHeight
    leftPadding: 28 * Theme.u
    rightPadding: 28 * Theme.u
    textSize: Theme.field
}
