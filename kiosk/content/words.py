"""Figures said in words: the one place for that wording, one row per language."""

from dataclasses import dataclass

from kiosk.content.figures import Count, Estimate, Figure, Median, Percent, Source


@dataclass(frozen=True)
class Wording:
    """Format strings of one language; `silent` is keyed by what a figure is about, `status` by that of a source."""

    count: str
    percent: str
    worked_out: str
    estimate_range: str
    median_range: str
    people: str
    units: dict[str, str]
    silent: dict[str, str]
    unsaid: dict[str, str]
    source: str
    status: dict[str, str]


WORDINGS = {
    "en": Wording(
        count="{value} of {denominator}",
        percent="{value}% of {denominator}",
        worked_out="{words} (worked out)",
        estimate_range="{words} (95% range {low} to {high})",
        median_range="{words} ({low} to {high})",
        people="{words}, {people} people",
        units={
            "percent": "{value}%",
            "days": "{value} days",
            "weeks": "{value} weeks",
            "months": "{value} months",
            "years": "{value} years",
        },
        silent={"fucaso": "The maker does not say", "class": "The source does not say"},
        unsaid={
            "range": "{words} (range: {silent})",
            "people": "{words} (people: {silent})",
            "denominator": "{words} (of how many: {silent})",
        },
        source="{n}. {citation} {status}",
        status={
            "confirmed": "",
            "printed": "",  # the line itself names the page
            "unverified": "Not checked.",
            "review": "To be checked.",
        },
    )
}


def wording(lang: str, default_lang: str) -> Wording:
    """Return the wording of `lang`, else of the default language, else the English one."""
    return WORDINGS.get(lang) or WORDINGS.get(default_lang) or WORDINGS["en"]


def silence(figure: Figure, lang: str, default_lang: str) -> str:
    """Return what stands where the source says nothing."""
    return wording(lang, default_lang).silent[figure.product]


def line_of(source: Source, citation: str, lang: str, default_lang: str) -> str:
    """Return a source as one line: its number, what it is, and, where it has not been checked, that."""
    say = wording(lang, default_lang)
    return say.source.format(n=source.n, citation=citation, status=say.status[source.status]).strip()


def in_words(figure: Figure, lang: str, default_lang: str) -> str:
    """Return the number in words, such as '97 of 101' or '57 days (22 to 203), 45 people'."""
    say = wording(lang, default_lang)
    match figure:
        case Count():
            words = say.count.format(value=figure.value, denominator=figure.denominator)
            return say.worked_out.format(words=words) if figure.worked_out else words
        case Percent():
            words = _percent(figure, say)
            return say.worked_out.format(words=words) if figure.worked_out else words
        case Estimate():
            words = say.units[figure.unit].format(value=figure.value)
            return _with_range(words, figure, say, say.estimate_range)
        case Median():
            words = say.units[figure.unit].format(value=figure.value)
            words = _with_range(words, figure, say, say.median_range)
            if figure.people is None:
                return _unsaid("people", words, figure, say)
            return say.people.format(words=words, people=figure.people)
    raise TypeError(f"no words for {type(figure).__name__}")


def _percent(figure: Percent, say: Wording) -> str:
    if figure.denominator is None:
        return _unsaid("denominator", say.units["percent"].format(value=figure.value), figure, say)
    return say.percent.format(value=figure.value, denominator=figure.denominator)


def _with_range(words: str, figure: Estimate | Median, say: Wording, template: str) -> str:
    if figure.range is None:
        return _unsaid("range", words, figure, say)
    low, high = figure.range
    return template.format(words=words, low=low, high=high)


def _unsaid(key: str, words: str, figure: Figure, say: Wording) -> str:
    silent = say.silent[figure.product]
    return say.unsaid[key].format(words=words, silent=silent[0].lower() + silent[1:])
