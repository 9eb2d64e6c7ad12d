"""The fields of a panel as rows for the editor: pure functions from the draft's fields and what the checks say."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from kiosk.drafts import Field, Left, Placed

Plain = dict[str, Any]
_TYPED = ("text", "forms")


def rows_of(
    fields: Sequence[Field],
    language: str,
    default: str,
    placed: Iterable[Placed],
    words: Callable[[Field], str],
    picture: Callable[[str], str],
    left: Iterable[Left] = (),
) -> list[Plain]:
    """Return one row for each field, in order, in one language.

    Args:
        fields: of the panel.
        language: whose texts are edited.
        default: the language that others are translated from.
        placed: what the checks found.
        words: says a figure in words, or the name of a PDF.
        picture: the address of a picture by its name in the pack.
        left: the texts of which a language is behind.
    """
    found, behind = list(placed), {one.key: one for one in left if language in one.left}
    rows, block = list[Plain](), 0
    for field in fields:
        number = field.numbers[0] if field.numbers else 0
        begins, block = bool(number) and number != block, number or block
        error, note = said(found, field.key, language)
        rows.append(
            _known(field)
            | {
                "heading": field.block if begins else "",
                "number": number,
                "text": field.texts.get(language, "") if field.kind in _TYPED else words(field),
                "original": "" if language == default else field.texts.get(default, ""),
                "error": error,
                "note": note,
                "left": field.key in behind and not behind[field.key].starter,
                "starter": field.key in behind and behind[field.key].starter,
                "picture": picture(field.name) if field.kind == "picture" else "",
            }
        )
    return rows


def _known(field: Field) -> Plain:
    """Return what a field is, whatever stands in it."""
    return {
        "key": field.key,
        "kind": field.kind,
        "typed": field.kind in _TYPED,
        "label": field.label,
        "place": " ".join(map(str, field.numbers[1:])),
        "lines": field.kind == "forms",
        "guarded": field.guarded,
        "alsoOn": len(field.also_on),
    }


def with_lines(rows: Sequence[Plain], line_of: Callable[[str], str]) -> list[Plain]:
    """Return rows that know the end of a line and of a list.

    `takes`: its line may be taken out, for it is the line's last field and not the list's only line. `adds`: the list
    ends here and may have one more line.

    Args:
        rows: one for each field, in reading order.
        line_of: key of a field → key of the line it stands in, "" for none that comes and goes.
    """
    lines = [line_of(row["key"]) for row in rows]
    ends = {line: number for number, line in enumerate(lines) if line}  # the last field of each line
    lists: dict[str, list[int]] = {}
    for line, number in ends.items():
        lists.setdefault(line.rpartition("/")[0], []).append(number)
    takes = {number for numbers in lists.values() if len(numbers) > 1 for number in numbers}
    adds = {max(numbers) for numbers in lists.values()}
    return [row | {"takes": number in takes, "adds": number in adds} for number, row in enumerate(rows)]


def left_on(panel: str, fields: Iterable[Field], left: Iterable[Left]) -> tuple[Left, ...]:
    """Return those of the texts of which a language is behind that a panel shows."""
    keys, own = {field.key for field in fields}, f"panels/{panel}.yaml#"
    return tuple(one for one in left if one.key in keys or one.key.startswith(own))


def said(placed: Iterable[Placed], key: str, language: str) -> tuple[str, str]:
    """Return what keeps a field from being published, and what is only good to know, each "" for nothing."""
    here = [one.finding for one in placed if one.key == key and one.lang in ("", language)]
    errors = [finding.message for finding in here if finding.severity == "error"]
    others = [finding.message for finding in here if finding.severity != "error"]
    return " ".join(dict.fromkeys(errors)), " ".join(dict.fromkeys(others))


def checks_of(
    placed: Iterable[Placed],
    left: Iterable[Left],
    language: str,
    names: dict[str, str],
    *,
    overflows: bool,
    normal: bool,
) -> list[Plain]:
    """Return what is said beside the preview: whether the panel fits, what concerns all of it or other languages.

    Args:
        placed: what the checks found on this panel.
        left: its texts of which a language is behind.
        language: the one that is seen.
        names: what each language calls itself.
        overflows: whether the panel is higher than its place.
        normal: whether its text has the normal size.
    """
    found = list(placed)
    fits = "fits" if not overflows else "overflows" if normal else "scrolls"
    lines = [{"code": fits, "severity": "warning" if overflows else "good", "text": ""}]
    for one in found:
        elsewhere = one.lang not in ("", language)
        if not one.key or elsewhere:
            name = f"{names.get(one.lang, one.lang)}: " if elsewhere else ""
            lines.append({"code": "", "severity": one.finding.severity, "text": name + one.finding.message})
    mend = {one.key for one in found if one.key and one.finding.severity == "error" and one.lang in ("", language)}
    if mend:
        lines.append({"code": "fields", "severity": "error", "text": str(len(mend))})
    behind = dict.fromkeys(names.get(code, code) for one in left for code in one.left)
    if behind:
        lines.append({"code": "behind", "severity": "error", "text": ", ".join(behind)})
    if not behind and not any(one.finding.severity == "error" for one in found):
        lines.insert(0, {"code": "clear", "severity": "good", "text": ""})
    order = {"error": 0, "warning": 1, "note": 2, "good": 3}
    unique = {(line["code"], line["text"]): line for line in lines}
    return sorted(unique.values(), key=lambda line: order[line["severity"]])
