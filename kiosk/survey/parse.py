"""Reading a FHIR R4 Questionnaire: lenient in what does not matter, strict in what it cannot show or keep."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from kiosk import exact
from kiosk.survey.errors import SurveyError, error
from kiosk.survey.extensions import read_anonymous, read_translations, refuse_logic
from kiosk.survey.findings import Findings, Json
from kiosk.survey.items import Reading, read_items, refuse_twins
from kiosk.survey.model import Questionnaire
from kiosk.survey.rules import check_rules
from kiosk.survey.valuesets import contained_in


def parse(document: bytes | Mapping[str, Any]) -> Questionnaire:
    """Read one form. One without a url gets a urn:uuid made of what it says, the same for the same form.

    Raises:
        SurveyError: with every finding, each naming its linkId and the reason.
    """
    raw = read_json(document) if isinstance(document, bytes) else document
    found = Findings()
    if raw.get("resourceType") != "Questionnaire":
        found.add("", "resource", "is not a FHIR Questionnaire: its resourceType says something else.")
        raise SurveyError(tuple(found.issues))
    refuse_logic(raw, found)
    if raw.get("implicitRules"):
        found.add("", "modifier", "has implicitRules, which change its meaning. Take them out.")
    form = Questionnaire(
        url=found.text(raw, "url", "") or _own_name(raw),
        version=found.text(raw, "version", ""),
        title=found.text(raw, "title", ""),
        items=read_items(raw, Reading(found, contained_in(raw))),
        anonymous=read_anonymous(raw, found),
        wordings={"title": read_translations(raw, "title", "", found)},
    )
    refuse_twins(raw, found)
    check_rules(form, found)
    if found.issues:
        raise SurveyError(tuple(found.issues))
    return form


def _own_name(raw: Json) -> str:
    """Return a name for a form that brings none, made of all it says: its responses must name the form they answer."""
    return uuid5(NAMESPACE_URL, json.dumps(raw, sort_keys=True, default=str)).urn


def read_json(document: bytes) -> Json:
    """Return the JSON object of a form or response.

    Raises:
        SurveyError: the bytes are not one JSON object, or a key stands twice in one place.
    """
    reason = "is not one JSON object."
    try:
        raw = exact.loads(document, pairs=_unique)
        exact.dumps(raw).encode()
        if isinstance(raw, dict):
            return raw
    except json.JSONDecodeError as bad:
        reason = f"is broken JSON in line {bad.lineno}: {bad.msg}."
    except UnicodeEncodeError:
        reason = "holds half a character (\\ud800 to \\udfff), which cannot be kept."
    except UnicodeDecodeError:
        reason = "is not UTF-8 text."
    except RecursionError:
        reason = "is nested too deep."
    except ValueError:
        reason = "holds a number that cannot be kept."
    except KeyError as twice:
        reason = f"has the key {twice} twice in one place. Keep one."
    raise SurveyError((error("", "json", f"The file {reason}"),))


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) < len(pairs):
        names = [name for name, _ in pairs]
        raise KeyError(next(name for name in names if names.count(name) > 1))
    return table
