"""Words of papers, their files and the search: logins are told what they may read, also through functions."""

from __future__ import annotations

import json

import pytest

from saltdesk.domain.base.people import Role
from tests import cluster
from tests.guarded import GuardedBureau, Person

pytestmark = pytest.mark.slow


def test_only_who_may_reads_what_papers_say(guarded: GuardedBureau) -> None:
    words = "SELECT count(*) FROM notice WHERE area = 'complaints' AND guard.notice_text(id, 'content') <> ''"
    assert guarded.asked(guarded.person(Role.OFFICE_HEAD, "jh").login, words) > 0
    assert guarded.asked(guarded.person(Role.CLERK, "bg").login, words) == 0
    receivers = (
        "SELECT json_agg(DISTINCT guard.delivery_text(d.id, 'receiver')) FROM delivery d JOIN notice n"
    )
    told = guarded.asked(
        guarded.person(Role.CLERK, "bg").login,
        f"{receivers} ON n.id = d.notice WHERE n.area = 'complaints' AND n.kind = 'acceptance_notice'",
    )
    assert told == ["〔已保护〕"]


def _paper_withheld_from(bureau: GuardedBureau, person: Person) -> tuple[int, str]:
    """Return a paper that the person sees without its words: its id, and the file that it froze."""
    asked = (
        "SELECT json_build_array(id, file) FROM notice WHERE area = 'complaints' AND file <> '' "
        "AND kind IN (SELECT code FROM guard.guarded_kind) AND content <> '' ORDER BY id"
    )
    told = bureau.psql(cluster.OWNER, asked).stdout.splitlines()
    seen = bureau.asked(person.login, "SELECT json_agg(id) FROM notice")
    key, file = next((key, file) for key, file in map(json.loads, told) if key in seen)
    return key, file


def test_what_an_act_wrote_is_told_to_the_index_without_withheld_words(guarded: GuardedBureau) -> None:
    person = guarded.person(Role.CLERK, "bg")
    key, _ = _paper_withheld_from(guarded, person)
    asked = f"""BEGIN;
        UPDATE notice SET prints = 9 WHERE id = {key};
        SELECT json_agg(one::json) FROM guard.written('notice', ARRAY[{key}]) AS one;
        ROLLBACK"""
    (row,) = guarded.asked(person.login, asked)
    assert (row["prints"], row["content"], row["salt"]) == (9, "", "")


def test_the_file_of_a_paper_is_for_who_may_read_its_words(guarded: GuardedBureau) -> None:
    person = guarded.person(Role.CLERK, "bg")
    _, file = _paper_withheld_from(guarded, person)
    count = f"SELECT count(*) FROM guard.stored_file WHERE sha256 = '{file}'"
    assert guarded.asked(person.login, count) == 0
    assert guarded.psql(person.login, f"SELECT guard.file_state('{file}')").stdout.strip() == "withheld"
    seen = guarded.asked(person.login, "SELECT min(id) FROM complaint")
    naming = (
        "INSERT INTO complaint_attachment (complaint, name, kind, copies, pages, form, sha256, size, "
        "is_handwriting, added_by, version) "
        f"VALUES ({seen}, '', 'proof', 1, 0, 'copy', '{file}', 0, 0, '', 1)"
    )
    assert guarded.refusal(person.login, naming) == "SD404"
    assert guarded.asked(guarded.person(Role.OFFICE_HEAD, "jh").login, count) == 1


@pytest.mark.parametrize("area", ["complaints", "cases", "accountability", "notices", "audit"])
@pytest.mark.parametrize(
    ("role", "office"), [(Role.CLERK, "yz"), (Role.OFFICE_HEAD, "jh"), (Role.LEADER, "leaders")]
)
def test_a_search_finds_what_is_seen(guarded: GuardedBureau, role: Role, office: str, area: str) -> None:
    tables = {"complaints": "complaint", "cases": "power_case", "accountability": "accountability_case"}
    table = {"notices": "notice", "audit": "audit"}.get(area) or tables[area]
    login = guarded.person(role, office).login
    key = "seq" if area == "audit" else "id"
    seen = guarded.asked(login, f"SELECT coalesce(json_agg({key}), '[]') FROM {table}")
    for word in ("2", "盐", "办"):
        asked = f"SELECT to_json(guard.find_words('{area}', ARRAY['{word}']))"
        every = guarded.asked(cluster.OWNER, asked)
        assert guarded.asked(login, asked) == [one for one in every if one in set(seen)], word
