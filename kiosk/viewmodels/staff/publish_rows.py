"""What the dialog before publishing says, as plain rows: what changes, what stops it, what a second person must see."""

from collections.abc import Iterable, Mapping
from typing import Any

from kiosk.drafts import Changed, Draft, Left, Placed, guarded_changes, panel_rows, reworded

Plain = dict[str, Any]
_LONGEST = 60


def titles_of(draft: Draft, language: str) -> dict[str, str]:
    """Return panel id → its title in a language, else in the pack's own."""
    default = draft.base.default
    return {row.id: str(row.title.get(language) or row.title.get(default) or row.id) for row in panel_rows(draft)}


def subject(code: str, titles: Mapping[str, str]) -> Plain:
    """Return a subject such as "panel:who" or "figures" as `code`, and `title` where it is a panel's."""
    kind, _, name = code.partition(":")
    return {"code": kind, "title": titles.get(name, name) if kind == "panel" else name}


def changed_rows(changes: Iterable[Changed], titles: Mapping[str, str], names: Mapping[str, str]) -> list[Plain]:
    """Return one row for each panel or file that changes: `code`, `title`, `parts` (what, count), `languages`."""
    rows: dict[str, Plain] = {}
    for one in changes:
        row = rows.setdefault(one.subject, {**subject(one.subject, titles), "parts": {}, "languages": []})
        row["parts"][one.what] = row["parts"].get(one.what, 0) + 1
        row["languages"] += [
            names.get(code, code) for code in one.langs if names.get(code, code) not in row["languages"]
        ]
    for row in rows.values():
        row["parts"] = [{"what": what, "count": count} for what, count in row["parts"].items()]
        row["languages"] = ", ".join(row["languages"])
    return list(rows.values())


def stop_rows(
    placed: Iterable[Placed], left: Iterable[Left], draft: Draft, titles: Mapping[str, str], names: Mapping[str, str]
) -> list[Plain]:
    """Return what stops publishing: errors of the checks, then languages that are behind, one row each.

    `kind` is "error", "left" or "starter"; `panel` is where it is mended, "" for a part that several panels share;
    `text` is the finding, or what the text says now.
    """
    rows = []
    for one in placed:
        if one.finding.severity == "error":
            panel = _panel_of(one.key or one.file, titles)
            text = one.finding.message
            rows.append(_stop("error", panel, titles, one.key, one.lang, names, text))
    for behind in left:
        panel = _panel_of(behind.key, titles)
        kind = "starter" if behind.starter else "left"
        words = _quoted(draft, behind)
        rows += [_stop(kind, panel, titles, behind.key, lang, names, words) for lang in behind.left]
    unique = {(row["kind"], row["key"], row["lang"], row["text"]): row for row in rows}
    return list(unique.values())


def guarded_rows(draft: Draft, titles: Mapping[str, str]) -> list[Plain]:
    """Return what a second person must agree to: `code`, `what`, `where` it is shown, `words` before and now."""
    rows = []
    for one in guarded_changes(draft):
        shown = [
            titles.get(place.removeprefix("panel:"), place) for place in one.shown_on if place.startswith("panel:")
        ]
        where = ", ".join(shown[:3]) + (" …" if shown[3:] else "")
        words = [f"{before or '–'} → {now or '–'}" for before, now in reworded(draft, one.key)]
        rows.append({"code": one.code, "what": one.what, "where": where, "words": words})
    return rows


def audit_lines(changes: Iterable[Changed]) -> tuple[str, ...]:
    """Return one short line of codes for each thing that changed."""
    return tuple(str(one) for one in changes)


def _quoted(draft: Draft, behind: Left) -> str:
    """Return what a text says now in a language that changed, cut short."""
    file, _, path = behind.key.partition("#")
    value = draft.value(file, tuple(int(part) if part.isdigit() else part for part in path.split("/")))
    said = value.get((behind.changed or behind.left)[0], "") if isinstance(value, dict) else ""
    words = said if isinstance(said, str) else ""
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def _panel_of(key: str, titles: Mapping[str, str]) -> str:
    panel = key.removeprefix("panels/").partition(".yaml")[0] if key.startswith("panels/") else ""
    return panel if panel in titles else ""


def _stop(
    kind: str, panel: str, titles: Mapping[str, str], key: str, lang: str, names: Mapping[str, str], text: str
) -> Plain:
    told = {"kind": kind, "panel": panel, "title": titles.get(panel, ""), "key": key, "lang": lang}
    return {**told, "language": names.get(lang, lang), "text": text}
