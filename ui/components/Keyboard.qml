import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import ui.theme

// The on-screen keyboard: the only file that imports it, so that a build may leave it out.
// It offers no words and learns none; every field says that what is typed there is sensitive.
InputPanel {
    id: root

    //: The folder of the keyboard's layout for this language, below ui/keyboard/layouts
    property string layout: qsTr("en_US")

    objectName: "keyboard"
    width: (Theme.portrait ? 1080 : 1920) * Theme.u

    Component.onCompleted: {
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("../keyboard/layouts");
        VirtualKeyboardSettings.styleName = "kiosk";
        VirtualKeyboardSettings.activeLocales = ["en_US", layout];
        VirtualKeyboardSettings.locale = layout;
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false;
    }
    onLayoutChanged: {
        VirtualKeyboardSettings.activeLocales = ["en_US", layout];
        VirtualKeyboardSettings.locale = layout;
    }
}
