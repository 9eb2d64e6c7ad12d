"""A small good pack on disk, and ways to spoil it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from kiosk.content import ContentError, Finding, Pack, load

PLACEHOLDER = re.compile(r"\{[^{}]*\}")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600"></svg>'
FILES = {
    "pack.yaml": """\
id: small
version: "2026.1"
title: {en: Small pack}
languages: [en]
default_language: en
unset:
  clinic.phone_day: {en: Ask staff here for the number}
  clinic.phone_night: {en: Ask staff here for the number}
  clinic.emergency: {en: Ask staff here for the number}
groups:
  - {id: how, title: {en: How it works}, icon: mdi6.play}
  - {id: results, title: {en: Results}}
tiles:
  - {id: how, style: large, tint: night, title: {en: How}, image: images/cell.svg, opens: "panel:find"}
  - {id: glance, style: medium, title: {en: Results}, opens: "panel:glance"}
  - {id: guides, style: row, title: {en: Guides}, opens: guides}
  - {id: feedback, style: row, title: {en: Feedback}, opens: "survey:feedback"}
panels: [find, safety, glance]
surveys: [feedback]
guides: [patients, doctors]
""",
    "panels/find.yaml": """\
id: find
group: how
title: {en: Find the myeloma cell}
nav: {en: Find}
kicker: {en: Part 1 of 6}
layout: stage
split: 60
blocks:
  - type: scene
    scene: find
    image: images/cell.svg
    alt: {en: A cell finds a cell.}
    labels:
      - {text: {en: T cell}, at: [0.1, 0.25]}
  - type: text
    text:
      - {en: The new cell finds the marker.}
      - {en: "Call {clinic.emergency} now."}
  - {type: link, panel: safety, text: {en: See the side effects}}
  - {type: link, panel: glance, text: {en: See the results}}
""",
    "panels/safety.yaml": """\
id: safety
group: how
title: {en: Side effects}
nav: {en: Safety}
layout: columns
blocks:
  - type: use
    block: indication
    column: 2
  - type: callout
    text: {en: This is what it is for in plain words.}
  - type: use
    block: calls
  - {type: glossary, all: true}
  - {type: citation, sources: [jama2024, other2021]}
""",
    "panels/glance.yaml": """\
id: glance
group: results
title: {en: Both at a glance}
nav: {en: Glance}
layout: columns
hold: [mainland-china, hong-kong]
blocks:
  - type: icon_array
    figure: crs
    parts:
      - {role: severe, count: 1, label: {en: severe}}
      - {role: mild, count: 95, label: {en: mild}}
      - {role: none, count: 7, label: {en: none}}
  - type: figures
    column: 2
    items: [crs, pfs, weeks, share]
""",
    "figures.yaml": """\
crs:
  kind: count
  value: 96
  denominator: 103
  label: {en: people had CRS}
  who: {en: All who got it.}
  when: {en: Seen for 13.8 months.}
  sources: [jama2024]
  guarded: true
  reviewed_on: 2026-11-01
  review_by: 2027-05-01
pfs:
  kind: estimate
  value: 78.8
  unit: percent
  range: [68.6, 86.0]
  label: {en: did not get worse}
  who: {en: All who got it.}
  unstated: [when]
  sources: [jama2024]
  guarded: true
  reviewed_on: 2026-11-01
  review_by: 2027-05-01
weeks:
  kind: median
  value: 57
  unit: days
  range: [22, 203]
  people: 45
  label: {en: from start to end}
  who: {en: All at one place.}
  when: {en: To this year.}
  sources: [jama2024]
  product: class
  guarded: true
  reviewed_on: 2026-11-01
  review_by: 2027-05-01
share:
  kind: percent
  value: 93.2
  denominator: 103
  worked_out: true
  label: {en: had CRS}
  who: {en: All who got it.}
  when: {en: Seen for a year.}
  sources: [jama2024]
  guarded: true
  reviewed_on: 2026-11-01
  review_by: 2027-05-01
""",
    "sources.yaml": """\
jama2024: {n: 16, citation: "FUMANBA-1, JAMA Oncol 2024", status: confirmed, group: product}
other2021: {n: 13, citation: {en: CARVYKTI label}, status: printed, group: other, url: "https://example.org/label"}
""",
    "glossary.yaml": """\
