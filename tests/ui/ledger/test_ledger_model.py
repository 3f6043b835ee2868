"""The table of a ledger: its order, and its blocks."""

from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.ui.frame.cell_roles import ID_ROLE
from saltdesk.ui.ledger.ledger_model import BLOCK, LedgerModel


def _register(desk, number, **values):
    made = []
    for index in range(number):
        complaint = Complaint(received_at=desk.clock.now(), matter=f"第{index}件", **values)
        made.append(register_complaint(desk, Intake(complaint, Complainant())))
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
    assert model.data(model.index(3, 0))
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
