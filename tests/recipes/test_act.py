"""The recipe of an act: a row of ACTS and a function; states, rights and the button follow from the row."""

import pytest

from tests.recipes.scratch import TABLES

pytestmark = pytest.mark.slow

ACTS = "saltdesk/domain/acts/supervision.py"
SERVICE = "saltdesk/services/inspections/clearances.py"
ROW = '    Act("clearance.reopen", "重新清理", Area.CLEARANCES, "S4.2.4", HOUSE, (_KEPT,), _PENDING),'
NEIGHBOUR = (
    '    Act("clearance.import", "导入清理事项", Area.CLEARANCES, "S4.2.4", HOUSE, to_state=_PENDING),'
)
FUNCTION = '''@act("clearance.reopen")
def reopen_proof(_desk: Desk, note: Note, key: int) -> Clearance:
    """Record that a proof or step that stayed is checked again."""
    saved = store(note, CLEARANCES, replace(CLEARANCES.get(key), kept_basis=""))
    note.record, note.sentence = key, f"重新清理“{saved.name}”"
    return saved


'''
PROBE = '''"""The new act: in its state alone, by whom the table names, with its sentence in the trail."""

from dataclasses import replace

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.inspections.clearances import Clearance, ClearanceStatus
from saltdesk.services.desk.offers import offers
from saltdesk.services.inspections import clearances
from saltdesk.storage.trail import audit

PROOF = Clearance(name="街道证明", office="盐政处", basis_checked="无", checked_by="样例甲")


def offered(desk, status):
    possible = {one.act.code: one.is_possible for one in offers(desk, Area.CLEARANCES, status)}
    return possible["clearance.reopen"]


def test_the_row_decides(desk, at_office):
    entry = replace(PROOF, checked_on=desk.clock.today())
    key = clearances.add_clearance(desk, entry).id
    assert not offered(desk, ClearanceStatus.PENDING)
    with pytest.raises(RuleError):
        clearances.reopen_proof(desk, key)
    clearances.keep_proof(desk, key, "示例条例第三条")
    assert offered(desk, ClearanceStatus.KEPT)
    assert not offered(at_office("jh"), ClearanceStatus.KEPT)
    with pytest.raises(NotAllowed, match="重新清理"):
        clearances.reopen_proof(at_office("jh"), key)
    assert clearances.reopen_proof(desk, key).status is ClearanceStatus.PENDING
    assert list(audit.since(0))[-1].sentence == "重新清理“街道证明”"
'''
PAGE = "saltdesk/ui/inspections/supervision/clearances_page.py"
KEEP = """            "clearance.keep": self.keep_proof,"""
HANDLER = """            "clearance.reopen": self.reopen_proof,"""
METHOD = '''    def reopen_proof(self) -> None:
        """Check it again."""
        entry = self.current_record()
        if entry:
            self.context.attempt(partial(reopen_proof, self.desk, entry.id))

'''
IN_THE_WINDOW = '''"""The button of the new act: its row names it, the state enables it, and it acts."""

from dataclasses import replace

from saltdesk.domain.inspections.clearances import Clearance, ClearanceStatus
from saltdesk.services.inspections import clearances
from saltdesk.storage.areas.supervision import CLEARANCES
from saltdesk.ui.inspections.supervision.clearances_page import ClearancesPage

PROOF = Clearance(name="街道证明", office="盐政处", basis_checked="无", checked_by="样例甲")


def test_the_button_follows_the_row(show, desk, click):
    entry = replace(PROOF, checked_on=desk.clock.today())
    key = clearances.add_clearance(desk, entry).id
    page = show(ClearancesPage)
    page.refresh(select=key)
    button = page.act_buttons["clearance.reopen"]
    assert (button.text().partition("(")[0], button.isEnabled()) == ("重新清理", False)
    clearances.keep_proof(desk, key, "示例条例第三条")
    click(button)
    assert CLEARANCES.get(key).status is ClearanceStatus.PENDING
'''
OF_A_FINDING = '    Act("finding.discuss", "会商", Area.FINDINGS, "S4.3.2", INSPECT),'
RETRACTION = (
    "tests/domain/corrections/test_tables.py"
    "::test_every_act_of_the_five_mechanisms_can_be_taken_back_or_says_why_not"
)
TAKING_BACK = "saltdesk/domain/corrections/taking_back.py"


def test_a_row_and_a_function_are_an_act(scratch):
    scratch.before(ACTS, NEIGHBOUR, ROW)
    scratch.before(
        SERVICE, "def tidy_clearance(entry: Clearance) -> Clearance:", FUNCTION.rstrip("\n") + "\n\n"
    )
    scratch.after(PAGE, KEEP, HANDLER)
    scratch.before(PAGE, "    def record_title(self, record: Any) -> str:", METHOD.rstrip("\n") + "\n")
    keeping = "from saltdesk.services.inspections.clearances import keep_proof"
    scratch.instead(PAGE, keeping, f"{keeping}, reopen_proof")
    scratch.write("tests/services/inspections/test_probe.py", PROBE)
    scratch.write("tests/ui/inspections/test_probe_button.py", IN_THE_WINDOW)
    rights, states = "tests/services/desk/test_permissions.py", "tests/services/desk/test_states.py"
    probes = "tests/services/inspections/test_probe.py", "tests/ui/inspections/test_probe_button.py"
    scratch.tests(*probes, rights, states, "-k", "probe or clearance.reopen or performed or past")
    scratch.checks()


def test_an_act_without_a_function_is_found(scratch):
    scratch.before(ACTS, NEIGHBOUR, ROW)
    rights = "tests/services/desk/test_permissions.py::test_every_act_is_performed_somewhere"
    assert "clearance.reopen" in scratch.fails(TABLES, rights)


def test_an_act_on_a_finding_says_whether_it_can_be_taken_back(scratch):
    corrected = '    Act("finding.correct", "更正", Area.FINDINGS, "F0.2"),'
    scratch.before("saltdesk/domain/acts/inspections.py", corrected, OF_A_FINDING)
    assert "finding.discuss" in scratch.fails(TABLES, RETRACTION)
    scratch.after(TAKING_BACK, '        "finding.correct",', '        "finding.discuss",')
    scratch.tests(TABLES, RETRACTION)
