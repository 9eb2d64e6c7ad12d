"""What is wrong with a content pack, said for people: one plain sentence with file and line."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, order=True)
class Finding:
    """One thing to mend or to know.

    Attributes:
        file: path relative to the pack's folder, with forward slashes.
        line: counted from 1.
        rule: short stable name of the rule, such as `unknown-key`.
        severity: an `error` keeps the pack from being shown; a `warning` and a `note` do not.
        message: one plain sentence: what is wrong and what to do.
    """

    file: str
    line: int
    rule: str
    severity: Severity
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class ContentError(Exception):
    """The pack can't be shown; `findings` holds every reason, sorted by file and line."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(sorted(findings))
        super().__init__("\n".join(str(finding) for finding in self.findings))


@dataclass(frozen=True)
class PanelScore:
    """How one panel reads in one language.

    Attributes:
        grade: Flesch-Kincaid school grade, one decimal; None where it has no meaning (Chinese) or nothing is counted.
        longest_sentence: in words; in characters for Chinese.
    """

    id: str
    lang: str
    grade: float | None
    longest_sentence: int


@dataclass(frozen=True)
class Report:
    """The outcome of a check: `ok` means no finding is an error."""

    ok: bool
    findings: tuple[Finding, ...]
    panels: tuple[PanelScore, ...]

    def to_json(self) -> dict[str, Any]:
        """Return plain data: `ok`, one mapping per finding, one mapping per panel and language."""
        return {
            "ok": self.ok,
            "findings": [asdict(finding) for finding in self.findings],
            "panels": [asdict(panel) for panel in self.panels],
        }


def nearest(word: str, known: Iterable[str]) -> str:
    """Return `; did you mean 'x'?` for the known word nearest to `word`, else the list of what is known."""
    from difflib import get_close_matches  # not on the way to the first frame: most packs have no findings

    names = sorted(known)
    if close := get_close_matches(word, names, n=1, cutoff=0.6):
        return f"; did you mean '{close[0]}'?"
    if not names:
        return "; remove it, nothing is known here."
    listed = ", ".join(names) if len(names) <= 12 else ", ".join(names[:12]) + ", ..."
    return f"; use one of: {listed}."
