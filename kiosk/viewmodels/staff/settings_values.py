"""What is set, what is typed and not yet kept, and the way back. Frozen; no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.viewmodels.staff.setting_fields import BY_KEY, NIGHT, TOKEN, USUAL_NIGHT, meant, set_in, shown

Changes = Mapping[str, Any]


@dataclass(frozen=True)
class Values:
    """The settings of one kiosk as the screens know them.

    Attributes:
        config: what is set, by IT and by staff.
        typed: key → text that stands in a field and is not kept yet.
        past: for each change that was kept, what stood there before; the newest last.
        refused: key → why the kept value could not be changed, as a code.
    """

    config: Any
    typed: Mapping[str, str] = field(default_factory=dict)
    past: tuple[Changes, ...] = ()
    refused: Mapping[str, str] = field(default_factory=dict)

    def kept(self, key: str) -> str:
        """Return what is set for a key, as text."""
        return shown(key, set_in(self.config, key))

    def text(self, key: str) -> str:
        """Return what stands in a field."""
        return self.typed.get(key, self.kept(key))

    def locked(self, key: str) -> bool:
        """Return whether IT has set it."""
        return key in self.config.given

    def write(self, key: str, text: str) -> "Values":
        """Return the values with something else in a field; nothing of it is kept."""
        if self.locked(key) or text == self.text(key):
            return self
        others = {name: why for name, why in self.refused.items() if name != key}
        typed = {name: old for name, old in self.typed.items() if name != key}
        return replace(self, typed=typed if text == self.kept(key) else {**typed, key: text}, refused=others)

    def changes(self, *keys: str) -> dict[str, Any]:
        """Return what would have to be kept so that these fields hold what is typed."""
        return {key: meant(key, self.typed[key]) for key in keys if key in self.typed and key != TOKEN}

    def took(self, config: Any, changes: Changes, *, undone: bool = False) -> "Values":
        """Return the values once `changes` are kept; an undone change is no way back to itself."""
        before = {key: _plain(set_in(self.config, key)) for key in changes if key != TOKEN}
        typed = {key: text for key, text in self.typed.items() if key not in changes}
        past = self.past[:-1] if undone else (*self.past, before) if before else self.past
        return replace(self, config=config, typed=typed, past=past, refused={})

    def refuse(self, key: str, why: str) -> "Values":
        """Return the values once a change was refused, for a reason that only the disk or another setting knows."""
        return replace(self, refused={**self.refused, key: why})

    def forget(self) -> "Values":
        """Return the values without what is typed and not kept."""
        return replace(self, typed={}, refused={})


def with_partners(values: Values, changes: Changes) -> Changes:
    """Return changes together with what they pull along: a night has two ends, the first language is offered."""
    found = dict(changes)
    ends = [found.get(key, set_in(values.config, key)) for key in NIGHT]
    if any(key in found for key in NIGHT) and bool(ends[0]) != bool(ends[1]):
        on = any(found.get(key) for key in NIGHT)
        for key, end, usual in zip(NIGHT, ends, USUAL_NIGHT, strict=True):
            found[key] = (end or usual) if on else None
    first, offered = (found.get(key, set_in(values.config, key)) for key in ("languages.default", "languages.offered"))
    if offered and first and first not in offered:
        if "languages.default" in found:
            found["languages.offered"] = [*offered, first]
        else:
            found["languages.default"] = next(iter(offered))
    return {key: value for key, value in found.items() if key in changes or not values.locked(key)}


def problem(key: str, text: str, slip: Callable[[str, Any], Any]) -> str:
    """Return the code of what is wrong with a text in a field; empty for a good one."""
    value = meant(key, text)
    if value is None or BY_KEY[key].kind == "secret":
        return ""
    return str(slip(key, value) or "")


def _plain(value: Any) -> Any:
    return (list(value) or None) if isinstance(value, tuple) else None if value == "" else value
