import QtQuick
import Kiosk

// What a block may ask of the screen that shows it. Handed down, so that no block reaches up.
QtObject {
    id: root

    property bool covered: false // a sheet or a dialog lies over the panels
    property string folder: ""
    property bool motionOffered: true
    property PackViewModel pack: null
    property string phoneDay: ""
    property string phoneNight: ""
    property bool professional: false
    property bool stillChosen: false

    signal figuresAsked(figures: var)
    signal stillToggled
    signal targetAsked(target: string)
    signal textAsked(title: string, text: var)
    signal wordsAsked(terms: var)

    function image(path: string): string {
        return path ? root.folder + "/" + path : "";
    }
}
