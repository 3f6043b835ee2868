"""Every notice of ``reports/`` compared with the golden set: the words and the measures of every line.

``golden/<kind>.json`` holds pages, lines (page, x and baseline in mm, size in points, font, text) and rules
(page, x0, x1, y, thickness in mm). After a wanted change run these once with ``SALTDESK_GOLDEN=write`` and
read the difference before committing it. Values come from ``golden/samples.toml``.
"""

from __future__ import annotations

import json
import os
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from saltdesk import paths
from saltdesk.documents import preview
from saltdesk.documents.notice import render
from saltdesk.domain.notices.notice import NoticeContent, NoticeTemplate, compose
from saltdesk.domain.notices.templates import load_template
from tests.documents.paper import lines, rules

GOLDEN = Path(__file__).parent / "golden"
SWITCH = "SALTDESK_GOLDEN"
TEMPLATES = {path.stem: load_template(path) for path in sorted(paths.bundled("reports").glob("*.toml"))}
SAMPLES = tomllib.loads((GOLDEN / "samples.toml").read_text(encoding="utf-8"))


def sample(template: NoticeTemplate) -> NoticeContent:
    """The notice with its sample values, numbered and with a fixed check text."""
    number = template.number_of(2026, 8)
    known = SAMPLES["every"] | SAMPLES.get(template.code, {}) | {"number": number}
    fields = [element.field for element in template.elements]
    lacking = [field for field in fields if field not in known]
    assert not lacking, f"golden/samples.toml has no value for {lacking} of {template.code}"
    notice = compose(template, {field: known[field] for field in fields})
    return replace(notice, check=f"{number}|0123456789abcdef")


def measured(pdf: bytes) -> dict[str, Any]:
    """What the golden set keeps of a PDF."""
    return {
        "pages": preview.page_count(pdf),
        "lines": [
            [
                line.page,
                round(line.x, 1),
                round(line.baseline, 1),
                round(line.glyphs[0].size, 1),
                "+".join(sorted({glyph.font.removeprefix("Saltdesk") for glyph in line.glyphs})),
                line.text,
            ]
            for line in lines(pdf)
        ],
        "rules": [
            [rule.page, round(rule.x0, 1), round(rule.x1, 1), round(rule.y, 1), round(rule.width, 2)]
            for rule in rules(pdf)
        ],
    }


def written(measures: dict[str, Any]) -> str:
    """JSON with one line for every printed line, so that a difference can be read."""
    parts = [f'"pages": {measures["pages"]}']
    for key in ("lines", "rules"):
        rows = ",\n".join(json.dumps(row, ensure_ascii=False) for row in measures[key])
        parts.append(f'"{key}": [\n{rows}\n]')
    return "{\n" + ",\n".join(parts) + "\n}\n"


@pytest.mark.parametrize("code", TEMPLATES)
def test_the_notice_prints_as_in_the_golden_set(code: str) -> None:
    found = measured(render(sample(TEMPLATES[code])))
    file = GOLDEN / f"{code}.json"
    if os.environ.get(SWITCH) == "write":
        file.write_text(written(found), encoding="utf-8")
    wanted = json.loads(file.read_text(encoding="utf-8"))
    assert found["pages"] == wanted["pages"]
    assert [row[3:] for row in found["lines"]] == [row[3:] for row in wanted["lines"]]
    for key, measures in (("lines", slice(0, 3)), ("rules", slice(0, 5))):
        assert len(found[key]) == len(wanted[key])
        for now, then in zip(found[key], wanted[key], strict=True):
            assert now[measures] == pytest.approx(then[measures], abs=0.11), then


def test_the_golden_set_holds_the_notices_there_are_and_no_others() -> None:
    assert {file.stem for file in GOLDEN.glob("*.json")} == set(TEMPLATES)
    assert set(SAMPLES) - {"every"} <= set(TEMPLATES)
