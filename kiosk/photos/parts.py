"""The parts of a picture file, as a walk over it finds them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Parts:
    """What a file holds.

    Attributes:
        size: width and height in pixels, as the header says.
        clean: whether there is nothing in it but the picture.
        needed: the pieces that a decoder needs, in order; joined they are a file without the rest. Empty: all of it.
    """

    size: tuple[int, int]
    clean: bool = False
    needed: tuple[memoryview, ...] = ()

    def lean(self, data: bytes) -> bytes:
        """Return the file that a decoder gets; the same object where nothing is left out."""
        if not self.needed or sum(map(len, self.needed)) == len(data):
            return data
        return b"".join(self.needed)
