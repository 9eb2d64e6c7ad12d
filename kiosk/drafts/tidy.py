"""What a file of a draft is before it is written: without the optional texts that staff emptied in every language."""

from kiosk.drafts.slots import slots_of
from kiosk.drafts.values import ABSENT, Data, at, put


def tidied(file: str, data: Data) -> Data:
    """Return the data without optional texts that are empty in every language, and without empty word forms."""
    for slot in tuple(slots_of(file, data)):
        value = at(data, slot.path)
        if slot.kind == "forms":
            kept = {lang: [form for form in forms if form.strip()] for lang, forms in value.items()}
            kept = {lang: forms for lang, forms in kept.items() if forms}
            data = put(data, slot.path, kept or ABSENT) if kept != value else data
        elif slot.kind == "text" and not slot.required and is_empty(value):
            data = put(data, slot.path, ABSENT)
    return data


def is_empty(text: Data) -> bool:
    """Tell whether a text says nothing in any language."""
    return isinstance(text, dict) and not any(words.strip() for words in text.values())