t-cell: {term: {en: T cell}, meaning: {en: A white cell that guards the body.}, sources: [jama2024]}
""",
    "shared.yaml": """\
indication:
  type: indication
  guarded: true
  reviewed_on: 2026-11-01
  review_by: 2027-05-01
  text: {en: Adults with relapsed or refractory multiple myeloma after three lines.}
calls:
  type: call_list
  guarded: true
  reviewed_on: 2026-11-01
  review_by: 2027-05-01
  items:
    - {icon: mdi6.thermometer, text: {en: You have a fever}}
""",
    "guides/patients.yaml": """\
id: patients
title: {en: Your guide}
audience: patients
cover: images/cell.svg
parts:
  - {title: {en: How it works}, panels: [find, glance]}
  - title: {en: Ask your team}
    hold: [hong-kong]
    blocks:
      - {type: checklist, items: [{en: "Where do I stay?"}]}
""",
    "guides/doctors.yaml": """\
id: doctors
title: {en: Clinical facts}
audience: professionals
locked: true
parts:
  - {title: {en: Results}, panels: [glance]}
""",
    "surveys/feedback.json": """\
{
  "resourceType": "Questionnaire",
  "url": "https://example.org/Questionnaire/feedback",
  "version": "1",
  "title": "Feedback",
  "status": "active",
  "item": [
    {"linkId": "clear", "type": "boolean", "text": "Was this clear?"}
  ]
}
""",
    "images/cell.svg": SVG,
}


@dataclass(frozen=True)
class PackFolder:
    """A pack's folder; the tests change its files."""

    root: Path

    def write(self, name: str, text: str | bytes) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)

    def change(self, name: str, old: str, new: str) -> None:
        """Put `new` in the place of `old`, which stands in the file once."""
        text = (self.root / name).read_text()
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))

    def drop(self, name: str, line: str) -> None:
        """Remove the one line that holds `line`."""
        text = (self.root / name).read_text()
        found = re.findall(rf"(?m)^.*{re.escape(line)}.*\n", text)
        assert len(found) == 1
        self.write(name, text.replace(found[0], ""))

    def line(self, name: str, words: str) -> int:
        """Return the line where `words` stand first, counted from 1."""
        lines = (self.root / name).read_text().splitlines()
        return next(number for number, line in enumerate(lines, start=1) if words in line)

    def load(self) -> Pack:
        return load(self.root)

    def refusal(self) -> list[Finding]:
        try:
            load(self.root)
        except ContentError as error:
            return list(error.findings)
        raise AssertionError("the pack was taken")

    def the_finding(self) -> Finding:
        """Return the one reason why the pack is refused."""
        findings = self.refusal()
        assert len(findings) == 1, "\n".join(map(str, findings))
        return findings[0]


def small_pack(root: Path) -> PackFolder:
    folder = PackFolder(root)
    for name, text in FILES.items():
        folder.write(name, text)
    return folder


def speak_chinese(folder: PackFolder) -> None:
    """Give the pack a second language: every text of every file, in `languages/zh-Hans/`."""
    folder.change("pack.yaml", "languages: [en]", "languages: [en, zh-Hans]")
    for path in sorted(folder.root.rglob("*.yaml")):
        name = path.relative_to(folder.root).as_posix()
        found = dict.fromkeys(_texts(yaml.safe_load(path.read_text())))
        if found:
            said = {text: _made_up(path.stem, number, text) for number, text in enumerate(found)}
            folder.write(
                f"languages/zh-Hans/{name}",
                yaml.safe_dump({"review": "someone", "texts": said}, allow_unicode=True, width=999),
            )


def _made_up(stem: str, number: int, text: str) -> str:
    kept = [*PLACEHOLDER.findall(text), *re.findall(r"\d[\d.]*", PLACEHOLDER.sub("", text))]
    return f"中文{stem}{chr(0x4E00 + number)}{' '.join(kept)}"


def _texts(data: object) -> Iterator[str]:
    if isinstance(data, dict):
        if "en" in data:
            yield data["en"]
        for part in data.values():
            yield from _texts(part)
    elif isinstance(data, list):
        for part in data:
            yield from _texts(part)
