"""What visitors read, hear and are told of the clinic."""

from collections.abc import Iterator
from pathlib import Path

from kiosk import content, opening, paths
from kiosk.config import Config
from kiosk.doctor.health import Finding
from kiosk.system import speech


def pack(config: Config, data: Path) -> Iterator[Finding]:
    """Look at the content pack that is shown, and its languages."""
    library = opening.library_of(data)
    if library.fault:
        yield Finding("content", "warning", library.fault)
    live = library.live().number
    try:
        pack = content.load(library.pack_folder(live))
    except content.ContentError as error:
        yield Finding("content", "error", f"The content pack can't be shown: {error.findings[0]}")
        return
    site = config.site
    if fault := content.region_fault(site.region):
        yield Finding("content", "error", fault)
        return
    yield from _languages(config, pack)
    held = len(pack.panels) - len(content.for_site(pack, site.region, site.legal_review).panels)
    kept_back = f" {held} are held back in {site.region} until legal_review is true." if held else ""
    revision = f"revision {live}" if live else "as it came with the program"
    yield Finding("content", "ok", f"{pack.id} {pack.version}, {revision}, {len(pack.panels)} panels.{kept_back}")
    if library.shipped_is_newer():
        yield Finding("content", "warning", "The program brings newer panels than those of this clinic: see Versions.")


def _languages(config: Config, pack: content.Pack) -> Iterator[Finding]:
    named = config.languages.offered
    wanted = named or pack.languages
    for one in wanted:
        if one not in pack.languages:
            message = f"kiosk.toml offers '{one}', which the content does not speak."
            yield Finding("languages", "error", f"{message} It speaks: {', '.join(pack.languages)}.")
        elif not paths.speaks(one):
            message = f"The screens do not speak '{one}'; {paths.translation(one)} is missing."
            yield Finding("languages", "error" if named else "warning", message)
    spoken = [one for one in wanted if one in pack.languages and paths.speaks(one)]
    yield Finding("languages", "ok", f"Visitors choose from: {', '.join(spoken)}.")


def voices() -> Iterator[Finding]:
    """Look for voices that read aloud."""
    found = speech.voices()
    missing = [name for code, name in (("en", "English"), ("zh", "Chinese")) if code not in found]
    if not missing:
        yield Finding("speech", "ok", "English and Chinese can be read aloud.")
    else:
        mend = "Install a voice for it" if found else "Install speech-dispatcher and espeak-ng"
        message = f"Nothing here reads {' or '.join(missing)} aloud, so that button is absent there. {mend}."
        yield Finding("speech", "warning", message)


def clinic(config: Config) -> Iterator[Finding]:
    """Look at what the clinic has not said yet."""
    if not config.site.region:
        yield Finding("region", "warning", "No region is set, so everything is shown. Set [site] region in kiosk.toml.")
    missing = [name for name in ("name", "phone_day", "phone_night", "emergency") if not getattr(config.clinic, name)]
    if missing:
        message = f"Not set: {', '.join(missing)}. Patients read 'Ask staff here' instead. Set them under [clinic]."
        yield Finding("clinic", "warning", message)
    privacy = config.privacy
    if not (privacy.readers and privacy.purpose and privacy.contact and privacy.retention_days):
        yield Finding("privacy", "warning", "Who reads surveys is not fully said; fill in [privacy] in kiosk.toml.")
