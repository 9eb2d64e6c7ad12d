"""Holds the rooms and the import table of ARCHITECTURE.md. The test reads them there, so text and rule cannot part."""

import ast
import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
KIOSK = ROOT / "kiosk"
BOOK = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
DOMAIN = ("content", "library", "survey", "outbox", "photos", "visit", "staff")
# What a subcommand may load before it knows what it is asked for; each costs next to nothing.
LIGHT = {"__future__", "argparse", "collections", "contextlib", "dataclasses", "functools", "json", "kiosk", "os"}
LIGHT |= {"pathlib", "sys", "typing"}
# A view model that opens a file or a socket blocks the screen; the domain rooms and `system` do such things elsewhere.
EDGES = {"asyncio", "http", "io", "os", "pathlib", "shutil", "socket", "sqlite3", "ssl", "subprocess", "tempfile"}
EDGES |= {"urllib", "urllib3"}
Modules = dict[str, ast.Module]


def table() -> dict[str, tuple[str, str]]:
    """Return room → (may import, Qt), as ARCHITECTURE.md says."""
    section = BOOK.split("## Which way imports may run", 1)[1].split("\n## ", 1)[0]
    rows = re.findall(r"^\| `(\w+)` \| ([^|]+) \| ([^|]+) \|$", section, re.MULTILINE)
    return {room: (arrows.strip(), qt.strip()) for room, arrows, qt in rows}


TABLE = table()


@cache
def sources() -> dict[str, ast.Module]:
    """Return dotted module name → its syntax tree, for all of kiosk/."""
    found = {}
    for file in sorted(KIOSK.rglob("*.py")):
        parts = file.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts if file.name != "__init__.py" else parts[:-1])
        found[name] = ast.parse(file.read_text(encoding="utf-8"), filename=str(file))
    assert len(found) > 20, "the walk over kiosk/ saw next to nothing; is KIOSK right?"
    return found


def room_of(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def imports(module: str, tree: ast.AST) -> list[tuple[int, str]]:
    """Return (line, dotted target) of every import below a node; `from . import x` is made absolute."""
    is_package = (ROOT / module.replace(".", "/") / "__init__.py").exists()
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = module.split(".") + (["_"] if is_package else [])
                base = ".".join([*parts[: len(parts) - node.level], *([base] if base else [])])
            names = [f"{base}.{alias.name}" for alias in node.names]
            found += [(node.lineno, name if name in sources() or base == "kiosk" else base) for name in names]
    return found


def at_module_level(tree: ast.Module) -> ast.Module:
    """Return what runs when a module is loaded: no function bodies, nothing under `if TYPE_CHECKING`."""
    kept = [
        node
        for node in tree.body
        if not isinstance(node, ast.FunctionDef | ast.ClassDef)
        and not (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test))
    ]
    return ast.Module(body=kept, type_ignores=[])


def place(module: str, line: int) -> str:
    path = ROOT / module.replace(".", "/")
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    return f"{file.relative_to(ROOT)}:{line}"


def test_the_table_is_whole_and_names_every_room():
    assert set(DOMAIN) <= set(TABLE), "ARCHITECTURE.md lost a domain room from its import table"
    rooms = {room_of(module) for module in sources()} - {""}
    assert rooms <= set(TABLE), (
        f"kiosk/ holds rooms that ARCHITECTURE.md does not: {sorted(rooms - set(TABLE))}. Move the code into a room "
        "that is there, or add a row to the import table and say in the text what the new room is for."
    )
    for room in DOMAIN:
        assert TABLE[room][1] == "no", f"ARCHITECTURE.md lets {room} import Qt; the domain rooms never do"


def wrong_arrows(modules: Modules) -> list[str]:
    wrong = []
    for module, tree in modules.items():
        arrows = TABLE[room_of(module)][0] if room_of(module) else "nothing"
        if arrows.startswith("everything"):
            continue
        allowed = {room_of(module), *re.findall(r"`(\w+)`", arrows)}
        for line, target in imports(module, tree):
            if target.split(".")[0] == "kiosk" and room_of(target) in TABLE and room_of(target) not in allowed:
                wrong.append(
                    f"{place(module, line)} imports {target}, but `{room_of(module)}` may import {arrows}. Hand the "
                    "object in (a parameter, a small Protocol) and let kiosk/app.py or kiosk/cli join the two."
                )
    return wrong


def wrong_qt(modules: Modules) -> list[str]:
    wrong = []
    for module, tree in modules.items():
        qt = TABLE[room_of(module)][1] if room_of(module) else "no"
        looked_at = at_module_level(tree) if qt == "inside functions" else tree
        if qt == "yes":
            continue
        for line, target in imports(module, looked_at):
            if target.split(".")[0] in {"PySide6", "shiboken6", "qtawesome"}:
                wrong.append(
                    f"{place(module, line)} imports {target}; Qt in `{room_of(module)}`: {qt}. Domain code is plain "
                    "Python that is tested without a screen: move what needs Qt to kiosk/viewmodels or kiosk/system."
                )
    return wrong


