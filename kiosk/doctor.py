"""One health report for IT: what is set, what is missing, and what to do about it."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk import __version__, content, outbox, paths
from kiosk.config import Config
from kiosk.system import environment, speech

_LEAST_FREE = 500_000_000  # bytes; below this photos are refused (outbox quotas)
_NOT_YET = frozenset({"display.rotation", "keys.recovery"})  # read, for a later release
_BUILT = datetime(2026, 1, 1, tzinfo=UTC)  # a clock before this is wrong for sure


@dataclass(frozen=True)
class Finding:
    """One thing looked at: `severity` is ok, warning or error; `message` says what is, and what to do."""

    topic: str
    severity: str
    message: str


@dataclass(frozen=True)
class Health:
    """Everything the doctor looked at; `ok` when nothing is an error."""

    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether the kiosk can do its work here."""
        return all(finding.severity != "error" for finding in self.findings)

    def to_json(self) -> dict[str, Any]:
        """Return `ok`, the version and the findings as plain data."""
        return {"ok": self.ok, "version": __version__, "findings": [asdict(finding) for finding in self.findings]}

    def to_text(self) -> str:
        """Return one line a finding."""
        return "\n".join(f"{finding.severity:8}{finding.topic}: {finding.message}" for finding in self.findings)


def examine(data: Path, config: Config) -> Health:
    """Look at the machine, the data folder and the configuration; changes nothing."""
    looks = (
        _screen(),
        _keyboard(),
        _pack(config),
        _disk(data),
        _outbox(data),
        _key(data),
        _clock(),
        _server(config),
        _speech(),
    )
    findings = [finding for look in looks for finding in look]
    return Health((*findings, *_clinic(config), *_not_yet(config), *_lockdown()))


def _screen() -> Iterator[Finding]:
    if environment.has_display():
        yield Finding("screen", "ok", "There is a display to draw on.")
    else:
        yield Finding("screen", "warning", "No display is set for this user; the kiosk needs one to run.")


def _keyboard() -> Iterator[Finding]:
    if paths.KEYBOARD.exists():
        yield Finding("keyboard", "ok", "The on-screen keyboard is part of this build.")
    else:
        yield Finding("keyboard", "warning", "This build has no on-screen keyboard; plug one in.")


def _pack(config: Config) -> Iterator[Finding]:
    try:
        pack = content.load(paths.SHIPPED_PACK)
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
    yield Finding("content", "ok", f"{pack.id} {pack.version}, {len(pack.panels)} panels.{kept_back}")


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


def _speech() -> Iterator[Finding]:
    found = speech.voices()
    missing = [name for code, name in (("en", "English"), ("zh", "Chinese")) if code not in found]
    if not missing:
        yield Finding("speech", "ok", "English and Chinese can be read aloud.")
    else:
        mend = "Install a voice for it" if found else "Install speech-dispatcher and espeak-ng"
        message = f"Nothing here reads {' or '.join(missing)} aloud, so that button is absent there. {mend}."
        yield Finding("speech", "warning", message)


def _disk(data: Path) -> Iterator[Finding]:
    if data.exists() and not data.is_dir():
        yield Finding("disk", "error", f"{data} is a file, not a folder; name another with --data.")
        return
    place = next(folder for folder in (data, *data.parents) if folder.is_dir())
    if not os.access(place, os.W_OK):
        yield Finding("disk", "error", f"The kiosk may not write to {place}; give its user the right, or set --data.")
        return
    free = shutil.disk_usage(place).free
    severity = "ok" if free >= _LEAST_FREE else "warning"
    yield Finding("disk", severity, f"{free // 1_000_000} MB are free; below 500 MB photos are not taken.")


def _outbox(data: Path) -> Iterator[Finding]:
    try:
        status = outbox.read_status(data)
    except outbox.OutboxError as error:
        yield Finding("outbox", "error", str(error))
        return
    for path in outbox.damaged_files(data):
        yield Finding("outbox", "warning", f"A damaged outbox was set aside; keep {path} for the office.")
    lost = status.corrupt or status.quarantined
    message = f"{status.undelivered} to send, {status.delivered} delivered (SQLite {sqlite3.sqlite_version})."
    reason = f" {status.reason}." if status.reason else ""
    yield Finding("outbox", "warning" if lost or status.held else "ok", message + reason)


def _key(data: Path) -> Iterator[Finding]:
    yield Finding(
        "key",
        "warning",
        "The device key is a file beside the data, readable by the kiosk's user only; encrypt the disk.",
    )
    key = data / "device.key"
    if key.exists() and os.name == "posix" and key.stat().st_mode & 0o077:
        yield Finding("key", "error", f"Others may read {key}; run: chmod 600 {key}")


def _clock() -> Iterator[Finding]:
    now = datetime.now(UTC)
    if now < _BUILT:
        yield Finding("clock", "warning", f"The clock says {now:%Y-%m-%d}; set it, or times on surveys will be wrong.")
    else:
        yield Finding("clock", "ok", f"{now:%Y-%m-%d %H:%M} UTC.")


def _server(config: Config) -> Iterator[Finding]:
    upload = config.upload
    files = (upload.token_file, upload.ca_file, upload.client_cert, upload.client_key)
    missing = [str(file) for file in files if file and not file.is_file()]
    if missing:
        yield Finding("server", "error", f"kiosk.toml names a file that is not there: {', '.join(missing)}.")
    elif upload.server:
        yield Finding("server", "ok", f"Surveys go to {upload.server}.")
    else:
        yield Finding("server", "warning", "No server is set; surveys wait here. Set [upload] server in kiosk.toml.")


def _clinic(config: Config) -> Iterator[Finding]:
    if not config.site.region:
        yield Finding("region", "warning", "No region is set, so everything is shown. Set [site] region in kiosk.toml.")
    missing = [name for name in ("name", "phone_day", "phone_night", "emergency") if not getattr(config.clinic, name)]
    if missing:
        message = f"Not set: {', '.join(missing)}. Patients read 'Ask staff here' instead. Set them under [clinic]."
        yield Finding("clinic", "warning", message)
    privacy = config.privacy
    if not (privacy.readers and privacy.purpose and privacy.contact and privacy.retention_days):
        yield Finding("privacy", "warning", "Who reads surveys is not fully said; fill in [privacy] in kiosk.toml.")


def _not_yet(config: Config) -> Iterator[Finding]:
    for name in sorted(config.given & _NOT_YET):
        yield Finding("settings", "warning", f"kiosk.toml sets {name}, which this version does not use yet.")


def _lockdown() -> Iterator[Finding]:
    if os.name == "posix" and os.geteuid() == 0:
        yield Finding("lockdown", "warning", "The kiosk runs as root; give it a user of its own.")
