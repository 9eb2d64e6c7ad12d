"""Slips in the small pack: file, what is replaced by what, and the rule and sentence of the one finding."""

from collections.abc import Callable

from .packs import PackFolder

SLIPS = {
    "unknown key": (
        "panels/find.yaml", "kicker:", "kickr:",
        "unknown-key", "Unknown key 'kickr' in this panel; did you mean 'kicker'?",
    ),
    "unknown key in a block": (
        "panels/glance.yaml", "    parts:\n", "    shap: dot\n    parts:\n",
        "unknown-key", "Unknown key 'shap' in this icon_array block; did you mean 'shape'?",
    ),
    "unknown key far from any": (
        "panels/safety.yaml", "  - type: callout\n", "  - type: callout\n    zzz: 1\n",
        "unknown-key", "Unknown key 'zzz' in this callout block; use one of: across, column, guarded, hold, icon, "
        "review_by, reviewed_on, sources, style, text, tint, title.",
    ),
    "unknown block type": (
        "panels/safety.yaml", "type: callout", "type: calloot",
        "unknown-type", "Unknown type 'calloot' of block; did you mean 'callout'?",
    ),
    "unknown figure kind": (
        "figures.yaml", "kind: count", "kind: cuont",
        "unknown-kind", "Unknown kind 'cuont' of figure; did you mean 'count'?",
    ),
    "wrong type": (
        "panels/find.yaml", "split: 60", "split: wide",
        "wrong-type", "Expected a whole number here, not 'wide'; correct the value.",
    ),
    "number where a text stands": (
        "panels/find.yaml", "{en: Find}", "{en: 57}",
        "wrong-type", "Expected a text here; put 57 in quotes.",
    ),
    "text where languages stand": (
        "panels/find.yaml", "nav: {en: Find}", "nav: Find",
        "wrong-type", "Expected keys and values here; write 'key: value' lines.",
    ),
    "octal looks like a number": (
        "figures.yaml", "people: 45", "people: 045",
        "wrong-type", "Expected a whole number here, not '045'; correct the value.",
    ),
    "not a truth": (
        "guides/doctors.yaml", "locked: true", "locked: yes",
        "wrong-type", "Expected true or false here, not 'yes'; correct the value.",
    ),
    "not a date": (
        "shared.yaml", "indication:\n  type: indication\n  guarded: true\n  reviewed_on: 2026-11-01",
        "indication:\n  type: indication\n  guarded: true\n  reviewed_on: 2026-13-01",
        "wrong-type", "Expected a date here; write it as year-month-day, 2026-11-01.",
    ),
    "empty list": (
        "guides/patients.yaml", "panels: [find, glance]", "panels: []",
        "wrong-type", "Expected a list with at least one entry here; write it as [..] or with dashes.",
    ),
    "list of the wrong length": (
        "panels/find.yaml", "at: [0.1, 0.25]", "at: [0.1]",
        "wrong-type", "Expected 2 values in this list, not 1; correct the list.",
    ),
    "place off the picture": (
        "panels/find.yaml", "at: [0.1, 0.25]", "at: [0.1, 25]",
        "out-of-bounds", "25 is out of bounds; give a number from 0 to 1.",
    ),
    "empty text": (
        "panels/find.yaml", "{en: Find}", '{en: " "}',
        "empty-text", "This text is empty; write it or remove the key.",
    ),
    "unknown language": (
        "panels/find.yaml", "nav: {en: Find}", "nav: {en: Find, de: Suche}",
        "unknown-key", "The pack has no language 'de'; use one of: en.",
    ),
    "bad icon": (
        "pack.yaml", "icon: mdi6.play", "icon: play",
        "wrong-form", "'play' is not of the right form; write 'mdi6.' and the name of an icon.",
    ),
    "bad id": (
        "panels/find.yaml", "scene: find", "scene: Find_It",
        "wrong-form", "'Find_It' is not of the right form; write lower-case letters and digits, joined by hyphens.",
    ),
    "panel outside the pack": (
        "pack.yaml", "panels: [find, safety, glance]", "panels: [../find, find, safety, glance]",
        "wrong-form", "'../find' is not of the right form; write lower-case letters and digits, joined by hyphens.",
    ),
    "term under a bad id": (
        "glossary.yaml", "t-cell:", "T cell:",
        "wrong-form", "'T cell' is not of the right form; write lower-case letters and digits, joined by hyphens.",
    ),
    "huge number": (
        "figures.yaml", "people: 45", "people: 9999999999999999",
        "wrong-type", "Expected a whole number here, not '9999999999999999'; correct the value.",
    ),
    "unknown region": (
        "panels/glance.yaml", "hong-kong]", "hongkong]",
        "unknown-choice", "'hongkong' is not known here; did you mean 'hong-kong'?",
    ),
    "unknown choice": (
        "pack.yaml", "tint: night", "tint: nihgt",
        "unknown-choice", "'nihgt' is not known here; did you mean 'night'?",
    ),
    "count without denominator": (
        "figures.yaml", "  denominator: 103\n  label: {en: people had CRS}", "  label: {en: people had CRS}",
        "missing-key", "The key 'denominator' is missing in this count figure; add it.",
    ),
    "figure without who was counted": (
        "figures.yaml", "  who: {en: All at one place.}\n", "",
        "missing-key", "The key 'who' is missing in this median figure; "
        "add it, or name it under 'unstated' if the source does not say it.",
    ),
    "value that can't be unstated": (
        "figures.yaml", "unstated: [when]", "unstated: [when, label]",
        "unstated", "'label' can't be unstated in this estimate figure; use one of: range, when, who.",
    ),
    "value stated and unstated": (
        "figures.yaml", "unstated: [when]", "unstated: [when, range]",
        "unstated", "'range' is given, yet named as unstated; remove one of the two.",
    ),
    "more people than counted": (
        "figures.yaml", "value: 96", "value: 113",
        "count-over-denominator", "The value 113 is more than the denominator 103; correct one of them.",
    ),
    "more severe than counted": (
        "figures.yaml", "value: 96\n", "severe: 97\n  value: 96\n",
        "severe-over-count", "97 severe are more than the 96 counted; correct one of them.",
    ),
    "percent over 100": (
        "figures.yaml", "value: 93.2", "value: 932",
        "percent-over-100", "932 is no percent; give a number from 0 to 100.",
    ),
    "range upside down": (
        "figures.yaml", "range: [68.6, 86.0]", "range: [86.0, 68.6]",
        "range-order", "The range runs from 86.0 down to 68.6; put the lower number first.",
    ),
    "value outside its range": (
        "figures.yaml", "value: 57", "value: 12",
        "value-outside-range", "The value 12 lies outside its range 22 to 203; correct one of them.",
    ),
    "time below zero": (
        "figures.yaml", "range: [22,", "range: [-22,",
        "below-zero", "-22 is below 0, and no time or age is; correct the number.",
    ),
    "range of percents over 100": (
        "figures.yaml", "86.0]", "860]",
        "percent-over-100", "860 is no percent; give a number from 0 to 100.",
    ),
    "nobody counted": (
        "figures.yaml", "people: 45", "people: 0",
        "out-of-bounds", "0 is out of bounds; give a number from 1 to 1000000.",
    ),
    "parts that draw other people": (
        "panels/glance.yaml", "count: 95", "count: 94",
        "parts-sum", "The parts add up to 102, but 103 were counted; correct the parts.",
    ),
    "drawing what is no count": (
        "panels/glance.yaml", "figure: crs", "figure: pfs",
        "not-a-count", "'pfs' is no count; draw a figure of kind 'count'.",
    ),
    "guarded without its date": (
        "shared.yaml", "indication:\n  type: indication\n  guarded: true\n  reviewed_on: 2026-11-01\n",
        "indication:\n  type: indication\n  guarded: true\n",
        "review-dates", "This is guarded but has no 'reviewed_on'; add the date.",
    ),
    "review due before it was done": (
        "shared.yaml", "review_by: 2027-05-01\n  text", "review_by: 2026-05-01\n  text",
        "review-dates", "'review_by' must be later than 'reviewed_on'; correct the date.",
    ),
    "empty citation": (
        "panels/safety.yaml", ", sources: [jama2024, other2021]", "",
        "citation-empty", "A citation block needs either 'sources' or 'groups'; give one of them.",
    ),
    "empty glossary block": (
        "panels/safety.yaml", "all: true", "all: false",
        "glossary-empty", "A glossary block needs either 'terms' or 'all: true'; give one of them.",
    ),
    "empty guide part": (
        "guides/doctors.yaml", ", panels: [glance]", "",
        "part-empty", "This part is empty; give it 'panels', 'blocks' or both.",
    ),
    "unknown default language": (
        "pack.yaml", "default_language: en", "default_language: de",
        "unknown-language", "'de' is not among the languages of the pack; add it there or choose another.",
    ),
    "unknown panel": (
        "panels/find.yaml", "panel: safety", "panel: safty",
        "unknown-id", "There is no panel 'safty'; did you mean 'safety'?",
    ),
    "unknown panel on a tile": (
        "pack.yaml", "panel:find", "panel:fnd",
        "unknown-id", "There is no panel 'fnd'; did you mean 'find'?",
    ),
    "unknown panel in a guide": (
        "guides/patients.yaml", "[find, glance]", "[find, glanse]",
        "unknown-id", "There is no panel 'glanse'; did you mean 'glance'?",
    ),
    "unknown survey": (
        "pack.yaml", "survey:feedback", "survey:feedbak",
        "unknown-id", "There is no survey 'feedbak'; did you mean 'feedback'?",
    ),
    "tile to nowhere": (
        "pack.yaml", "opens: guides", "opens: guide",
        "wrong-form", "'guide' opens nothing; write 'panel:' or 'survey:' and an id, or 'guides'.",
    ),
    "unknown group": (
        "panels/glance.yaml", "group: results", "group: result",
        "unknown-id", "There is no group 'result'; did you mean 'results'?",
    ),
    "unknown figure": (
        "panels/glance.yaml", "items: [crs, pfs, weeks, share]", "items: [crs, pfs, week, share]",
        "unknown-id", "There is no figure 'week'; did you mean 'weeks'?",
    ),
    "unknown source": (
        "glossary.yaml", "jama2024", "jama2042",
        "unknown-id", "There is no source 'jama2042'; did you mean 'jama2024'?",
    ),
    "unknown term": (
        "panels/safety.yaml", "all: true", "terms: [tcell]",
        "unknown-id", "There is no term 'tcell'; did you mean 't-cell'?",
    ),
    "unknown shared block": (
        "panels/safety.yaml", "block: calls", "block: call",
        "unknown-id", "There is no shared block 'call'; did you mean 'calls'?",
    ),
    "use of a use": (
        "shared.yaml", "calls:\n", "again: {type: use, block: calls}\ncalls:\n",
        "use-of-use", "A shared block can't be a 'use' of another; write out what it shows.",
    ),
    "unknown placeholder": (
        "panels/find.yaml", "{clinic.emergency}", "{clinic.emergancy}",
        "placeholder", "There is no placeholder '{clinic.emergancy}'; did you mean 'clinic.emergency'?",
    ),
    "placeholder without its sentence": (
        "panels/find.yaml", "{clinic.emergency}", "{clinic.driving}",
        "placeholder", "'{clinic.driving}' may be unset; say in pack.yaml under 'unset: clinic.driving' "
        "what the screen says then.",
    ),
    "unknown placeholder unset": (
        "pack.yaml", "groups:\n", "  clinic.fax: {en: Ask}\ngroups:\n",
        "placeholder", "There is no placeholder 'clinic.fax'; did you mean 'clinic.name'?",
    ),
    "same key twice": (
        "panels/find.yaml", "split: 60\n", "split: 60\nlayout: full\n",
        "duplicate-key", "The key 'layout' stands here twice; remove one of them.",
    ),
    "same tile twice": (
        "pack.yaml", "{id: guides, style", "{id: how, style",
        "duplicate-id", "There are two tiles 'how'; rename one of them.",
    ),
    "same panel listed twice": (
        "pack.yaml", "[find, safety, glance]", "[find, safety, glance, find]",
        "duplicate-id", "The panel 'find' is listed twice; take it out once.",
    ),
    "same source number twice": (
        "sources.yaml", "n: 13", "n: 16",
        "duplicate-id", "Source number 16 is taken already; give this one its own.",
    ),
    "id unlike the file's name": (
        "panels/find.yaml", "id: find", "id: fund",
        "id-mismatch", "The id 'fund' differs from the file's name; make both 'find'.",
    ),
    "missing image": (
        "pack.yaml", "images/cell.svg", "images/sell.svg",
        "image-missing", "The image 'images/sell.svg' is missing; put the file there or correct the name.",
    ),
    "key that is a list": (
        "panels/find.yaml", "split: 60", "[split]: 60",
        "wrong-type", "A key must be a plain word; take the brackets away.",
    ),
}  # fmt: skip


def _at(file: str, words: str) -> Callable[[PackFolder], int]:
    return lambda folder: folder.line(file, words)


# Where the line is not that of the first changed word: a missing key is told where its owner starts.
EXPECTED_LINE = {
    "unknown key far from any": _at("panels/safety.yaml", "zzz"),
    "count without denominator": _at("figures.yaml", "kind: count"),
    "figure without who was counted": _at("figures.yaml", "kind: median"),
    "guarded without its date": _at("shared.yaml", "guarded"),
    "not a date": _at("shared.yaml", "2026-13-01"),
    "empty citation": _at("panels/safety.yaml", "type: citation"),
    "empty glossary block": _at("panels/safety.yaml", "type: glossary"),
    "empty guide part": _at("guides/doctors.yaml", "title: {en: Results}"),
    "parts that draw other people": _at("panels/glance.yaml", "parts:"),
    "range upside down": _at("figures.yaml", "range: [86.0"),
    "same tile twice": _at("pack.yaml", "{id: how, style: row"),
    "same source number twice": _at("sources.yaml", "other2021"),
    "same key twice": _at("panels/find.yaml", "layout: full"),
    "drawing what is no count": _at("panels/glance.yaml", "figure: pfs"),
}
