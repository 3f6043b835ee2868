"""Acts on several records: deliveries and hand-overs in one go; what is refused stays, with its reason."""

import pytest
from PySide6.QtCore import QItemSelectionModel

from saltdesk.documents.notice import render
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.issued import Manner, NoticeStatus
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.services.desk.batch import BatchOutcome, Refused
from saltdesk.services.notices import issuing, values
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.notices import DELIVERIES, NOTICES
from saltdesk.ui.complaints.complaints_tab import ComplaintsTab
from saltdesk.ui.complaints.handling.hand_dialog import HandSeveralDialog
from saltdesk.ui.ledger import batch
from saltdesk.ui.ledger.batch_dialog import reasons
from saltdesk.ui.notices.delivery_dialog import DeliveriesDialog
from saltdesk.ui.notices.notices_tab import NoticesTab
from tests.services.complaint_cases import accepted, registered


@pytest.fixture
def papers(desk):
    return [_issue(desk).id for _ in range(3)]


def _issue(desk):
    kind, key = KIND_BY_CODE["acceptance_notice"], accepted(desk).id
    return issuing.issue_notice(desk, kind, key, values.prefilled(desk, kind, key), render)


def choose_all(tab):
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in range(tab.model.rowCount()):
        tab.form.ledger_table.selectionModel().select(tab.model.index(row, 0), flags)


@pytest.fixture
def open_all(show, click, top_dialog):
    """Return a function that selects every record of a tab and presses the button of an act."""

    def open_dialog(kind, act):
        tab = show(kind)
        choose_all(tab)
        click(tab.act_buttons[act])
        return tab, top_dialog()

    return open_dialog


def test_several_papers_are_served_at_once_and_each_has_its_record(open_all, papers, context, write, click):
    heard = []
    context.notify = lambda sentence, file=None: heard.append(sentence)
    _tab, dialog = open_all(NoticesTab, "notice.deliver")
    assert isinstance(dialog, DeliveriesDialog)
    assert "共3份" in dialog.form.record_label.text()
    write(dialog.form.receiver_edit, "样例甲")
    click(dialog.form.record_button)
    context.tasks.wait()
    assert not dialog.isVisible()
    assert heard == ["3份已办"]
    assert {NOTICES.get(key).status for key in papers} == {NoticeStatus.DELIVERED}
    assert [one.receiver for one in DELIVERIES.among("notice", papers)] == ["样例甲"] * 3


def test_a_field_that_every_paper_needs_is_asked_for_in_the_dialog(
    open_all, papers, context, click, sentences
):
    _tab, dialog = open_all(NoticesTab, "notice.deliver")
    dialog.form.manner_combo.setCurrentText(Manner.MAIL.label)
    click(dialog.form.record_button)
    context.tasks.wait()
    assert dialog.isVisible()
    assert "邮寄送达须填写邮寄地址。" in sentences(dialog)
    assert dialog.form.record_button.isEnabled()
    assert DELIVERIES.count() == 0


def test_what_is_refused_is_listed_with_reasons_and_stays_selected(open_all, desk, context, prompts, click):
    keys = [made.id for made in (accepted(desk), registered(desk), accepted(desk))]
    tab, dialog = open_all(ComplaintsTab, "complaint.hand")
    assert isinstance(dialog, HandSeveralDialog)
    dialog.form.handling_office_combo.setCurrentText("法制室")
    click(dialog.form.confirm_button)
    context.tasks.wait()
    number = COMPLAINTS.get(keys[1]).number
    (told,) = prompts.told
    assert told.startswith(f"2件已办，1件没有办：\n{number}　")
    assert "不能交办" in told
    assert tab.rows.ids() == [keys[1]]
    assert [COMPLAINTS.get(key).handling_office for key in keys] == ["法制室", "", "法制室"]


def test_one_reason_for_all_keeps_the_dialog_with_what_was_typed(open_all, desk, context, click):
    registered(desk), registered(desk)
    _tab, dialog = open_all(ComplaintsTab, "complaint.hand")
    dialog.form.handling_office_combo.setCurrentText("法制室")
    click(dialog.form.confirm_button)
    context.tasks.wait()
    assert dialog.isVisible()
    assert "不能交办" in dialog.form.problem_label.text()


def test_a_press_while_the_acts_run_does_nothing(open_all, papers, context, write, click):
    _tab, dialog = open_all(NoticesTab, "notice.deliver")
    write(dialog.form.receiver_edit, "样例甲")
    click(dialog.form.record_button)
    dialog.form.record_button.click()
    context.tasks.wait()
    assert DELIVERIES.count() == 3


def test_a_dialog_whose_acts_run_stays_until_their_outcome_is_told(open_all, papers, context, write, click):
    heard = []
    context.notify = lambda sentence, file=None: heard.append(sentence)
    _tab, dialog = open_all(NoticesTab, "notice.deliver")
    write(dialog.form.receiver_edit, "样例甲")
    click(dialog.form.record_button)
    dialog.reject()
    assert dialog.isVisible()
    context.tasks.wait()
    assert heard == ["3份已办"]


def test_esc_before_the_acts_closes_the_dialog_and_does_nothing(open_all, papers):
    _tab, dialog = open_all(NoticesTab, "notice.deliver")
    dialog.reject()
    assert not dialog.isVisible()
    assert DELIVERIES.count() == 0


def test_long_lists_of_reasons_are_cut_and_what_was_not_tried_says_why():
    numbers = {key: f"2026-{key:04d}" for key in range(1, 20)}
    refused = tuple(Refused(key, "不能交办。") for key in range(2, 16))
    outcome = BatchOutcome((1,), refused, (16, 17, 18, 19), "已取消。")
    lines = reasons(outcome, numbers)
    assert lines[0] == "2026-0002　不能交办。"
    assert len(lines) == 14
    assert lines[-2:] == ["……共14条", "2026-0016、2026-0017、2026-0018等　已取消。"]


def test_too_many_records_are_refused_before_anything_is_asked(show, papers, click, prompts, monkeypatch):
    monkeypatch.setattr(batch, "MOST", 2)
    tab = show(NoticesTab)
    choose_all(tab)
    click(tab.act_buttons["notice.deliver"])
    assert prompts.told == ["选中了 3 份，一次最多办2份，请少选一些。"]


def test_the_menu_of_several_rows_offers_the_acts_for_several_only(show, papers):
    tab = show(NoticesTab)
    choose_all(tab)
    texts = [action.text() for action in tab.rows.menu().actions() if action.text()]
    assert [text.partition("\t")[0] for text in texts] == ["登记送达", "复制 3 行"]


@pytest.mark.parametrize("tab", [NoticesTab, ComplaintsTab])
def test_acts_for_several_are_acts_of_their_ledger(tab):
    assert tab.batch
    assert {ACT_BY_CODE[code].area for code in tab.batch} == {tab.ledger.area}
