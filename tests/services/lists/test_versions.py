"""The lists from the draft to the public list, and what they said on any day (P1.2.1, A22)."""

import threading
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from saltdesk.domain.acts.table import ACTS
from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import ItemStatus
from saltdesk.domain.lists.versions import ChangeAction, ListKind, ListVersion, VersionStatus, digest_of
from saltdesk.domain.registers.publications import Publication, PublicationChannel, Subject
from saltdesk.ledgers.lists.lists import list_on
from saltdesk.ledgers.lists.versions import VERSION_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.house.trail import timeline
from saltdesk.services.lists import lists, proposals, public_lists, versions
from saltdesk.storage.areas.registers import PUBLICATIONS
from tests.arranging import arranged
from tests.services.listwork import SITE, duty, finish, open_case, power, publish

D = {n: date(2026, 11, n) for n in range(1, 24)}


def draft(desk, *items, kind=ListKind.POWERS):
    return versions.draft_version(desk, ListVersion(kind, items=tuple(item.id for item in items)))


def codes(listed):
    return [one.code for one in listed]


def status_of(item):
    return lookup.get(Area.POWERS, item.id).status


def test_a_version_goes_from_draft_to_public_and_its_items_with_it(desk):
    item = power(desk, "1")
    made = draft(desk, item)
    assert (made.number, made.title, made.status) == (1, "权力清单第1版", VersionStatus.DRAFT)
    assert status_of(item) is ItemStatus.DRAFT
    made = versions.report_version(desk, made.id, D[2], "郑盐局函〔2026〕1号")
    assert (made.status, status_of(item)) == (VersionStatus.REPORTED, ItemStatus.REPORTED)
    made = versions.confirm_version(desk, made.id, D[4], "市审改办", "郑审改办〔2026〕1号")
    assert (made.status, status_of(item)) == (VersionStatus.CONFIRMED, ItemStatus.CONFIRMED)
    told: list[ChangeSet] = []
    desk.changed = told.append
    shown = versions.publish_version(desk, made.id, D[5], SITE)
    public = lookup.get(Area.POWERS, item.id)
    assert (shown.status, shown.published_on) == (VersionStatus.PUBLISHED, D[5])
    assert len(shown.digest) == 64
    assert (public.status, public.published_on) == (ItemStatus.PUBLISHED, D[5])
    assert public.publication_channel == "市政务服务网"
    assert [changes.areas for changes in told] == [{Area.VERSIONS, Area.POWERS, Area.PUBLICATIONS}]
    assert [entry.act for entry in timeline(Area.VERSIONS, made.id)] == [
        "version.draft",
        "version.report",
        "version.confirm",
        "version.publish",
    ]


def test_items_of_a_reported_or_confirmed_version_cannot_be_edited(desk):
    item = power(desk, "1")
    made = draft(desk, item)
    versions.report_version(desk, made.id, D[2], "文号")
    with pytest.raises(RuleError, match="已报审"):
        lists.edit_power(desk, replace(lookup.get(Area.POWERS, item.id), name="改名"))
    versions.confirm_version(desk, made.id, D[2], "市审改办", "文号")
    with pytest.raises(RuleError, match="已审定"):
        lists.edit_power(desk, replace(lookup.get(Area.POWERS, item.id), note="备注"))


def test_a_returned_version_is_a_draft_again_and_so_are_its_items(desk):
    item = power(desk, "1")
    made = draft(desk, item)
    versions.report_version(desk, made.id, D[2], "文号")
    versions.confirm_version(desk, made.id, D[2], "市审改办", "文号")
    with pytest.raises(RuleError, match="退回理由"):
        versions.return_version(desk, made.id, " ")
    back = versions.return_version(desk, made.id, "依据须核对")
    assert (back.status, back.reported_on, back.confirm_document) == (VersionStatus.DRAFT, None, "")
    assert status_of(item) is ItemStatus.DRAFT
    assert timeline(Area.VERSIONS, made.id)[-1].reason == "依据须核对"
    with pytest.raises(RuleError, match="不能登记审定"):
        versions.confirm_version(desk, made.id, D[3], "市审改办", "文号")


