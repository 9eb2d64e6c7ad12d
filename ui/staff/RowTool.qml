import ui.theme

// A small button at the end of a row: as high as a finger needs, no more.
StaffButton {
    implicitHeight: Theme.minTarget
    leftPadding: 18 * Theme.u
    rightPadding: 18 * Theme.u
    textSize: Theme.staffSmall
}
