"""The database guards its records itself: psql, as every role in every office, sees what services show."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from saltdesk.domain.acts.act import may_perform
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.services.access.destruction_lists import sees_list
from saltdesk.services.access.hiding import barred
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.desk.people import office_name
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.sharing.rules import guarded_kinds
from saltdesk.storage.sharing.schema import owner_of
from saltdesk.storage.tables.base import database
from tests import cluster
from tests.days import TODAY
from tests.guarded import OFFICES, GuardedBureau, Person, copied, make_login
from tests.people import LEADER

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def matrix(guarded: GuardedBureau) -> Iterator[GuardedBureau]:
    """Yield a copy for the tests that compare with the services, which stay connected to it."""
    with copied(guarded) as bureau:
        yield bureau


@pytest.fixture(scope="module")
def keeper(matrix: GuardedBureau) -> Iterator[Desk]:
    """Yield a desk that reads everything, as the keeper of the database."""
    desk = open_desk(matrix.folder, LEADER, FixedClock(TODAY))
    yield desk
    desk.store.close()


def actor_of(person: Person) -> Actor:
    return Actor(person.name, person.office, office_name(person.office), person.role, person.staff)


_TABLES = {
    "complaint": "SELECT id, id FROM complaint",
    "complaint_step": "SELECT id, complaint FROM complaint_step",
    "complaint_attachment": "SELECT id, complaint FROM complaint_attachment",
    "complaint_name": "SELECT id, complaint FROM complaint_name",
    "complaint_party": "SELECT complaint, complaint FROM complaint_party WHERE complaint > 0",
    "complaint_called": "SELECT complaint, complaint FROM complaint_called",
}
_OTHERS = {
    "accountability_case": ("SELECT id, id FROM accountability_case", Area.ACCOUNTABILITY),
    "power_case": ("SELECT id, id FROM power_case", Area.CASES),
    "power_case_link": ('SELECT id, "case" FROM power_case_link', Area.CASES),
    "notice": ("SELECT id, id FROM notice", Area.NOTICES),
    "delivery": ("SELECT id, notice FROM delivery", Area.NOTICES),
    "audit": ("SELECT seq, seq FROM audit", Area.TRAIL),
} | {name: (sql, Area.COMPLAINTS) for name, sql in _TABLES.items()}


def shown_by_services(desk: Desk) -> dict[str, list[int]]:
    """Return the ids of the rows of each guarded table that the services show."""
    shown = {}
    for name, (sql, area) in _OTHERS.items():
        hidden = barred(desk, area)
        shown[name] = [key for key, record in database.execute_sql(sql) if record not in hidden]
    hidden = barred(desk, Area.COMPLAINTS)
    links = database.execute_sql("SELECT id, one, other FROM complaint_link")
    shown["complaint_link"] = [key for key, *ends in links if hidden.isdisjoint(ends)]
    lists = [key for (key,) in database.execute_sql("SELECT id FROM destruction_list")]
    shown["destruction_list"] = [key for key in lists if sees_list(desk, key)]
    items = database.execute_sql("SELECT id, list FROM destruction_item")
    shown["destruction_item"] = [key for key, of in items if of in shown["destruction_list"]]
    done = database.execute_sql("SELECT id, area, record FROM anonymisation")
    shown["anonymisation"] = [
        key for key, area, key_ in done if key_ not in barred(desk, Area.from_code(area))
    ]
    return {name: sorted(keys) for name, keys in shown.items()}


def seen_in_client(bureau: GuardedBureau, person: Person) -> dict[str, list[int]]:
    names = [*_OTHERS, "complaint_link", "destruction_list", "destruction_item", "anonymisation"]
    keys = {"complaint_party": "complaint", "complaint_called": "complaint", "audit": "seq"}
    parts = [
        f"'{name}', (SELECT coalesce(json_agg({keys.get(name, 'id')} ORDER BY 1), '[]') FROM {name}"
        f"{' WHERE complaint > 0' if name == 'complaint_party' else ''})"
        for name in names
    ]
    return {
        name: sorted(found)
        for name, found in bureau.asked(person.login, f"SELECT json_build_object({', '.join(parts)})").items()
    }


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize("role", list(Role), ids=lambda role: role.code)
def test_each_role_sees_the_rows_that_the_services_show(
    matrix: GuardedBureau, keeper: Desk, role: Role, office: str
) -> None:
    person = matrix.person(role, office)
    assert seen_in_client(matrix, person) == shown_by_services(as_actor(keeper, actor_of(person)))


def test_offices_and_people_see_different_rows(guarded: GuardedBureau) -> None:
    seen = [
        seen_in_client(guarded, guarded.person(role, office))
        for role, office in (
            (Role.CLERK, "yz"),
            (Role.OFFICE_HEAD, "jh"),
            (Role.CLERK, "bg"),
            (Role.LEADER, "leaders"),
        )
    ]
    for name in seen[0]:
        assert len({tuple(one[name]) for one in seen}) > 1, name


def test_a_login_without_an_account_sees_no_record_and_may_not_act(guarded: GuardedBureau) -> None:
    with copied(guarded) as bureau:
        login = f"{bureau.name}_nobody"
        with cluster.connect(bureau.name) as connection:
            make_login(connection, guarded.name, login)
        names = (
            "complaint",
            "complaint_step",
            "notice",
            "power_case",
            "audit",
            "accountability_case",
            "delivery",
        )
        for name in names:
            assert bureau.asked(login, f"SELECT count(*) FROM {name}") == 0, name
        assert bureau.refusal(login, _ADD_PHRASE) == "SD403"


def test_a_person_whose_account_ended_sees_nothing_from_the_next_statement_on(guarded: GuardedBureau) -> None:
    person = guarded.person(Role.CLERK, "fz")
    with copied(guarded) as bureau:
        assert bureau.asked(person.login, "SELECT count(*) FROM complaint")
        bureau.psql(
            cluster.OWNER,
            "SET session_replication_role = replica;"
            f"UPDATE account SET status = 'ended' WHERE staff = {person.staff}",
        )
        assert bureau.asked(person.login, "SELECT count(*) FROM complaint") == 0


_APPEND = (
    "SELECT seq FROM trail.append('1999-01-01 00:00:00', '别人', '', 'phrase.add', '', 'database', 0, '')"
)
_ADD_PHRASE = f"""BEGIN;
INSERT INTO phrase (place, place_name, text, office, office_name, added_by, version)
    VALUES ('x', 'x', 'x', 'x', 'x', 'x', 1);
{_APPEND};
COMMIT;"""

_REFUSED = {
    "identities": (
        "SELECT name FROM complainant",
        "SELECT count(*) FROM representative",
        "SELECT name FROM power_case_party",
        "SELECT name FROM interviewee",
        "SELECT content FROM notice",
        "SELECT n FROM notice n",
        "SELECT receiver FROM delivery",
        "SELECT secret FROM exchange_key",
        "SELECT salt FROM notice",
        "COPY complainant TO STDOUT",
        "SELECT core FROM guard.detail",
        "SELECT records FROM guard.ticket",
        "UPDATE guard.sealed_complainant SET version = 9",
        "UPDATE exchange_key SET secret = ''",
        "SELECT guard.rules('complaints', 1, '')",
        "SELECT guard.said('complaints', 1)",
        "SELECT guard.marks_of(1)",
        "SELECT guard.erasures('{}')",
        "SELECT guard.left_entries('{}')",
    ),
    "trail": (
        "SELECT * FROM trail.audit",
        "SELECT diffs FROM trail.audit",
        "SELECT trail.told_changes('', '', 0, '[]')",
        "INSERT INTO trail.audit SELECT * FROM saltdesk.audit",
        "UPDATE trail.audit SET actor = ''",
        "DELETE FROM trail.audit",
        "TRUNCATE trail.audit",
        "UPDATE saltdesk.audit SET sentence = ''",
        "INSERT INTO saltdesk.audit SELECT * FROM saltdesk.audit",
        "DELETE FROM saltdesk.audit",
        "INSERT INTO trail_erasure (entry, digest, version) VALUES (5, '', 1)",
    ),
    "outbox": (
        "SELECT * FROM trail.change_outbox",
        "DELETE FROM trail.change_outbox",
        "TRUNCATE trail.change_outbox",
        "INSERT INTO trail.change_outbox (name, key, action) VALUES ('phrase', 1, 'insert')",
        "SELECT trail.drain()",
    ),
    "guards": (
        "SELECT * FROM guard.login",
        "UPDATE guard.login SET account = 1",
        "INSERT INTO guard.act VALUES ('x', '{}', '{clerk}', '{}')",
        "UPDATE guard.house SET prefix = 'x'",
        "UPDATE complaint SET bars = '{}'",
        "INSERT INTO complaint_party VALUES (1, 'office', 1)",
        "DELETE FROM complaint_called",
        "SELECT * FROM guard.known_name",
        "DELETE FROM guard.handler",
        "SELECT guard.settle_parties()",
        "SELECT guard.build_parties()",
        "SELECT folded FROM guard.words",
        "INSERT INTO guard.file_use VALUES ('', 'phrase', 'text', 1)",
    ),
    "the schema": (
        "ALTER TABLE complaint DISABLE ROW LEVEL SECURITY",
        "ALTER TABLE trail.audit DISABLE TRIGGER ALL",
        "DROP POLICY seen ON complaint",
        "CREATE TABLE saltdesk.mine (a int)",
        "CREATE TABLE public.mine (a int)",
        "CREATE FUNCTION guard.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE SCHEMA mine",
        "CREATE TRIGGER mine BEFORE UPDATE ON complaint EXECUTE FUNCTION trail.keep_all()",
        "SET session_replication_role = replica",
        "SET row_security = off; SELECT count(*) FROM complaint",
    ),
    "rows that no act deletes": (
        "DELETE FROM complaint",
        "DELETE FROM complaint_step",
        "DELETE FROM notice",
        "DELETE FROM staff",
        "DELETE FROM setting",
        "TRUNCATE phrase",
    ),
}


@pytest.mark.parametrize("role", [Role.CLERK, Role.LEADER, Role.ADMINISTRATOR], ids=lambda role: role.code)
@pytest.mark.parametrize("what", _REFUSED)
def test_nobody_reaches_behind_the_guards(guarded: GuardedBureau, what: str, role: Role) -> None:
    login = guarded.person(role, "bg" if role is not Role.LEADER else "leaders").login
    for statement in _REFUSED[what]:
        assert guarded.refusal(login, statement) == "42501", statement
    if what == "guards":
        owner = owner_of(guarded.name)
        assert guarded.refusal(login, f'SET ROLE "{owner}"') == "42501"


def test_nobody_makes_themselves_somebody_else(guarded: GuardedBureau) -> None:
    clerk = guarded.person(Role.CLERK, "yz")
    for statement in (
        "UPDATE account SET role = 'leader'",
        f"UPDATE account SET staff = {guarded.person(Role.LEADER, 'leaders').staff}",
        "UPDATE staff SET office = 'leaders'",
        "UPDATE mandate SET office = 'yz'",
        "UPDATE office SET merged_into = 'yz'",
        "INSERT INTO mandate (mechanism, office, person, phone, source, version)"
        " VALUES ('complaints', 'yz', '', '', '', 1)",
        "INSERT INTO staff (name, office, phone, version) VALUES ('x', 'leaders', '', 1)",
    ):
        assert guarded.refusal(clerk.login, statement) == "SD403", statement


def test_an_entry_names_the_person_of_the_login_and_the_time_of_the_server(guarded: GuardedBureau) -> None:
    person = guarded.person(Role.CLERK, "yz")
    with copied(guarded) as bureau:
        assert bureau.refusal(person.login, _ADD_PHRASE) == ""
        newest = "SELECT json_build_array(at, actor, office) FROM audit ORDER BY seq DESC LIMIT 1"
        assert bureau.asked(person.login, newest) == [f"{TODAY} 09:30:00", person.name, "盐政处"]


def test_an_entry_is_refused_to_who_may_not_perform_its_act(guarded: GuardedBureau) -> None:
    append = "SELECT seq FROM trail.append('', '', '', '{}', '', 'database', 0, '')"
    for role, act, answer in (
        (Role.CLERK, "people.mandate", "SD403"),
        (Role.CLERK, "account.add", "SD403"),
        (Role.CLERK, "database.foreign", "SD403"),
        (Role.AUDITOR, "phrase.add", "SD403"),
        (Role.AUDITOR, "ledger.export", ""),
    ):
        login = guarded.person(role, "yz").login
        assert guarded.refusal(login, f"BEGIN; {append.format(act)}; ROLLBACK") == answer, act


def test_a_change_without_an_entry_is_refused_at_its_commit(guarded: GuardedBureau) -> None:
    login = guarded.person(Role.CLERK, "yz").login
    untold = "\n".join(line for line in _ADD_PHRASE.splitlines() if "trail.append" not in line)
    assert guarded.refusal(login, untold) == "SD001"
    told_twice = _ADD_PHRASE.replace("COMMIT;", "UPDATE phrase SET text = 'y' WHERE place = 'x'; COMMIT;")
    assert guarded.refusal(login, told_twice) == "SD001"
    assert guarded.asked(login, "SELECT count(*) FROM phrase WHERE place = 'x'") == 0


def test_a_rehearsed_change_cannot_be_committed(guarded: GuardedBureau) -> None:
    login = guarded.person(Role.CLERK, "yz").login
    assert (
        guarded.refusal(login, _ADD_PHRASE.replace(_APPEND, "SELECT count FROM trail.pending()")) == "SD001"
    )


def test_hidden_rows_are_neither_changed_nor_given_parts(guarded: GuardedBureau) -> None:
    person = guarded.person(Role.CLERK, "yz")
    (hidden,) = _hidden_complaint(guarded, person)
    changed = guarded.psql(
        person.login, f"UPDATE complaint SET remark = 'x' WHERE id = {hidden} RETURNING id"
    )
    assert changed.stdout == ""
    step = """INSERT INTO complaint_step (complaint, day, what, "by", office, version)
        VALUES ({}, NULL, '', '', '', 1)"""
    for key in (hidden, 999_999):
        assert guarded.refusal(person.login, step.format(key)) == "42501"
    paper = (
        "INSERT INTO notice (number, kind, title, area, record, addressee, issued_at, issued_by, file, pages,"
        f" version) VALUES ('x', 'acceptance_notice', '', 'complaints', {hidden}, '', '', '', '', 1, 1)"
    )
    assert guarded.refusal(person.login, paper) == "42501"


def _hidden_complaint(bureau: GuardedBureau, person: Person) -> list[int]:
    seen = bureau.asked(person.login, "SELECT json_agg(id) FROM complaint")
    every = bureau.asked(cluster.OWNER, "SELECT json_agg(id) FROM complaint")
    return sorted(set(every) - set(seen))[:1]


@pytest.mark.parametrize(
    "asked",
    [
        "complaint WHERE pg_temp.peek(matter)",
        "complaint_step WHERE pg_temp.peek(what)",
        "notice WHERE pg_temp.peek(number)",
        "audit WHERE pg_temp.peek(sentence)",
        "audit WHERE pg_temp.peek(diffs)",
        "accountability_case WHERE pg_temp.peek(person)",
        "power_case WHERE pg_temp.peek(matter)",
        "guard.seen_notice WHERE pg_temp.peek(id::text)",
    ],
)
def test_a_function_that_peeks_at_rows_is_shown_only_those_that_are_seen(
    guarded: GuardedBureau, asked: str
) -> None:
    person = guarded.person(Role.CLERK, "jh" if asked.startswith("power_case") else "yz")
    peeking = f"""CREATE FUNCTION pg_temp.peek(told text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001
        AS $$ BEGIN RAISE NOTICE 'peeked'; RETURN true; END $$;
        SELECT count(*) FROM {asked};"""
    done = guarded.psql(person.login, peeking)
    assert done.stderr.count("peeked") == int(done.stdout)
    table = asked.partition(" ")[0].replace("guard.seen_", "")
    assert int(done.stdout) < guarded.asked(cluster.OWNER, f"SELECT count(*) FROM {table}")


def test_an_error_in_a_statement_tells_nothing_of_a_hidden_row(guarded: GuardedBureau) -> None:
    person = guarded.person(Role.CLERK, "yz")
    (hidden,) = _hidden_complaint(guarded, person)
    divided = f"SELECT 1 / (CASE WHEN id = {hidden} THEN 0 ELSE 1 END) FROM complaint"
    assert guarded.refusal(person.login, divided) == ""
    number = guarded.psql(cluster.OWNER, f"SELECT number FROM complaint WHERE id = {hidden}").stdout.strip()
    seen = guarded.asked(person.login, "SELECT min(id) FROM complaint")
    taken = guarded.psql(person.login, f"UPDATE complaint SET number = '{number}' WHERE id = {seen}").stderr
    # That a number is taken cannot be kept: it must be unique. The message holds nothing else of the row.
    assert "23505" in taken
    assert "DETAIL" not in taken


def test_statistics_of_the_server_tell_nothing_of_guarded_tables(guarded: GuardedBureau) -> None:
    guarded.psql(cluster.OWNER, "ANALYZE complaint; ANALYZE notice; ANALYZE complainant")
    login = guarded.person(Role.CLERK, "yz").login
    names = "('complaint', 'notice', 'complainant')"
    assert guarded.asked(login, f"SELECT count(*) FROM pg_stats WHERE tablename IN {names}") == 0


def test_tables_of_ones_own_do_not_fool_the_guards(guarded: GuardedBureau) -> None:
    person = guarded.person(Role.CLERK, "yz")
    seen = guarded.asked(person.login, "SELECT count(*) FROM complaint")
    fooling = """CREATE TEMP TABLE login AS SELECT 'x' AS role, 1 AS account;
        CREATE TEMP TABLE audit (seq bigint); CREATE TEMP TABLE house AS SELECT 'pg_monitor' AS prefix;
        CREATE TEMP TABLE act AS SELECT 'account.add' AS code, '{}'::text[] AS owners,
            '{clerk}'::text[] AS always, '{}'::text[] AS by_mandate;
        CREATE FUNCTION pg_temp.today() RETURNS text LANGUAGE sql AS $$ SELECT '1999-01-01' $$;
        SET search_path = pg_temp, saltdesk, trail, guard;
        SELECT json_build_array(guard.is_keeper(), guard.may('account.add'), (SELECT count(*) FROM complaint),
            (SELECT seq FROM trail.head()) > 0);"""
    assert guarded.asked(person.login, fooling) == [False, False, seen, True]


def test_the_numbers_of_accountability_tell_others_nothing(guarded: GuardedBureau) -> None:
    series = "SELECT json_agg(series) FROM number_series WHERE series LIKE '%accountability%'"
    assert guarded.asked(guarded.person(Role.CLERK, "bg").login, series)
    assert guarded.psql(guarded.person(Role.CLERK, "yz").login, series).stdout.strip() == ""


def test_entries_about_many_records_keep_the_hidden_ones_to_themselves(guarded: GuardedBureau) -> None:
    person = guarded.person(Role.CLERK, "yz")
    hidden, seen = (
        _hidden_complaint(guarded, person)[0],
        guarded.asked(person.login, "SELECT min(id) FROM complaint"),
    )
    rows = "".join(
        f'{{"table":"complaint","key":{key},"action":"update","fields":{{}}}},' for key in (hidden, seen)
    )
    told = f'[{rows}{{"table":"complaint_step","key":1,"action":"insert","fields":{{}}}}]'
    with copied(guarded) as bureau:
        bureau.psql(
            cluster.OWNER,
            "SET session_replication_role = replica;"
            f"UPDATE trail.audit SET diffs = '{told}', record = 0, area = 'people' WHERE seq = 30;",
        )
        shown = bureau.asked(person.login, "SELECT diffs FROM audit WHERE seq = 30")
        assert [(row["table"], row["key"]) for row in shown] == [("complaint", seen)]
        assert len(bureau.asked(cluster.OWNER, "SELECT diffs FROM audit WHERE seq = 30")) == 3


def test_everybody_learns_the_areas_in_which_something_changed(guarded: GuardedBureau) -> None:
    person = guarded.person(Role.CLERK, "yz")
    newest = guarded.asked(person.login, "SELECT seq FROM trail.head()")
    area = guarded.psql(cluster.OWNER, f"SELECT area FROM trail.audit WHERE seq = {newest}").stdout.strip()
    assert guarded.asked(person.login, f"SELECT to_json(trail.changed_since({newest - 1}))") == [area]
    assert guarded.asked(person.login, f"SELECT to_json(trail.changed_since({newest}))") == []


def test_the_keeper_reads_everything_without_being_superuser(guarded: GuardedBureau) -> None:
    login = f"{guarded.name}_keeper"
    with cluster.connect(guarded.name) as connection:
        connection.execute(f'CREATE ROLE "{login}" LOGIN IN ROLE "{owner_of(guarded.name)}"')
    for name in ("complaint", "complainant", "notice", "audit"):
        count = f"SELECT count(*) FROM {name}"
        assert guarded.asked(login, count) == guarded.asked(cluster.OWNER, count)


def test_the_rules_in_the_database_are_those_of_the_program(guarded: GuardedBureau) -> None:
    with cluster.connect(guarded.name) as connection:
        stored = {row[0]: row[1:] for row in connection.execute("SELECT * FROM guard.act")}
        kinds = {row[0] for row in connection.execute("SELECT code FROM guard.guarded_kind")}
    assert stored.keys() == ACT_BY_CODE.keys()
    assert kinds == set(guarded_kinds())


@pytest.mark.parametrize("role", list(Role), ids=lambda role: role.code)
def test_each_role_may_perform_the_acts_that_the_program_allows(
    matrix: GuardedBureau, keeper: Desk, role: Role
) -> None:
    for office in OFFICES:
        person = matrix.person(role, office)
        desk = as_actor(keeper, actor_of(person))
        allowed = sorted(
            code for code, act in ACT_BY_CODE.items() if may_perform(act, desk.actor, desk.owners())
        )
        codes = ", ".join(f"('{code}')" for code in ACT_BY_CODE)
        asked = f"SELECT json_agg(code) FROM (VALUES {codes}) AS act (code) WHERE guard.may(code)"
        assert sorted(matrix.asked(person.login, asked)) == allowed


def test_no_function_of_ours_is_open_to_the_public(guarded: GuardedBureau) -> None:
    asked = """SELECT json_agg(p.oid::regprocedure) FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
        WHERE nspname IN ('saltdesk', 'trail', 'guard')
        AND (proacl IS NULL OR EXISTS (SELECT FROM aclexplode(proacl) WHERE grantee = 0))"""
    assert guarded.psql(cluster.OWNER, asked).stdout.strip() == ""


def test_every_function_of_the_owner_names_where_it_looks(guarded: GuardedBureau) -> None:
    asked = """SELECT json_agg(p.oid::regprocedure) FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
        WHERE nspname IN ('saltdesk', 'trail', 'guard') AND prosecdef AND NOT EXISTS (
            SELECT FROM unnest(proconfig) AS one WHERE one LIKE 'search_path=pg_catalog, %pg_temp')"""
    assert guarded.psql(cluster.OWNER, asked).stdout.strip() == ""
