"""Puts what was read from the files together: shared blocks into their places, columns, whole glossaries."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from kiosk.content.block import Block, Term
from kiosk.content.blocks_drawn import ImageBlock, SceneBlock
from kiosk.content.blocks_told import GlossaryBlock, UseBlock
from kiosk.content.figures import Figure, Source
from kiosk.content.manifest import Manifest
from kiosk.content.model import Guide, Pack, Panel

if TYPE_CHECKING:
    from kiosk.survey import Questionnaire


@dataclass(frozen=True)
class Parts:
    """What the files beside the manifest hold, as far as it could be read."""

    sources: Mapping[str, Source]
    glossary: Mapping[str, Term]
    figures: Mapping[str, Figure]
    shared: Mapping[str, Block]
    panels: tuple[Panel, ...]
    guides: tuple[Guide, ...]
    surveys: Mapping[str, "Questionnaire"]


def assemble(manifest: Manifest, root: Path, parts: Parts) -> Pack:
    """Return the pack. Ids that do not exist are left out; the loader has told them already."""
    return Pack(
        id=manifest.id,
        version=manifest.version,
        title=manifest.title,
        languages=manifest.languages,
        default_language=manifest.default_language,
        groups=manifest.groups,
        tiles=manifest.tiles,
        panels=tuple(_panel(panel, parts) for panel in parts.panels),
        figures=parts.figures,
        sources=parts.sources,
        glossary=parts.glossary,
        shared=parts.shared,
        surveys=parts.surveys,
        guides=tuple(_guide(guide, parts) for guide in parts.guides),
        unset=manifest.unset or {},
        root=root,
        reviewed=manifest.reviewed or {},
    )


def settled(thing: Panel | Guide, parts: Parts) -> Panel | Guide:
    """Return a panel or guide that was read, with its shared blocks and terms in place."""
    return _panel(thing, parts) if isinstance(thing, Panel) else _guide(thing, parts)


def _panel(panel: Panel, parts: Parts) -> Panel:
    blocks = _settled(panel.blocks, parts)
    return replace(panel, blocks=tuple(replace(block, column=_column(panel, block)) for block in blocks))


def _guide(guide: Guide, parts: Parts) -> Guide:
    return replace(guide, parts=tuple(replace(part, blocks=_settled(part.blocks, parts)) for part in guide.parts))


def _settled(blocks: Iterable[Block], parts: Parts) -> tuple[Block, ...]:
    placed = (_placed(block, parts.shared) for block in blocks)
    return tuple(_with_terms(block, parts.glossary) for block in placed if block is not None)


def _placed(block: Block, shared: Mapping[str, Block]) -> Block | None:
    """Return the shared block that a `use` stands for; what the `use` says itself goes before."""
    if not isinstance(block, UseBlock):
        return block
    original = shared.get(block.block)
    if original is None or isinstance(original, UseBlock):
        return None
    return replace(
        original,
        column=block.column or original.column,
        title=block.title or original.title,
        icon=block.icon or original.icon,
        tint=original.tint if block.tint == "surface" else block.tint,
        hold=tuple(dict.fromkeys(original.hold + block.hold)),
    )


def _with_terms(block: Block, glossary: Mapping[str, Term]) -> Block:
    if isinstance(block, GlossaryBlock) and block.all:
        return replace(block, terms=tuple(glossary.values()))
    return block


def _column(panel: Panel, block: Block) -> Literal[1, 2]:
    """Return the column: as written, else 1; on a stage, only pictures stand in 1."""
    if panel.layout == "full":
        return 1
    if block.column is not None:
        return block.column
    return 2 if panel.layout == "stage" and not isinstance(block, ImageBlock | SceneBlock) else 1
