"""Findings from inspection or channel to the verified end: fed back, put right, reopened, counted."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.inspections.checks import TEMPLATES, CheckResult
from saltdesk.domain.inspections.findings import RepeatRule, months_before, repeats
from saltdesk.domain.inspections.inspection import (
    CHANNELS,
    Finding,
    FindingLabel,
    FindingSource,
    FindingStatus,
    InspectionKind,
    InspectionStatus,
    Severity,
)
from saltdesk.domain.inspections.visits import (
    PRESET,
    ActivityKind,
    ConsultedKind,
    InspectionActivity,
    InspectionMaterial,
    Interviewee,
    Presence,
)
from saltdesk.domain.lists.items import PowerItem
from saltdesk.services.access.kept_files import keep_file, kept_content
from saltdesk.services.corrections.correct import correct
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house import trail
from saltdesk.services.inspections import checks as inspection_checks
from saltdesk.services.inspections import findings, inspections
from saltdesk.services.inspections import visits as inspection_visits
from saltdesk.services.inspections.finding_statistics import (
    finding_statistics,
    repeat_warnings,
)
from saltdesk.services.inspections.parameters import repeat_rule, set_parameters, source_labels
from saltdesk.services.lists import lists
from saltdesk.storage.areas.inspections import FINDINGS, INSPECTIONS
from saltdesk.storage.trail import audit
from saltdesk.storage.trail.audit import Note, recorded
from tests.people import actor_for
from tests.services.inspecting import PHOTO, TODAY, VISIT, announced, begun, found, planned, without_steps

CORRECTOR = Actor("样例丙", "yz", "盐政处", Role.OFFICE_HEAD)


def refused(work, *args, **values) -> list[tuple[str, str]]:
    with pytest.raises(RuleError) as caught:
        work(*args, **values)
    return [(problem.field, problem.clause) for problem in caught.value.problems]


@pytest.fixture
def collected(desk):
    """A problem that came through a channel, seen a week later."""
    finding = found(None, source=FindingSource.CHANNEL_2, due_on=date(2026, 12, 10))
    key = findings.collect_finding(desk, finding).id
    desk.clock = FixedClock(VISIT)
    return key


# --- entering


def test_a_problem_from_a_channel_needs_no_inspection(desk, collected):
    saved = FINDINGS.get(collected)
    assert (saved.number, saved.inspection, saved.found_on) == ("问题2026-001", None, TODAY)
    assert refused(findings.collect_finding, desk, found(None)) == [("source", "S4.3.1")]
    bare = Finding(source=FindingSource.CHANNEL_1)
    fields = [field for field, _ in refused(findings.collect_finding, desk, bare)]
    assert fields == ["problem", "due_on", "office"]


def test_only_the_house_collects_from_channels(at_office):
    with pytest.raises(NotAllowed, match="办公室"):
        findings.collect_finding(at_office("fz"), found(None, source=FindingSource.CHANNEL_1))


def test_a_finding_keeps_its_photo_and_the_question_it_came_from(desk):
    key = begun(desk)
    check = inspection_checks.checks_of(key)[0]
    photo = keep_file(desk, PHOTO)
    saved = findings.add_finding(desk, found(key, check=check.id, files=(photo,)))
    assert kept_content(desk, FINDINGS.get(saved.id).files[0]) == PHOTO.content
    lost = KeptFile("0" * 64, "丢失.jpg")
    assert ("files", "F0.2") in refused(findings.add_finding, desk, found(key, files=(lost,)))
    with pytest.raises(RuleError, match="程序或脚本"):
        keep_file(desk, Attachment("照片.exe", b"MZ"))
    other = planned(desk, inspects_on=VISIT + timedelta(days=1))
    foreign = inspection_checks.checks_of(other)[0].id
    assert ("check", "S4.3.1") in refused(findings.add_finding, desk, found(key, check=foreign))


def test_correcting_a_finding_moves_neither_its_source_nor_its_date(desk, collected):
    before = FINDINGS.get(collected)
    changed = replace(
        before, problem="公示不全、不及时", severity=Severity.MAJOR, due_on=VISIT + timedelta(days=90)
    )
    saved = findings.edit_finding(desk, replace(changed, source=FindingSource.CHANNEL_5))
    assert (saved.problem, saved.severity) == ("公示不全、不及时", Severity.MAJOR)
    assert (saved.due_on, saved.source) == (before.due_on, FindingSource.CHANNEL_2)


# --- to the verified end


def test_the_responsible_office_is_told_before_it_checks_itself(desk, collected):
    assert refused(findings.record_self_check, desk, collected, VISIT, "已自查") == [
        ("fed_back_on", "S4.3.1")
    ]
    findings.feed_back(desk, collected, date(2026, 11, 25))
    early = date(2026, 11, 24)
    assert refused(findings.record_self_check, desk, collected, early, "已自查") == [
        ("self_checked_on", "S4.3.1")
    ]
    assert refused(findings.record_self_check, desk, collected, VISIT, " ") == [("self_check", "S4.3.1")]
    assert findings.record_self_check(desk, collected, VISIT, "已自查").self_checked_on == VISIT


def test_more_time_is_asked_for_and_approved_by_a_leader(desk, at_office, collected):
    until = date(2026, 12, 31)
    assert refused(findings.approve_extension, desk, collected, VISIT) == [("extension_asked_on", "S4.3.2")]
    assert refused(findings.request_extension, desk, collected, VISIT, date(2026, 12, 1), "") == [
        ("extension_reason", "S4.3.2"),
        ("extension_until", "S4.3.2"),
    ]
    asked = findings.request_extension(desk, collected, VISIT, until, "材料待补")
    assert asked.due_on == date(2026, 12, 10)
    early = VISIT - timedelta(days=1)
    assert refused(findings.approve_extension, desk, collected, early) == [
        ("extension_approved_on", "S4.3.2")
    ]
    assert refused(findings.approve_extension, at_office("bg"), collected, VISIT) == [
        ("extension_approved_by", "S4.3.2")
    ]
    approved = findings.approve_extension(desk, collected, VISIT)
    assert (approved.due_on, approved.extension_approved_by) == (until, "测试局长")


def clerk_of(desk, name, office):
    """Return the staff record of a new member of staff, and a desk at which they sit."""
    person = people.enrol(desk, name, office)
    return person.id, as_actor(desk, actor_for(person))


def test_none_of_several_correctors_verifies_nor_does_who_entered_it(desk, collected):
    first, _ = clerk_of(desk, "样例甲", "yz")
    second, at_second = clerk_of(desk, "样例 乙", "bg")
    _, at_typist = clerk_of(desk, "样例丁", "bg")
    findings.rectify_finding(at_typist, collected, VISIT, "已补充公示", (first, second))
    saved = FINDINGS.get(collected)
    assert (saved.rectified_by, saved.recorded_by) == ("样例甲、样例 乙", "样例丁")
    for at_desk, word in ((at_second, "整改人"), (at_typist, "登记")):
        with pytest.raises(RuleError, match=word) as caught:
            findings.verify_finding(at_desk, collected, VISIT)
        assert caught.value.problems[0].clause == "S4.3.2"
    with pytest.raises(RuleError, match="整改人"):
        findings.verify_finding(
            as_actor(desk, Actor("样例乙", "bg", "办公室", Role.OFFICE_HEAD)), collected, VISIT
        )
    with pytest.raises(RuleError, match="办理的人"):
        correct_finding(desk, replace(saved, rectified_by="样例庚"))


def correct_finding(desk, finding):
    return correct(desk, finding, "改名")


def test_a_namesake_of_the_corrector_may_verify(desk, collected):
    corrector, _ = clerk_of(desk, "样例甲", "yz")
    _, at_namesake = clerk_of(desk, "样例甲", "bg")
    findings.rectify_finding(desk, collected, VISIT, "已补充公示", (corrector,))
    assert findings.verify_finding(at_namesake, collected, VISIT).verified_by == "样例甲"


def test_old_findings_compare_each_of_their_names(desk, collected):
    with recorded(desk.store, Note(desk.clock.now(), desk.actor, "test", Area.FINDINGS, "旧")):
        old = replace(
            FINDINGS.get(collected),
            status=FindingStatus.RECTIFIED,
            rectified_on=VISIT,
            rectified_by="样例甲、 样例 乙",
        )
        FINDINGS.update(old)
    _, at_second = clerk_of(desk, "样例乙", "bg")
    with pytest.raises(RuleError, match="整改人"):
        findings.verify_finding(at_second, collected, VISIT)


def test_a_person_outside_rectifies_as_a_record(desk, collected):
    outsider = people.add_outsider(desk, "样例壬", "示例公司").id
    findings.rectify_finding(desk, collected, VISIT, "已补充公示", (outsider,))
    assert FINDINGS.get(collected).rectified_by == "样例壬"
    assert refused(findings.verify_finding, desk, collected, VISIT) == [("verified_by", "S4.3.2")]


def test_the_end_is_verified_by_somebody_else(desk, at_office, collected):
    findings.rectify_finding(at_office("yz"), collected, VISIT, "已补充公示")
    verified = findings.verify_finding(desk, collected, VISIT, "现场查看，公示齐全")
    assert (verified.status, verified.verification) == (FindingStatus.VERIFIED, "现场查看，公示齐全")


def test_what_comes_back_is_demanded_anew_with_a_count(desk):
    key = begun(desk)
    finding = findings.add_finding(desk, found(key)).id
    without_steps(desk, key)
    inspections.record_feedback(desk, key, VISIT, "样例丁", "样例丙", "见问题")
    findings.rectify_finding(as_actor(desk, CORRECTOR), finding, VISIT, "已补录")
    findings.verify_finding(desk, finding, VISIT)
    inspections.close_inspection(desk, key)
    assert refused(findings.reopen_finding, desk, finding, VISIT, " ") == [
        ("reopen_reason", "S4.3.2"),
        ("due_on", "S4.3.2"),
    ]
    again = findings.reopen_finding(desk, finding, VISIT + timedelta(days=5), "又发现未公示")
    assert (again.status, again.reopened, again.rectified_on) == (FindingStatus.OPEN, 1, None)
    inspection = INSPECTIONS.get(key)
    assert (inspection.status, inspection.due_on) == (InspectionStatus.RECTIFYING, again.due_on)
    assert trail.timeline(Area.FINDINGS, finding)[-1].reason == "又发现未公示"


# --- the check list


@pytest.mark.parametrize("kind", InspectionKind)
def test_every_clause_of_the_notice_is_asked_and_five_kinds_of_material_are_preset(desk, kind):
    key = planned(desk, kind)
    clauses = {check.clause for check in inspection_checks.checks_of(key)}
    wanted = (
        [f"R2.2.{n}" for n in range(1, 7)]
        if kind is InspectionKind.DUTY_LIST
        else [f"S4.2.{n}" for n in range(1, 6)]
    )
    assert clauses == set(wanted)
    assert len(inspection_checks.checks_of(key)) == len(TEMPLATES[kind])
    assert [row.kind for row in inspection_visits.materials_of(key)] == list(PRESET)


def test_answers_are_filled_in_advance_with_source_and_day_and_stay_open(desk):
    item = PowerItem(
        code="01-001", name="示例许可", legal_basis="条例", flow="受理", handling_office="盐政处"
    )
    lists.add_power(desk, item)
    key = announced(desk)
    filled = {check.code: check for check in inspection_checks.prefill_checks(desk, key)}
    lacks = filled["performed"]
    assert lacks.result is CheckResult.FAILS
    assert "01-001 示例许可没有对应的责任事项" in lacks.prefill
    assert "来源：权责对应表，2026-11-23" in lacks.prefill
    assert "盐政处承办投诉0件" in filled["complaints"].prefill
    assert "01-001 示例许可没有现行的监管措施" in filled["supervised"].prefill
    assert filled["supervised"].result is CheckResult.FAILS
    assert all(check.answered_on is None for check in filled.values())
    assert inspection_checks.progress_of(key).answered == 0


def test_an_answer_that_was_given_is_not_filled_in_again(desk):
    key = begun(desk)
    check = inspection_checks.checks_of(key)[0]
    assert refused(inspection_checks.answer_check, desk, check.id, CheckResult.FAILS) == [("note", "R2.2.1")]
    inspection_checks.answer_check(desk, check.id, CheckResult.FAILS, "栏内缺三项", (keep_file(desk, PHOTO),))
    inspection_checks.prefill_checks(desk, key)
    same = inspection_checks.checks_of(key)[0]
    assert (same.result, same.note, same.prefill) == (CheckResult.FAILS, "栏内缺三项", "")
    progress = inspection_checks.progress_of(key)
    assert (progress.answered, progress.failed, progress.total) == (1, 1, 7)


def test_the_inspectors_add_questions_of_their_own(desk):
    key = begun(desk, InspectionKind.SUPERVISION)
    with pytest.raises(RuleError, match="检查项目"):
        inspection_checks.add_question(desk, key, " ")
    own = inspection_checks.add_question(desk, key, "值班表是否公布？")
    assert (own.is_own, own.clause, own.place) == (True, "S4.2.5", 12)


# --- people of the public, and material


def test_people_of_the_public_are_kept_apart_and_every_look_leaves_a_trace(desk, at_office):
    key = begun(desk)
    talk = InspectionActivity(key, ActivityKind.SERVICE_USERS, VISIT, notes="办证一次办结")
    assert refused(inspection_visits.add_activity, desk, talk) == [("interviewees", "R2.3.4")]
    mixed = replace(talk, people="赵示例")
    person = Interviewee(name="赵示例", contact="13800001111")
    assert refused(inspection_visits.add_activity, desk, mixed, [person]) == [("people", "R2.3.4")]
    saved = inspection_visits.add_activity(desk, talk, [person])
    assert (saved.people, saved.masked_people) == ("", "赵**")
    entries = "".join(str(entry) for entry in audit.since(0))
    assert "赵示例" not in entries
    assert "13800001111" not in entries
    with pytest.raises(RuleError, match="理由"):
        inspection_visits.reveal_interviewees(desk, saved.id, "")
    (seen,) = inspection_visits.reveal_interviewees(desk, saved.id, "回访核实")
    assert (seen.name, seen.contact) == ("赵示例", "13800001111")
    assert trail.timeline(Area.INSPECTIONS, key)[-1].reason == "回访核实"
    with pytest.raises(NotAllowed):
        inspection_visits.reveal_interviewees(at_office("yz"), saved.id, "想知道")


def test_talks_name_who_took_part_and_lie_within_the_visit(desk):
    key = begun(desk)
    talk = InspectionActivity(key, ActivityKind.INDIVIDUAL, VISIT - timedelta(days=1))
    assert [field for field, _ in refused(inspection_visits.add_activity, desk, talk)] == [
        "held_on",
        "notes",
        "people",
    ]
    person = Interviewee(name="赵示例")
    fine = replace(talk, held_on=VISIT, notes="情况", people="样例丙")
    assert refused(inspection_visits.add_activity, desk, fine, [person]) == [("interviewees", "R2.3.4")]
    assert inspection_visits.activities_of(key) == []


def test_material_is_looked_at_and_further_material_is_named(desk):
    key = begun(desk)
    study = inspection_visits.materials_of(key)[0]
    saved = inspection_visits.record_material(desk, replace(study, presence=Presence.ABSENT))
    assert (saved.consulted_on, saved.consulted_by) == (VISIT, "测试局长")
    further = InspectionMaterial(key, ConsultedKind.OTHER)
    assert refused(inspection_visits.record_material, desk, further) == [("title", "R2.3.5")]
    inspection_visits.record_material(desk, replace(further, title="值班表", presence=Presence.PRESENT))
    assert inspection_visits.materials_of(key)[-1].label == "值班表"
    foreign = replace(
        study, inspection=planned(desk, inspects_on=VISIT + timedelta(days=1)), version=saved.version
    )
    assert refused(inspection_visits.record_material, desk, foreign) == [("kind", "R2.3.5")]


# --- repetition and figures


def test_frequent_findings_of_an_office_are_put_before_a_leader(desk):
    for _ in range(2):
        findings.collect_finding(desk, found(None, source=FindingSource.CHANNEL_1))
    assert repeat_warnings(desk) == ()
    findings.collect_finding(desk, found(None, source=FindingSource.CHANNEL_1))
    (warning,) = repeat_warnings(desk)
    assert warning.sentence == "盐政处近12个月有3个问题（达到3个），建议局领导督办，责令限期整改。"
    names = {channel: f"渠道名{place}" for place, channel in enumerate(CHANNELS)}
    set_parameters(desk, names, RepeatRule(6, 4))
    assert (repeat_rule(), repeat_warnings(desk)) == (RepeatRule(6, 4), ())
    assert source_labels()[FindingSource.CHANNEL_1] == "渠道名0"
    findings.collect_finding(desk, found(None, source=FindingSource.CHANNEL_1, severity=Severity.SERIOUS))
    assert "1个严重问题" in repeat_warnings(desk)[0].sentence


def test_parameters_that_make_no_sense_are_refused(desk):
    assert source_labels()[FindingSource.CHANNEL_3] == "渠道三"
    same = dict.fromkeys(CHANNELS, "同名")
    assert refused(set_parameters, desk, same, RepeatRule(0, 1)) == [
        ("channel_1", "A16"),
        ("months", "A17"),
        ("times", "A17"),
    ]
    assert len(refused(set_parameters, desk, {}, RepeatRule())) == 6


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 60))
def test_a_period_of_months_ends_on_the_same_day_or_the_last(day, months):
    since = months_before(day, months)
    assert (day.year - since.year) * 12 + day.month - since.month == months
    assert since.day <= day.day
    assert since.day == day.day or (since + timedelta(days=1)).day == 1


def test_what_is_all_solved_or_long_ago_is_no_repetition():
    old = found(None, found_on=date(2025, 11, 23), status=FindingStatus.OPEN)
    solved = found(None, found_on=TODAY, status=FindingStatus.VERIFIED, severity=Severity.SERIOUS)
    assert repeats([old, old, old, solved, solved, solved], TODAY, RepeatRule()) == ()


def test_figures_by_office_label_and_month(desk, collected):
    findings.collect_finding(
        desk, found(None, source=FindingSource.CHANNEL_1, label=FindingLabel.HOT, office="计划管理处")
    )
    findings.rectify_finding(as_actor(desk, CORRECTOR), collected, VISIT, "已补充公示")
    findings.verify_finding(desk, collected, VISIT)
    desk.clock = FixedClock(date(2027, 1, 4))
    figures = finding_statistics(desk, TODAY, VISIT)
    assert (figures.total.total, figures.total.rate, figures.total.average_days) == (2, 0.5, 7.0)
    assert [(row.name, row.verified, row.overdue) for row in figures.offices] == [
        ("盐政处", 1, 0),
        ("计划管理处", 0, 1),
    ]
    assert [row.name for row in figures.labels] == ["一般", "热点"]
    assert figures.months_by_label["热点"] == {"2026-11": 1}
    assert finding_statistics(desk, until=date(2020, 1, 1)).total.rate is None
