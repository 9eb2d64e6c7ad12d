"""Paper forms that staff typed, to the surveys of the shipped pack, with canary words in every field and photo."""

import json
from pathlib import Path

from kiosk import paths

from .samples import CANARY

FORMS = sorted((paths.SHIPPED_PACK / "surveys").glob("*.json"))
PROFESSIONAL = paths.SHIPPED_PACK / "surveys" / "professional.json"


def answer(item: dict) -> dict:
    """Return an answer to a question, with a canary in it where it takes text."""
    match item["type"]:
        case "group":
            return {"linkId": item["linkId"], "item": [answer(each) for each in asked(item["item"])]}
        case "boolean":
            given = {"valueBoolean": True}
        case "choice":
            given = {"valueCoding": item["answerOption"][0]["valueCoding"]}
        case _:
            given = {
                "valueString": "canarymail@canarymail.org" if item["linkId"] == "email" else f"canaryname {CANARY}"
            }
    return {"linkId": item["linkId"], "answer": [given]}


def asked(items: list[dict]) -> list[dict]:
    return [item for item in items if item["type"] not in ("display", "attachment")]


def response(form: Path, folder: Path) -> Path:
    told = json.loads(form.read_bytes())
    written = {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": f"{told['url']}|{told['version']}",
        "status": "completed",
        "item": [answer(item) for item in asked(told["item"])],
    }
    folder.mkdir(exist_ok=True)
    (folder / form.name).write_text(json.dumps(written), encoding="utf-8")
    return folder / form.name


def photo(folder: Path, number: int) -> Path:
    """A photo whose remarks say who took it, as cameras write them (EXIF)."""
    exif = b"Exif\0\0II*\0" + f"canaryphoto {CANARY}".encode() + CANARY.encode("utf-16-le")
    path = folder / f"{number}.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe1" + len(exif).to_bytes(2, "big") + exif + CANARY.encode() * 500 + b"\xff\xd9")
    return path
