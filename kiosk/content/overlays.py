"""Languages as folders: `languages/<language>/` holds the texts of the pack's files in one more language.

Each file there stands for the file of the same name in the pack and is keyed by the text as the pack has it.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from yaml.nodes import Node

from kiosk.content.kinds import Item, Where, record
from kiosk.content.nodes import FAILED, Context, Overlay
from kiosk.content.reader import Reader
from kiosk.content.yamlfile import compose

FOLDER = "languages"
TERMS = "terms.yaml"  # how a language says the terms that must be the same everywhere; checks read it


@record
class Translation(Item):
    """The texts of one file of the pack in one more language: text as the pack has it → the same in that language.

    `review` says who must still look at them; the key goes once somebody has.
    """

    texts: Mapping[str, str]
    review: str | None = None


@record
class Terms(Item):
    """How one language says things, wherever they stand.

    Attributes:
        terms: term in the pack's default language → what its translation holds, one of these forms.
        avoid: word of the trade that patients don't know → what to write in its place.
    """

    terms: Mapping[str, tuple[str, ...]]
    avoid: Mapping[str, str] | None = None


def read_overlays(context: Context) -> dict[str, tuple[Overlay, ...]]:
    """Return file of the pack → its texts in the languages of the manifest; other folders are left alone."""
    found: dict[str, tuple[Overlay, ...]] = {}
    for lang in context.languages:
        for name in _files(context.root / FOLDER / lang):
            if name != TERMS and (overlay := _overlay(context, lang, name)):
                found[name] = (*found.get(name, ()), overlay)
    return found


def _files(folder: Path) -> Iterator[str]:
    return (path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file())


def _overlay(context: Context, lang: str, name: str) -> Overlay | None:
    file = f"{FOLDER}/{lang}/{name}"
    if not name.endswith(".yaml") or not (context.root / name).is_file():
        message = f"There is no file {name} in the pack, so nothing shows this one; rename it or remove it."
        context.report(Where(file, 1), "translation-file", message)
        return None
    node = compose(context, file)
    if node is None:
        return None
    reader = Reader(file, context)
    read = reader.read(Translation, node)
    if read is FAILED:
        return None
    lines = _lines(reader, node)
    texts = {text: (said, lines[text]) for text, said in read.texts.items()}
    return Overlay(lang, file, texts, read.review or "")


def _lines(reader: Reader, node: Node) -> dict[str, int]:
    """Return text → line of its translation in a file that was read already."""
    top = {key.value: value for key, value in node.value}
    return {key.value: reader.where(value).line for key, value in top["texts"].value}


def check_overlays(context: Context) -> None:
    """Refuse translations of texts that the pack does not hold; a file that could not be read whole says nothing."""
    broken = {finding.file for finding in context.findings if finding.rule != "missing-language"}
    for name, overlays in context.overlays.items():
        for overlay in overlays if name not in broken else ():
            spare = overlay.texts.keys() - overlay.used
            for text in sorted(spare, key=lambda text: overlay.texts[text][1]):
                message = f"{name} has no text '{_short(text)}'; write it exactly as it stands there, or remove it."
                context.report(Where(overlay.file, overlay.texts[text][1]), "translation-unused", message)


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:40].rstrip()}..."
