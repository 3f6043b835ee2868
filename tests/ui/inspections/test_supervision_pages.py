"""The ledgers beside the inspections in the window: drawn, answered, recorded and printed."""

from datetime import date
from types import SimpleNamespace

import pytest

from saltdesk.domain.inspections.clearances import ClearanceStatus
from saltdesk.domain.inspections.knowledge import Knowing, KnowledgeStatus
from saltdesk.domain.inspections.rounds import RoundStatus
from saltdesk.domain.lists.items import PowerItem
from saltdesk.services.desk.people import enrol
from saltdesk.services.inspections import rounds
from saltdesk.services.lists import lists
from saltdesk.storage.areas.inspections import FINDINGS
from saltdesk.storage.areas.supervision import DRAWS, KNOWLEDGE_CHECKS, MEASURES
from saltdesk.ui.fields.choices import choose
from saltdesk.ui.inspections.supervision.clearances_page import ClearancesPage
from saltdesk.ui.inspections.supervision.draws_page import DrawsPage
from saltdesk.ui.inspections.supervision.knowledge_page import KnowledgePage
from saltdesk.ui.inspections.supervision.measures_page import MeasuresPage
from saltdesk.ui.inspections.supervision.rounds_page import RoundsPage


@pytest.fixture
def people(desk):
    """Three people of the legal office."""
    return [enrol(desk, name, "fz") for name in ("样例甲", "样例乙", "样例丙")]


@pytest.fixture
def item(desk):
    power = PowerItem(
        code="01-001", name="示例许可", legal_basis="条例", flow="受理", handling_office="法制室"
    )
    return lists.add_power(desk, power)


@pytest.fixture
def at(click, write, top_dialog, context, prompts):
    """The hands: fill a dialog and confirm it."""

    def fill(**texts):
        dialog = top_dialog()
        for name, text in texts.items():
            field = getattr(dialog.form, name)
            if hasattr(field, "set_date"):
                field.set_date(text)
            elif hasattr(field, "setPlainText"):
                field.setPlainText(text)
            else:
                field.setText(text)
        click(dialog.form.record_button)
        assert not dialog.isVisible(), dialog.form.problem_label.text()

    return SimpleNamespace(**locals())


def test_a_draw_starts_with_todays_lists_and_begins_an_inspection(show, at, people, desk):
    page = show(DrawsPage)
    at.click(page.act_buttons["draw.make"])
    form = at.top_dialog().form
    assert form.people_edit.text() == "样例甲、样例乙、样例丙"
    assert "法制室" not in form.offices_list.marked()
    form.recusals_edit.set_rows((("样例甲", "盐政处", "亲属在该处室"),))
    at.fill(matter_edit="随机检查")
    (draw,) = DRAWS.all()
    assert [one.name for one in draw.recusals] == ["样例甲"]
    assert "复核一致" in page.detail.form.verdict_label.text()
    at.click(page.begin_button)
    entry = page.current_page()
    chosen = draw.result[0]
    assert entry.record().team == "、".join(one.name for one in chosen.inspectors)
    assert entry.record().draw == draw.id


def test_a_draw_is_shown_on_paper(show, at, people, desk):
    page = show(DrawsPage)
    at.click(page.act_buttons["draw.make"])
    at.fill(matter_edit="随机检查")
    at.click(page.sheet_button)
    at.context.tasks.wait()
    assert at.top_dialog().pdf.startswith(b"%PDF")


def test_what_people_answer_is_recorded_one_after_the_other(show, at, people, item):
    page = show(KnowledgePage)
    at.click(page.act_buttons["knowledge.draw"])
    choose(at.top_dialog().form.office_combo, "法制室")
    at.top_dialog().form.wanted_spin.setValue(1)
    at.fill()
    at.click(page.act_buttons["knowledge.record"])
    form = at.top_dialog().form
    (check,) = KNOWLEDGE_CHECKS.all()
    count = len(check.people[0].questions)
    for number in range(1, count + 1):
        assert "清单：" in getattr(form, f"question_{number}_label").text()
        choose(getattr(form, f"result_{number}_combo"), Knowing.KNOWS)
    at.fill()
    assert page.current_record().status is KnowledgeStatus.DONE
    at.click(page.sheet_button)
    at.context.tasks.wait()
    assert at.top_dialog().pdf.startswith(b"%PDF")


def test_a_collection_goes_from_the_call_to_its_ledger(show, at, desk):
    page = show(RoundsPage)
    assert page.act_buttons["round.call"].isEnabled()
    at.click(page.act_buttons["round.call"])
    at.fill(note_edit="请逐项核对")
    called = page.current_record()
    at.click(page.act_buttons["round.reply"])
    at.fill(text_edit="流程图没有更新")
    first = rounds.replies_of(called.id)[0]
    assert (
        f"{first.office}：2026-11-23　流程图没有更新" in page.detail.form.facts_view._values["replies"].text()
    )
    at.click(page.finding_button)
    at.fill(due_on_edit=date(2026, 12, 10))
    (found,) = FINDINGS.all()
    assert (found.reply, found.office) == (first.id, first.office)
    at.click(page.act_buttons["round.feedback"])
    assert FINDINGS.get(found.id).fed_back_on == date(2026, 11, 23)
    for button in (page.sheet_button, page.ledger_button):
        at.click(button)
        at.context.tasks.wait()
        assert at.top_dialog().pdf.startswith(b"%PDF")
        at.top_dialog().accept()
    at.click(page.act_buttons["round.remind"])
    at.prompts.text = "电话说明没有问题"
    at.click(page.act_buttons["round.close"])
    assert page.current_record().status is RoundStatus.CLOSED


def test_measures_and_proofs_are_entered_where_they_belong(show, at, desk, item):
    page = show(MeasuresPage)
    at.click(page.act_buttons["measure.set"])
    form = at.top_dialog().form
    choose(form.power_item_combo, item.id)
    choose(form.office_combo, "法制室")
    at.fill(standard_edit="标准", responsibility_edit="责任", measures_edit="措施")
    assert [one.power_item for one in MEASURES.all()] == [item.id]
    proofs = show(ClearancesPage)
    at.click(proofs.act_buttons["clearance.add"])
    choose(at.top_dialog().form.office_combo, "盐政处")
    at.fill(name_edit="居委会证明", basis_checked_edit="没有依据")
    at.click(proofs.act_buttons["clearance.cancel"])
    at.fill(document_edit="清理通知")
    assert proofs.current_record().status is ClearanceStatus.CANCELLED
