"""“本处室” shows the items and duties that the office of the person at the desk handles (P1.1)."""

from saltdesk.domain.lists.items import DutyItem, PowerClass, PowerItem
from saltdesk.services.lists import lists
from saltdesk.ui.lists.duties_page import DutiesPage
from saltdesk.ui.lists.powers_page import PowersPage


def item(desk, code, office):
    typed = PowerItem(
        code, f"事项{code}", PowerClass.LICENCE, legal_basis="《条例》第一条", handling_office=office
    )
    return lists.add_power(desk, typed)


def test_an_office_sees_the_items_it_handles(show, desk, context, at_office):
    mine, _other = item(desk, "1", "盐政处"), item(desk, "2", "法制室")
    context.desk.actor = at_office("yz").actor
    tab = show(PowersPage)
    assert tab.form.mine_check.text() == "本处室"
    tab.form.mine_check.setChecked(True)
    assert tab.ledger.find(desk, tab.query()) == [mine.id]
    tab.form.mine_check.setChecked(False)
    assert len(tab.ledger.find(desk, tab.query())) == 2


def test_the_duties_of_an_office_are_those_of_its_items(show, desk, context, at_office):
    mine, other = item(desk, "1", "盐政处"), item(desk, "2", "法制室")
    duty = lists.add_duty(desk, DutyItem(mine.id, "依法受理"))
    lists.add_duty(desk, DutyItem(other.id, "依法审查"))
    context.desk.actor = at_office("yz").actor
    tab = show(DutiesPage)
    tab.form.mine_check.setChecked(True)
    assert tab.ledger.find(desk, tab.query()) == [duty.id]
    context.desk.actor = at_office("jh").actor
    assert tab.ledger.find(desk, tab.query()) == []
    tab.form.mine_check.setChecked(False)
    assert len(tab.ledger.find(desk, tab.query())) == 2