def test_a_version_takes_in_drafts_that_no_other_version_in_work_has(desk):
    first, second = power(desk, "1"), power(desk, "2")
    made = draft(desk, first)
    assert versions.drafts_for(ListKind.POWERS) == [second]
    assert versions.drafts_for(ListKind.POWERS, made.id) == [first, second]
    with pytest.raises(RuleError, match="1 事项1不是草拟事项"):
        draft(desk, first)
    with pytest.raises(RuleError, match="请选择编入"):
        draft(desk)
    edited = replace(made, items=(second.id,), title=" 改名 ", note="试")
    saved = versions.edit_version(desk, edited)
    assert (saved.items, saved.title, saved.note) == ((second.id,), "改名", "试")
    with pytest.raises(RuleError, match="撤回理由"):
        versions.withdraw_version(desk, made.id, "")
    versions.withdraw_version(desk, made.id, "另编")
    assert versions.drafts_for(ListKind.POWERS) == [first, second]
    assert draft(desk, first).number == 2


@pytest.mark.parametrize(
    ("step", "arguments", "sentence"),
    [
        ("report", (D[23] + timedelta(days=1), "文号"), "不能晚于今天"),
        ("report", (D[2], " "), "报审文号"),
        ("confirm", (D[1], "市审改办", "文号"), "不能早于报审日期2026-11-02"),
        ("confirm", (D[3], "", "文号"), "审定单位"),
        ("confirm", (D[3], "市审改办", ""), "审定文号"),
        ("publish", (D[2], SITE), "不能早于审定日期2026-11-03"),
        ("publish", (D[23] + timedelta(days=1), SITE), "不能晚于今天"),
        ("publish", (D[5], ()), "至少登记一个公布渠道"),
        ("publish", (D[5], (Publication(published_on=D[1]),)), "不能早于审定日期"),
    ],
)
def test_documents_days_and_channels_are_asked_for(desk, step, arguments, sentence):
    made = draft(desk, power(desk, "1"))
    if step != "report":
        versions.report_version(desk, made.id, D[2], "文号")
    if step == "publish":
        versions.confirm_version(desk, made.id, D[3], "市审改办", "文号")
    with pytest.raises(RuleError, match=sentence) as caught:
        getattr(versions, f"{step}_version")(desk, made.id, *arguments)
    assert caught.value.problems[0].clause == "P1.2.1"
    assert lookup.get(Area.VERSIONS, made.id).status is not VersionStatus.PUBLISHED


def test_a_faulty_item_is_named_when_its_version_is_reported(desk):
    main = power(desk, "1")
    sub = power(desk, "1-1", parent=main.id)
    made = draft(desk, sub)
    with arranged(desk):
        lists.POWERS.update(replace(main, status=ItemStatus.CANCELLED))
    with pytest.raises(RuleError, match="1-1 事项1-1：所属主项不存在或已取消"):
        versions.report_version(desk, made.id, D[2], "文号")


def test_every_channel_is_entered_in_the_register_in_the_same_act(desk):
    made = draft(desk, power(desk, "1"))
    versions.report_version(desk, made.id, D[2], "文号")
    versions.confirm_version(desk, made.id, D[3], "市审改办", "文号")
    hall = Publication(channel=PublicationChannel.PREMISES, published_on=D[6], place="一楼大厅")
    versions.publish_version(desk, made.id, D[5], (*SITE, hall))
    found = PUBLICATIONS.all(subject=Subject.VERSION, record=made.id)
    assert [(one.channel, one.published_on, one.title) for one in found] == [
        (PublicationChannel.CITY_SITE, D[5], made.title),
        (PublicationChannel.PREMISES, D[6], made.title),
    ]
    assert {one.registered_by for one in found} == {desk.actor.name}


def test_a_confirmed_version_that_is_not_public_is_warned_of(desk):
    made = draft(desk, power(desk, "1"))
    versions.report_version(desk, made.id, D[2], "文号")
    assert versions.unpublished_warnings(desk) == ()
    versions.confirm_version(desk, made.id, D[3], "市审改办", "文号")
    (warning,) = versions.unpublished_warnings(desk)
    assert warning.sentence == "权力清单第1版已于2026-11-03审定，20天未公布。"
    versions.publish_version(desk, made.id, D[5], SITE)
    assert versions.unpublished_warnings(desk) == ()


