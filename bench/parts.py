"""What the bundle is made of: its parts by size, so that nobody has to guess where the megabytes go."""

from collections import Counter
from pathlib import Path

LEAST_MB = 0.5  # smaller parts are told together
_DEEPER = ("PySide6", "resources")  # parts that are split once more, for they are most of it
_NAMES = {
    "PySide6/Qt/lib": "Qt's libraries",
    "PySide6/Qt/qml": "Qt's QML modules",
    "PySide6/Qt/plugins": "Qt's plugins",
    "PySide6": "Qt's Python modules",
    "resources/fonts": "fonts",
    "resources/content": "the content pack",
    "resources/i18n": "translations",
    "resources/images": "pictures and samples",
    "cryptography": "cryptography: PINs, signatures, the keyring",
    "PIL": "Pillow",
    "pillow.libs": "Pillow's libraries",
    "pi_heif.libs": "HEIC",
    "pyrage": "age encryption",
    "yaml": "YAML",
    "qtawesome": "icons",
    "ui": "the screens",
}


def parts(bundle: Path) -> list[tuple[str, float]]:
    """Return (part, megabytes of 1,000,000 bytes) of a bundle's folder, the largest first, the small ones as one."""
    sizes: Counter[str] = Counter()
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[_part(path.relative_to(bundle))] += path.stat().st_size
    told = Counter({name: size / 1e6 for name, size in sizes.items()})
    large = [(name, size) for name, size in told.most_common() if size >= LEAST_MB]
    rest = sum(size for size in told.values() if size < LEAST_MB)
    return [*large, ("everything smaller", rest)]


def _part(path: Path) -> str:
    """Return the name of the part that a file of the bundle belongs to."""
    inner = path.parts[1:] if path.parts[0] == "_internal" else path.parts
    if len(inner) == 1:
        return "Python and system libraries" if ".so" in inner[0] else "the program and its Python modules"
    if inner[0] not in _DEEPER:
        return _NAMES.get(inner[0], inner[0])
    deep = "/".join(inner[: 3 if inner[0] == "PySide6" and inner[1] == "Qt" else 2])
    return _NAMES.get(deep) or _NAMES.get(inner[0]) or deep


def rows(bundle: Path) -> str:
    """Return the lines of the table, and their sum."""
    found = parts(bundle)
    total = sum(size for _, size in found)
    return "\n".join(f"| {name} | {size:.1f} |" for name, size in [*found, ("**all**", total)])
