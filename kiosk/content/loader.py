"""Loads a content pack from its folder, and refuses it with every reason at once."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from kiosk.content.assemble import Parts, assemble
from kiosk.content.block import Block, Term
from kiosk.content.figures import Figure, Source
from kiosk.content.findings import ContentError
from kiosk.content.kinds import ID, Where
from kiosk.content.links import FOLDERS, MANIFEST, check_numbers, check_shared, check_twice, check_unlisted, look_up
from kiosk.content.manifest import Manifest
from kiosk.content.markers import matches
from kiosk.content.model import Guide, Pack, Panel
from kiosk.content.nodes import FAILED, Context, Read
from kiosk.content.overlays import check_overlays, read_overlays
from kiosk.content.placeholders import check_placeholders
from kiosk.content.reader import Reader
from kiosk.content.yamlfile import compose

if TYPE_CHECKING:
    from kiosk.survey import Questionnaire


def load(folder: Path) -> Pack:
    """Return the pack in `folder`; raises ContentError with a Finding for everything that is wrong."""
    pack, context = read(folder)
    if pack is None or context.findings:
        raise ContentError(context.findings)
    return pack


def read(folder: Path) -> tuple[Pack | None, Context]:
    """Return the pack as far as it could be read (None without a manifest), and what reading it found."""
    context = Context(folder)
    manifest = _manifest(context)
    lists = _lists(context, manifest)
    context.known.update(lists)
    parts = _parts(context, lists)
    look_up(context)
    if manifest is None:
        return None, context
    check_unlisted(context, lists)
    check_placeholders(context, manifest.unset or {})
    check_overlays(context)
    return assemble(manifest, folder, parts), context


def _parts(context: Context, lists: dict[str, tuple[str, ...]]) -> Parts:
    """Read the other files, first those that the later ones refer to."""
    sources = _entries(context, "sources.yaml", "source", Source)
    check_numbers(context, sources)
    glossary = _entries(context, "glossary.yaml", "term", Term)
    figures = _entries(context, "figures.yaml", "figure", Figure)
    shared = _entries(context, "shared.yaml", "shared block", Block)
    check_shared(context, shared)
    return Parts(
        sources=sources,
        glossary=glossary,
        figures=figures,
        shared=shared,
        panels=_files(context, "panels", lists["panel"], Panel),
        guides=_files(context, "guides", lists["guide"], Guide),
        surveys=_surveys(context, lists["survey"]),
    )


def _manifest(context: Context) -> Manifest | None:
    node = compose(context, MANIFEST)
    if node is None:
        return None
    context.languages = _languages(node)
    context.default_language = _default_language(node)
    context.overlays = read_overlays(context)
    manifest = Reader(MANIFEST, context).read(Manifest, node)
    return None if manifest is FAILED else manifest


def _default_language(node: Node) -> str:
    for key, value in node.value if isinstance(node, MappingNode) else ():
        if isinstance(key, ScalarNode) and key.value == "default_language" and isinstance(value, ScalarNode):
            return str(value.value)
    return ""


def _languages(node: Node) -> tuple[str, ...]:
    """Return the languages that the manifest names; every other text of the pack is measured by them."""
    for key, value in node.value if isinstance(node, MappingNode) else ():
        if isinstance(key, ScalarNode) and key.value == "languages" and isinstance(value, SequenceNode):
            return tuple(item.value for item in value.value if isinstance(item, ScalarNode))
    return ()


def _lists(context: Context, manifest: Manifest | None) -> dict[str, tuple[str, ...]]:
    """Return the ids of panels, surveys and guides by kind; without a manifest, of all files, so that they are read."""
    if manifest is None:
        return {
            kind: tuple(sorted(path.stem for path in (context.root / folder).glob(f"*{suffix}")))
            for kind, (folder, suffix) in FOLDERS.items()
        }
    context.known["group"] = [group.id for group in manifest.groups]
    check_twice(context, manifest)
    return {"panel": manifest.panels, "survey": manifest.surveys, "guide": manifest.guides}


def _entries(context: Context, name: str, kind: str, cls: type) -> dict[str, Any]:
    """Read a file that maps ids to things, and make its ids known; without the file there are none."""
    if not (context.root / name).exists():
        context.known[kind] = ()
        return {}
    node = compose(context, name)
    reader = Reader(name, context)
    found = reader.entries(node) if node else None
    if found is None:
        return {}
    things = {}
    for key, (node, value) in found.items():
        matches(reader, node, key, ID)
        preset = {} if cls is Block else {"id": key}
        thing = reader.read(cls, value, **preset)
        if thing is not FAILED:
            things[key] = thing
    context.known[kind] = tuple(found)
    context.things[kind] = things
    return things


def _files(context: Context, folder: str, listed: tuple[str, ...], cls: type) -> tuple[Any, ...]:
    """Return what was read from `<folder>/<id>.yaml` in the order of the manifest."""
    things = []
    for name in dict.fromkeys(listed):
        file = f"{folder}/{name}.yaml"
        if not (context.root / file).exists():
            continue  # told by look_up at the line of the manifest
        node = compose(context, file)
        thing: Read = Reader(file, replace(context, excused=hidden_in(node))).read(cls, node) if node else FAILED
        if thing is FAILED:
            continue
        if thing.id != name:
            message = f"The id '{thing.id}' differs from the file's name; make both '{name}'."
            context.report(thing.where, "id-mismatch", message)
        things.append(thing)
    return tuple(things)


def hidden_in(node: Node) -> frozenset[str]:
    """Return the languages in which a panel is not shown."""
    for key, value in node.value if isinstance(node, MappingNode) else ():
        if isinstance(key, ScalarNode) and key.value == "hide_in" and isinstance(value, SequenceNode):
            return frozenset(item.value for item in value.value if isinstance(item, ScalarNode))
    return frozenset()


def _surveys(context: Context, listed: tuple[str, ...]) -> dict[str, "Questionnaire"]:
    surveys = {}
    for name in listed:
        file = f"surveys/{name}.json"
        path = context.root / file
        if not path.exists():
            continue
        from kiosk.survey import SurveyError, parse  # only a pack with surveys needs it

        try:
            surveys[name] = parse(path.read_bytes())
        except OSError:
            context.report(Where(file, 1), "file-missing", f"The file {file} can't be read; give the kiosk the right.")
        except SurveyError as error:
            for issue in error.issues:
                context.report(Where(file, 1), "survey", issue.message)
    return surveys
