"""What the screens draw of figures: the people of a count, the share of a percent, and where a claim comes from."""

from collections.abc import Iterable
from typing import Any

Plain = dict[str, Any]
ROLES = {"benefit": "responded", "harm": "mild", "neutral": "neutral"}
PERSONS, DOTS, SMALL = 21, 26, 22  # people in a row; every array of small dots has the same dot
_OWN_BUTTON = (
    "figures",
    "icon_array",
    "claims",
    "citation",
    "overview",
)  # blocks that say themselves where they come from


def rows_of(people: list[str], columns: int) -> list[list[Plain]]:
    """Return people (one role each) as rows of `columns`, each row as runs of `role` and `count`."""
    rows: list[list[Plain]] = []
    for start in range(0, len(people), columns):
        runs: list[Plain] = []
        for role in people[start : start + columns]:
            if not runs or runs[-1]["role"] != role:
                runs.append({"role": role, "count": 0})
            runs[-1]["count"] += 1
        rows.append(runs)
    return rows


def draw_parts(block: Plain) -> None:
    """Give an icon array its people as `rows`, and each part its mark as a row of one."""
    people = [part["role"] for part in block["parts"] for _ in range(part["count"])]
    block["rows"] = rows_of(people, PERSONS if block["shape"] == "person" else DOTS)
    for part in block["parts"]:
        part["mark"] = rows_of([part["role"]], 1)


def draw_figures(block: Plain) -> None:
    """Give every figure of a block its drawing; what all of them share (who, when) goes into `foot`, once.

    A card without a heading has one number, which tells all of it in its `note`.
    """
    figures = block["items"]
    shared = [name for name in ("who", "when") if len({figure[name] for figure in figures}) == 1]
    told = " ".join(figure["rest"] for figure in figures).lower()
    said = dict.fromkeys(figures[0][name] for name in shared)
    foot = _one_after_another(
        text for text in said if text.rstrip(".。") != block["title"] and text.lower() not in told
    )
    block["foot"] = foot if block["title"] else ""
    for figure in figures:
        _draw(figure)
        silent = "who" in shared or figure["who"].lower() in figure["rest"].lower()
        parts = (figure["rest"], "" if silent else figure["who"], "" if block["title"] else foot)
        figure["note"] = _one_after_another(part for part in parts if part)


def _one_after_another(sentences: Iterable[str]) -> str:
    """Return sentences as one text; no space follows a Chinese full stop."""
    return " ".join(sentences).replace("。 ", "。")


def _draw(figure: Plain) -> None:
    """Give a figure `role`, and either `rows` of people or a `track` of percents: low, value, high."""
    figure["role"] = role = ROLES[figure["shows"]]
    figure["rows"], figure["track"] = [], []
    if figure["kind"] == "count":
        mild, none = figure["value"] - figure["severe"], figure["denominator"] - figure["value"]
        figure["rows"] = rows_of(["severe"] * figure["severe"] + [role] * mild + ["none"] * none, SMALL)
    elif figure["kind"] == "percent" or figure.get("unit") == "percent":
        low, high = figure.get("range") or (figure["value"], figure["value"])
        figure["track"] = [low, figure["value"], high]


def prove(row: Plain) -> None:
    """Give a claim in `proof` what its sheet tells: its figures, then its own sources under what is claimed."""
    told = {source["n"] for figure in row["figures"] for source in figure["sources"]}
    own = [source for source in row["sources"] if source["n"] not in told]
    row["proof"] = [*row["figures"], *([sheet_of(row["left"], own)] if own else [])]


def sheet_of(heading: str, sources: list[Plain]) -> Plain:
    """Return sources in the form of a figure that has nothing else to tell."""
    return {"words": heading, "who": "", "when": "", "meaning": "", "limits": "", "unstated": "", "sources": sources}


def sources_of(blocks: list[Plain]) -> list[Plain]:
    """Return each source once, by number, that no block has a button of its own for."""
    own = [block for block in blocks if block["type"] in _OWN_BUTTON]
    told = {source["n"] for block in own for source in _named(block)}
    found = {source["n"]: source for block in blocks if block not in own for source in _named(block)}
    return [found[number] for number in sorted(found) if number not in told]


def _named(block: Plain) -> list[Plain]:
    items = [item for item in block.get("items", []) if isinstance(item, dict)]
    return [*block["sources"], *(source for item in items for source in item.get("sources", []))]


def address_sources(plain: Any) -> None:
    """Give every source in `plain` its `number`, what is `told` of it, and its `address`, as its line has them."""
    if isinstance(plain, dict):
        if "citation" in plain and "line" in plain:
            number, dot, told = plain["line"].partition(". ")
            plain["number"], plain["told"] = number + dot.strip(), told
            plain["address"] = f"doi.org/{plain['doi']}" if plain["doi"] else plain["url"]
        for part in plain.values():
            address_sources(part)
    elif isinstance(plain, list):
        for part in plain:
            address_sources(part)
