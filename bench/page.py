"""The kiosk's screens as one HTML page, for the browser: the same texts, pictures, fonts and icons from the same pack.

Plain and fair: no framework, no web font service, one style sheet, twenty lines of script that move the panels by a
drag (a mouse drag does not scroll a page by itself) and let them snap.
"""

import html
import json
from pathlib import Path
from typing import Any

import qtawesome

from kiosk import paths
from kiosk.config import Config
from kiosk.setup import Setup, load_pack

_ICON_FONTS = Path(qtawesome.__file__).parent / "fonts"
# What a block says, in the order of the screen; the lists are rows that say more of the same kind.
_TEXTS = ("term", "sound", "words", "label", "who", "when", "text", "left", "right", "place", "status", "date", "time")
_TEXTS += ("note", "intro", "strip", "bracket", "unwell", "meaning", "line")
_LISTS = ("items", "rows", "terms", "groups", "guides")
_TINTS = {
    "night": "#0b4853",
    "sand": "#f4e8d5",
    "blush": "#fae6e0",
    "mist": "#e2ecf3",
    "lilac": "#ece5f2",
    "sage": "#e3efe2",
}


def write(folder: Path) -> tuple[Path, int]:
    """Write the page into `folder`; return its file and the number of its panels."""
    loaded = load_pack(Setup(data=folder, pack=paths.SHIPPED_PACK, config=Config()))
    panels = loaded.maker.panels()
    body = _attract() + _home(loaded.maker.tiles()) + "".join(_panel(page.panel, page.group) for page in panels)
    file = folder / "page.html"
    head = Path(__file__).with_name("page_head.html").read_text(encoding="utf-8")
    for name, value in (("FONTS", paths.FONTS), ("ICONS", _ICON_FONTS)):
        head = head.replace(f"{{{name}}}", value.as_uri())
    file.write_text(head + body + "</main></section>\n", encoding="utf-8")
    return file, len(panels)


def _attract() -> str:
    picture = (paths.IMAGES / "attract.png").as_uri()
    return (
        f'<section id="attract"><img src="{picture}" alt=""><p>{_icon("mdi6.hospital-building")} 10:24</p>'
        "<h1>Learn about CAR‑T treatment for multiple myeloma</h1><p class=who>For patients and families.</p>"
        f'<button id="begin">{_icon("mdi6.gesture-tap")} Touch to begin</button>'
        f"<p class=name>{_icon('mdi6.shield-check-outline')} You don’t need to give your name.</p></section>\n"
    )


def _home(tiles: list[dict[str, Any]]) -> str:
    doors = "".join(
        f'<button class="tile {tile["style"]}" style="background:{_TINTS.get(tile["tint"], "#fff")}">'
        f"{_image(tile['image'])}{_icon(tile['icon']) if tile['style'] == 'row' else ''}"
        f"<b>{_text(tile['title'])}</b><span>{_text(tile['subtitle'])}</span></button>"
        for tile in tiles
    )
    return (
        f'<section id="home"><header>{_icon("mdi6.hospital-building")} CAR‑T treatment</header>'
        f"<h1>What would you like to know?</h1><div class=tiles>{doors}</div>{_bar()}</section>\n"
        f'<section id="panels"><div class=bar>{_bar()}</div><main id="pages">\n'
    )


def _bar() -> str:
    names = (("home", "Home"), ("arrow-left", "Back"), ("format-font-size-increase", "A+"), ("arrow-right", "Next"))
    return (
        "<footer>" + "".join(f"<button>{_icon('mdi6.' + icon)} {name}</button>" for icon, name in names) + "</footer>"
    )


def _panel(panel: dict[str, Any], group: dict[str, Any]) -> str:
    wide = "".join(_block(block) for block in panel["top"])
    columns = [("left", panel["split"]), ("right", 100 - panel["split"])]
    sides = "".join(
        f'<div style="flex:{share}">{"".join(_block(block) for block in panel[side])}</div>'
        for side, share in columns
        if panel[side]
    )
    heading = f"<small>{_text(panel['kicker'])}</small><h2>{_text(panel['title'])}</h2>" if panel["headed"] else ""
    top = f"<header>{_icon(group['groupIcon'])} {_text(group['groupTitle'])}</header>"
    return f"<article>{top}{heading}{wide}<div class=sides>{sides}</div></article>\n"


def _block(block: dict[str, Any]) -> str:
    inside = f"<h3>{_icon(block['icon'])}{_text(block['title'])}</h3>" if block["title"] else ""
    inside += _image(block.get("image", ""))
    inside += "".join(_pin(pin, n) for n, pin in enumerate(block.get("pins", []), 1))
    rows = block.get("text") if isinstance(block.get("text"), list) else []
    inside += "".join(f"<p>{_text(row)}</p>" for row in rows)
    inside += _texts(block)
    floor = "card" if block["tint"] != "none" else "bare"
    return f'<div class="{floor} {block["type"]}">{inside}</div>'


def _texts(node: dict[str, Any]) -> str:
    """Return what a block or a row of it says; sources only where they are what the panel is about."""
    said = "".join(f"<p>{_text(node[key])}</p>" for key in _TEXTS if isinstance(node.get(key), str) and node[key])
    lists = ["sources"] if set(node) == {"title", "sources"} else _LISTS
    people = [runs for runs in node.get("rows", []) if isinstance(runs, list)]
    said += _people(people) if people else ""
    for row in [row for key in lists if isinstance(node.get(key), list) for row in node[key] if row not in people]:
        title = f"<b>{_text(row['title'])}</b>" if row.get("title") else ""
        picture = _image(row.get("image") or row.get("cover") or "")
        said += f"<div class=row>{_icon(row.get('icon', ''))}{picture}{title}{_texts(row)}</div>"
    return said


def _people(rows: list[list[dict[str, Any]]]) -> str:
    """Return the people that were counted, drawn one by one as the kiosk does."""
    one = _glyph("mdi6.account")
    runs = (f"<i class=p-{run['role']}>{one}</i>" * run["count"] for row in rows for run in row)
    return f"<p class=people>{''.join(runs)}</p>"


def _pin(pin: dict[str, Any], number: int) -> str:
    x, y = pin["at"]
    return f'<i class=pin style="left:{x * 100:.1f}%;top:{y * 100:.1f}%">{number}</i>'


def _image(name: str) -> str:
    return f'<img src="{(paths.SHIPPED_PACK / name).as_uri()}" alt="">' if name else ""


def _icon(name: str) -> str:
    return f"<i class=icon>{_glyph(name)}</i>" if name else ""


def _glyph(name: str) -> str:
    return f"&#x{_CHARMAP[name.partition('.')[2]].removeprefix('0x')};"


def _text(text: str) -> str:
    return html.escape(text)


_CHARMAP: dict[str, str] = json.loads((_ICON_FONTS / "materialdesignicons6-webfont-charmap-6.9.96.json").read_text())
