"""What a kiosk is built from, and what is read in the background while the first frame is drawn."""

import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import content, opening, paths
from kiosk.config import Config
from kiosk.phrases import phrases, prefer
from kiosk.viewmodels.pages import PageMaker
from kiosk.viewmodels.texts import Texts, make_texts

if TYPE_CHECKING:
    from kiosk.outbox import Outbox
    from kiosk.survey import Questionnaire


def seconds() -> float:
    """Return a monotonic clock in seconds that goes on while the machine sleeps; on Linux the usual one stops then."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else time.monotonic()


@dataclass(frozen=True)
class Setup:
    """What a kiosk is built from.

    Attributes:
        data: folder that holds everything it writes.
        pack: folder of the content pack.
        config: what kiosk.toml says.
        lang: language of the first screen; empty means the pack's default.
        keyring: whether the device key may be in the system's keyring; a kiosk that only shows itself leaves it alone.
        chosen: whether the pack was named outright, so that what staff publish is not shown.
        first_start: whether a kiosk that is not set up yet asks for that before it serves anybody.
        surveys: forms besides those of the pack, by id.
        now: the wall clock, local time; monotonic: seconds for every waiting.
    """

    data: Path
    pack: Path
    config: Config
    lang: str = ""
    keyring: bool = False
    chosen: bool = False
    first_start: bool = False
    surveys: Mapping[str, "Questionnaire"] = field(default_factory=dict)
    now: Callable[[], datetime] = lambda: datetime.now().astimezone()
    monotonic: Callable[[], float] = seconds


@dataclass(frozen=True)
class Loaded:
    """The pack as read in the background, cut to the site.

    Attributes:
        whole: all of the pack, before anything was cut.
        language: in which every visit begins.
        offered: the languages to choose from, in order.
        clinic: placeholder to what the clinic has set.
    """

    pack: content.Pack
    whole: content.Pack
    language: str
    offered: tuple[str, ...]
    clinic: Mapping[str, str]

    @property
    def maker(self) -> PageMaker:
        """What makes pages in the first language."""
        return PageMaker(self.pack, self.language, self.clinic)

    def texts(self, language: str) -> Texts:
        """Return all texts of the pack in a language, ready for QML."""
        pack = content.shown_in(self.pack, language)
        return make_texts(pack, PageMaker(pack, language, self.clinic))


class StartError(Exception):
    """The kiosk can't start or go on; the message is one sentence for IT."""


class SetupError(Exception):
    """The configuration does not fit the pack; the message is one plain sentence."""


def load_pack(setup: Setup) -> Loaded:
    """Read the pack and cut it to the site. Raises content.ContentError, SetupError."""
    config = setup.config
    if fault := content.region_fault(config.site.region):
        raise SetupError(fault)
    pack = content.load(setup.pack)
    for spoken in pack.languages:
        phrases(prefer(spoken))  # read here, not while a screen waits
    wanted, default = _languages(config, pack)
    offered = wanted or tuple(one for one in pack.languages if paths.speaks(one))
    lang = setup.lang or default or pack.default_language
    if wanted and not setup.lang and lang not in offered:
        lang = offered[0]
    for one in (lang, *offered):
        if one not in pack.languages:
            raise SetupError(f"The pack does not speak '{one}'; choose one of: {', '.join(pack.languages)}.")
        if not paths.speaks(one):
            raise SetupError(f"The screens do not speak '{one}': {paths.translation(one)} is missing; run make setup.")
    cut = content.for_site(pack, config.site.region, config.site.legal_review)
    cut = content.without_surveys(content.shown(cut), config.survey.closed)
    cut = replace(cut, surveys={**cut.surveys, **setup.surveys})
    return Loaded(cut, pack, lang, offered, config.clinic.placeholders())


def _languages(config: Config, pack: content.Pack) -> tuple[tuple[str, ...], str]:
    """Return the languages to offer, () for all, and the first one, "" for the pack's own.

    What staff chose and the pack has no longer is passed over, so that new content stops no kiosk; IT is told.
    """

    def kept(key: str, *tags: str) -> tuple[str, ...]:
        return tuple(tag for tag in tags if key in config.given or (tag in pack.languages and paths.speaks(tag)))

    first = kept("languages.default", *filter(None, (config.languages.default,)))
    return kept("languages.offered", *config.languages.offered), first[0] if first else ""


def open_outbox(setup: Setup) -> "Outbox":
    """Open the store of the data folder; HTTP and sealing load here, after the first frame.

    Raises outbox.OutboxError.
    """
    return opening.open_outbox(setup.data, setup.config, send=True, keyring=setup.keyring)


def is_set_up(setup: Setup) -> bool:
    """Return whether the kiosk may serve patients: all that it must know is set, or nobody asked for that."""
    from kiosk.staff import Door, must_set_up

    folder = setup.data / "staff"
    return not setup.first_start or not must_set_up(setup.config, folder, Door(folder, setup.monotonic))


def privacy_values(config: Config) -> dict[str, str]:
    """Return who reads a survey, why, how long and whom to ask; empty where the clinic has set nothing."""
    privacy = config.privacy
    return {
        "readers": ", ".join(filter(None, (privacy.readers, privacy.controller))),
        "purpose": privacy.purpose,
        "kept_days": "" if privacy.retention_days is None else str(privacy.retention_days),
        "contact": privacy.contact,
    }