def test_the_list_is_told_before_at_and_after_each_publication(desk):
    first, second = power(desk, "2"), power(desk, "1")
    one = publish(desk, D[5], first)
    two = publish(desk, D[9], second)
    as_of = {day: codes(public_lists.list_as_of(ListKind.POWERS, D[day])) for day in (4, 5, 8, 9, 23)}
    assert as_of == {4: [], 5: ["2"], 8: ["2"], 9: ["1", "2"], 23: ["1", "2"]}
    assert codes(public_lists.list_of_version(one)) == ["2"]
    assert codes(public_lists.list_of_version(two)) == ["1", "2"]
    old = lookup.get(Area.VERSIONS, one.id)
    assert (old.status, old.superseded_on) == (VersionStatus.SUPERSEDED, D[9])
    assert public_lists.current_version(ListKind.POWERS) == two
    waiting = draft(desk, power(desk, "0"))
    assert codes(public_lists.list_of_version(waiting)) == ["0", "1", "2"]
    (added,) = public_lists.compare(public_lists.list_of_version(two), public_lists.list_of_version(waiting))
    assert (added.action, added.code) == (ChangeAction.ADD, "0")


def test_the_digest_is_that_of_the_list_as_it_is_read(desk):
    first, second = power(desk, "2"), power(desk, "1")
    made = [publish(desk, D[5], first), publish(desk, D[9], second)]
    case = open_case(desk, D[10])
    proposals.propose_cancel(desk, case.id, ListKind.POWERS, first.id)
    finish(desk, case, D[12])
    made.append(public_lists.current_version(ListKind.POWERS))
    assert [one.digest for one in made] == [digest_of(public_lists.list_of_version(one)) for one in made]
    assert len({one.digest for one in made}) == 3


def test_a_public_list_is_a_ledger_of_its_own(desk):
    item = power(desk, "1")
    publish(desk, D[5], item)
    before, after = list_on(ListKind.POWERS, D[4]), list_on(ListKind.POWERS, D[5])
    assert before.find(desk, Query()) == []
    ids = after.find(desk, Query())
    assert (ids, after.find(desk, Query(), 1), after.counters(desk, Query())) == (
        [item.id],
        [item.id],
        (("共", 1),),
    )
    text = {column.name: column.text(desk, after.load(ids)[0]) for column in after.columns}
    assert text["history"] == "郑审改办〔2026〕1号 2026-11-05 新增"
    assert "status" not in text
    assert after.title == "权力清单（2026-11-05）"


def test_the_ledger_of_versions_names_the_case_a_version_carries_out(desk):
    item = power(desk, "1")
    publish(desk, D[5], item)
    case = open_case(desk, D[6])
    proposals.propose_cancel(desk, case.id, ListKind.POWERS, item.id)
    finish(desk, case, D[9])
    rows = VERSION_LEDGER.load(VERSION_LEDGER.find(desk, Query()))
    told = [{column.name: column.text(desk, row) for column in VERSION_LEDGER.columns} for row in rows]
    assert [(row["number"], row["item_count"], row["status"], row["adjustment"]) for row in told] == [
        ("2", "1", "已公布", case.number),
        ("1", "1", "已被取代", ""),
    ]


def test_a_duty_is_public_only_after_its_power(desk):
    item = power(desk, "1")
    duties = duty(desk, item)
    with pytest.raises(RuleError, match="还没有公布：1 事项1") as caught:
        publish(desk, D[5], duties, kind=ListKind.DUTIES)
    assert caught.value.problems[0].clause == "R2.2.2"
    publish(desk, D[5], item)
    (confirmed,) = versions.unpublished_warnings(desk)
    published = versions.publish_version(desk, confirmed.version.id, D[6], SITE)
    assert [(one.code, one.name) for one in public_lists.list_of_version(published)] == [("1", "一次告知")]


