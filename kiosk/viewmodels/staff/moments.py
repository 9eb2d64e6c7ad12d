"""Moments as staff read them: short, in their language, in the clinic's own time."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

_FORMS = {"zh": "M月d日 HH:mm"}
_DAYS = {"zh": "M月d日"}
_FORM, _DAY = "ddd d MMM, HH:mm", "d MMM yyyy"


def moment(at: str | None, language: str) -> str:
    """Return "Tue 14 Jul, 10:24" for a moment in ISO 8601; empty for none."""
    if not at:
        return ""
    local = datetime.fromisoformat(at).astimezone()
    when = QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))
    return QLocale(language).toString(when, _FORMS.get(language[:2], _FORM))


def day(iso: str, language: str, *, short: bool = False) -> str:
    """Return a date in ISO 8601 as "14 Jul 2026", or `short` as the name of its day of the week."""
    if not iso:
        return ""
    found = QDate.fromString(iso[:10], "yyyy-MM-dd")
    return QLocale(language).toString(found, "ddd" if short else _DAYS.get(language[:2], _DAY))