def test_imports_run_only_as_the_table_says():
    wrong = wrong_arrows(sources())
    assert not wrong, "\n".join(wrong)


def test_qt_stays_in_its_rooms():
    wrong = wrong_qt(sources())
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("module", "source", "said"),
    [
        ("outbox.store", "from kiosk.survey import parse", "kiosk/outbox/store.py:1 imports kiosk.survey"),
        ("outbox.store", "from kiosk import survey", "imports kiosk.survey"),
        ("outbox.store", "from ..survey.parse import parse", "imports kiosk.survey.parse"),
        ("outbox.store", "def late():\n    import kiosk.content", "store.py:2 imports kiosk.content"),
        ("system.fonts", "from kiosk import paths", "`system` may import nothing"),
        ("survey.parse", "from PySide6 import QtCore", "Qt in `survey`: no"),
        ("cli", "import PySide6.QtCore", "Qt in `cli`: inside functions"),
        ("content.loader", "from kiosk.survey import parse", ""),
        ("outbox.store", "from . import schema", ""),
        ("cli", "def run():\n    from PySide6 import QtCore\n    from kiosk import app", ""),
    ],
)
def test_a_wrong_import_is_met(module, source, said):
    spoiled = {f"kiosk.{module}": ast.parse(source)}
    wrong = wrong_arrows(spoiled) + wrong_qt(spoiled)
    assert any(said in line for line in wrong) if said else wrong == []


def test_the_command_line_loads_at_once():
    wrong = []
    loaded_first = [name for name in sources() if room_of(name) in {"", "__main__", "cli", "arguments"}]
    assert {"kiosk", "kiosk.__main__", "kiosk.cli"} <= set(loaded_first)
    for module in loaded_first:
        for line, target in imports(module, at_module_level(sources()[module])):
            if target.split(".")[0] not in LIGHT or room_of(target) in {*DOMAIN, "app", "viewmodels", "system"}:
                wrong.append(f"{place(module, line)} imports {target}: move it into the function that needs it.")
    assert not wrong, "\n".join(wrong)


def circle(graph: dict[str, set[str]]) -> tuple[str, ...]:
    """Return modules that import each other in a ring, or nothing."""
    done: set[str] = set()

    def visit(module: str, way: tuple[str, ...]) -> tuple[str, ...]:
        if module in way:
            return (*way[way.index(module) :], module)
        ring: tuple[str, ...] = ()
        for target in sorted(graph[module]) if module not in done else ():
            ring = ring or visit(target, (*way, module))
        done.add(module)
        return ring

    return next((ring for module in sorted(graph) if (ring := visit(module, ()))), ())


def test_no_circle():
    graph = {
        module: {target for _, target in imports(module, tree) if target in sources() and target != module}
        for module, tree in sources().items()
    }
    assert not circle(graph), (
        f"Modules import each other in a circle: {' → '.join(circle(graph))}. Move what both need into a third module; "
        "an import inside a function only hides the circle."
    )


def test_a_circle_is_met():
    assert circle({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": set()}) == ("b", "c", "b")
    assert circle({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == ()


def test_only_app_names_the_screens():
    wrong = []
    for module, tree in sources().items():
        if room_of(module) in {"app", "paths"}:
            continue
        for node in ast.walk(tree):
            named = "UI" in (getattr(node, "attr", ""), getattr(node, "id", ""))
            text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
            if named or re.fullmatch(r"(\S*/)?ui(/\S*)?|\S+\.qml", text):
                wrong.append(f"{place(module, node.lineno)} names ui/. Only kiosk/app.py loads QML: hand it in.")
    assert not wrong, "\n".join(wrong)


def test_view_models_touch_no_file_and_no_socket():
    wrong = []
    for module, tree in sources().items():
        if room_of(module) != "viewmodels":
            continue
        for line, target in imports(module, at_module_level(tree)):
            if target.split(".")[0] in EDGES:
                wrong.append(f"{place(module, line)} imports {target}: files and sockets belong to other rooms.")
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open":
                wrong.append(f"{place(module, node.lineno)} opens a file: let a domain room do it, off the UI thread.")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", ["setContextProperty", "findChild", "findChildren"])
def test_python_never_reaches_into_qml(name):
    wrong = [
        f"{place(module, node.lineno)} uses {name}: hand objects in by setInitialProperties, and emit a signal instead."
        for module, tree in sources().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == name
    ]
    assert not wrong, "\n".join(wrong)


def test_the_top_holds_what_the_architecture_names():
    block = BOOK.split("```top\n", 1)[1].split("```", 1)[0]
    named = {word for line in block.splitlines() for word in re.split(r"\s{2,}", line)[0].split()}
    files = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    tops = {file.split("/")[0] for file in files}
    assert len(tops) > 5
    assert tops <= named, (
        f"The top level holds {sorted(tops - named)}, which ARCHITECTURE.md does not name. Find the room it belongs "
        "to; a new one needs a line there."
    )
