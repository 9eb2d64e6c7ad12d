"""How the tour looks at the kiosk, and what one screen of it is."""

from collections.abc import Callable
from dataclasses import dataclass
from math import hypot

TEXT_STEPS = {"normal": 0, "large": 1, "largest": 2}
_MM_PER_INCH = 25.4


@dataclass(frozen=True)
class Look:
    """How to draw: size in pixels, diagonal in inches, text size step 0 to 2, contrast; which screens, if not all."""

    size: tuple[int, int] = (1920, 1080)
    diagonal_in: float = 24.0
    text_step: int = 0
    contrast: bool = False
    screens: frozenset[str] = frozenset()

    @property
    def px_per_mm(self) -> float:
        """How many pixels a millimetre of the panel has."""
        return hypot(*self.size) / (self.diagonal_in * _MM_PER_INCH)

    @property
    def largest(self) -> bool:
        """Whether text has its largest size, at which a panel may scroll."""
        return self.text_step == max(TEXT_STEPS.values())


@dataclass(frozen=True)
class Stop:
    """One screen of the tour: its name and how to get there."""

    name: str
    go: Callable[[], object]
