"""The publication register with its files, and the gap report (P1.2.1, P1.2.5, P1.2.6, P1.2.8)."""

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.domain.lists.laws import Law
from saltdesk.domain.lists.versions import ListVersion, VersionStatus
from saltdesk.domain.registers.enforcement import EnforcementBody, Entrustment, Officer
from saltdesk.domain.registers.publications import Publication, PublicationChannel, Subject
from saltdesk.ledgers.registers.gaps import gap_ledger
from saltdesk.services.house import trail
from saltdesk.services.lists import lists
from saltdesk.services.registers import enforcement, laws, publications
from saltdesk.services.registers.gaps import GapKind, gaps
from saltdesk.storage import checking
from saltdesk.storage.areas.registers import BODIES, ENTRUSTMENTS, PUBLICATIONS
from saltdesk.storage.areas.versions import VERSIONS
from saltdesk.storage.backups import making, restoring
from saltdesk.storage.trail.audit import Note, recorded
from saltdesk.workbooks.writing import write_ledger

PDF = Attachment("公布件.pdf", b"%PDF-1.7 published")
SCREEN = Attachment("截图.png", b"\x89PNG\r\n proof")


@pytest.fixture
def body(desk):
    found = EnforcementBody("示例盐业局", "示例条例第三条", "示例文1号", date(2026, 1, 4))
    return enforcement.add_body(desk, found)


@pytest.fixture
def entry(body):
    return Publication(
        Subject.BODY,
        body.id,
        body.name,
        PublicationChannel.CITY_SITE,
        date(2026, 11, 20),
        "样例甲",
        "https://example.invalid/1",
    )


def test_files_are_kept_under_their_hash_and_named_in_the_trail(desk, entry):
    added = publications.add_publication(desk, entry, PDF, SCREEN)
    assert added.document_file == hashlib.sha256(PDF.content).hexdigest()
    assert (added.document_name, added.evidence_name) == ("公布件.pdf", "截图.png")
    assert added.registered_by == "测试局长"
    assert publications.file_of(desk, added.evidence_file) == SCREEN.content
    assert added.document_file in trail.timeline(Area.PUBLICATIONS, added.id)[-1].reason
    assert publications.publications_of(Subject.BODY, entry.record) == [added]


def test_a_proof_may_come_later_and_the_document_stays(desk, entry):
    added = publications.add_publication(desk, entry, PDF)
    forged = replace(added, document_file="0" * 64, note="补截图")
    saved = publications.edit_publication(desk, forged, evidence=SCREEN)
    assert (saved.document_file, saved.note) == (added.document_file, "补截图")
    assert saved.evidence_name == "截图.png"


def test_a_program_is_refused_and_nothing_is_kept(desk, entry):
    with pytest.raises(RuleError) as caught:
        publications.add_publication(desk, entry, PDF, Attachment("截图.exe", b"MZ"))
    assert caught.value.problems[0].field == "evidence_file"
    assert PUBLICATIONS.count() == 0
    assert not list(desk.store.files.folder.rglob("*.part"))


def test_the_first_entry_publishes_the_body_and_a_later_one_leaves_the_day(desk, body, entry):
    publications.add_publication(desk, entry)
    assert BODIES.get(body.id).published_on == date(2026, 11, 20)
    publications.add_publication(desk, replace(entry, published_on=date(2026, 11, 21)))
    assert BODIES.get(body.id).published_on == date(2026, 11, 20)


def test_a_body_that_is_not_confirmed_cannot_be_published(desk, entry):
    other = enforcement.add_body(desk, EnforcementBody("示例二", "示例条例第四条"))
    with pytest.raises(RuleError) as caught:
        publications.add_publication(desk, replace(entry, record=other.id))
    assert caught.value.problems[0].clause == "P1.2.6a"
    assert PUBLICATIONS.count() == 0


def test_an_entry_names_something_that_is_there(desk, entry):
    with pytest.raises(RuleError, match="不存在"):
        publications.add_publication(desk, replace(entry, record=99))
    result = replace(entry, subject=Subject.RESULT, record=0, title="示例处罚决定")
    assert publications.add_publication(desk, result).record == 0
    assert publications.publishable(Subject.RESULT) == ()


