"""What people read when an answer is not right yet: one table per language, English where one is missing."""

from collections.abc import Mapping

_MESSAGES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "needed-choice": "Please choose one answer.",
        "needed-choices": "Please choose at least one answer.",
        "needed-string": "Please type an answer.",
        "needed-text": "Please type an answer.",
        "needed-boolean": "Please choose yes or no.",
        "needed-attachment": "Please add a photo.",
        "tick": "Please tick the box to go on.",
        "type": "This answer does not fit the question. Please answer it again.",
        "option": "This answer is not one of the choices. Please choose again.",
        "twice": "The same answer is there twice. Take one away.",
        "too-few": "Please give at least {least} answers.",
        "too-many": "You can give {most} answers here. Take some away.",
        "too-many-one": "You can give one answer here. Take the others away.",
        "too-short": "This is too short. Type at least {least} characters.",
        "too-long": "This is too long. Keep it to {most} characters.",
        "characters": "Some characters in this answer cannot be kept. Please type it again.",
        "email": "This does not look like an email address. Check it, or leave it empty.",
        "email-needed": "This does not look like an email address. Please check it.",
        "form": "This does not look right. Check it, or leave it empty.",
        "form-needed": "This does not look right. Please check it.",
        "form-like": "This should look like {example}. Check it, or leave it empty.",
        "form-like-needed": "This should look like {example}. Please check it.",
        "photo-type": "This photo is of a kind that cannot be kept. Use JPEG or PNG.",
        "photo-size": "This photo is too large. The most is {size}.",
        "photo-empty": "This photo is empty. Choose another one.",
    }
}


def say(key: str, lang: str, **values: object) -> str:
    """Return the sentence of that key in `lang`."""
    return _MESSAGES.get(lang, {}).get(key, _MESSAGES["en"][key]).format(**values)


def as_size(count: int) -> str:
    """Return a number of bytes as people read it: "3 MB" for 3145728, "900 KB", "12 bytes"."""
    for unit, size in (("MB", 1024 * 1024), ("KB", 1024)):
        if count >= size:
            return f"{round(count / size, 1):g} {unit}"
    return f"{count} bytes"
