"""The page of a flow chart: what is wrong above it, the PDF with its trace."""

import pytest

from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.storage.trail import audit
from saltdesk.ui.lists.flow_view import FlowView

STEPS = (FlowStep("受理", "窗口岗", "王某某", 1), FlowStep("审查", "审查岗", "", 30))


@pytest.fixture
def view(qtbot, context):
    kept = []

    def build(*steps, **values):
        item = PowerItem("41-1", "食盐零售许可证核发", PowerClass.LICENCE, steps=steps, **values)
        left = []
        made = FlowView(context, item, lambda: left.append(True))
        made.left = left
        qtbot.addWidget(made)
        made.resize(1000, 600)
        made.show()
        kept.append(made)
        return made

    return build


def last_entry():
    return list(audit.since(0))[-1]


def test_problems_of_the_flow_and_the_promise_stand_above_the_chart(view):
    shown = view(*STEPS, promised_limit="20个工作日").form
    assert shown.title_label.text() == "41-1　食盐零售许可证核发　运行流程图"
    assert shown.problems_label.text() == (
        "第2环节“审查”缺经办人。\n各环节时限合计31个工作日，超过承诺时限20个工作日，请核对。"
    )
    assert not view(STEPS[0]).form.problems_label.isVisible()


def test_many_problems_are_counted(view):
    assert "另有3处需要核对。" in view(*[FlowStep("甲")] * 7).form.problems_label.text()


def test_saved_chart_is_a_pdf_with_a_trace(view, context, prompts, tmp_path, qtbot):
    prompts.path = tmp_path / "流程图"
    view(*STEPS).form.save_button.click()
    context.tasks.wait()
    assert (tmp_path / "流程图.pdf").read_bytes().startswith(b"%PDF")
    entry = last_entry()
    assert entry.act == "ledger.print"
    assert entry.sentence == "打印或另存食盐零售许可证核发运行流程图（1页）"


def test_saving_given_up_leaves_no_trace(view, context, prompts):
    shown = view(*STEPS)
    before = len(list(audit.since(0)))
    prompts.path = None
    shown.form.save_button.click()
    context.tasks.wait()
    assert len(list(audit.since(0))) == before


def test_folder_that_cannot_be_written_is_named(view, context, prompts, tmp_path):
    prompts.path = tmp_path / "没有" / "甲.pdf"
    before = len(list(audit.since(0)))
    view(*STEPS).form.save_button.click()
    context.tasks.wait()
    assert prompts.said
    assert len(list(audit.since(0))) == before


def test_preview_counts_what_is_taken_from_it(view, context, prompts, tmp_path, top_dialog):
    view(*STEPS).form.print_button.click()
    context.tasks.wait()
    dialog = top_dialog()
    assert dialog.windowTitle() == "食盐零售许可证核发运行流程图"
    before = len(list(audit.since(0)))
    prompts.path = tmp_path / "甲.pdf"
    dialog.form.save_button.click()
    assert len(list(audit.since(0))) == before + 1
    dialog.accept()


def test_item_without_links_says_so_and_offers_no_print(view):
    shown = view().form
    assert shown.empty_label.isVisible()
    assert not shown.print_button.isEnabled()


def test_back_and_zoom_buttons(view):
    shown = view(*STEPS)
    shown.form.flow_chart.show_at(100)
    shown.form.zoom_in_button.click()
    assert shown.form.zoom_label.text() == "125%"
    shown.form.back_button.click()
    assert shown.left
