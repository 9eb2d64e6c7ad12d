"""What people read when an answer is not right yet."""

from kiosk.phrases import phrases, prefer


def say(key: str, lang: str, **values: object) -> str:
    """Return the sentence of that key in `lang`, in English where there is none."""
    return phrases(prefer(lang))[f"survey.{key}"].format(**values)


def as_size(count: int, lang: str = "en") -> str:
    """Return a number of bytes as people read it: "3 MB" for 3145728, "900 KB", "12 bytes"."""
    sizes = phrases(prefer(lang))
    for unit, size in (("MB", 1024 * 1024), ("KB", 1024)):
        if count >= size:
            return sizes[f"sizes.{unit}"].format(count=f"{round(count / size, 1):g}")
    return sizes["sizes.bytes"].format(count=count)
