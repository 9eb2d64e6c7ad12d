"""Checks a pack beyond what loading needs: how it reads, which words it uses, what is out of date or unused."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from kiosk.content.block import Block
from kiosk.content.blocks_drawn import CitationBlock
from kiosk.content.blocks_told import ExpertBlock, IndicationBlock
from kiosk.content.figures import Source
from kiosk.content.findings import Finding, PanelScore, Report
from kiosk.content.icons import unknown_icons
from kiosk.content.kinds import LocalText
from kiosk.content.languages import Glossaries, between_languages, language_findings, terms_of
from kiosk.content.loader import read
from kiosk.content.model import Guide, Pack, Panel
from kiosk.content.reading import MAX_GRADE, is_chinese, length, limit_of, measure, sentences
from kiosk.content.rules import noted, rule_findings, unused
from kiosk.content.shown import spoken
from kiosk.content.walk import texts_in, things_in, whole

EXEMPT = (IndicationBlock, CitationBlock, ExpertBlock)
_NOT_COUNTED = (*EXEMPT, Source)
_NOT_READ_HERE = frozenset({"nav", "sound"})  # said on another panel; how a word sounds is no sentence


def check(folder: Path, *, today: date | None = None) -> Report:
    """Return every finding about the pack in `folder`, and how each panel reads; never raises on bad content.

    Args:
        folder: the pack.
        today: the day against which review dates are held; the machine's date when it is not handed in.
    """
    pack, context = read(folder)
    findings = set(context.findings)
    if pack is None:
        return Report(ok=False, findings=tuple(sorted(findings)), panels=())
    if not findings:
        findings |= set(unused(pack, context))  # what is broken may well be what uses a thing
    scores = scores_of(pack)
    findings |= judged(pack, today or date.today(), terms_of(context), scores) | set(unknown_icons(pack))
    findings |= set(language_findings(pack, context)) | set(context.findings)
    ok = all(finding.severity != "error" for finding in findings)
    return Report(ok=ok, findings=tuple(sorted(findings)), panels=tuple(scores))


def scores_of(pack: Pack) -> list[PanelScore]:
    """Return how each panel reads in each language in which it is shown."""
    return [score_of(panel, lang) for panel in pack.panels for lang in pack.languages if lang not in panel.hide_in]


def judged(pack: Pack, today: date, terms: Glossaries, scores: Iterable[PanelScore]) -> set[Finding]:
    """Return what is wrong with the words, dates and languages of a pack, in what it shows."""
    pack = spoken(pack)
    findings = set(rule_findings(pack, today)) | set(_sentences(pack))
    findings |= set(between_languages(pack, terms, _plain_texts(pack)))
    panels = {panel.id: panel for panel in pack.panels}
    for panel in pack.panels:
        findings |= set(_exemptions(panel, f"panel '{panel.id}'", panel.blocks, pack.languages))
    for score in scores:
        findings |= set(_grade(panels[score.id], f"panel '{score.id}'", score.grade))
    for guide in pack.guides:
        findings |= set(_guide(guide, pack))
    return findings


def counted(thing: object, lang: str) -> list[str]:
    """Return what people read of a panel or guide and what its grade counts, paragraph by paragraph."""
    return [text.get(lang) for text in texts_in(thing, _NOT_COUNTED, _NOT_READ_HERE)]


def score_of(panel: Panel, lang: str) -> PanelScore:
    """Return how a panel reads in one language."""
    reads = measure(counted(panel, lang), lang)
    return PanelScore(panel.id, lang, reads.grade, reads.longest)


def _grade(thing: Panel | Guide, name: str, grade: float | None) -> Iterator[Finding]:
    if grade is not None and grade > MAX_GRADE:
        message = f"The {name} reads at grade {grade}; shorten words and sentences until it is {MAX_GRADE} or below."
        yield noted(thing.where, "grade", "error", message)


def _sentences(pack: Pack) -> Iterator[Finding]:
    """Refuse sentences that are too long, in everything but exempt blocks, locked guides and sources."""
    for text in _plain_texts(pack):
        for lang, words in text.by_lang.items():
            yield from _too_long(text, lang, words)


def _plain_texts(pack: Pack) -> list[LocalText]:
    """Return what patients read in plain words."""
    open_guides = tuple(guide for guide in pack.guides if not guide.locked)
    shown = (*(part for part in whole(pack) if part is not pack.guides), open_guides)
    return texts_in(shown, _NOT_COUNTED, frozenset({"sound"}))


def _too_long(text: LocalText, lang: str, words: str) -> Iterator[Finding]:
    unit = "characters" if is_chinese(lang) else "words"
    for sentence in sentences(words, lang):
        if (size := length(sentence, lang)) > limit_of(lang):
            message = f"A sentence here has {size} {unit}; split it until none has more than {limit_of(lang)}."
            yield noted(text.where(lang), "sentence-length", "error", message)


def _guide(guide: Guide, pack: Pack) -> Iterator[Finding]:
    name = f"guide '{guide.id}'"
    if guide.locked:
        yield noted(guide.where, "exempt", "note", f"The {name} is locked, for professionals, and gets no grade.")
        return
    if guide.file:
        yield noted(guide.where, "exempt", "note", f"The {name} is a PDF of the clinic's own, and gets no grade.")
        return
    blocks = tuple(block for part in guide.parts for block in part.blocks)
    yield from _exemptions(guide, name, blocks, pack.languages)
    for lang in pack.languages:
        yield from _grade(guide, name, measure(counted(guide, lang), lang).grade)


def _exemptions(
    thing: Panel | Guide, name: str, blocks: tuple[Block, ...], langs: tuple[str, ...]
) -> Iterator[Finding]:
    """Tell each exempt block with its share of words; refuse one without a plain version beside it."""
    for index, block in enumerate(blocks):
        if not isinstance(block, EXEMPT):
            continue
        kind = next(part for part in ("indication", "citation", "expert") if part in type(block).__name__.lower())
        shares = "; ".join(_share(block, thing, blocks, lang) for lang in langs)
        message = f"The {kind} block in {name} gets no grade: {shares}."
        yield noted(block.where, "exempt", "note", message)
        beside = blocks[index + 1 : index + 2] if isinstance(block, IndicationBlock) else blocks
        if not any(texts_in(other, _NOT_COUNTED) for other in beside):
            where = "right after it" if kind == "indication" else "in the same place"
            message = f"The {kind} block in {name} has no plain version; put a plain block {where}."
            yield noted(block.where, "no-plain-version", "error", message)


def _share(block: Block, thing: Panel | Guide, blocks: tuple[Block, ...], lang: str) -> str:
    total = _words_of(thing, lang) + sum(_words_cited(other, lang) for other in blocks)
    size = _words_of(block, lang) + _words_cited(block, lang)
    unit = "characters" if is_chinese(lang) else "words"
    return f"{size} of {total} {unit} ({round(100 * size / total) if total else 0}%)"


def _words_of(thing: object, lang: str) -> int:
    """Return the words of a panel, guide or block in one language, without the sources that it names."""
    return sum(length(text.get(lang), lang) for text in texts_in(thing, (Source,), _NOT_READ_HERE))


def _words_cited(block: Block, lang: str) -> int:
    """Return the words of the sources that a citation block lists."""
    if not isinstance(block, CitationBlock):
        return 0
    cited = [thing.citation for thing in things_in(block) if isinstance(thing, Source)]
    return sum(length(text if isinstance(text, str) else text.get(lang), lang) for text in cited)
