"""The workbook of the collections holds the answers of the offices and the monthly ledger of findings."""

from openpyxl import load_workbook

from saltdesk.domain.base.query import Query
from saltdesk.ledgers.inspections.supervision import ROUND_LEDGER
from saltdesk.services.inspections.rounds import findings_of_round, replies_of
from saltdesk.storage.areas.supervision import ROUNDS
from saltdesk.workbooks.writing import write_ledger


def test_the_workbook_has_a_sheet_of_answers_and_one_of_findings(bureau, tmp_path):
    path = tmp_path / "收集.xlsx"
    write_ledger(bureau, ROUND_LEDGER, Query(), path)
    book = load_workbook(path)
    assert {"各处室报送", "月度问题台账"} <= set(book.sheetnames)
    rounds = ROUNDS.all()
    answers = sum(len(replies_of(one.id)) for one in rounds)
    found = [finding.number for one in rounds for finding in findings_of_round(one)]
    assert len(_texts(book["各处室报送"], "收集2026")) == answers
    assert sorted(_texts(book["月度问题台账"], "问题2026")) == sorted(found)


def _texts(sheet, beginning: str) -> list[str]:
    """Return the texts of the first two columns that begin with these words."""
    cells = (cell.value for row in sheet.iter_rows(max_col=2) for cell in row)
    return [text for text in cells if isinstance(text, str) and text.startswith(beginning)]
