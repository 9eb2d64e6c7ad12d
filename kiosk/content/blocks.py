"""The blocks that panels and guides are made of: one dataclass per type, one row each in `BLOCKS`."""

from collections.abc import Mapping

from kiosk.content.block import Block
from kiosk.content.blocks_drawn import (
    CitationBlock,
    ClaimsBlock,
    FiguresBlock,
    IconArrayBlock,
    ImageBlock,
    OverviewBlock,
    PinsBlock,
    PlacesBlock,
    SceneBlock,
)
from kiosk.content.blocks_told import (
    CallListBlock,
    CalloutBlock,
    ChecklistBlock,
    EmergencyBlock,
    ExpertBlock,
    FactsBlock,
    GlossaryBlock,
    GuidesBlock,
    IndicationBlock,
    LinkBlock,
    TermBlock,
    TextBlock,
    TimeBlock,
    UseBlock,
)

BLOCKS: Mapping[str, type[Block]] = {
    "text": TextBlock,
    "facts": FactsBlock,
    "pins": PinsBlock,
    "image": ImageBlock,
    "scene": SceneBlock,
    "time": TimeBlock,
    "term": TermBlock,
    "icon_array": IconArrayBlock,
    "figures": FiguresBlock,
    "callout": CalloutBlock,
    "checklist": ChecklistBlock,
    "call_list": CallListBlock,
    "emergency": EmergencyBlock,
    "claims": ClaimsBlock,
    "places": PlacesBlock,
    "overview": OverviewBlock,
    "indication": IndicationBlock,
    "citation": CitationBlock,
    "expert": ExpertBlock,
    "glossary": GlossaryBlock,
    "link": LinkBlock,
    "guides": GuidesBlock,
    "use": UseBlock,
}
