"""Colors, families and measures of paper. Lengths are points (1/72 inch)."""

from dataclasses import dataclass

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
SIDE, TOP, BOTTOM = 20 * MM, 18 * MM, 24 * MM
ROOM = PAGE_WIDTH - 2 * SIDE
FOOT_AT = PAGE_HEIGHT - 14 * MM

INK, INK2, PRIMARY, ALERT = "#12292f", "#46585d", "#0b5563", "#a3261b"
LINE, WHITE, AMBER, AMBER_INK = "#b9c3c2", "#ffffff", "#f6b73f", "#2b1b00"
TEXT_FAMILIES = ["Inter", "Noto Sans CJK SC"]
HEAD_FAMILIES = ["Inter Display", "Noto Sans CJK SC"]

# A role of the counted people: fill ("" for none) and outline.
ROLES = {
    "severe": ("#12100f", "#12100f"),
    "mild": ("#8c3d1c", "#8c3d1c"),
    "responded": ("#0b5563", "#0b5563"),
    "none": ("", "#7f8d90"),
}
# The ground of a box and its border.
TINTS = {
    "plain": ("#ffffff", LINE),
    "note": ("#eaf3f2", "#b9d5d3"),
    "alert": ("#fae6e0", "#a3261b"),
    "bridge": ("#f3e9d6", "#dfcfb1"),
}


@dataclass(frozen=True)
class Type:
    """How a line of text is set: size in points, weight, color, line height in percent."""

    size: float
    weight: int = 400
    color: str = INK
    leading: int = 135
    heading: bool = False