def test_numbers_of_versions_are_never_given_twice(desk, folder):
    items = [power(desk, str(number)) for number in range(8)]
    errors = []

    def work(mine):
        try:
            with desk.store.connected():
                for item in mine:
                    draft(as_actor(desk, Actor("并发", role=Role.LEADER)), item)
        except Exception as error:  # told by the assertion below
            errors.append(error)

    threads = [threading.Thread(target=work, args=(items[start::2],)) for start in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert sorted(version.number for version in versions.VERSIONS.all()) == list(range(1, 9))


def test_items_published_before_versions_were_kept_count_from_their_own_day(desk):
    """As in databases of schema 2: published rows without any revision."""
    early, late = power(desk, "1"), power(desk, "2")
    with arranged(desk):
        for item, day in ((early, D[3]), (late, D[6])):
            lists.POWERS.update(replace(item, status=ItemStatus.PUBLISHED, published_on=day, bases=()))
    before = {day: codes(public_lists.list_as_of(ListKind.POWERS, D[day])) for day in (2, 3, 6)}
    assert before == {2: [], 3: ["1"], 6: ["1", "2"]}
    assert public_lists.list_as_of(ListKind.POWERS, D[6])[0].revision is None
    version = publish(desk, D[9], power(desk, "3"))
    kept = versions.VERSIONS.first(kind=ListKind.POWERS)
    assert (kept.title, kept.status, kept.published_on) == (
        "版本管理启用前公布的权力清单",
        VersionStatus.SUPERSEDED,
        D[6],
    )
    assert {day: codes(public_lists.list_as_of(ListKind.POWERS, D[day])) for day in (2, 3, 6)} == before
    assert codes(public_lists.list_of_version(kept)) == ["1", "2"]
    assert codes(public_lists.list_of_version(version)) == ["1", "2", "3"]
    assert (
        public_lists.compare(
            public_lists.list_of_version(kept), public_lists.list_as_of(ListKind.POWERS, D[6])
        )
        == ()
    )


STEPS = st.lists(
    st.tuples(st.sampled_from(("publish", "change", "cancel")), st.integers(0, 4), st.integers(0, 2)),
    max_size=8,
)


@pytest.mark.slow
@settings(max_examples=15)
@given(STEPS)
def test_the_list_as_of_any_day_is_what_replaying_the_publications_gives(tmp_path_factory, lay_office, steps):
    day, shown = D[1], {}
    replayed = {}
    folder = lay_office(tmp_path_factory.mktemp("办公室") / "数据")
    desk = open_desk(folder, Actor("测试", role=Role.LEADER), FixedClock(D[23]))
    try:
        for number, (what, pick, later) in enumerate(steps):
            day += timedelta(days=later)
            if what == "publish" or not shown:
                item = power(desk, f"{number}")
                publish(desk, day, item)
                shown = shown | {item.id: item.promised_limit}
            else:
                key = list(shown)[pick % len(shown)]
                case = open_case(desk, day)
                if what == "change":
                    after = replace(lookup.get(Area.POWERS, key), promised_limit=f"{number}日")
                    proposals.propose(desk, case.id, ListKind.POWERS, after)
                    shown = shown | {key: after.promised_limit}
                else:
                    proposals.propose_cancel(desk, case.id, ListKind.POWERS, key)
                    shown = {other: text for other, text in shown.items() if other != key}
                finish(desk, case, day)
            replayed[day] = shown
        for back in range(24):
            on = D[1] + timedelta(days=back) - timedelta(days=1)
            expected = next((replayed[one] for one in sorted(replayed, reverse=True) if one <= on), {})
            found = public_lists.list_as_of(ListKind.POWERS, on)
            assert {one.record.id: one.record.promised_limit for one in found} == expected
    finally:
        desk.store.close()


def test_the_acts_of_a_version_stand_in_the_table_with_their_clause():
    acts = [act for act in ACTS if act.area is Area.VERSIONS]
    assert {act.clause for act in acts} == {"P1.2.1"}
    assert "power.publish" not in {act.code for act in ACTS}


def test_a_version_is_not_reported_while_links_lack_limit_or_person(desk):
    whole = power(desk, "1")
    lacking = power(desk, "2", steps=(FlowStep("受理", "窗口", "样例甲", 1), FlowStep("审查", "审查岗")))
    without = power(desk, "3", steps=())
    made = draft(desk, whole, lacking, without)
    with pytest.raises(RuleError) as refused:
        versions.report_version(desk, made.id, D[2], "文号")
    assert [problem.sentence for problem in refused.value.problems] == [
        "2 事项2：第2环节“审查”缺时限、缺经办人。请在流程环节中改正。",
        "3 事项3：没有流程环节，请逐个登记环节，填写时限和经办人。",
    ]
    assert {problem.clause for problem in refused.value.problems} == {"P1.2.3"}


def test_links_longer_than_the_promised_limit_hinder_the_report(desk):
    item = power(desk, "1", promised_limit="2个工作日")
    with pytest.raises(RuleError, match="超过承诺时限2"):
        versions.report_version(desk, draft(desk, item).id, D[2], "文号")


def test_a_main_item_needs_no_flow_of_its_own(desk):
    main = power(desk, "1", steps=())
    sub = power(desk, "1-1", parent=main.id)
    made = versions.report_version(desk, draft(desk, main, sub).id, D[2], "文号")
    assert made.status is VersionStatus.REPORTED
