"""What must fit together between the files of a pack: ids, numbers, lists."""

from kiosk.content.block import Block
from kiosk.content.blocks_told import UseBlock
from kiosk.content.figures import Source
from kiosk.content.kinds import Where
from kiosk.content.manifest import Manifest
from kiosk.content.nodes import Context

MANIFEST = "pack.yaml"
FOLDERS = {"panel": ("panels", ".yaml"), "survey": ("surveys", ".json"), "guide": ("guides", ".yaml")}


def check_twice(context: Context, manifest: Manifest) -> None:
    """Refuse a group, tile, panel, survey or guide that the manifest names twice."""
    for kind, things in (("group", manifest.groups), ("tile", manifest.tiles)):
        seen: set[str] = set()
        for thing in things:
            if thing.id in seen:
                context.report(thing.where, "duplicate-id", f"There are two {kind}s '{thing.id}'; rename one of them.")
            seen.add(thing.id)
    for kind, ids in (("panel", manifest.panels), ("survey", manifest.surveys), ("guide", manifest.guides)):
        for name in sorted({name for name in ids if ids.count(name) > 1}):
            place = next(mention.where for mention in reversed(context.mentions) if mention[:2] == (kind, name))
            context.report(place, "duplicate-id", f"The {kind} '{name}' is listed twice; take it out once.")


def check_numbers(context: Context, sources: dict[str, Source]) -> None:
    """Refuse two sources with one number."""
    taken: set[int] = set()
    for source in sources.values():
        if source.n in taken:
            message = f"Source number {source.n} is taken already; give this one its own."
            context.report(source.where, "duplicate-id", message)
        taken.add(source.n)


def check_unlisted(context: Context, lists: dict[str, tuple[str, ...]]) -> None:
    """Refuse files that the manifest doesn't list: nobody would ever see them."""
    for kind, (folder, suffix) in FOLDERS.items():
        for path in sorted((context.root / folder).glob(f"*{suffix}")):
            if path.stem not in lists[kind]:
                message = (
                    f"This {kind} is not listed in {MANIFEST}; add '{path.stem}' to '{folder}' or remove the file."
                )
                context.report(Where(f"{folder}/{path.name}", 1), f"{kind}-unlisted", message)


def look_up(context: Context) -> None:
    """Say which of the ids that files mention do not exist."""
    listed: set[tuple[str, str]] = set()
    for kind, name, where in context.mentions:
        if sentence := context.unknown(kind, name):
            context.report(where, "unknown-id", sentence)
        elif where.file == MANIFEST and kind in FOLDERS and (kind, name) not in listed:
            listed.add((kind, name))
            folder, suffix = FOLDERS[kind]
            if not (context.root / folder / f"{name}{suffix}").exists():
                message = f"The file {folder}/{name}{suffix} is missing; put it there or take '{name}' out here."
                context.report(where, f"{kind}-missing", message)


def check_shared(context: Context, shared: dict[str, Block]) -> None:
    """Refuse a shared block that stands for another one."""
    for block in shared.values():
        if isinstance(block, UseBlock):
            message = "A shared block can't be a 'use' of another; write out what it shows."
            context.report(block.where, "use-of-use", message)
