"""People of a shared office: founding, first passwords, their own, waits, ends, and who may change whom."""

from saltdesk.domain.base.people import Role
from tests.shared_office import CLERK, KEEPER, SharedOffice


def test_an_administrator_signs_in_to_a_new_shared_office(shared_office: SharedOffice) -> None:
    with shared_office.desk(KEEPER) as desk:
        assert (desk.actor.name, desk.actor.role) == (KEEPER, Role.ADMINISTRATOR)
    with shared_office.desk(CLERK) as desk:
        assert desk.actor.role is Role.CLERK
