"""Reading a value set that stands inside the form: its codes one by one, as they are listed there."""

from collections.abc import Iterator, Mapping

from kiosk.survey.findings import Findings, Json
from kiosk.survey.values import Option

_SCORES = ("ordinalValue", "iso21090-CO-value", "itemWeight", "valueset-ordinalValue")
_MOST = 2000  # options; more no one can page through


def contained_in(raw: Json) -> dict[str, Json]:
    """Return the resources inside a form, by "#id" and by url."""
    rows = raw.get("contained")
    inside: dict[str, Json] = {}
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, Mapping):
            inside |= {f"#{row['id']}": row} if isinstance(row.get("id"), str) else {}
            inside |= {row["url"]: row} if isinstance(row.get("url"), str) else {}
    return inside


def value_set(name: str, contained: Mapping[str, Json], link_id: str, found: Findings) -> tuple[Option, ...]:
    """Return the options of a value set in the form; what needs a terminology server is noted, naming the set."""
    raw = contained.get(name) or contained.get(name.partition("|")[0])
    if raw is None or raw.get("resourceType") != "ValueSet":
        found.add(link_id, "value-set", f"takes its options from {name}, which is no ValueSet inside this form.")
        return ()
    if raw.get("modifierExtension"):
        found.add(link_id, "modifier", f"takes its options from {name}, which has a modifierExtension. Take it out.")
    options: list[Option] = []
    expansion = raw.get("expansion")
    rows = _expanded(expansion, 1) if isinstance(expansion, Mapping) else _composed(raw, name, link_id, found)
    for row, system in rows:
        option = _option(row, system)
        if option is not None and option not in options:
            options.append(option)
        if option is None or len(options) > _MOST:
            why = f"more than {_MOST} codes" if option else "a concept without a good code"
            found.add(link_id, "value-set", f"takes its options from {name}, which has {why}.")
            return ()
    if not options and not found.issues:
        found.add(link_id, "value-set", f"takes its options from {name}, which lists no codes.")
    return tuple(options)


def _composed(raw: Json, name: str, link_id: str, found: Findings) -> Iterator[tuple[Json, str]]:
    compose = raw.get("compose")
    compose = compose if isinstance(compose, Mapping) else {}
    if compose.get("exclude"):
        found.add(link_id, "value-set", f"takes its options from {name}, which has exclude. List the codes one by one.")
    for part in found.rows(compose, "include", link_id):
        concepts = found.rows(part, "concept", link_id)
        beyond = [key for key in ("filter", "valueSet") if part.get(key)]
        if beyond or not concepts:
            why = f"has a {beyond[0]}" if beyond else "takes in a whole code system"
            message = f"takes its options from {name}, which {why}. List the codes one by one."
            found.add(link_id, "value-set", message)
        system = part.get("system")
        yield from ((row, system if isinstance(system, str) else "") for row in concepts)


def _expanded(node: Json, depth: int) -> Iterator[tuple[Json, str]]:
    rows = node.get("contains")
    for row in rows if isinstance(rows, list) and depth < 10 else ():
        if not isinstance(row, Mapping):
            continue
        if row.get("abstract") is not True and row.get("inactive") is not True and "code" in row:
            yield row, str(row.get("system", ""))
        yield from _expanded(row, depth + 1)


def _option(row: Json, system: str) -> Option | None:
    code, display = row.get("code"), row.get("display", "")
    if not isinstance(code, str) or not code or not isinstance(display, str):
        return None
    wordings: dict[str, str] = {}
    designations = row.get("designation")
    for each in designations if isinstance(designations, list) else ():
        lang, value = (each.get("language"), each.get("value")) if isinstance(each, Mapping) else (None, None)
        if isinstance(lang, str) and isinstance(value, str) and value:
            wordings.setdefault(lang, value)
    return Option(code, system, display or code, {"display": wordings}, extensions=scores(row))


def scores(row: Json) -> tuple[Json, ...]:
    """Return those extensions of an option or coding that give it a score."""
    rows = row.get("extension")
    rows = [each for each in rows if isinstance(each, Mapping)] if isinstance(rows, list) else []
    return tuple(each for each in rows if str(each.get("url", "")).rpartition("/")[2] in _SCORES)
