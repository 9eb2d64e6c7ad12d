"""Paper forms that staff typed, to the surveys of the shipped pack, with canary words in every field and photo."""

import json
from io import BytesIO
from pathlib import Path

from PIL import Image

from kiosk import paths

from .samples import CANARY

FORMS = sorted((paths.SHIPPED_PACK / "surveys").glob("*.json"))
PROFESSIONAL = paths.SHIPPED_PACK / "surveys" / "professional.json"


def answer(item: dict, told: dict) -> dict:
    """Return an answer to a question of a form, with a canary in it where it takes text."""
    match item["type"]:
        case "group":
            return {"linkId": item["linkId"], "item": [answer(each, told) for each in asked(item["item"])]}
        case "boolean":
            given = {"valueBoolean": True}
        case "choice":
            given = {"valueCoding": offered(item, told)}
        case _:
            given = {
                "valueString": "canarymail@canarymail.org" if item["linkId"] == "email" else f"canaryname {CANARY}"
            }
    return {"linkId": item["linkId"], "answer": [given]}


def offered(item: dict, told: dict) -> dict:
    """Return the first option of a question, which may stand in a value set of the form."""
    if "answerOption" in item:
        return item["answerOption"][0]["valueCoding"]
    (found,) = [one for one in told["contained"] if f"#{one['id']}" == item["answerValueSet"]]
    (included,) = found["compose"]["include"]
    return {"system": included["system"], "code": included["concept"][0]["code"]}


def asked(items: list[dict]) -> list[dict]:
    return [item for item in items if item["type"] not in ("display", "attachment")]


def response(form: Path, folder: Path) -> Path:
    told = json.loads(form.read_bytes())
    written = {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": f"{told['url']}|{told['version']}",
        "status": "completed",
        "item": [answer(item, told) for item in asked(told["item"])],
    }
    folder.mkdir(exist_ok=True)
    (folder / form.name).write_text(json.dumps(written), encoding="utf-8")
    return folder / form.name


def photo(folder: Path, number: int, size: int = 0) -> Path:
    """A photo that is clean already, with a canary in a table that no pixel uses; filled up to `size` bytes."""
    out = BytesIO()
    Image.effect_noise((320, 240), 30 + number).convert("RGB").save(out, "JPEG")
    start, rest = out.getvalue()[:2], out.getvalue()[2:-2]
    table = b"\xff\xdb\0\x43\x03" + f"canarypixels {CANARY}".encode().ljust(64, b"x")
    data = start + table + rest
    path = folder / f"{number}.jpg"
    path.write_bytes(data + b"\xff" * (size - len(data) - 2) + b"\xff\xd9")  # a marker may have bytes FF before it
    return path


def snapshot(folder: Path, number: int) -> Path:
    """A photo whose remarks say who took it, as cameras write them (EXIF)."""
    exif = b"Exif\0\0II*\0" + f"canaryphoto {CANARY}".encode() + CANARY.encode("utf-16-le")
    path = photo(folder, number)
    data = path.read_bytes()
    path.write_bytes(data[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + data[2:] + CANARY.encode())
    return path
