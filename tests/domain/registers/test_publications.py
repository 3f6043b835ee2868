from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.registers.publications import (
    Publication,
    PublicationChannel,
    Subject,
    Unpublished,
    publication_problems,
    unpublished,
    without_evidence,
)

TODAY = date(2026, 11, 23)
ENTRY = Publication(
    Subject.BODY,
    3,
    "示例盐业局",
    PublicationChannel.DEPARTMENT_SITE,
    TODAY,
    "样例甲",
    "https://example.invalid/list",
)


def test_a_full_entry_of_today_passes():
    assert publication_problems(ENTRY, TODAY) == ()
    assert publication_problems(replace(ENTRY, subject=Subject.RESULT, record=0), TODAY) == ()


@pytest.mark.parametrize(
    ("values", "field", "clause"),
    [
        ({"record": 0}, "record", "P1.2.6a"),
        ({"title": " "}, "title", "P1.2.6a"),
        ({"published_on": None}, "published_on", "P1.2.6a"),
        ({"published_on": date(2026, 11, 24)}, "published_on", "P1.2.6a"),
        ({"published_by": ""}, "published_by", "P1.2.6a"),
        ({"place": ""}, "place", "P1.2.1"),
        ({"place": "", "channel": PublicationChannel.NEWSPAPER}, "place", "S4.2.1"),
        ({"place": "", "channel": PublicationChannel.OTHER}, "place", "P1.2.6a"),
    ],
)
def test_a_missing_or_future_value_is_told_with_its_clause(values, field, clause):
    (problem,) = publication_problems(replace(ENTRY, **values), TODAY)
    assert (problem.field, problem.clause) == (field, clause)


def test_what_must_be_public_and_is_not_is_listed_oldest_first():
    body = Unpublished(Subject.BODY, 3, "示例盐业局", date(2026, 1, 1), "P1.2.6a")
    other = replace(body, record=4, title="示例二")
    version = Unpublished(Subject.VERSION, 3, "第1版", date(2025, 1, 1), "P1.2.1")
    assert unpublished((body, other, version), (ENTRY,)) == (version, other)
    assert other.sentence == "执法主体“示例二”尚未登记公布（2026-01-01起）。"
    assert replace(other, since=None).sentence == "执法主体“示例二”尚未登记公布。"


def test_entries_without_proof_are_found():
    assert without_evidence((ENTRY, replace(ENTRY, evidence_file="a" * 64))) == (ENTRY,)
