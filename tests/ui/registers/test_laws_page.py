"""The law radar as a clerk uses it: mark a change, see what cites the law, open the adjustment (D3.2.a)."""

from datetime import date
from threading import Event

import pytest

from saltdesk.domain.adjustments.adjustment import Trigger
from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.domain.lists.laws import Law
from saltdesk.services.lists import lists
from saltdesk.services.registers import laws
from saltdesk.storage.areas.adjustments import ADJUSTMENTS
from saltdesk.ui.registers.laws_page import LawsPage


@pytest.fixture
def law(desk):
    return laws.add_law(desk, Law("示例盐业条例", "示例令1号", promulgated_on=date(1999, 1, 1)))


@pytest.fixture
def penalty(desk):
    item = PowerItem("02-001", "示例处罚", PowerClass.PENALTY, legal_basis="《示例盐业条例》第二十八条第一款")
    return lists.add_power(desk, item)


def mark(dialog, click, articles="第二十八条"):
    dialog.form.kind_combo.setCurrentText("废止")
    dialog.form.articles_edit.setText(articles)
    dialog.form.document_edit.setText("示例令9号")
    dialog.form.promulgated_on_edit.setText("2026-11-09")
    dialog.form.effective_on_edit.setText("2026-11-20")
    click(dialog.form.save_button)


def test_a_law_is_entered_with_a_bare_title(show, desk, top_dialog, click, write, sentences):
    tab = show(LawsPage)
    click(tab.act_buttons["law.add"])
    dialog = top_dialog()
    write(dialog.form.title_edit, "《示例盐业条例》")
    click(dialog.form.save_button)
    assert sentences(dialog) == ["请填写公布日期。"]
    dialog.form.promulgated_on_edit.setText("1999-01-01")
    click(dialog.form.save_button)
    assert tab.form.detail_title_label.text() == "《示例盐业条例》"


def test_a_marked_repeal_lists_what_cites_it_and_opens_the_case(
    show, desk, context, law, penalty, top_dialog, click
):
    tab = show(LawsPage)
    pane = tab.detail_pane.form
    context.tasks.wait()
    assert "权力事项1件" in pane.citing_label.text()
    assert pane.case_button.toolTip() == "请先标记修改或废止。"
    click(tab.act_buttons["law.change"])
    context.tasks.wait()
    assert "权力事项1件" in top_dialog().form.citing_label.text()
    mark(top_dialog(), click)
    context.tasks.wait()
    assert pane.citing_label.text() == "引用第二十八条的：权力事项1件。"
    click(pane.case_button)
    page = tab.current_page()
    assert page.form.basis_document_edit.text() == "示例令9号"
    assert page.items.checked() == (penalty.id,)
    click(page.page.save_button)
    (case,) = ADJUSTMENTS.all()
    assert (case.trigger, case.started_on, case.items) == (
        Trigger.BASIS_CHANGED,
        date(2026, 11, 9),
        (penalty.id,),
    )
    assert tab.current_page() is None
    assert tab.current_id() == law.id


def test_another_article_hits_nothing(show, desk, context, law, penalty, top_dialog, click):
    tab = show(LawsPage)
    tab.mark_change()
    mark(top_dialog(), click, "第三十条")
    context.tasks.wait()
    assert tab.detail_pane.form.citing_label.text() == "引用第三十条的：没有引用。"
    assert not tab.detail_pane.form.citing_table.isVisible()


def test_a_change_without_document_and_dates_is_refused_beside_the_fields(
    show, law, top_dialog, click, sentences
):
    tab = show(LawsPage)
    tab.mark_change()
    dialog = top_dialog()
    click(dialog.form.save_button)
    assert len(sentences(dialog)) == 3
    dialog.reject()
    assert laws.changes_of(law.id) == []


def test_a_citation_leads_to_its_record(show, context, law, penalty):
    went = []
    context.go_to = lambda area, key: went.append((area, key))
    tab = show(LawsPage)
    context.tasks.wait()
    tab.detail_pane.form.citing_table.selectRow(0)
    tab.detail_pane.show_citing_record()
    assert went == [(Area.POWERS, penalty.id)]


def test_an_entry_is_corrected(show, law, top_dialog, click):
    tab = show(LawsPage)
    tab.open_record()
    top_dialog().form.note_edit.setPlainText("已核对")
    click(top_dialog().form.save_button)
    assert tab.current_record().note == "已核对"


def test_tables_of_the_pane_keep_the_rules_of_models(show, context, law, penalty, qtmodeltester):
    tab = show(LawsPage)
    context.tasks.wait()
    qtmodeltester.check(tab.detail_pane.form.citing_table.model())


def test_what_cites_the_law_before_is_not_shown_for_another(show, context, law, penalty, desk, qtbot):
    laws.add_law(desk, Law("示例价格条例", promulgated_on=date(2000, 1, 1)))
    tab = show(LawsPage)
    context.tasks.wait()
    pane, table = tab.detail_pane.form, tab.form.ledger_table
    free = Event()
    context.tasks.run("忙", lambda _progress: free.wait(20), is_quiet=True)
    for row in range(2):
        table.selectRow(row)
    qtbot.waitUntil(lambda: pane.citing_label.text() == "正在查找引用…")
    assert not pane.citing_table.isVisible()
    free.set()
    context.tasks.wait()
    assert pane.citing_label.text() == laws.citing(desk, tab.current_record().title).summary() + "。"
