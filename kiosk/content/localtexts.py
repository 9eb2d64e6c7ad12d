"""Reads one text in each language of the pack: what stands in the file itself, then what the overlays add."""

from yaml.nodes import Node, ScalarNode

from kiosk.content.findings import nearest
from kiosk.content.kinds import PLACEHOLDER, LocalText, Where
from kiosk.content.nodes import FAILED, Mention, NodeReader, Read
from kiosk.content.scalars import string


def local_text(reader: NodeReader, node: Node) -> Read:
    """Return the text in every language; what is missing is told at the node, and the text stands without it."""
    found = reader.entries(node)
    if found is None:
        return FAILED
    texts: dict[str, str] = {}
    places: dict[str, Where] = {}
    wanted = reader.context.languages
    for lang, (key, value) in found.items():
        if wanted and lang not in wanted:
            return reader.fail(key, "unknown-key", f"The pack has no language '{lang}'{nearest(lang, wanted)}")
        text = string(reader, value)
        if text is FAILED:
            return FAILED
        texts[lang], places[lang] = text, reader.where(value)
        _mention(reader, text, places[lang])
    _overlay(reader, texts, places)
    for lang in wanted:
        if lang not in texts and lang not in reader.context.excused:
            reader.fail(node, "missing-language", _missing(reader, lang))
    _same_placeholders(reader, texts, places)
    return LocalText(texts, places)


def plain_or_local(reader: NodeReader, node: Node) -> Read:
    """Return a text that may stand in one language for all; an overlay may translate it and need not."""
    if not isinstance(node, ScalarNode):
        return local_text(reader, node)
    text = string(reader, node)
    if text is FAILED:
        return FAILED
    texts, places = {reader.context.default_language: text}, {reader.context.default_language: reader.where(node)}
    _overlay(reader, texts, places)
    return LocalText(texts, places) if len(texts) > 1 else text


def _mention(reader: NodeReader, text: str, where: Where) -> None:
    if "{" in text:
        reader.context.mentions += [Mention("placeholder", name, where) for name in PLACEHOLDER.findall(text)]


def _overlay(reader: NodeReader, texts: dict[str, str], places: dict[str, Where]) -> None:
    """Add what the overlays of this file say in the languages that the text lacks."""
    said = texts.get(reader.context.default_language)
    if said is None:
        return
    for overlay in reader.context.overlays.get(reader.file, ()):
        if overlay.lang not in texts and (found := overlay.find(said)):
            texts[overlay.lang], places[overlay.lang] = found


def _missing(reader: NodeReader, lang: str) -> str:
    if lang == reader.context.default_language:
        return f"This text has no '{lang}'; add it in that language."
    return f"This text has no '{lang}'; add it here or in languages/{lang}/{reader.file}."


def _same_placeholders(reader: NodeReader, texts: dict[str, str], places: dict[str, Where]) -> None:
    """Refuse a translation that lost a placeholder or has one more: a number to call would be missing."""
    default = reader.context.default_language
    wanted = set(PLACEHOLDER.findall(texts.get(default, "")))
    for lang, text in texts.items():
        if default in texts and set(PLACEHOLDER.findall(text)) != wanted:
            names = ", ".join(f"{{{name}}}" for name in sorted(wanted)) or "none"
            message = f"The placeholders here differ from those in '{default}' ({names}); make them the same."
            reader.context.report(places[lang], "placeholder", message)
