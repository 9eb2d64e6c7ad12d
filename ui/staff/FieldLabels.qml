import QtQuick

// What the fields of a panel and its parts are called, by the codes of the draft.
QtObject {
    id: root

    readonly property var blocks: ({
            "call_list": qsTr("When to call"),
            "callout": qsTr("Box"),
            "checklist": qsTr("Checklist"),
            "citation": qsTr("Sources"),
            "claims": qsTr("Statements with proof"),
            "emergency": qsTr("Emergency line"),
            "expert": qsTr("Learn more"),
            "facts": qsTr("Facts"),
            "figure": qsTr("Figure"),
            "figures": qsTr("Figures"),
            "glossary": qsTr("Words explained"),
            "guides": qsTr("Guides"),
            "icon_array": qsTr("People in a picture"),
            "image": qsTr("Picture"),
            "indication": qsTr("What it is approved for"),
            "link": qsTr("Button to another page"),
            "overview": qsTr("Overview"),
            "pins": qsTr("Numbered points"),
            "places": qsTr("Places"),
            "scene": qsTr("Moving picture"),
            "term": qsTr("Medical word"),
            "text": qsTr("Text"),
            "time": qsTr("Time"),
            "word": qsTr("Words explained")
        })
    readonly property var endings: ({
            "also": qsTr("Other forms of the word, one a line"),
            "alt": qsTr("What the picture shows, for who can't see it"),
            "citation": qsTr("Source"),
            "cover": qsTr("Cover"),
            "date": qsTr("Date"),
            "file": qsTr("PDF"),
            "image": qsTr("Picture"),
            "intro": qsTr("Introduction"),
            "items": qsTr("Line"),
            "label": qsTr("What the number counts"),
            "left": qsTr("Left side"),
            "limits": qsTr("What it can't tell you"),
            "meaning": qsTr("What it means"),
            "note": qsTr("Small line below"),
            "place": qsTr("Place"),
            "right": qsTr("Right side"),
            "sound": qsTr("How it sounds"),
            "span": qsTr("Span"),
            "status": qsTr("Status"),
            "strip": qsTr("Strip"),
            "subtitle": qsTr("Second line"),
            "term": qsTr("Word"),
            "text": qsTr("Text"),
            "time": qsTr("Time"),
            "title": qsTr("Heading"),
            "unset": qsTr("Said while it is not set"),
            "unwell": qsTr("When you feel unwell"),
            "when": qsTr("When"),
            "who": qsTr("Who was counted")
        })
    readonly property var guards: ({
            "indication": qsTr("The approval: a second person must agree"),
            "call_list": qsTr("The call list: a second person must agree"),
            "figures": qsTr("Figures: a second person must agree"),
            "fever_limit": qsTr("The fever limit: a second person must agree"),
            "reviewed": qsTr("Reviewed text: a second person must agree")
        })
    readonly property var whole: ({
            "bracket.text": qsTr("Wait between steps"),
            "call_item.text": qsTr("Sign"),
            "citation_group.title": qsTr("Heading of a group"),
            "fact.text": qsTr("Fact"),
            "fact.title": qsTr("Heading of fact"),
            "figure": qsTr("Number, who was counted, when, source"),
            "group.title": qsTr("Chapter"),
            "icon_part.label": qsTr("Part of the people"),
            "overview_card.title": qsTr("Heading of card"),
            "panel.kicker": qsTr("Small line over the title"),
            "panel.nav": qsTr("Short name on the Next button"),
            "panel.title": qsTr("Title"),
            "part.title": qsTr("Chapter of the guide"),
            "pin.text": qsTr("Point"),
            "time.text": qsTr("Time")
        })

    function block(code: string, number: int): string {
        return code === "" ? "" : blocks[code] ?? qsTr("Part %1").arg(number);
    }
    function field(code: string, place: string): string {
        const said = whole[code] ?? endings[code.split(".").pop()] ?? code;
        return place === "" ? said : said + " " + place;
    }
    function help(guard: string): string {
        return guards[guard] ?? "";
    }
}
