"""A kiosk whose pack speaks two languages; where it has no Chinese text yet, that one stands in English."""

from dataclasses import replace

from kiosk import content


def bilingual(monkeypatch) -> None:
    """Let every pack that is loaded from now on offer English and Chinese."""
    load = content.load
    monkeypatch.setattr(content, "load", lambda folder: replace(load(folder), languages=("en", "zh-Hans")))
