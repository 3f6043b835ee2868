"""What was typed on a page is never lost: every opening is a draft of its own until somebody ends it."""

from dataclasses import dataclass
from datetime import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor
from saltdesk.ui.complaints.complaints_tab import ComplaintsTab
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.ledger.page_drafts import sign_of
from saltdesk.ui.ledger.record_page import RecordPage


@pytest.fixture
def tab(show):
    return show(ComplaintsTab)


@pytest.fixture
def open_intake(tab):
    """Leaves what is open and begins a new intake."""

    def begin():
        if tab.current_page():
            tab.current_page().leave()
        tab.new_record()
        return tab.current_page()

    return begin


def drafts_of(tab):
    return [draft.fields["matter"] for draft in tab.desk.store.drafts.of("complaint", tab.desk.actor.name)]


def offered(page):
    combo = page.page.draft_combo
    return [combo.itemText(place) for place in range(combo.count())]


def test_a_second_intake_leaves_the_draft_of_the_first_alone(tab, open_intake, write):
    write(open_intake().form.matter_edit, "第一个电话")
    second = open_intake()
    write(second.form.matter_edit, "第二个电话")
    second.leave()
    assert drafts_of(tab) == ["第二个电话", "第一个电话"]


def test_one_draft_is_offered_with_its_time_and_what_it_holds(open_intake, write):
    write(open_intake().form.matter_edit, "许可证换发被拖延三个月没有书面答复请求尽快办理")
    page = open_intake()
    text = "11-23 09:00 有一份没有完成的草稿：许可证换发被拖延三个月没有书面答复请求…"
    assert page.page.draft_found_label.text() == text
    assert not page.page.draft_combo.isVisible()


@pytest.mark.parametrize("name", ["draft_use_button", "draft_discard_button", "draft_later_button"])
def test_an_answered_bar_gives_the_focus_to_the_first_field(tab, open_intake, write, prompts, name):
    write(open_intake().form.matter_edit, "许可证")
    page = open_intake()
    button = getattr(page.page, name)
    button.setFocus()
    button.click()
    assert not page.page.draft_bar.isVisible()
    assert page.window().focusWidget() is page.form.caller_number_edit


