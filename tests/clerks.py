"""What clerks do in the tests of the shared database."""

from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk.desk import Desk
from tests import cluster


def register(desk: Desk, matter: str = "许可证") -> Complaint:
    """Register a complaint by phone."""
    told = Complaint(received_at=desk.clock.now(), matter=matter)
    return register_complaint(desk, Intake(told, Complainant(name="李示例")))


def staff_login(database: str, name: str, office: str) -> str:
    """Make a login of a person of an office, as the keeper does, and return its role."""
    role = f"{database}_{office}"
    with cluster.connect(database) as connection, connection.transaction():
        (prefix,) = connection.execute("SELECT prefix FROM guard.house").fetchone() or ("",)
        connection.execute("SET LOCAL search_path = saltdesk, trail, guard")
        connection.execute(f'CREATE ROLE "{role}" LOGIN IN ROLE "{prefix}_staff"')
        (person,) = connection.execute(
            "INSERT INTO staff (name, office, phone, version) VALUES (%s, %s, '', 1) RETURNING id",
            (name, office),
        ).fetchone() or (0,)
        (account,) = connection.execute(
            "INSERT INTO account (name, staff, role, status, must_change, version) "
            "VALUES (%s, %s, 'office_head', 'active', 0, 1) RETURNING id",
            (role, person),
        ).fetchone() or (0,)
        connection.execute("INSERT INTO guard.login (role, account) VALUES (%s, %s)", (role, account))
        connection.execute(
            "SELECT trail.append('2026-11-23 08:00:00', '管理员', '', 't', '账户', 'people', 0, '')"
        )
    return role
