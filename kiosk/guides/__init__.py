"""What a visitor takes home: guides as documents made from the pack, and the emergency card. No Qt, no page."""

from kiosk.guides.card import Card, CardError, card_of, code_rows
from kiosk.guides.compose import Order, compose, file_name
from kiosk.guides.phrases import Phrases

__all__ = [
    "Card",
    "CardError",
    "Order",
    "Phrases",
    "card_of",
    "code_rows",
    "compose",
    "file_name",
]