def test_a_draft_is_taken_by_a_key(tab, open_intake, write, qtbot, bring_forward):
    write(open_intake().form.matter_edit, "许可证")
    page = open_intake()
    bring_forward(tab.window())
    qtbot.keyClick(page.form.caller_number_edit, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert page.form.matter_edit.text() == "许可证"


def test_the_sign_of_a_draft_is_never_the_number_of_a_document(open_intake, write):
    page = open_intake()
    page.form.visit_radio.click()
    write(page.form.id_number_edit, "410101199001011234")
    write(page.form.caller_number_edit, "63221234")
    assert open_intake().page.draft_found_label.text().endswith("：63221234")


def test_the_bar_stays_while_something_else_is_typed(open_intake, write):
    write(open_intake().form.matter_edit, "第一个电话")
    page = open_intake()
    write(page.form.matter_edit, "第二个电话")
    assert page.page.draft_bar.isVisible()


def test_several_drafts_are_offered_newest_first_and_any_can_be_taken(tab, open_intake, write):
    for minute, matter in enumerate(("甲事", "乙事", "丙事")):
        page = open_intake()
        tab.desk.clock = FixedClock(tab.desk.clock.day, time(9, minute))
        write(page.form.matter_edit, matter)
    page = open_intake()
    assert page.page.draft_found_label.text() == "有3份没有完成的草稿"
    assert offered(page) == ["11-23 09:02　丙事", "11-23 09:01　乙事", "11-23 09:00　甲事"]
    page.page.draft_combo.setCurrentIndex(1)
    page.page.draft_use_button.click()
    assert page.form.matter_edit.text() == "乙事"
    assert not page.page.draft_bar.isVisible()
    write(page.form.matter_edit, "，写完")
    page.save()
    assert sorted(drafts_of(tab)) == ["丙事", "甲事"]


def test_taking_a_draft_keeps_what_was_typed_meanwhile(tab, open_intake, write):
    write(open_intake().form.matter_edit, "第一个电话")
    page = open_intake()
    write(page.form.matter_edit, "第二个电话")
    page.page.draft_use_button.click()
    assert page.form.matter_edit.text() == "第一个电话"
    page.leave()
    assert sorted(drafts_of(tab)) == ["第一个电话", "第二个电话"]


def test_a_draft_is_deleted_after_one_question_and_the_others_stay_offered(tab, open_intake, write, prompts):
    for matter in ("甲事", "乙事"):
        write(open_intake().form.matter_edit, matter)
    page = open_intake()
    prompts.agrees = False
    page.page.draft_discard_button.click()
    assert (prompts.said, len(drafts_of(tab))) == (["删除这份草稿？"], 2)
    prompts.agrees = True
    page.page.draft_discard_button.click()
    assert drafts_of(tab) == ["甲事"]
    assert page.page.draft_found_label.text().endswith("：甲事")
    page.page.draft_discard_button.click()
    assert drafts_of(tab) == []
    assert not page.page.draft_bar.isVisible()


def test_what_is_put_off_is_offered_at_the_next_opening(open_intake, write):
    write(open_intake().form.matter_edit, "第一个电话")
    page = open_intake()
    page.page.draft_later_button.click()
    assert not page.page.draft_bar.isVisible()
    assert open_intake().page.draft_bar.isVisible()


def test_registering_ends_the_own_draft_only_and_the_next_intake_begins_another(tab, open_intake, write):
    write(open_intake().form.matter_edit, "第一个电话")
    page = open_intake()
    write(page.form.matter_edit, "第二个电话")
    page.save()
    assert not page.page.draft_bar.isVisible()
    assert drafts_of(tab) == ["第一个电话"]
    page.registered.again_button.click()
    assert page.page.draft_bar.isVisible()
    write(page.form.matter_edit, "第三个电话")
    page.leave()
    assert drafts_of(tab) == ["第三个电话", "第一个电话"]


def test_giving_up_ends_the_own_draft_only(tab, open_intake, write):
    write(open_intake().form.matter_edit, "第一个电话")
    page = open_intake()
    write(page.form.matter_edit, "第二个电话")
    page.keep_draft()
    page.page.cancel_button.click()
    assert drafts_of(tab) == ["第一个电话"]


def test_nobody_is_offered_the_drafts_of_another_person(tab, open_intake, write):
    write(open_intake().form.matter_edit, "第一个电话")
    tab.current_page().leave()
    tab.desk.actor = Actor("赵某", "office", "办公室")
    tab.new_record()
    assert not tab.current_page().page.draft_bar.isVisible()


def test_escape_keeps_the_draft_of_each_opening(tab, open_intake, write, qtbot):
    for matter in ("甲事", "乙事"):
        page = open_intake()
        write(page.form.matter_edit, matter)
        qtbot.keyClick(page.form.matter_edit, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: tab.current_page() is None)
    assert drafts_of(tab) == ["乙事", "甲事"]


def test_a_sign_is_one_line_of_the_first_field_that_holds_words():
    assert (
        sign_of({"matter": " \n", "facts": "第一行\n第二行"}, ("matter", "facts", "none")) == "第一行 第二行"
    )
    assert sign_of({"matter": ""}, ("matter",)) == ""
    assert len(sign_of({"matter": "字" * 80}, ("matter",))) == 20


# Whatever a person does, only what was deleted, given up or saved is gone


@dataclass(frozen=True)
class _Note:
    text: str = ""
    id: int = 0


class _NotePage(RecordPage):
    draft_name = "note"

    def __init__(self, context):
        super().__init__(context, "记事")
        self.text_edit = QLineEdit(self.page.body)
        QVBoxLayout(self.page.body).addWidget(self.text_edit)
        self.bind(self, _Note(), (Bound("text_edit", "text"),))
        self.ready()

    def save_record(self):
        return self.record()


_STEP = st.sampled_from(("type", "leave", "use", "later", "delete", "give up", "save"))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(_STEP, max_size=14), places=st.lists(st.integers(0, 3), min_size=14, max_size=14))
def test_only_what_is_deleted_given_up_or_saved_is_gone(context, prompts, qapp, steps, places):
    room, owner = context.desk.store.drafts, context.desk.actor.name
    for draft in room.of("note", owner):
        room.drop(draft.id, owner)
    wanted, number = set(), 0
    page = _NotePage(context)
    page.show()
    for step, place in zip(steps, places, strict=False):
        bar, combo = page.page.draft_bar, page.page.draft_combo
        combo.setCurrentIndex(min(place, combo.count() - 1))
        chosen = page.drafts._chosen()
        if step == "type":
            number += 1
            wanted.discard(page.text_edit.text())
            page.text_edit.setText(f"第{number}件")
            wanted.add(f"第{number}件")
        elif step == "use" and bar.isVisible():
            page.page.draft_use_button.click()
            assert page.text_edit.text() == chosen.fields["text"]
        elif step == "delete" and bar.isVisible():
            page.page.draft_discard_button.click()
            wanted.discard(chosen.fields["text"])
        elif step == "later" and bar.isVisible():
            page.page.draft_later_button.click()
        elif step in ("leave", "give up", "save"):
            if step != "leave":
                wanted.discard(page.text_edit.text())
            {"leave": page.leave, "give up": page.discard, "save": page.save}[step]()
            page.deleteLater()
            page = _NotePage(context)
            page.show()
    page.leave()
    page.deleteLater()
    assert sorted(draft.fields["text"] for draft in room.of("note", owner)) == sorted(wanted)
