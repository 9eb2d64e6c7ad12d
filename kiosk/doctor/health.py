"""The report itself: findings, each with what is and what to do."""

from dataclasses import asdict, dataclass
from typing import Any

from kiosk import __version__


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
