"""Small pictures of what is on a stick, a few pages of them."""

from collections.abc import Iterator

from PySide6.QtGui import QImage

from kiosk.viewmodels.photo_shots import Shelf

_MOST = 24


class Looks:
    """Those that have been made, by the name of the picture; the oldest go first. `ids` name them on the shelf."""

    def __init__(self, shelf: Shelf, serial: Iterator[int]) -> None:
        self.ids: dict[str, str] = {}
        self._shelf, self._serial = shelf, serial

    def put(self, name: str, image: QImage) -> None:
        """Keep one; a null image says that there can't be one."""
        key = "" if image.isNull() else f"look-{next(self._serial)}"
        if key:
            self._shelf.put(key, image)
        self.ids[name] = key
        while len(self.ids) > _MOST:
            self._shelf.drop(self.ids.pop(next(iter(self.ids))))

    def forget(self) -> None:
        """Forget all."""
        for key in self.ids.values():
            self._shelf.drop(key)
        self.ids.clear()
