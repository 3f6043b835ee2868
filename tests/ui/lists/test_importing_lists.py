"""Both lists are brought in from their own page."""

import pytest
from openpyxl import Workbook

from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.services.lists import lists
from saltdesk.storage.areas.lists import DUTIES, POWERS
from saltdesk.ui.lists.duties_page import DutiesPage
from saltdesk.ui.lists.powers_page import PowersPage


@pytest.mark.parametrize(
    ("page", "title", "records", "head", "row"),
    [
        (
            PowersPage,
            "权力清单",
            POWERS,
            ("编码", "名称", "类别", "依据"),
            ("9", "甲", "行政检查", "《某条例》"),
        ),
        (DutiesPage, "责任清单", DUTIES, ("权力编码", "环节", "责任事项"), ("1", "受理责任", "一次告知")),
    ],
)
def test_a_workbook_is_brought_into_the_list_of_the_page(
    show, desk, prompts, context, tmp_path, top_dialog, click, page, title, records, head, row
):
    lists.add_power(desk, PowerItem("1", "乙", PowerClass.LICENCE, legal_basis="《某条例》第一条"))
    before = records.count()
    book = Workbook()
    book.active.append(head)
    book.active.append(row)
    prompts.path = tmp_path / "清单.xlsx"
    book.save(prompts.path)
    show(page).import_workbook()
    dialog = top_dialog()
    assert dialog.windowTitle() == f"从 Excel 导入{title}"
    for name in ("choose_button", "check_button", "import_button"):
        click(getattr(dialog.form, name))
        context.tasks.wait()
    assert records.count() == before + 1
