"""QR codes for QML: whole pixels for each module, and nothing but black and white."""

from PySide6.QtCore import QSize

from kiosk.system.codes import CodeProvider

ROWS = ("000", "010", "000")


def drawn(provider: CodeProvider, name: str, side: int):
    return provider.requestImage(name, QSize(), QSize(side, side))


def test_each_module_is_a_sharp_square(qapp):
    provider = CodeProvider()
    provider.put("card", ROWS)
    image = drawn(provider, "card/7", 14)
    assert (image.width(), image.height()) == (12, 12)
    colors = {(x, y): image.pixelColor(x, y).name() for x in range(12) for y in range(12)}
    assert {point for point, color in colors.items() if color == "#000000"} == {
        (x, y) for x in range(4, 8) for y in range(4, 8)
    }
    assert set(colors.values()) == {"#000000", "#ffffff"}


def test_a_name_without_a_code_gives_nothing(qapp):
    assert drawn(CodeProvider(), "card/1", 10).isNull()
