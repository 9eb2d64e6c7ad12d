"""Canary words: what visitors typed, to be looked for in everything that a program wrote."""

import base64
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

# As `strace -y -xx` writes them: every text as bytes in hexadecimal.
_WROTE = re.compile(r"^\d+ +(?:write|writev|pwrite64|pwritev)\(\d+<([^>]*)>(?:\(deleted\))?, (.*)$")
_OPENED = re.compile(r'^\d+ +(?:open|openat|creat)\((?:[^,"]*, )?"([^"]*)"([^)]*)')
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')


def needles(word: str) -> Iterator[bytes]:
    """Yield how a word may lie in a file: UTF-8, UTF-16LE, and base64 of UTF-8 from each of the three positions."""
    plain = word.encode()
    yield plain
    yield word.encode("utf-16-le")
    for before in range(3):
        text = base64.b64encode(bytes(before) + plain)
        yield text[(0, 2, 3)[before] : (before + len(plain)) * 8 // 6]  # without letters that a neighbour shares


def hits(data: bytes, words: Iterable[str]) -> list[str]:
    """Return the words that are in the data."""
    return [word for word in words if any(needle in data for needle in needles(word))]


def hits_below(folders: Iterable[Path], words: Iterable[str]) -> list[str]:
    """Return 'file: word' for every file below some folders; a file that goes away meanwhile is no find."""
    wanted = tuple(words)
    return [f"{path}: {word}" for path in files_below(folders) for word in hits(read(path), wanted)]


def files_below(folders: Iterable[Path]) -> list[Path]:
    return [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]


def read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def opened_for_writing(log: Path, folder: Path) -> set[Path]:
    """Return the files that a traced program, started in `folder`, opened for writing, also those that are gone."""
    calls = [match.groups() for line in _lines(log) if (match := _OPENED.match(line))]
    assert calls, "strace saw no file being opened"
    wanted = ("O_WRONLY", "O_RDWR", "O_CREAT")
    return {folder / _bytes(name).decode() for name, flags in calls if any(flag in flags for flag in wanted)}


def written_to_files(log: Path) -> dict[str, bytes]:
    """Return file → all that a traced program wrote to it, one write after the other, also what is gone again."""
    found: dict[str, bytes] = {}
    for line in _lines(log):
        if not (match := _WROTE.match(line)) or not (name := _bytes(match[1]).decode()).startswith("/"):
            continue
        texts = _TEXT.findall(match[2])
        assert not any(cut for _, cut in texts), f"strace cut what was written to {name}"
        found[name] = found.get(name, b"") + b"".join(_bytes(text) for text, _ in texts)
    return found


def _lines(log: Path) -> list[str]:
    return log.read_text(encoding="ascii").splitlines()


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
