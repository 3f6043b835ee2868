"""Standard phrases: every office keeps its own, reads all, and no phrase tells who complains."""

from dataclasses import replace

import pytest

from saltdesk.domain.base.errors import ChangedMeanwhile, NotAllowed, RuleError
from saltdesk.domain.base.fields import FIELD_TABLES
from saltdesk.domain.base.people import Actor
from saltdesk.domain.house.phrases import LONGEST, PHRASED, PhrasePlace, place_of
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house.maintenance import problems
from saltdesk.services.house.phrases import add_phrase, drop_phrase, edit_phrase, may_change, phrases_for
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.trail import audit
from tests.services.complaint_cases import NAME, PHONE, registered

ANSWER = PhrasePlace("complaint.answer", "答复内容")
TEXT = "经核查，您反映的情况属实，已责令有关处室改正。"
CLERK = Actor("样例甲", "fzs", "法制室")
OTHER = Actor("样例乙", "yzc", "盐政处")


def newest():
    return list(audit.since(0))[-1]


def test_a_phrase_is_offered_in_its_field_alone_and_own_ones_first(desk):
    add_phrase(as_actor(desk, OTHER), ANSWER, "感谢您的监督。")
    added = add_phrase(as_actor(desk, CLERK), ANSWER, f" {TEXT}\n")
    assert (added.text, added.office_name, added.added_by) == (TEXT, "法制室", "样例甲")
    assert [one.text for one in phrases_for(as_actor(desk, CLERK), ANSWER)] == [TEXT, "感谢您的监督。"]
    assert [one.text for one in phrases_for(as_actor(desk, OTHER), ANSWER)] == ["感谢您的监督。", TEXT]
    assert phrases_for(desk, PhrasePlace("complaint.investigation", "调查情况")) == []


def test_the_trail_tells_what_was_kept_changed_and_deleted(desk):
    added = add_phrase(desk, ANSWER, TEXT)
    assert newest().sentence == "登记常用语（答复内容）：经核查，您反映的情况属实，已责令有关处室…"
    changed = edit_phrase(desk, replace(added, text="已经改正。"), ANSWER)
    assert newest().sentence == "修改常用语（答复内容）：已经改正。"
    drop_phrase(desk, changed.id)
    assert newest().sentence == "删除常用语（答复内容）：已经改正。"
    assert phrases_for(desk, ANSWER) == []
    add_phrase(desk, ANSWER, TEXT)
    assert problems(desk) == [], "the trail rebuilds the rows"


def test_only_its_office_and_leaders_change_a_phrase(desk):
    added = add_phrase(as_actor(desk, CLERK), ANSWER, TEXT)
    stranger, colleague = as_actor(desk, OTHER), as_actor(desk, Actor("样例丙", "fzs", "法制室"))
    assert [may_change(one, added) for one in (stranger, colleague, desk)] == [False, True, True]
    with pytest.raises(NotAllowed, match="由法制室登记"):
        drop_phrase(stranger, added.id)
    with pytest.raises(NotAllowed):
        edit_phrase(stranger, added, ANSWER)
    drop_phrase(colleague, added.id)


def test_a_person_without_an_office_changes_only_what_they_added(desk):
    added = add_phrase(as_actor(desk, Actor("样例丁")), ANSWER, TEXT)
    assert may_change(as_actor(desk, Actor("样例丁")), added)
    assert not may_change(as_actor(desk, Actor("样例戊")), added)


@pytest.mark.parametrize("text", ["", "  \n", "长" * (LONGEST + 1), TEXT])
def test_an_empty_too_long_or_second_phrase_is_refused(desk, text):
    add_phrase(desk, ANSWER, TEXT)
    before = newest()
    with pytest.raises(RuleError) as refused:
        add_phrase(desk, ANSWER, text)
    assert refused.value.problems[0].field == "text"
    assert newest() == before


def test_a_phrase_from_an_older_reading_does_not_replace_a_newer_one(desk):
    added = add_phrase(desk, ANSWER, TEXT)
    edit_phrase(desk, replace(added, text="新的。"), ANSWER)
    with pytest.raises(ChangedMeanwhile):
        edit_phrase(desk, replace(added, text="旧的。"), ANSWER)


@pytest.mark.parametrize("told", [NAME, PHONE])
def test_a_phrase_with_the_complainant_of_its_complaint_is_refused(desk, told):
    complaint = COMPLAINTS.get(registered(desk).id)
    place = place_of(complaint, "answer")
    assert place == PhrasePlace("complaint.answer", "答复内容", complaint.id)
    with pytest.raises(RuleError, match="投诉人的姓名或联系方式"):
        add_phrase(desk, place, f"{told}：您好。")
    added = add_phrase(desk, place, "投诉人：您好。")
    with pytest.raises(RuleError, match="投诉人的姓名或联系方式"):
        edit_phrase(desk, replace(added, text=f"{told}：您好。"), place)


def test_every_field_with_phrases_is_a_text_of_its_record_with_a_label():
    for record, phrased in PHRASED.items():
        for name in (*phrased.fields, *filter(None, [phrased.complaint])):
            assert hasattr(record(), name), (record, name)
        assert all(FIELD_TABLES[record].label(name) for name in phrased.fields)
        assert all(isinstance(getattr(record(), name), str) for name in phrased.fields)


def test_other_fields_and_records_offer_no_phrases(desk):
    complaint = COMPLAINTS.get(registered(desk).id)
    assert place_of(complaint, "matter") is None
    assert place_of(CLERK, "name") is None
