"""The notices of ``reports/`` with values from ``golden/samples.toml``."""

import tomllib
from dataclasses import replace
from pathlib import Path

from saltdesk import paths
from saltdesk.domain.notices.notice import NoticeContent, NoticeTemplate, compose
from saltdesk.domain.notices.templates import load_template

GOLDEN = Path(__file__).parent / "golden"
TEMPLATES = {path.stem: load_template(path) for path in sorted(paths.bundled("reports").glob("*.toml"))}
SAMPLES = tomllib.loads((GOLDEN / "samples.toml").read_text(encoding="utf-8"))


def sample(template: NoticeTemplate) -> NoticeContent:
    """Return the notice with its sample values, a number and a fixed check text."""
    number = template.number_of(2026, 8)
    known = SAMPLES["every"] | SAMPLES.get(template.code, {}) | {"number": number}
    fields = [element.field for element in template.elements]
    lacking = [field for field in fields if field not in known]
    assert not lacking, f"golden/samples.toml has no value for {lacking} of {template.code}"
    notice = compose(template, {field: known[field] for field in fields})
    return replace(notice, check=f"{number}|0123456789abcdef")
