"""The worker of the window: results, errors, progress."""

from functools import partial
from time import sleep

from PySide6.QtWidgets import QLabel
from shiboken6 import delete

from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.base.query import Query
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER


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


def test_what_can_wait_comes_after_the_result_of_the_work_that_runs(context, qtbot):
    told = []
    context.tasks.run("计算", lambda progress: sleep(0.05), lambda _: told.append("result"))
    context.tasks.afterwards(lambda: told.append("afterwards"))
    context.tasks.wait()
    assert told == ["result"]
    qtbot.waitUntil(lambda: told == ["result", "afterwards"])


def test_it_comes_by_itself_where_no_work_runs(context, qtbot):
    told = []
    context.tasks.afterwards(lambda: told.append("afterwards"))
    assert told == []
    qtbot.waitUntil(lambda: told == ["afterwards"])


class Pane(QLabel):
    """Shows the result of work, with the words it was asked with."""

    def show_result(self, words, result=""):
        self.setText(f"{words}{result}")


def test_a_result_for_a_deleted_widget_is_dropped(context, recorder):
    gone, kept = Pane(), Pane()
    for pane in (gone, kept):
        context.tasks.run("计数", lambda _: 3, partial(pane.show_result, "共"))
    delete(gone)
    context.tasks.wait()
    assert kept.text() == "共3"
    assert recorder.bugs == []


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
