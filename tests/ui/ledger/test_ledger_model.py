"""The table of a ledger: its order, and its blocks."""

from threading import Event

from PySide6.QtCore import Qt

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Channel, Complaint
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.services.access import first_hits, lookup
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.storage.tables.base import database
from saltdesk.ui.frame.cell_roles import ID_ROLE
from saltdesk.ui.ledger.ledger_model import BLOCK, LedgerModel

_ENDLESS = """WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number)
    SELECT count(*) FROM number"""


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


def test_the_next_search_drops_what_the_worker_looks_up_for_the_one_before(context, monkeypatch):
    monkeypatch.setattr("saltdesk.ui.ledger.ledger_model.BLOCK", 4)
    _register(context.desk, 6)
    gate, asked, find = Event(), [], lookup.find
    monkeypatch.setattr(lookup, "find", lambda *told, **more: asked.append(told[2:]) or find(*told, **more))
    model = LedgerModel(context.desk, COMPLAINT_LEDGER, context.tasks)
    context.tasks.run("导出", lambda _: gate.wait(5))
    queries = [Query(text=text) for text in ("第", "件", "")]
    for query in queries:
        model.show(query)
    gate.set()
    context.tasks.wait()
    assert [query for query, limit in asked if not limit] == queries[-1:]
    assert model.rowCount() == 6


def test_a_key_ends_the_statement_of_the_search_before(context, monkeypatch):
    """The look-up of the first query would never end by itself."""
    monkeypatch.setattr("saltdesk.ui.ledger.ledger_model.BLOCK", 4)
    _register(context.desk, 6)
    started, find = Event(), lookup.find

    def endless(desk, area, query, limit=0, **more):
        if query.text == "第" and not limit:
            started.set()
            database.execute_sql(_ENDLESS)
        return find(desk, area, query, limit, **more)

    monkeypatch.setattr(lookup, "find", endless)
    model = LedgerModel(context.desk, COMPLAINT_LEDGER, context.tasks)
    model.show(Query(text="第"))
    assert started.wait(5)
    model.show(Query(text="件"))
    context.tasks.wait()
    assert model.rowCount() == 6


def test_hits_that_lie_deep_are_found_by_the_worker(context, monkeypatch):
    """Nobody waits at a key while the program looks through records that are not shown."""
    for name, most in (("_FEW", 0), ("_CHUNK", 2), ("_SOME", 0), ("_SOON", 2), ("_LONG", 4)):
        monkeypatch.setattr(first_hits, name, most)
    _register(context.desk, 2, channel=Channel.LETTER)
    _register(context.desk, 12)
    query, counted = Query(text="件", marks={"channel": ("letter",)}), []
    model = LedgerModel(context.desk, COMPLAINT_LEDGER, context.tasks)
    model.counted.connect(lambda: counted.append(model.rowCount()))
    model.show(query)
    assert (model.rowCount(), counted) == (0, [])
    context.tasks.wait()
    assert counted == [2]
    assert list(model.ids()) == lookup.find(context.desk, Area.COMPLAINTS, query, 256)


def test_what_the_style_decides_is_answered_without_reading_the_record(context, counted):
    _register(context.desk, 1)
    model = LedgerModel(context.desk, COMPLAINT_LEDGER)
    model.show(Query())
    read = counted(LedgerModel, "_cell")
    for role in (Qt.ItemDataRole.FontRole, Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.TextAlignmentRole):
        model.data(model.index(0, 0), role)
    assert read == []
    assert model.data(model.index(0, 0))
    assert len(read) == 1
