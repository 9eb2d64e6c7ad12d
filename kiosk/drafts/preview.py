"""One panel as it would be shown, read anew after each key press, and what is wrong with it; all in memory."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from kiosk.content import Finding, Pack
from kiosk.content.assemble import Parts, settled
from kiosk.content.checks import counted, judged, scores_of
from kiosk.content.languages import terms_of
from kiosk.content.loader import read
from kiosk.content.model import Guide, Panel
from kiosk.content.nodes import FAILED
from kiosk.content.placeholders import check_placeholders
from kiosk.content.reader import Reader
from kiosk.drafts.draft import Draft
from kiosk.drafts.errors import DraftError
from kiosk.drafts.fields import file_of
from kiosk.drafts.meter import Meter, meter_of
from kiosk.drafts.nodes import EMPTY, Lines
from kiosk.drafts.placing import Placed, place_findings
from kiosk.drafts.things import DraftContext, Things
from kiosk.drafts.users import reached


@dataclass(frozen=True)
class Reading:
    """A panel (or guide) of a draft.

    Attributes:
        thing: as it would be shown; None while it can't be read.
        pack: the live pack with it, and with the figures, terms and shared blocks of the draft.
        findings: what is wrong with it, each at the key of a field; "" where it concerns the whole.
        meters: how it reads, by language.
    """

    thing: Panel | Guide | None
    pack: Pack
    findings: tuple[Placed, ...]
    meters: Mapping[str, Meter]

    @property
    def panel(self) -> Panel | None:
        """The panel, None while it can't be read."""
        return self.thing if isinstance(self.thing, Panel) else None


class Preview:
    """Reads panels of a draft. What the pack has beside them is read once, then only where the draft changes it."""

    def __init__(self, draft: Draft, today: date) -> None:
        """Read the live pack. Raises DraftError."""
        self._draft = draft
        self._today = today
        pack, context = read(draft.base.root)
        if pack is None:
            raise DraftError(f"The pack in {draft.base.root} can't be read; take another revision.")
        self._pack = pack
        self._terms = terms_of(context)
        self._context = DraftContext.of(context, draft)
        self._things = Things(draft, self._context)

    def reread(self, subject: str, *, judge: bool = True) -> Reading:
        """Return a panel by its id, or a guide by its file, as the draft has it. Takes a few milliseconds.

        Not judged, it has no findings and no meters, which takes a third of the time.

        Raises DraftError where there is none.
        """
        file = file_of(subject)
        data = self._draft.value(file)
        if not isinstance(data, dict):
            raise DraftError(f"There is no panel '{subject}' any more; go back to the list.")
        self._context.begin(frozenset(data.get("hide_in") or ()))
        parts = self._things.parts(self._pack)
        lines = Lines()
        node = lines.node(data)
        cls = Panel if file.startswith("panels/") else Guide
        thing: Any = Reader(file, self._context).read(cls, node)
        found, mentions = self._things.found_in(reached(self._draft, file))
        self._context.mentions += mentions
        found += self._context.findings
        pack = self._pack_with(None if thing is FAILED else settled(thing, parts), parts)
        shown: tuple[Panel | Guide, ...] = pack.panels if cls is Panel else pack.guides
        thing = next((one for one in shown if one.id == data.get("id")), None) if thing is not FAILED else None
        if not judge:
            return Reading(thing, pack, (), {})
        if thing is not None:
            found += self._judged(pack, thing)
        found += self._looked_up()
        places = {**self._things.lines, file: lines}
        empty = [Finding(file, lines.paths.index(path) + 1, "empty-text", "error", _EMPTY) for path in lines.empty]
        meters = {lang: meter_of(counted(thing, lang), lang) for lang in self._spoken(data)} if thing else {}
        return Reading(thing, pack, place_findings(self._draft, subject, [*found, *empty], places), meters)

    def _spoken(self, data: dict[str, object]) -> tuple[str, ...]:
        hidden = data.get("hide_in") or ()
        return tuple(lang for lang in self._pack.languages if isinstance(hidden, list | tuple) and lang not in hidden)

    def _pack_with(self, thing: Panel | Guide | None, parts: Parts) -> Pack:
        pack = replace(
            self._pack, figures=parts.figures, glossary=parts.glossary, shared=parts.shared, sources=parts.sources
        )
        if isinstance(thing, Panel):
            others = tuple(panel for panel in pack.panels if panel.id != thing.id)
            at = next((index for index, panel in enumerate(pack.panels) if panel.id == thing.id), len(others))
            return replace(pack, panels=(*others[:at], thing, *others[at:]))
        if isinstance(thing, Guide):
            return replace(pack, guides=tuple(thing if one.id == thing.id else one for one in pack.guides))
        return pack

    def _judged(self, pack: Pack, thing: Panel | Guide) -> list[Finding]:
        """Return what the rules say of one thing alone."""
        alone = replace(
            pack,
            panels=(thing,) if isinstance(thing, Panel) else (),
            guides=(thing,) if isinstance(thing, Guide) else (),
            groups=(),
            tiles=(),
            figures={},
            sources={},
            glossary={},
            shared={},
            surveys={},
            unset={},
            reviewed={},
        )
        return [one for one in judged(alone, self._today, self._terms, scores_of(alone)) if one.severity != "note"]

    def _looked_up(self) -> list[Finding]:
        """Return what the mentions of the file name that is not there."""
        before = len(self._context.findings)
        for kind, name, where in self._context.mentions:
            if kind != "placeholder" and (sentence := self._context.unknown(kind, name)):
                self._context.report(where, "unknown-id", sentence)
        check_placeholders(self._context, self._pack.unset)
        return list(self._context.findings[before:])


_EMPTY = f"This text is empty; write it. Until then '{EMPTY}' stands there."
