"""A photo of 12 megapixels takes little memory, whatever kind it is of; the bench measures six of them."""

import sys

import pytest
from PIL import Image

from bench import photos as bench


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_twelve_megapixels_of_the_largest_kinds_stay_below_the_limit(tmp_path):
    (tmp_path / "phone.heic").write_bytes(bench.HEIC.read_bytes())
    tags = Image.Exif()
    tags[274] = bench.TURNED
    for name in ("turned.jpg", "page.webp"):
        Image.linear_gradient("L").resize(bench.SIZE).convert("RGB").save(tmp_path / name, exif=tags)
    idle, peaks, told = bench.measure(tmp_path, ["phone.heic", "turned.jpg", "page.webp"])
    assert len(told) == 3
    assert max(peaks) - idle <= bench.MOST_MB
