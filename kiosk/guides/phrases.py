"""What the kiosk itself says in a guide and on the emergency card: the section `guides` of the phrases."""

from datetime import date

from kiosk.phrases import phrases, prefer

_SECTION = "guides."


class Phrases:
    """The phrases of one language; of English for a language that has none."""

    def __init__(self, lang: str) -> None:
        """Look up the phrases. Raises PhrasesError where a file is missing or broken."""
        self._said = phrases(prefer(lang))

    def __call__(self, key: str, **values: object) -> str:
        """Return the phrase `key` with `values` in their places."""
        return self._said[_SECTION + key].format(**values)

    def date(self, day: date) -> str:
        """Return a date in words."""
        return self("date", day=day.day, month=self("months").split()[day.month - 1], year=day.year)