@pytest.mark.local
def test_an_altered_file_is_told_by_the_check_and_the_backup_carries_it(desk, entry, tmp_path):
    added = publications.add_publication(desk, entry, PDF, SCREEN)
    assert list(checking.problems(desk.store)) == []
    target = tmp_path / "备份.zip"
    making.back_up(desk.store, target, desk.clock.now())
    restored = tmp_path / "恢复"
    restoring.restore(target, restored, desk.clock.now())
    stored = [path for path in Path(restored).rglob(added.evidence_file) if path.is_file()]
    assert [path.read_bytes() for path in stored] == [SCREEN.content]
    desk.store.files.path(added.document_file).write_bytes(b"changed")
    (problem,) = checking.problems(desk.store)
    assert added.document_file[:12] in problem
    with pytest.raises(EnvironmentProblem):
        publications.file_of(desk, added.document_file)


def confirmed_version(desk):
    version = ListVersion(
        number=1, title="示例清单", status=VersionStatus.CONFIRMED, confirmed_on=date(2025, 12, 1)
    )
    note = Note(desk.clock.now(), desk.actor, "version.confirm", Area.VERSIONS, "试审定")
    with recorded(desk.store, note):
        return VERSIONS.insert(version)


def test_confirmed_but_unpublished_is_warned_of_until_it_is_entered(desk, body, entry):
    version = confirmed_version(desk)
    item = lists.add_power(
        desk, PowerItem("02-001", "示例处罚", PowerClass.PENALTY, legal_basis="《示例法》第一条")
    )
    given = Entrustment(
        body.id,
        "示例稽查队",
        (item.id,),
        "市区",
        "委字1号",
        valid_from=date(2026, 2, 1),
        valid_to=date(2027, 12, 31),
    )
    entrusted = enforcement.add_entrustment(desk, given)
    found = publications.unpublished(desk)
    assert [one.subject for one in found] == [Subject.VERSION, Subject.BODY, Subject.ENTRUSTMENT]
    assert [one.clause for one in found] == ["P1.2.1", "P1.2.6a", "P1.2.6b"]
    for subject, key in ((Subject.VERSION, version.id), (Subject.ENTRUSTMENT, entrusted.id)):
        publications.add_publication(desk, replace(entry, subject=subject, record=key))
    assert [one.subject for one in publications.unpublished(desk)] == [Subject.BODY]
    assert ENTRUSTMENTS.get(entrusted.id).published_on == date(2026, 11, 20)
    assert dict(publications.publishable(Subject.ITEM)) == {item.id: "02-001　示例处罚"}


def test_the_gap_report_names_every_kind_with_its_clause(desk, body, entry, tmp_path):
    for code, power_class in (("02-001", PowerClass.PENALTY), ("20-001", PowerClass.PUBLIC_SERVICE)):
        lists.add_power(desk, PowerItem(code, "示例", power_class, legal_basis="《旧示例条例》第二十九条"))
    law = Law("旧示例条例", promulgated_on=date(1990, 1, 1), repealed_on=date(2017, 12, 26))
    laws.add_law(desk, law)
    officer = Officer(
        "样例甲", "盐政处", certificate_number="S1", issued_on=date(2024, 1, 1), expires_on=date(2026, 12, 3)
    )
    enforcement.add_officer(desk, officer)
    publications.add_publication(desk, replace(entry, subject=Subject.RESULT, record=0))
    found = gaps(desk)
    assert [gap.kind for gap in found] == [
        GapKind.REPEALED,
        GapKind.REPEALED,
        GapKind.EXPIRING,
        GapKind.UNPUBLISHED,
        GapKind.UNFINISHED_FLOW,
        GapKind.UNFINISHED_FLOW,
        GapKind.NO_STANDARD,
        GapKind.NO_COMMITMENT,
        GapKind.NO_EVIDENCE,
    ]
    assert found[0].sentence == "依据《旧示例条例》第二十九条已于2017-12-26废止或失效。"
    assert found[2].sentence == "执法证件S1有效期至2026-12-03，剩10天。"
    assert found[4].sentence == "没有流程环节，请逐个登记环节，填写时限和经办人。"
    assert all(gap.clause for gap in found)
    assert tuple(gap for kind in GapKind for gap in gaps(desk, [kind])) == found
    report = gap_ledger(found)
    assert report.counters(desk, Query())[:2] == (("共", 9), ("依据废止或失效", 2))
    assert write_ledger(desk, report, Query(), tmp_path / "缺口.xlsx").rows == 9
    assert report.find(desk, Query(), 2) == [1, 2]


def test_standards_and_versions_can_be_chosen_for_publication(desk):
    version = confirmed_version(desk)
    assert publications.publishable(Subject.VERSION) == ((version.id, "权力清单第1版　示例清单"),)
    assert publications.publishable(Subject.STANDARD) == ()
