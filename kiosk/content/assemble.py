"""Puts what was read from the files together: shared blocks into their places, columns, whole glossaries."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from kiosk.content.block import Block, Term
from kiosk.content.blocks_drawn import ImageBlock, SceneBlock
from kiosk.content.blocks_told import GlossaryBlock, UseBlock
from kiosk.content.figures import Figure, Source
from kiosk.content.model import Guide, Manifest, Pack, Panel

if TYPE_CHECKING:
    from kiosk.survey import Questionnaire


def assemble(
    manifest: Manifest,
    root: Path,
    *,
    sources: Mapping[str, Source],
    glossary: Mapping[str, Term],
    figures: Mapping[str, Figure],
    shared: Mapping[str, Block],
    panels: Iterable[Panel],
    guides: Iterable[Guide],
    surveys: Mapping[str, "Questionnaire"],
) -> Pack:
    """Return the pack. Ids that do not exist are left out; the loader has told them already."""

    def settled(blocks: Iterable[Block]) -> tuple[Block, ...]:
        placed = (_placed(block, shared) for block in blocks)
        return tuple(_with_terms(block, glossary) for block in placed if block is not None)

    return Pack(
        id=manifest.id,
        version=manifest.version,
        title=manifest.title,
        languages=manifest.languages,
        default_language=manifest.default_language,
        groups=manifest.groups,
        tiles=manifest.tiles,
        panels=tuple(replace(panel, blocks=_in_columns(panel, settled(panel.blocks))) for panel in panels),
        figures=figures,
        sources=sources,
        glossary=glossary,
        shared=shared,
        surveys=surveys,
        guides=tuple(
            replace(guide, parts=tuple(replace(part, blocks=settled(part.blocks)) for part in guide.parts))
            for guide in guides
        ),
        unset=manifest.unset or {},
        root=root,
    )


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


def _in_columns(panel: Panel, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(replace(block, column=_column(panel, block)) for block in blocks)


def _column(panel: Panel, block: Block) -> Literal[1, 2]:
    """Return the column: as written, else 1; on a stage, only pictures stand in 1."""
    if panel.layout == "full":
        return 1
    if block.column is not None:
        return block.column
    return 2 if panel.layout == "stage" and not isinstance(block, ImageBlock | SceneBlock) else 1
