import QtQuick

// What is typed into a field of the staff screens, and on which keyboard.
TextEdit {
    property string layout: "" // the screen's own where it is empty
}
