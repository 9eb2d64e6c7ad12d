"""A survey that changed gets a new version: what waits in the outbox keeps the one that it was answered with."""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path as FilePath

from kiosk import exact
from kiosk.drafts.draft import Draft
from kiosk.drafts.steps import Change, Step, same
from kiosk.drafts.surveys import survey_file, surveys_of
from kiosk.drafts.values import ABSENT, Data

_PLAIN = re.compile(r"\d+(\.\d+)*")


def number_surveys(draft: Draft, published: Iterable[FilePath]) -> Step:
    """Return the step that gives each survey that changed a version which was never published.

    Args:
        draft: the draft that is about to be published.
        published: the folders of all packs that this kiosk ever showed, the live one among them.
    """
    seen = _versions([*published, draft.base.root])
    changes = []
    for survey in surveys_of(draft):
        file = survey_file(survey)
        form, before = draft.value(file), draft.base.data.get(file, ABSENT)
        if not isinstance(form, dict) or same(_bare(form), _bare(before)):
            continue
        known = seen.get(_url(form, survey), {})
        now = str(form.get("version", ""))
        if _is_free(now, form, known):
            continue
        after = raised(max([now, *known], key=_rank))
        changes.append(Change(file, ("version",), form.get("version", ABSENT), after))
    return Step("survey.version", tuple(change.file for change in changes), tuple(changes))


def raised(version: str) -> str:
    """Return the next version: 1.2.0 → 1.2.1; what is no such number gets one more at its end."""
    if not version:
        return "1.0.0"
    if _PLAIN.fullmatch(version):
        head, dot, last = version.rpartition(".")
        return f"{head}{dot}{int(last) + 1}"
    return f"{version}.1"


def _is_free(version: str, form: Data, known: Mapping[str, list[Data]]) -> bool:
    """Tell whether a version may stand: it is later than all that were published, or it is this very form."""
    if version in known:
        return all(same(_bare(form), one) for one in known[version])
    return bool(version) and all(_rank(version) > _rank(one) for one in known)


def _rank(version: str) -> tuple[tuple[int, ...], str]:
    return tuple(int(number) for number in re.findall(r"\d+", version)), version


def _versions(packs: Iterable[FilePath]) -> dict[str, dict[str, list[Data]]]:
    """Return name of a form → version → what was published as that."""
    found: dict[str, dict[str, list[Data]]] = {}
    for pack in packs:
        for path in sorted((pack / "surveys").glob("*.json")):
            try:
                form = exact.loads(path.read_bytes())
            except (OSError, ValueError, json.JSONDecodeError):
                continue  # it was never shown
            if isinstance(form, dict):
                of_form = found.setdefault(_url(form, path.stem), {})
                of_form.setdefault(str(form.get("version", "")), []).append(_bare(form))
    return found


def _url(form: Mapping[str, Data], survey_id: str) -> str:
    return str(form.get("url") or survey_id)


def _bare(form: Data) -> Data:
    return {key: value for key, value in form.items() if key != "version"} if isinstance(form, dict) else form
