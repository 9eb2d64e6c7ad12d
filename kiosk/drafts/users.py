"""Who shows what: the panels and guides on which a shared block, a figure or a term stands."""

from collections.abc import Mapping

from kiosk.drafts.draft import Draft
from kiosk.drafts.slots import held_in, slots_in, slots_of
from kiosk.drafts.values import Data

SHARED = {"shared block": "shared.yaml", "figure": "figures.yaml", "term": "glossary.yaml"}
Thing = tuple[str, str]  # file, id


def users_of(draft: Draft) -> Mapping[Thing, tuple[str, ...]]:
    """Return (file, id) of a shared thing → who shows it, as "panel:<id>" and "guide:<id>", in reading order."""
    found: dict[Thing, dict[str, None]] = {}
    manifest = draft.value("pack.yaml")
    for kind, folder in (("panel", "panels"), ("guide", "guides")):
        for name in manifest.get(folder, ()):
            for thing in sorted(reached(draft, f"{folder}/{name}.yaml")):
                found.setdefault(thing, {})[f"{kind}:{name}"] = None
    return {thing: tuple(names) for thing, names in found.items()}


def reached(draft: Draft, file: str) -> frozenset[Thing]:
    """Return the shared blocks, figures and terms that stand on a panel or guide, by its file."""
    own = draft.memo(file, "mentions", lambda data: _mentions(file, data))
    if any(thing == ("glossary.yaml", "*") for thing in own):
        terms = draft.value("glossary.yaml")
        own |= {("glossary.yaml", name) for name in (terms if isinstance(terms, dict) else ())}
    shared = draft.memo("shared.yaml", "mentions by block", _by_block)
    deeper = frozenset(thing for place, name in own if place == "shared.yaml" for thing in shared.get(name, ()))
    return own | deeper


def _mentions(file: str, data: Data) -> frozenset[Thing]:
    every = {("glossary.yaml", "*")} if _shows_all_terms(data) else set()
    refs = [(SHARED[slot.refers], _at(data, slot.path)) for slot in slots_of(file, data) if slot.refers in SHARED]
    return frozenset({(place, name) for place, name in refs if isinstance(name, str)} | every)


def _by_block(data: Data) -> Mapping[str, frozenset[Thing]]:
    held = held_in("shared.yaml")
    assert held is not None
    blocks = data if isinstance(data, dict) else {}
    return {
        name: frozenset(
            (SHARED[slot.refers], str(_at(block, slot.path)))
            for slot in slots_in(held[0], block)
            if slot.refers in SHARED
        )
        for name, block in blocks.items()
    }


def _shows_all_terms(data: Data) -> bool:
    if isinstance(data, dict):
        everything = data.get("type") == "glossary" and data.get("all") is True
        return everything or any(map(_shows_all_terms, data.values()))
    return isinstance(data, list) and any(map(_shows_all_terms, data))


def _at(data: Data, path: tuple[str | int, ...]) -> Data:
    for step in path:
        data = data[step]
    return data
