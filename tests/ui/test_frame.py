"""The parts every screen stands on: PySide itself, generated forms, the worker, binding, table."""

import sys
from dataclasses import dataclass
from datetime import date
from time import sleep

import pytest
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from saltdesk.domain.base.errors import EnvironmentProblem, Problem, RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complaint import Channel, Complainant, Complaint
from saltdesk.ledgers.base.columns import Column, Kind
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.services.complaints import complaints
from saltdesk.services.complaints.complaints import Intake
from saltdesk.ui.fields.binding import Bound, FormBinding
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.forms.__main__ import chosen_forms, generated_text, main, orphans, stale_forms, target_of
from saltdesk.ui.frame.cell_roles import ID_ROLE
from saltdesk.ui.ledger.column_fit import PADDING, fitted_widths
from saltdesk.ui.ledger.ledger_model import BLOCK, LedgerModel


def test_void_calls_do_not_use_up_references_to_none(qtbot):
    """PySide6 6.12.0 on Python 3.11 drops one per call and ends the process (reliability 0.1)."""
    field, text, label = QLineEdit(), QPlainTextEdit(), QLabel()
    for widget in (field, text, label):
        qtbot.addWidget(widget)
    calls = (
        lambda: field.setText("盐"),
        lambda: field.setEnabled(True),
        lambda: text.setPlainText("盐"),
        lambda: label.setText("盐"),
        lambda: label.setVisible(False),
        lambda: field.setToolTip("盐"),
    )
    for call in calls:
        before = sys.getrefcount(None)
        for _ in range(300):
            call()
        # Caches may hold a few; a real drift is 300 and more.
        assert abs(sys.getrefcount(None) - before) < 30


# Generated forms


def test_every_generated_form_is_up_to_date():
    assert stale_forms(chosen_forms(())) == []
    assert orphans() == []


def test_generated_text_names_no_version_and_is_marked_as_typed():
    text = generated_text(chosen_forms(["text_dialog"])[0])
    assert "Compiler version" not in text
    assert "-> None:" in text


