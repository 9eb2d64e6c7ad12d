import QtQuick
import Kiosk

// What a block may ask of the screen that shows it. Handed down, so that no block reaches up.
QtObject {
    id: root

    readonly property int addressModules: takeaway ? takeaway.addressModules : 0
    readonly property string card: takeaway ? takeaway.card : ""
    readonly property int cardModules: takeaway ? takeaway.cardModules : 0
    property bool covered: false // a sheet or a dialog lies over the panels
    readonly property string folder: pack ? pack.folder : ""
    property var live: null // where texts change while one looks: a model for each column, whose blocks change in place
    property bool motionOffered: true
    property PackViewModel pack: null
    readonly property string phoneDay: pack ? pack.phoneDay : ""
    readonly property string phoneNight: pack ? pack.phoneNight : ""
    property bool professional: false
    property SpeechViewModel speech: null
    property bool stillChosen: false
    property TakeawayViewModel takeaway: null

    signal addressAsked
    signal figuresAsked(figures: var, from: Item)
    signal heard(item: Item, place: int)
    signal moved(moving: bool)
    signal paperAsked(file: string, title: string)
    signal stillToggled
    signal targetAsked(target: string)
    signal textAsked(title: string, text: var)
    signal wordsAsked(terms: var)

    function image(path: string): string {
        return path.startsWith("file:") ? path : path ? root.folder + "/" + path : "";
    }
}
