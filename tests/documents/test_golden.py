"""Every notice of ``reports/`` compared with the golden set: the words and the measures of every line.

``golden/<kind>.json`` holds pages, lines (page, x and baseline in mm, size in points, font, text) and rules
(page, x0, x1, y, thickness in mm). After a wanted change run these once with ``SALTDESK_GOLDEN=write`` and
read the difference before committing it. Values come from ``golden/samples.toml``.
"""

from __future__ import annotations

import json
import os
from typing import Any

import pytest

from saltdesk.documents import preview
from saltdesk.documents.notice import render
from tests.documents.paper import lines, rules
from tests.documents.samples import GOLDEN, SAMPLES, TEMPLATES, sample

SWITCH = "SALTDESK_GOLDEN"


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