def test_check_names_a_stale_form_and_changes_nothing(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr("saltdesk.ui.forms.__main__.GENERATED", tmp_path)
    assert main(["--check", "text_dialog"]) == 1
    assert "text_dialog.ui" in capsys.readouterr().err
    assert main(["text_dialog"]) == 0
    assert target_of(chosen_forms(["text_dialog"])[0]).exists()
    assert main(["--check", "text_dialog"]) == 0


# The worker


def test_result_of_work_arrives_in_the_window(context):
    found = []
    context.tasks.run("计算", lambda progress: sum(range(10)), found.append)
    context.tasks.wait()
    assert found == [45]


def test_work_reads_the_data_over_its_own_connection(context):
    found = []
    context.tasks.run("计数", lambda _: COMPLAINT_LEDGER.find(context.desk, Query()), found.append)
    context.tasks.wait()
    assert found == [[]]


def _fail(error):
    def work(_progress):
        raise error

    return work


def test_a_rule_error_in_work_becomes_a_sentence(context, recorder):
    context.tasks.run("导入", _fail(RuleError("第2行缺少名称。")))
    context.tasks.wait()
    assert [error.sentence for error in recorder.problems] == ["第2行缺少名称。"]
    assert recorder.bugs == []


def test_a_fault_of_the_surroundings_can_be_tried_again(context, recorder):
    attempts, found = [], []

    def work(_progress):
        attempts.append(1)
        if len(attempts) == 1:
            raise EnvironmentProblem("磁盘空间不足。", "请清理后重试。")
        return "完成"

    recorder.retries = [True]
    context.tasks.run("备份", work, found.append)
    context.tasks.wait()
    assert found == ["完成"]
    assert recorder.problems[0].sentence == "磁盘空间不足。请清理后重试。"


def test_an_unforeseen_error_is_reported_as_a_bug(context, recorder):
    context.tasks.run("导出", _fail(ZeroDivisionError("x")))
    context.tasks.wait()
    assert isinstance(recorder.bugs[0], ZeroDivisionError)


def test_longer_work_shows_progress_and_can_be_cancelled(context, recorder, qtbot, monkeypatch):
    monkeypatch.setattr("saltdesk.ui.frame.tasks.SHOWN_AFTER", 10)
    found = []

    def work(progress):
        for step in range(2000):
            progress(step, 2000)
            sleep(0.005)

    context.tasks.run("导出台账", work, found.append)
    task = context.tasks._waiting[0]
    qtbot.waitUntil(lambda: task.dialog is not None and task.dialog.form.task_progress.maximum() == 2000)
    task.dialog.form.cancel_button.click()
    context.tasks.wait()
    assert found == []
    assert recorder.problems == []
    assert recorder.bugs == []


# Binding


@dataclass(frozen=True)
class _Record:
    name: str = ""
    day: date | None = None
    channel: Channel = Channel.PHONE


class _Form:
    def __init__(self, parent):
        self.name_edit, self.day_edit, self.channel_combo = QLineEdit(), DateEdit(), QComboBox()
        label = QLabel("姓名(&N)")
        label.setBuddy(self.name_edit)
        fill_with_words(self.channel_combo, Channel)
        grid = QGridLayout(parent)
        for row, widget in enumerate((self.name_edit, self.day_edit, self.channel_combo)):
            grid.addWidget(widget, row, 1)
        grid.addWidget(label, 0, 0)


_FIELDS = (Bound("name_edit", "name"), Bound("day_edit", "day"), Bound("channel_combo", "channel"))


@pytest.fixture
def bound(qtbot, bring_forward):
    frame = QWidget()
    qtbot.addWidget(frame)
    form = _Form(frame)
    binding = FormBinding(form, frame, _FIELDS)
    bring_forward(frame)
    return form, binding, frame


def test_a_record_comes_back_from_the_form_as_it_went_in(bound):
    _, binding, _frame = bound
    record = _Record("李某", date(2026, 11, 23), Channel.LETTER)
    binding.fill(record)
    assert binding.read(_Record()) == record


def test_a_draft_brings_every_field_back(bound):
    _, binding, _frame = bound
    record = _Record("李某", date(2026, 11, 23), Channel.FAX)
    binding.fill(record)
    texts = binding.texts()
    binding.fill(_Record())
    binding.set_texts(texts)
    assert binding.read(_Record()) == record


def test_problems_stand_under_their_fields_and_leave_when_the_field_is_edited(bound, qtbot):
    form, binding, _frame = bound
    binding.fill(_Record())
    rest = binding.show_problems(
        [Problem("日期不对。", "day"), Problem("没有这一栏。", "other"), Problem("整体。")]
    )
    assert [problem.sentence for problem in rest] == ["没有这一栏。", "整体。"]
    sentence = form.day_edit.parentWidget().sentence_label
    assert sentence.text() == "日期不对。"
    assert sentence.isVisible()
    assert form.day_edit.hasFocus()
    qtbot.keyClicks(form.day_edit, "0")
    assert not sentence.isVisible()


def test_filling_is_no_edit(bound, qtbot):
    form, binding, _frame = bound
    with qtbot.assertNotEmitted(binding.edited):
        binding.fill(_Record("李某"))
    with qtbot.waitSignal(binding.edited):
        qtbot.keyClicks(form.name_edit, "a")


def test_text_that_is_no_date_is_a_problem_of_its_field(bound):
    form, binding, _frame = bound
    form.day_edit.setText("昨天")
    assert [problem.field for problem in binding.input_problems()] == ["day"]


def test_a_field_is_called_by_its_label(bound):
    assert bound[1].label_of("name") == "姓名"


# The table


def _register(desk, number, **values):
    made = []
    for index in range(number):
        complaint = Complaint(received_at=desk.clock.now(), matter=f"第{index}件", **values)
        made.append(complaints.register_complaint(desk, Intake(complaint, Complainant())).result)
    return made


def test_the_table_keeps_the_rules_of_qt(context, qtmodeltester):
    _register(context.desk, 3)
    model = LedgerModel(context.desk, COMPLAINT_LEDGER)
    model.show(Query())
    qtmodeltester.check(model)


def test_newest_records_stand_first_and_are_found_by_id(context):
    made = _register(context.desk, 3)
    model = LedgerModel(context.desk, COMPLAINT_LEDGER)
    model.show(Query())
    assert model.data(model.index(0, 0)) == made[-1].number
    assert model.data(model.index(0, 0), ID_ROLE) == made[-1].id
    assert model.row_of(made[0].id) == 2
    assert model.row_of(999) == -1


def test_clicking_a_head_orders_by_that_column(context):
    _register(context.desk, 3)
    model = LedgerModel(context.desk, COMPLAINT_LEDGER)
    model.show(Query())
    column = next(i for i, column in enumerate(model.columns) if column.name == "matter")
    model.sort(column)
    assert [model.data(model.index(row, column)) for row in range(3)] == ["第0件", "第1件", "第2件"]


def test_the_first_block_shows_at_once_and_the_rest_follows(context, monkeypatch):
    monkeypatch.setattr("saltdesk.ui.ledger.ledger_model.BLOCK", 4)
    _register(context.desk, 10)
    model = LedgerModel(context.desk, COMPLAINT_LEDGER, context.tasks)
    model.show(Query())
    assert model.rowCount() == 4
    context.tasks.wait()
    assert model.rowCount() == 10
    assert len({model.data(model.index(row, 0)) for row in range(10)}) == 10
    assert BLOCK == 256


def test_an_answer_to_an_older_question_is_ignored(context, monkeypatch):
    monkeypatch.setattr("saltdesk.ui.ledger.ledger_model.BLOCK", 4)
    _register(context.desk, 6)
    model = LedgerModel(context.desk, COMPLAINT_LEDGER, context.tasks)
    model.show(Query())
    model.show(Query(text="第5件"))
    context.tasks.wait()
    assert model.rowCount() == 1


def test_columns_keep_their_width_where_there_is_room():
    columns = (Column("number", "编号", Kind.CODE, 9), Column("matter", "事项", width=30))
    assert fitted_widths(columns, 8, 4000) == [9 * 8 + PADDING, 30 * 8 + PADDING]


def test_long_words_shrink_before_texts_and_short_ones_never():
    columns = (
        Column("number", "编号", Kind.CODE, 20),
        Column("state", "状态", Kind.STATE, 8),
        Column("kind", "类别", Kind.STATE, 16),
        Column("matter", "事项", width=30),
    )
    natural = sum(fitted_widths(columns, 8, 4000))
    assert fitted_widths(columns, 8, natural - 80)[2:] == [6 * 8 + PADDING, 30 * 8 + PADDING]
    number, state, kind, matter = fitted_widths(columns, 8, 100)
    assert (number, state) == (20 * 8 + PADDING, 8 * 8 + PADDING)
    assert (kind, matter) == (6 * 8 + PADDING, 6 * 8 + PADDING)
