"""What is wrong with a form, a response or a photo."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Issue:
    """One finding: severity is "error", link_id is "" for the whole document, message is a plain sentence."""

    severity: str
    link_id: str
    code: str
    message: str


class SurveyError(Exception):
    """A form, response or photo that is refused. `issues` holds one or more findings in reading order."""

    def __init__(self, issues: tuple[Issue, ...]) -> None:
        super().__init__(" ".join(issue.message for issue in issues))
        self.issues = issues


def error(link_id: str, code: str, message: str) -> Issue:
    """Return a finding of severity "error"."""
    return Issue("error", link_id, code, message)
