"""The rows of what a newer shipped pack brings: from offers to what QML shows."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.drafts import ABSENT, Difference, Draft, DraftError, Offer, Step, differences, value_of

Plain = dict[str, Any]
SHOWN = 12  # texts of one part that stand beside each other; the rest is counted
_HOW = {"added": "new", "changed": "changed", "removed": "gone"}
_THINGS = {"glossary": "words", "terms": "words"}


@dataclass(frozen=True)
class Source:
    """Where newer texts come from; all of it takes time and is called off the UI thread.

    Attributes:
        newer: whether the program brings another pack than the live revision began from.
        offers: what that pack brings; raises DraftError, OSError.
        take: the step that takes some of it; raises DraftError, OSError.
        done: the step that ends the looking; raises DraftError.
    """

    newer: Callable[[], bool]
    offers: Callable[[Draft], tuple[Offer, ...]]
    take: Callable[[Draft, Sequence[Offer]], Step]
    done: Callable[[Draft], Step]


@dataclass(frozen=True)
class Compared:
    """What differs, as it was when staff began to look; what they take since then does not change it.

    Attributes:
        clash: the files that the clinic has changed too.
        texts: file → language, and what differs in it between what the clinic has and what the program brings.
        keepable: the files that are not live yet as the program brings them.
    """

    clash: frozenset[str]
    texts: Mapping[str, tuple[str, tuple[Difference, ...]]]
    keepable: frozenset[str]

    @classmethod
    def of(cls, draft: Draft, offers: Sequence[Offer], language: str) -> "Compared":
        """Compare what the draft has with what is offered."""
        texts, clash, keepable = {}, set(), set()
        for one in offers:
            live = one.live if one.live else draft.base.data.get(one.file, ABSENT)
            if one.ours:
                clash.add(one.file)
            if one.taken and live == one.after:
                old = one.before
            else:
                keepable.add(one.file)
                old = live if one.taken else value_of(draft, one)
            texts[one.file] = differences(draft, one.file, old, one.after, language)
        return cls(frozenset(clash), texts, frozenset(keepable))


def look(source: Source, draft: Draft, language: str) -> tuple[tuple[Offer, ...], Compared] | str:
    """Return what is offered and what differs, or one sentence why it can't be read. Takes time."""
    try:
        offers = source.offers(draft) if source.newer() else ()
        return offers, Compared.of(draft, offers, language)
    except DraftError as error:
        return str(error)
    except OSError as error:
        return f"The newer texts can't be read ({error.strerror}); tell IT."


def clashes(offers: Sequence[Offer], compared: Compared) -> set[str]:
    """Return the files that both have changed: what differs in them is shown at once."""
    return {one.file for one in offers if one.file in compared.clash}


def rows_of(
    draft: Draft,
    offers: Sequence[Offer],
    compared: Compared,
    opened: Collection[str],
    names: Mapping[str, str],
    language: str,
) -> list[Plain]:
    """Return one row for each part, what both have changed first, panels in the order of the story.

    A row: `key`; `group`, "both" or "theirs"; `thing`, `name` and `how`, as ChangeLine words them; `taken`; `keepable`,
    whether it can be put back; `open`; `pairs` of old and new; `more` of them; `language` where it is not that of the
    screen.
    """
    order = {f"panels/{panel}.yaml": place for place, panel in enumerate(draft.panels)}
    ordered = sorted(offers, key=lambda one: (one.file not in compared.clash, order.get(one.file, len(order))))
    rows = []
    for one in ordered:
        lang, _ = compared.texts[one.file]
        told = {"name": _title(one, draft, language) or one.file.rpartition("/")[2]}
        told["language"] = "" if lang == language else names.get(lang, lang)
        rows.append({**_row(one, compared, shown=one.file in opened), **told})
    return rows


def _row(offer: Offer, compared: Compared, *, shown: bool) -> Plain:
    kind = offer.subject.partition(":")[0]
    _, found = compared.texts[offer.file]
    pairs = found[:SHOWN] if shown else ()
    return {
        "key": offer.file,
        "group": "both" if offer.file in compared.clash else "theirs",
        "thing": _THINGS.get(kind, kind),
        "how": _HOW[offer.what],
        "taken": offer.taken,
        "keepable": offer.file in compared.keepable,
        "open": shown,
        "count": len(found),
        "pairs": [{"old": pair.old, "new": pair.new} for pair in pairs],
        "more": len(found) - len(pairs) if pairs else 0,
    }


def _title(offer: Offer, draft: Draft, language: str) -> str:
    for data in (draft.value(offer.file), offer.after, offer.before):
        title = data.get("title") if isinstance(data, dict) else None
        if isinstance(title, dict):
            return str(title.get(language) or title.get(draft.base.default) or "")
        if isinstance(title, str):
            return title
    return ""
