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


def month_names(lang: str) -> tuple[str, ...]:
    """Return what the twelve months are called where they stand alone."""
    words = phrases(prefer(lang))
    return tuple(words["survey.month-name"].format(month=name) for name in words["guides.months"].split())


def as_moment(text: str, lang: str) -> str:
    """Return a FHIR date, dateTime or time as people read it: "5 March 2026", "March 2026", "09:30"."""
    words = phrases(prefer(lang))
    day, _, clock = text.partition("T") if ":" not in text or "T" in text else ("", "", text)
    parts = [int(part) for part in day.split("-") if part]
    shown = clock[:5]
    if parts:
        names = words["guides.months"].split()
        values: dict[str, object] = dict(zip(("year", "month", "day"), parts, strict=False))
        values |= {"month": names[parts[1] - 1]} if len(parts) > 1 else {}
        key = ("survey.date-year", "survey.date-month", "guides.date")[len(parts) - 1]
        shown = f"{words[key].format(**values)} {shown}".strip()
    return shown
