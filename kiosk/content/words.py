"""Figures and sources said in words: which pattern is used when. The patterns are data (`kiosk.phrases`)."""

from kiosk.content.figures import Count, Estimate, Figure, Median, Percent, Source
from kiosk.phrases import phrases, prefer


def silence(figure: Figure, lang: str, default_lang: str) -> str:
    """Return what stands where the source says nothing."""
    return phrases(prefer(lang, default_lang))[f"silent.{figure.product}"]


def left_out(figure: Figure, lang: str, default_lang: str) -> str:
    """Return what the source does not say of a figure, a line each; empty when it says all."""
    say = phrases(prefer(lang, default_lang))
    return "\n".join(say[f"unstated.{name}"] for name in figure.unstated)


def line_of(source: Source, citation: str, lang: str, default_lang: str) -> str:
    """Return a source as one line: its number, what it is, and, where it has not been checked, that."""
    say = phrases(prefer(lang, default_lang))
    status = say.get(f"sources.{source.status}")  # what is confirmed needs no word; what is printed names the page
    if status is None:
        return say["sources.line"].format(n=source.n, citation=citation)
    return say["sources.line_noted"].format(n=source.n, citation=citation, status=status)


def in_words(figure: Figure, lang: str, default_lang: str) -> str:
    """Return the number in words, such as '97 of 101' or '57 days (22 to 203), 45 people'."""
    return _Wording(figure, prefer(lang, default_lang)).words()


def in_two(words: str, lang: str, default_lang: str) -> tuple[str, str]:
    """Return the bare number of `in_words`, and the rest of its words as a sentence, empty where there is none."""
    say = phrases(prefer(lang, default_lang))
    bracket = say["figures.bracket"]
    short, found, rest = words.partition(bracket)
    return short, say["figures.rest"].format(rest=f"{bracket.strip()}{rest}") if found else ""


class _Wording:
    """Says one figure in one language."""

    def __init__(self, figure: Figure, lang: str) -> None:
        self._figure = figure
        self._say = phrases(lang)

    def words(self) -> str:
        match self._figure:
            case Count() as count:
                return self._worked_out(count, self._put("count", value=count.value, denominator=count.denominator))
            case Percent() as percent:
                return self._worked_out(percent, self._percent(percent))
            case Estimate() as estimate:
                return self._with_range(estimate, "estimate_range")
            case Median() as median:
                words = self._with_range(median, "median_range")
                if median.people is None:
                    return self._unsaid("people", words)
                return self._put("people", words=words, people=median.people)
        raise TypeError(f"no words for {type(self._figure).__name__}")

    def _put(self, key: str, **values: object) -> str:
        return self._say[f"figures.{key}"].format(**values)

    def _in_unit(self, value: float, unit: str) -> str:
        return self._say[f"units.{unit}"].format(value=value)

    def _worked_out(self, figure: Count | Percent, words: str) -> str:
        return self._put("worked_out", words=words) if figure.worked_out else words

    def _percent(self, figure: Percent) -> str:
        if figure.denominator is None:
            return self._unsaid("denominator", self._in_unit(figure.value, "percent"))
        return self._put("percent", value=figure.value, denominator=figure.denominator)

    def _with_range(self, figure: Estimate | Median, key: str) -> str:
        words = self._in_unit(figure.value, figure.unit)
        if figure.range is None:
            return self._unsaid("range", words)
        low, high = figure.range
        return self._put(key, words=words, low=low, high=high)

    def _unsaid(self, key: str, words: str) -> str:
        silent = self._say[f"unsaid.{self._figure.product}"]
        return self._say[f"unsaid.{key}"].format(words=words, silent=silent)
