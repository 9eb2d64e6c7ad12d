"""Six case photos from a stick in a real window: bad files are refused, the stick is pulled, clean photos arrive."""

import base64
import json
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
import urllib3
from fhir_server import FhirServer, running_server
from photos.visitors_stick import all_of_it, fill
from PIL import Image

from . import photo_way
from .desk import TOP, Desk, desk
from .photo_way import PHOTO_WAY
from .test_person import ROOT, Person, Program, drawn, held, running, send, warnings
from .way import SIZE, Stop, write_config

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs Xvfb, a window manager and xdotool")
MOST = 3_145_728


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the visitor's stick, which is in."""
    folder = tmp_path / "sticks" / "CASES"
    fill(folder, all_of_it())
    monkeypatch.setenv("KIOSK_DRIVES", str(folder.parent))
    return folder


@pytest.fixture
def atlas(stick: Path, tmp_path: Path) -> Path:
    """Return a folder with the picture of every stop of this way, and the places of its controls."""
    return drawn("e2e.photo_way", tmp_path)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path, SIZE) as made:
        yield made


@pytest.fixture(scope="module")
def server() -> Iterator[FhirServer]:
    with running_server() as running:
        yield running


class Visitor(Person):
    """Somebody with a stick."""

    def boxes(self, stop: Stop, name: str) -> list[list[int]]:
        """Do not look at the line that counts the photos which are read."""
        return [[0, TOP, SIZE[0], 96]] if stop.name == "reading" else super().boxes(stop, name)


def photos_of(response: dict, server: FhirServer) -> list[tuple[str, int, bytes]]:
    """Return type, size and bytes of each photo that a response names, as the server holds them."""
    (group,) = [item for item in response["item"] if item["linkId"] == "case-photos"]
    (item,) = [item for item in group["item"] if item["linkId"] == "photos"]
    found = []
    with urllib3.PoolManager() as http:
        for answer in item["answer"]:
            named = answer["valueAttachment"]
            told = http.request("GET", f"{server.base}/{named['url']}", headers={"Accept": "application/fhir+json"})
            found.append((named["contentType"], named["size"], base64.b64decode(json.loads(told.data)["data"])))
    return found


def test_six_photos_arrive_clean_after_bad_files_and_a_stick_that_was_pulled(
    stick: Path, atlas: Path, place: Desk, server: FhirServer, tmp_path: Path
) -> None:
    data, program = tmp_path / "data", Program((sys.executable, "-m", "kiosk"), ROOT)
    write_config(data, server.base)
    with running(program, place, data) as errors:
        person = Visitor(place, atlas, tmp_path, PHOTO_WAY)
        for stop in PHOTO_WAY:
            person.sees(stop)
            if stop.name == "reading":
                photo_way.pull()
            person.does(stop)
            if stop.name == "out":
                photo_way.put_back()
    assert (errors.read_text(), warnings(data)) == ("", [])
    assert send(program, place, data)["delivered"] == 1
    (response,) = held(server)
    photos = photos_of(response, server)
    assert len(photos) == 6
    for kind, size, photo in photos:
        assert len(photo) == size <= MOST
        with Image.open(BytesIO(photo)) as image:
            assert Image.MIME[image.format] == kind
            assert not image.getexif()
            assert not {"exif", "xmp", "icc_profile"} & image.info.keys()
        assert b"Quillfeather" not in photo
    assert b"CASES" not in json.dumps(response).encode()
    assert not [name for name in all_of_it() if name in (data / "logs" / "kiosk.log").read_text()]
