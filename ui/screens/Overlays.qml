import QtQuick
import Kiosk
import ui.components
import ui.theme

// What may lie over a screen: the sheet of sources, the doctors' detail, 'Ask staff', and on top the idle warning.
Item {
    id: root

    readonly property bool covering: sources.open || detail.open || explained.open || display.choosing || address.open || take.open || paper.open || staff.visible || idle.visible
    required property DisplayViewModel display
    property alias figures: sources.figures
    readonly property Item focused: Window.activeFocusItem
    required property PanelHost host
    readonly property var sheet: terms.length > 0 ? terms : figures.length > 0 ? figures : detail.text
    property alias staffOpen: staff.visible
    property alias terms: explained.terms
    readonly property Item upmost: idle.visible ? idle : staff.visible ? staff : root
    required property VisitViewModel visit

    function close(): void {
        root.closeSheets();
        root.display.endChoosing();
        staffOpen = false;
    }
    function closeSheets(): void {
        figures = [];
        detail.text = [];
        terms = [];
        address.open = false;
        paper.file = "";
        root.host.takeaway.close();
    }

    // Where the edges of two paragraphs meet, both hear the finger: the first one counts.
    function explain(words: var): void {
        if (terms.length === 0)
            terms = words;
    }
    function holds(item: Item, top: Item): bool {
        return item !== null && (item === top || holds(item.parent, top));
    }

    // Tab stays on what lies on top.
    function keep(): void {
        if (covering && focused && !holds(focused, upmost))
            upmost.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
    }

    // The card that an item stands on, where all of it is in sight.
    function lit(item: var): rect {
        if (item === null || Theme.portrait)
            return Qt.rect(0, 0, 0, 0);
        if (item.bare !== false)
            return lit(item.parent);
        const place = item.mapToItem(root, 0, 0, item.width, item.height);
        return place.y > Theme.topHeight && place.bottom < height - Theme.barHeight ? place : Qt.rect(0, 0, 0, 0);
    }
    function source(figures: var, from: Item): void {
        sources.lit = lit(from);
        root.figures = figures;
    }
    function tell(title: string, text: var): void {
        detail.show(title, text);
    }

    onFocusedChanged: Qt.callLater(keep)
    onSheetChanged: host.speech.cover(sheet)

    Connections {
        function onAddressAsked(): void {
            address.open = true;
        }
        function onPaperAsked(file: string, title: string): void {
            paper.show(root.host.image(file), title);
        }

        target: root.host
    }
    Connections {
        function onLanguageChanged(): void {
            root.closeSheets();
        }

        target: root.display
    }
    SourceSheet {
        id: sources

        figures: []
        objectName: "sourceSheet"
        open: figures.length > 0

        onClosed: figures = []
    }
    TextSheet {
        id: detail

        objectName: "textSheet"
    }
    WordSheet {
        id: explained

        objectName: "wordSheet"
    }
    AddressSheet {
        id: address

        takeaway: root.host.takeaway
    }
    PaperSheet {
        id: paper
    }
    TakeSheet {
        id: take

        takeaway: root.host.takeaway
    }
    LanguageSheet {
        display: root.display
        objectName: "languageSheet"
    }
    StaffDialog {
        id: staff

        anchors.fill: parent
        objectName: "staffDialog"
        visible: false

        onClosed: visible = false
    }
    IdleDialog {
        id: idle

        anchors.fill: parent
        objectName: "idleDialog"
        secondsLeft: root.visit.secondsLeft
        total: root.visit.warningSeconds
        visible: root.visit.warned

        onConfirmed: root.visit.stillHere()
        onOverAsked: root.visit.startOver()
    }
}
