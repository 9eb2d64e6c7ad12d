import QtQuick
import ui.theme

// Lets no touch through for a moment after another screen has come up: the second tap of a shaky hand was meant for what
// stood there before. (After 'Send' it would have met 'Finish'.)
MouseArea {
    id: root

    property string screen: ""

    function watch(now: string): void {
        if (now !== screen)
            moment.restart();
        screen = now;
    }

    enabled: moment.running
    objectName: "shield"

    Timer {
        id: moment

        interval: Theme.still ? 0 : Theme.settle
    }
}
