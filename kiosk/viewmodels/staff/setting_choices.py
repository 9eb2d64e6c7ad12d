"""What may be chosen where a setting is one of several values, and what holds while nothing is set. No Qt."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kiosk.viewmodels.staff.setting_fields import FIELDS, set_in, shown
from kiosk.viewmodels.staff.settings_rows import Options

OTHER = "other"
_HALVES = ("00", "30")
_PERCENT = (20, 40, 60, 80, 100)


def options(languages: Sequence[tuple[str, str]], regions: Iterable[str], config: Any, *, light: bool) -> Options:
    """Return key → (code, text) of each choice; a text of '' is told by the screens.

    Args:
        languages: tag and own name of each language that pack and screens speak, in order.
        regions: as content names them.
        config: what is set now, which is always among the choices.
        light: whether this machine lets the kiosk change the screen's light.
    """
    percent = [str(one) for one in _PERCENT]
    codes = {
        "site.region": [*sorted(regions), OTHER],
        "night.from": ["", *_times(16, 24)],
        "night.until": ["", *_times(4, 12)],
        "sound.volume": percent,
        "display.brightness": ["", *(percent if light else ())],
        "display.rotation": ["0", "90", "180", "270"],
        "display.motion": ["full", "still"],
    }
    found = {
        key: [(code, code if ":" in code else "") for code in _with(key, own, config)] for key, own in codes.items()
    }
    return {**found, "languages.default": languages, "languages.offered": languages}


def fallbacks(unset: Mapping[str, str], languages: Sequence[str], default: str) -> dict[str, str]:
    """Return key → what the kiosk does or says while nothing is set.

    Args:
        unset: what the pack says for each placeholder that the clinic has not set, in one language.
        languages: those the pack and the screens speak.
        default: the pack's own.
    """
    known = {field.key for field in FIELDS}
    told = {key: text for key, text in unset.items() if key in known}
    return {**told, "languages.default": default, "languages.offered": ",".join(languages)}


def _times(first: int, end: int) -> list[str]:
    return [f"{hour:02}:{half}" for hour in range(first, end) for half in _HALVES]


def _with(key: str, codes: list[str], config: Any) -> list[str]:
    now = shown(key, set_in(config, key))
    return codes if not now or now in codes else sorted([*codes, now])
