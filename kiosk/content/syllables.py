"""Counts syllables of English words as they are read out, medical words and numbers too."""

import re
from functools import cache, lru_cache

# Capitals that are spoken as a word; every other run of capitals is spelled letter by letter.
_SPOKEN_CAPITALS = {"FUCASO": 3, "FUMANBA": 3, "ICANS": 2, "CAR": 1, "SARS": 1, "IASO": 3}
# Words that the rules below miscount.
_KNOWN = {
    word: count
    for count, words in {
        1: "eye eyes hour hours real whole",
        2: """
            acne being business cafe carer carers center chemo colleague couldn't creature didn't doesn't
            doing euro evening every fluid fluids going hasn't household isn't lifelong lifetime lion maker
            maybe naive people people's poem quiet really rescued ruin science seeing seizure seizures
            someday someone something sometimes somewhere therefore timeline wasn't wouldn't
        """,
        3: """
            aphasia area areas biopsy carefully caregiver caregivers caretaker chimeric earlier everyday
            everyone everything familiar family genuine idea ideas kg linear medicine medicines mg nausea nuclear
            pancreas radio ratio recipe suicide
        """,
        4: """
            dehydration diabetes diarrhea february january lentivirus myeloma overreact pneumonia refractory scfv
            society
        """,
        5: "apheresis",
        6: "equecabtagene leukapheresis lymphodepletion obecabtagene",
    }.items()
    for word in words.split()
}
_LETTERS = {"W": 3}
_SILENT_ES = re.compile(r"(?<![sxzcg])(?<!sh)(?<!ch)es$")
_LOUD_ED = re.compile(r"[td]ed$|[bcdt]red$")
_CONSONANT_LE = re.compile(r"[^aeiouy]les?$")
_SILENT_UE = re.compile(r"(?<=[gq])ue(s|d)?$")
_MUTE_MIDDLE = re.compile(r"(?<=[^aeiou])e(?=(ly|ment|ments|ful|fully|less|ness|lets?|ty)$)")
_CONSONANT_Y = re.compile(r"(?<=[aeou])y(?=[aeiou])")
# The first of two vowels that are read one by one, and what keeps them together.
_APART = re.compile(
    r"(?<![tscgx])i(?=a|u|o(?!n))|(?<![tscgxln])i(?=on)|(?<=s)i(?=ol)|(?<=[ct])i(?=at)|"  # medium, but: million
    r"(?<![tc])i(?=en[ct])|i(?=et)|"  # ingredient, but: patient
    r"(?<!g)e(?=o(?!u))|(?<=[nr])e(?=ous)|e(?=u[ms]$)|(?<=^r)e(?=act|ass)|(?<=cr)e(?=at)|"  # video, but: surgeon
    r"(?<![gq])u(?=a[lt]|ous|ity|el$|en[ct]|ing$)|"  # gradual, but: equal
    r"(?<=\w)y(?=[aio])"  # trying, but: your
)
_TO_NINETEEN = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spoken(word: str) -> list[int]:
    """Return the syllables of each word that is heard when `word` is read out: 103 is heard as three words.

    A spelled acronym and a hyphenated word stay one word, the sum of their parts.
    """
    return list(_spoken(word))


@lru_cache(8192)  # staff's meter reads a whole panel anew at every key press
def _spoken(word: str) -> tuple[int, ...]:
    if word.isdecimal():
        return tuple(syllables(part) for part in number_words(int(word)).split())
    return (max(1, sum(_part(part) for part in re.findall(r"[A-Za-z']+|[0-9]+", word.replace("’", "'")))),)


def syllables(word: str) -> int:
    """Return all syllables of a word as read out; 1 at least."""
    return sum(spoken(word))


@cache
def _part(part: str) -> int:
    if part[0].isdigit():
        return sum(map(syllables, number_words(int(part)).split()))
    stem = part[:-1] if part.endswith("s") and part[:-1].isupper() else part.removesuffix("'s")
    if stem.isupper() and (len(stem) > 1 or stem not in "AI"):
        return _SPOKEN_CAPITALS.get(stem) or sum(_LETTERS.get(letter, 1) for letter in stem if letter != "'")
    word = part.lower().strip("'")
    return _KNOWN.get(word) or _by_rule(word.replace("'", ""))


def number_words(value: int) -> str:
    """Return a whole number in words as it is read out, a year in pairs: 57 'fifty-seven', 2026 'twenty twenty-six'."""
    if 1100 <= value < 2100 and value % 1000 >= 10:
        head, tail = divmod(value, 100)
        return f"{number_words(head)} {number_words(tail) if tail else 'hundred'}"
    for size, name in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if value >= size:
            head, tail = divmod(value, size)
            link = " and " if 0 < tail < 100 else " "
            return f"{number_words(head)} {name}" + (f"{link}{number_words(tail)}" if tail else "")
    if value < 20:
        return _TO_NINETEEN[value]
    ten, one = divmod(value, 10)
    return _TENS[ten - 2] + (f"-{_TO_NINETEEN[one]}" if one else "")


def _by_rule(word: str) -> int:
    """Count groups of vowels, leave out the silent e, and count vowels apart that are read apart."""
    if not word:
        return 0
    bare = _SILENT_UE.sub("", _MUTE_MIDDLE.sub("", word))
    if not _CONSONANT_LE.search(bare):
        if bare.endswith("ed") and not _LOUD_ED.search(bare):
            bare = bare[:-2] if len(bare) > 3 else bare
        elif bare.endswith("e") and not bare.endswith(("ee", "oe")):
            bare = bare[:-1]
        elif _SILENT_ES.search(bare):
            bare = bare[:-2]
    bare = _CONSONANT_Y.sub("-", bare)
    return max(1, len(re.findall(r"[aeiouy]+", bare)) + len(_APART.findall(bare)))
