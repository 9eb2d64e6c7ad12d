"""What reading a pack rests on: the shared context of its files, and a reader of one file's nodes."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from yaml.nodes import MappingNode, Node, ScalarNode

from kiosk.content import images
from kiosk.content.findings import Finding, nearest
from kiosk.content.kinds import Where


class Failed:
    """Stands for a value that could not be read; the reason is among the findings."""


FAILED = Failed()
Hint = Any  # a type hint of the model
Read = Any  # what a node was read into, or FAILED
Convert = Callable[["NodeReader", Node], Read]
Entries = dict[str, tuple[Node, Node]]


class Mention(NamedTuple):
    """An id that a file names; looked up once every file is read."""

    kind: str
    id: str
    where: Where


@dataclass(frozen=True)
class Overlay:
    """What one file under `languages/` holds: the texts of one file of the pack in one more language.

    Attributes:
        lang: language of the texts.
        file: where they stand.
        texts: text in the pack's default language → the same in `lang`, and the line where that stands.
        review: who must still look at the texts; empty when somebody has.
        used: the texts of `texts` that the pack's file holds.
    """

    lang: str
    file: str
    texts: Mapping[str, tuple[str, int]]
    review: str = ""
    used: set[str] = field(default_factory=set)

    def find(self, text: str) -> tuple[str, Where] | None:
        """Return a text in this language and its place; None when it is not there."""
        if text not in self.texts:
            return None
        self.used.add(text)
        said, line = self.texts[text]
        return said, Where(self.file, line)


@dataclass
class Context:
    """What the files of one pack share while they are read.

    Attributes:
        languages: those that the pack speaks; empty when the manifest could not be read.
        default_language: the language that overlays translate from.
        excused: languages that the texts of the file that is read may lack: it is not shown in them.
        overlays: file of the pack → its texts in other languages.
        known: kind to ids. A kind that is absent could not be read, so nothing is said about its ids.
        things: kind to the things already read, by id.
        pictures: outcome of `images.fault` by name, so that each picture is opened once.
    """

    root: Path
    findings: list[Finding] = field(default_factory=list)
    languages: tuple[str, ...] = ()
    default_language: str = ""
    excused: frozenset[str] = frozenset()
    overlays: Mapping[str, tuple[Overlay, ...]] = field(default_factory=dict)
    known: dict[str, Iterable[str]] = field(default_factory=dict)
    things: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)
    pictures: dict[str, tuple[str, str] | None] = field(default_factory=dict)

    def report(self, where: Where, rule: str, message: str) -> None:
        """Note an error."""
        self.findings.append(Finding(where.file, where.line, rule, "error", message))

    def picture_fault(self, name: str) -> tuple[str, str] | None:
        """Return what is wrong with a picture, if anything."""
        if name not in self.pictures:
            self.pictures[name] = images.fault(self.root, name)
        return self.pictures[name]

    def unknown(self, kind: str, name: str) -> str | None:
        """Return the sentence about an id that does not exist, else None."""
        if kind not in self.known or name in self.known[kind]:
            return None
        return f"There is no {kind} '{name}'{nearest(name, self.known[kind])}"


@dataclass(frozen=True)
class NodeReader(ABC):
    """Reads the nodes of one file."""

    file: str
    context: Context

    def where(self, node: Node) -> Where:
        """Return the place of a node."""
        return Where(self.file, node.start_mark.line + 1)

    def fail(self, node: Node, rule: str, message: str) -> Failed:
        """Note an error at a node."""
        self.context.report(self.where(node), rule, message)
        return FAILED

    def entries(self, node: Node) -> Entries | None:
        """Return the keys of a mapping node with their key and value nodes; None when it is no mapping."""
        if not isinstance(node, MappingNode):
            self.fail(node, "wrong-type", "Expected keys and values here; write 'key: value' lines.")
            return None
        found: Entries = {}
        for key, value in node.value:
            if not isinstance(key, ScalarNode):
                self.fail(key, "wrong-type", "A key must be a plain word; take the brackets away.")
            elif key.value in found:
                self.fail(key, "duplicate-key", f"The key '{key.value}' stands here twice; remove one of them.")
            else:
                found[key.value] = (key, value)
        return found

    @abstractmethod
    def read(self, cls: type, node: Node, **preset: str) -> Read:
        """Return a thing of class `cls` (or of the variant that the node names), or FAILED.

        `preset` holds what the node does not say itself, such as the id that it stands under.
        """
