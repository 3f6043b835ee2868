"""Exchange packages and case files in the window: made, checked, answered (P1.2.7, P1.2.8)."""

import pytest

from saltdesk.domain.lists.items import PowerClass
from saltdesk.domain.registers.publications import PublicationChannel
from saltdesk.services.cases import deciding, results
from saltdesk.services.exchange.confirming import packages
from saltdesk.ui.cases.exchange_dialog import ExchangeDialog
from saltdesk.ui.cases.guidance_page import GuidancePage
from saltdesk.ui.cases.power_cases_page import PowerCasesPage
from saltdesk.ui.cases.results_page import ResultsPage
from saltdesk.ui.ledger.importing.import_dialog import ImportDialog
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog
from tests.services.casework import DAY, made_bureau
from tests.services.receipts import receipt


@pytest.fixture
def published(desk):
    bureau = made_bureau(desk)
    case = bureau.accepted(PowerClass.LICENCE)
    bureau.granted(case)
    deciding.serve_decision(desk, case.id, DAY, "直接送达")
    place = "https://example.invalid/1"
    return results.publish_result(desk, case.id, DAY, PublicationChannel.CITY_SITE, place)


@pytest.fixture
def dialog(show, published, click, top_dialog):
    tab = show(ResultsPage)
    click(tab.exchange_button)
    found = top_dialog()
    assert isinstance(found, ExchangeDialog)
    return found


def test_a_package_is_made_checked_and_answered(dialog, context, recorder, click, write, tmp_path):
    form = dialog.form
    recorder.paths = [tmp_path / "交换"]
    click(form.export_button)
    context.tasks.wait()
    made = packages()[0]
    assert (tmp_path / "交换.zip").exists()
    assert dialog.packages.rowCount() == 1
    assert dialog.entries.rowCount() == len(made.entries)
    assert made.fingerprint in form.message_label.text()
    recorder.paths = [tmp_path / "交换.zip"]
    click(form.check_button)
    context.tasks.wait()
    assert "签名有效" in form.message_label.text()
    answer = tmp_path / "回执.json"
    answer.write_bytes(receipt(made))
    recorder.paths = [answer]
    click(form.confirm_button)
    assert dialog.entries.index(0, 1).data() == "未接收：缺少决定书"
    assert "示例市政务服务网" in form.message_label.text()


def test_a_changed_package_is_told_in_words(dialog, context, recorder, click, tmp_path):
    recorder.paths = [tmp_path / "交换.zip"]
    click(dialog.form.export_button)
    context.tasks.wait()
    other = tmp_path / "另一.zip"
    other.write_bytes((tmp_path / "交换.zip").read_bytes() + b"x")
    recorder.paths = [other]
    click(dialog.form.check_button)
    context.tasks.wait()
    assert "文件与发出的不同" in dialog.form.message_label.text()


def test_days_in_the_wrong_order_are_told_beside_the_fields(dialog, recorder, click, write):
    write(dialog.form.since_edit, "2026-11-20")
    write(dialog.form.until_edit, "2026-11-10")
    click(dialog.form.export_button)
    assert dialog.form.message_label.isVisible()
    assert packages() == []


def test_the_file_of_a_case_opens_as_pages(show, published, click, context, top_dialog, qtbot):
    tab = show(PowerCasesPage)
    tab.refresh(published.id)
    qtbot.waitUntil(lambda: tab.current_id() == published.id)
    tab.open_record()
    click(tab.current_page().act_buttons["case.file"])
    context.tasks.wait()
    dialog = top_dialog()
    assert isinstance(dialog, PreviewDialog)
    assert published.number in dialog.windowTitle()
    dialog.reject()


@pytest.mark.parametrize(
    ("page", "act"), [(PowerCasesPage, "case.import"), (GuidancePage, "guidance.import")]
)
def test_a_workbook_of_cases_or_guidance_is_imported_from_its_page(show, click, top_dialog, page, act):
    click(show(page).act_buttons[act])
    dialog = top_dialog()
    assert isinstance(dialog, ImportDialog)
    dialog.reject()
