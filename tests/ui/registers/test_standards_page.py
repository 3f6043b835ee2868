"""Discretion standards as a clerk drafts, checks, puts in force and revises them (P1.2.5)."""

import pytest

from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.domain.registers.discretion import (
    DiscretionLevel,
    DiscretionStandard,
    LegalRange,
    StandardStatus,
)
from saltdesk.services.lists import lists
from saltdesk.services.registers import standards
from saltdesk.ui.registers.standards_page import StandardsPage


@pytest.fixture
def penalty(desk):
    item = PowerItem("02-001", "无证零售处罚", PowerClass.PENALTY, legal_basis="《示例盐业条例》第二十八条")
    lists.add_power(desk, PowerItem("01-001", "示例许可", PowerClass.LICENCE, legal_basis="《示例法》第一条"))
    return lists.add_power(desk, item)


@pytest.fixture
def draft(desk, penalty):
    standard = DiscretionStandard(
        penalty.id,
        conduct="无证经营食盐零售",
        law="示例盐业条例",
        article="第二十八条",
        document="示例文2号",
        ranges=(LegalRange("罚款", "1", "3"),),
        levels=(
            DiscretionLevel("轻微", "货值不足一千元", "罚款", "1", "2"),
            DiscretionLevel("严重", "再犯", "罚款", "2", "3"),
        ),
    )
    return standards.add_standard(desk, standard)


def test_a_standard_is_typed_and_its_hole_is_told_at_once(show, desk, penalty, click, write):
    tab = show(StandardsPage)
    click(tab.act_buttons["standard.add"])
    page = tab.current_page()
    offered = [page.form.power_item_combo.itemText(row) for row in range(page.form.power_item_combo.count())]
    assert offered == ["请选择", "02-001　无证零售处罚"]
    page.form.power_item_combo.setCurrentIndex(1)
    write(page.form.conduct_edit, "无证经营食盐零售")
    page.form.ranges_edit.set_parts((LegalRange("罚款", "1", "3"),))
    levels = (DiscretionLevel("轻微", "初犯", "", "1", "1.6"), DiscretionLevel("严重", "再犯", "", "2", "3"))
    page.form.levels_edit.set_parts(levels)
    page.after_edit()
    assert "第1行“轻微”与第2行“严重”之间有空档（1.6倍以上2倍以下）。" in page.form.checks_label.text()
    click(page.page.save_button)
    assert tab.current_page() is None
    saved = tab.current_record()
    assert [level.measure for level in saved.levels] == ["罚款", "罚款"]
    assert "空档" in tab.detail.form.verdict_label.text()


def test_what_is_missing_in_a_draft_stands_beside_its_field(show, desk, penalty, click, sentences):
    tab = show(StandardsPage)
    tab.new_record()
    click(tab.current_page().page.save_button)
    assert set(sentences(tab.current_page())) == {"请选择处罚事项。", "请填写违法行为。"}


def test_a_draft_that_passes_is_put_in_force_and_then_revised(show, desk, draft, top_dialog, click):
    tab = show(StandardsPage)
    assert "核对通过" in tab.detail.form.verdict_label.text()
    assert not tab.act_buttons["standard.revise"].isEnabled()
    click(tab.act_buttons["standard.effect"])
    dialog = top_dialog()
    assert dialog.form.effective_from_edit.text() == "2026-11-23"
    click(dialog.form.save_button)
    assert tab.current_record().status is StandardStatus.IN_FORCE
    assert "须为草拟" in tab.act_buttons["standard.edit"].toolTip()
    click(tab.act_buttons["standard.revise"])
    page = tab.current_page()
    page.form.document_edit.setText("示例文3号")
    click(page.page.save_button)
    assert tab.current_record().number == 2
    assert [found.status for found in standards.standards_of(draft.power_item)] == [
        StandardStatus.IN_FORCE,
        StandardStatus.DRAFT,
    ]


def test_a_draft_with_a_fault_is_not_put_in_force(show, desk, draft, penalty, top_dialog, click):
    other = DiscretionStandard(penalty.id, conduct="另一行为", law="示例盐业条例", article="第三十条")
    standards.add_standard(desk, other)
    tab = show(StandardsPage)
    tab.effect()
    click(top_dialog().form.save_button)
    assert "请填写裁量阶次" in top_dialog().form.problem_label.text()
    top_dialog().reject()
    assert tab.current_record().status is StandardStatus.DRAFT


def test_the_gap_report_lists_penalties_without_a_standard_and_leads_to_them(
    show, context, draft, prompts, tmp_path, top_dialog, click
):
    went = []
    context.go_to = lambda area, key: went.append((area.code, key))
    tab = show(StandardsPage)
    click(tab.gaps_button)
    dialog = top_dialog()
    assert "流程不全 2 项" in dialog.form.summary_label.text()
    assert "缺裁量标准 1 项" in dialog.form.summary_label.text()
    prompts.path = tmp_path / "缺口"
    click(dialog.form.export_button)
    context.tasks.wait()
    assert (tmp_path / "缺口.xlsx").exists()
    dialog.form.gaps_table.selectRow(2)
    dialog.show_record()
    assert went == [("powers", draft.power_item)]


def test_other_offices_see_why_they_may_not(show, desk, context, draft, at_office):
    context.desk.actor = at_office("jh").actor
    tab = show(StandardsPage)
    assert not tab.act_buttons["standard.add"].isEnabled()
    tab.open_record()
    assert tab.current_page() is None
