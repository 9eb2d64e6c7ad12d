"""Rules that a pack can break and still be shown: names, promises, review dates, things that nothing uses."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain

from kiosk.content.block import Term
from kiosk.content.blocks_drawn import PlacesBlock
from kiosk.content.blocks_told import CallListBlock, IndicationBlock
from kiosk.content.figures import Figure, Guarded, Source
from kiosk.content.findings import Finding, Severity
from kiosk.content.kinds import LocalText, Where
from kiosk.content.model import Pack
from kiosk.content.nodes import Context
from kiosk.content.walk import texts_in, things_in, whole
from kiosk.content.wordlists import RESULT_GROUPS, Barred, barred_names, barred_promises

APPROVALS_DAYS = 180


def noted(where: Where, rule: str, severity: Severity, message: str) -> Finding:
    """Return a finding at a place."""
    return Finding(where.file, where.line, rule, severity, message)


def rule_findings(pack: Pack, today: date) -> Iterator[Finding]:
    """Yield what is wrong with the words and the dates of a pack."""
    return chain(_names(pack), _survey_names(pack), _promises(pack), _dates(pack, today))


def _barred(text: LocalText, lang: str, barred: Barred) -> Finding:
    return noted(text.where(lang), barred.rule, "error", f"'{barred.word}' {barred.reason}.")


def _names(pack: Pack) -> Iterator[Finding]:
    for text in texts_in(whole(pack), (Source,)):
        for lang, words in text.by_lang.items():
            yield from (_barred(text, lang, barred) for barred in barred_names(words))
    for source in pack.sources.values():
        citation = source.citation
        for words in (citation,) if isinstance(citation, str) else citation.by_lang.values():
            for barred in barred_names(words, in_sources=True):
                yield noted(source.where, barred.rule, "error", f"'{barred.word}' {barred.reason}.")


def _survey_names(pack: Pack) -> Iterator[Finding]:
    for name in pack.surveys:
        file = f"surveys/{name}.json"
        for number, line in enumerate((pack.root / file).read_text("utf-8").splitlines(), start=1):
            for barred in barred_names(line):
                yield Finding(file, number, barred.rule, "error", f"'{barred.word}' {barred.reason}.")


def _promises(pack: Pack) -> Iterator[Finding]:
    results = tuple(panel for panel in pack.panels if panel.group in RESULT_GROUPS)
    for text in texts_in(results, (Source, Term)):
        for lang, words in text.by_lang.items():
            yield from (_barred(text, lang, barred) for barred in barred_promises(words))


def _dates(pack: Pack, today: date) -> Iterator[Finding]:
    for thing in things_in(whole(pack), (Source,)):
        if isinstance(thing, Guarded):
            yield from _review(thing, today)
        if isinstance(thing, PlacesBlock) and today - thing.as_of > timedelta(days=APPROVALS_DAYS):
            message = f"The approvals are as of {thing.as_of}, over {APPROVALS_DAYS} days ago; look them up again."
            yield noted(thing.where, "approvals-old", "warning", message)
    for name, reviewed in pack.reviewed.items():
        if reviewed.review_by < today:
            message = f"The review of '{name}' was due by {reviewed.review_by}; review the text and set new dates."
            yield noted(reviewed.where, "review-over", "warning", message)


def _review(thing: Guarded, today: date) -> Iterator[Finding]:
    if thing.review_by and thing.review_by < today:
        message = f"The review was due by {thing.review_by}; review the text and set new dates."
        yield noted(thing.where, "review-over", "warning", message)
    if isinstance(thing, IndicationBlock | CallListBlock | Figure) and not thing.guarded:
        message = "This should be reviewed by a date; add 'guarded: true', 'reviewed_on' and 'review_by'."
        yield noted(thing.where, "not-guarded", "warning", message)


def unused(pack: Pack, context: Context) -> Iterator[Finding]:
    """Yield a warning for each source, term, figure, shared block and picture that nothing shows."""
    shown = list(things_in((pack.panels, pack.guides)))
    cited = list(things_in((pack.panels, pack.guides, pack.figures, pack.glossary)))
    for kind, cls, things, among in (
        ("source", Source, pack.sources, cited),
        ("term", Term, pack.glossary, shown),
        ("figure", Figure, pack.figures, shown),
    ):
        used = {thing.id for thing in among if isinstance(thing, cls)}
        for name, thing in things.items():
            if name not in used:
                yield _unused(thing.where, kind, name)
    placed = {mention.id for mention in context.mentions if mention.kind == "shared block"}
    for name, block in pack.shared.items():
        if name not in placed:
            yield _unused(block.where, "shared block", name)
    for path in sorted((pack.root / "images").glob("**/*")):
        name = path.relative_to(pack.root).as_posix()
        if path.is_file() and name not in context.pictures:
            yield _unused(Where(name, 1), "image", name)


def _unused(where: Where, kind: str, name: str) -> Finding:
    return noted(where, "unused", "warning", f"Nothing shows the {kind} '{name}'; use it or remove it.")
