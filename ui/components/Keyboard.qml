import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import ui.theme

// The on-screen keyboard: the only file that imports it, so that a build may leave it out.
// It offers no words and learns none; every field says that what is typed there is sensitive.
InputPanel {
    id: root

    objectName: "keyboard"
    width: (Theme.portrait ? 1080 : 1920) * Theme.u

    Component.onCompleted: {
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("../keyboard/layouts");
        VirtualKeyboardSettings.styleName = "kiosk";
        VirtualKeyboardSettings.activeLocales = ["en_US"];
        VirtualKeyboardSettings.locale = "en_US";
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false;
    }
}
