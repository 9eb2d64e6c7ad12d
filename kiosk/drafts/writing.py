"""Writes a pack with the edits of a draft: what did not change byte for byte, what did with one line for each value.

A text that still reads as the file below languages/ has it stays there, so that its review stays due; one that was
changed stands in the pack's own file in every language. Comments of a changed file are lost.
"""

import json
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import yaml

from kiosk.drafts.packfiles import OVERLAYS, PackFiles
from kiosk.drafts.slots import slots_of
from kiosk.drafts.steps import same
from kiosk.drafts.tidy import tidied
from kiosk.drafts.values import ABSENT, Blob, Data, at, files_in, put

_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _Dumper(_DUMPER):  # type: ignore[misc]  # libyaml's, where it is there
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: Any, text: str) -> Any:
    style = '"' if "\n" in text or not text.isprintable() else None  # else one value would take several lines
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def as_yaml(data: Data) -> str:
    """Return data as YAML with each value on a line of its own, keys in their order."""
    text: str = yaml.dump(
        data, Dumper=_Dumper, width=2**30, allow_unicode=True, sort_keys=False, default_flow_style=False
    )
    return text


def as_json(data: Data) -> str:
    """Return a survey as it is kept on disk: two spaces a level, decimals as they were written."""
    return _indented(data, "") + "\n"


def _indented(data: Data, pad: str) -> str:
    inner = pad + "  "
    if isinstance(data, Mapping) and data:
        rows = (f"{inner}{json.dumps(key, ensure_ascii=False)}: {_indented(part, inner)}" for key, part in data.items())
        return "{\n" + ",\n".join(rows) + f"\n{pad}}}"
    if isinstance(data, list) and data:
        return "[\n" + ",\n".join(inner + _indented(part, inner) for part in data) + f"\n{pad}]"
    from kiosk import exact

    return exact.dumps(data)


def write_pack(base: PackFiles, files: Mapping[str, Data], folder: Path, blob_path: Callable[[Blob], Path]) -> None:
    """Write the pack of a draft.

    Args:
        base: the pack it began from.
        files: name → data or Blob; a file of the base's data that is not among them is left out.
        folder: empty or missing.
        blob_path: where a blob lies.

    Raises:
        OSError: the disk is full, or the folder is not there to be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    gone = _unused(base, files)
    changed = {name for name in base.data if not same(files.get(name, ABSENT), base.data[name])}
    for name in sorted(base.names):
        source = name.split("/", 2)[2] if name.startswith(f"{OVERLAYS}/") and name.count("/") > 1 else name
        if source not in changed and name not in gone and not isinstance(files.get(name), Blob):
            _copy(base.root / name, folder / name)
    for name, value in files.items():
        if isinstance(value, Blob) and name not in gone:
            _copy(blob_path(value), folder / name)
        elif not isinstance(value, Blob) and not name.startswith("@") and (name in changed or name not in base.data):
            _write(base, name, value, folder)


def _unused(base: PackFiles, files: Mapping[str, Data]) -> set[str]:
    """Return the pictures and PDFs that the pack showed or the draft took in, and that nothing shows any more."""
    before, after = files_in(list(base.data.values())), files_in(list(files.values()))
    return (before | {name for name, value in files.items() if isinstance(value, Blob)}) - after


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(base: PackFiles, name: str, data: Data, folder: Path) -> None:
    if name.endswith(".json"):
        _put(folder / name, as_json(data))
        return
    data = tidied(name, data)
    for lang in base.languages:
        overlay = base.overlay(lang, name)
        data, used = _folded(base, name, data, lang, overlay.get("texts", {}))
        if used:
            _put(folder / OVERLAYS / lang / name, as_yaml({**overlay, "texts": used}))
    _put(folder / name, as_yaml(data))


def _folded(base: PackFiles, name: str, data: Data, lang: str, said: Mapping[str, str]) -> tuple[Data, dict[str, str]]:
    """Return the data without what the overlay says as well, and what of the overlay is used."""
    used = set()
    for slot in slots_of(name, data) if said else ():
        text = at(data, slot.path)
        source = str(text.get(base.default)) if slot.kind == "text" and isinstance(text, dict) else ""
        if source in said and said[source] == text.get(lang):
            used.add(source)
            data = put(data, slot.path, {one: words for one, words in text.items() if one != lang})
    return data, {text: words for text, words in said.items() if text in used}


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
