"""What of a draft no longer fits since another revision is live, told by how much it is and where it was."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.drafts.draft import Draft
from kiosk.drafts.fields import file_of
from kiosk.drafts.steps import Change, Step
from kiosk.drafts.surveys import survey_file, surveys_of, title_of
from kiosk.drafts.users import SHARED, users_of

Title = Mapping[str, str]


@dataclass(frozen=True)
class Lost:
    """The edits that were left out.

    Attributes:
        changes: how many steps, those left out that only confirmed something.
        titles: of the panels, guides and surveys they were on, each once, language → text; {} for what is on none,
            such as a door of the home screen. A page that is not there any more has its id, under "".
    """

    changes: int
    titles: tuple[Title, ...]


def lost_of(draft: Draft) -> Lost:
    """Return what staff have not yet seen of the edits that were left out."""
    steps = [step for step in draft.lost if any(not file.startswith("@") for file in step.files)]
    subjects = dict.fromkeys(subject for step in steps for subject in _subjects(draft, step))
    return Lost(len(steps), tuple(_title(draft, *subject.split(":")) if subject else {} for subject in subjects))


def _subjects(draft: Draft, step: Step) -> tuple[str, ...]:
    changes = (change for change in step.changes if not change.file.startswith("@"))
    found = [subject for change in changes for subject in _shown_on(draft, change)]
    if not found and step.code.startswith("panel."):
        found = [f"panel:{step.ids[0]}"]  # only its place among the others
    return tuple(found) or ("",)


def _shown_on(draft: Draft, change: Change) -> Iterator[str]:
    folder, _, name = change.file.rpartition(".")[0].partition("/")
    if folder in ("panels", "guides", "surveys") and name:
        yield f"{folder.removesuffix('s')}:{name}"
    elif change.file in SHARED.values() and change.path:
        yield from users_of(draft).get((change.file, str(change.path[0])), ())


def _title(draft: Draft, kind: str, name: str) -> Title:
    if kind == "survey" and name in surveys_of(draft):
        return dict(title_of(draft, name).texts)
    file = {"panel": file_of(name), "guide": f"guides/{name}.yaml"}.get(kind, survey_file(name))
    title = draft.value(file, ("title",))
    return dict(title) if isinstance(title, dict) else {"": name}
