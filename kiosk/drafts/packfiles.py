"""A content pack on disk as plain data: every file of it, its texts in all languages inline."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from kiosk import exact
from kiosk.drafts.errors import DraftError
from kiosk.drafts.slots import slots_of
from kiosk.drafts.values import Data, at, put

OVERLAYS = "languages"
TERMS = "terms.yaml"
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(text: bytes) -> Data:
    """Return what a YAML file holds. Raises yaml.YAMLError."""
    return yaml.load(text, Loader=_LOADER)  # noqa: S506  # safe, and libyaml's where it is there


class PackFiles:
    """The files of one pack, read once.

    Attributes:
        root: its folder.
        languages, default: as pack.yaml says.
        data: name of each YAML and JSON file (not those below languages/) → what it holds, in all languages.
        names: every file of the pack, those below languages/ too.
    """

    def __init__(self, root: Path) -> None:
        """Read a pack that loads. Raises DraftError."""
        self.root = root
        self.names = frozenset(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())
        manifest = self._read("pack.yaml")
        if not isinstance(manifest, dict) or not manifest.get("languages"):
            raise DraftError(f"{root / 'pack.yaml'} is no content pack; take another revision.")
        self.languages: tuple[str, ...] = tuple(manifest["languages"])
        self.default: str = manifest["default_language"]
        self.data: Mapping[str, Data] = {
            name: self._inlined(name, self._read(name))
            for name in sorted(self.names)
            if name.endswith((".yaml", ".json")) and not name.startswith(f"{OVERLAYS}/")
        }

    def overlay(self, lang: str, name: str) -> dict[str, Any]:
        """Return the file below languages/ that says `name` in one more language, `{}` for none."""
        file = f"{OVERLAYS}/{lang}/{name}"
        found = self._read(file) if file in self.names else {}
        return found if isinstance(found, dict) else {}

    def _inlined(self, name: str, data: Data) -> Data:
        for lang in self.languages:
            said = self.overlay(lang, name).get("texts", {})
            for slot in slots_of(name, data) if said else ():
                text = at(data, slot.path)
                known = text if isinstance(text, dict) else {self.default: text}
                if slot.kind == "text" and lang not in known and known.get(self.default) in said:
                    data = put(data, slot.path, {**known, lang: said[known[self.default]]})
        return data

    def _read(self, name: str) -> Data:
        try:
            text = (self.root / name).read_bytes()
            return exact.loads(text) if name.endswith(".json") else read_yaml(text)
        except (OSError, ValueError, json.JSONDecodeError, yaml.YAMLError) as error:
            raise DraftError(f"The file {name} of the pack can't be read; check the pack or take another.") from error
