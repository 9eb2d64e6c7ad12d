pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.theme

// All languages, by the names that they call themselves, where there are more than two.
Sheet {
    id: root

    required property DisplayViewModel display

    open: display.choosing
    title: qsTr("Choose a language")

    onClosed: display.endChoosing()

    Repeater {
        model: root.display.languages

        ChoiceButton {
            required property var modelData

            family: Theme.names
            objectName: "language-" + modelData.code
            on: modelData.code === root.display.language
            text: modelData.name
            width: parent ? parent.width : 0

            onClicked: root.display.setLanguage(modelData.code)
        }
    }
}
