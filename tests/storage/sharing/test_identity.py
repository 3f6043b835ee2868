"""Identities through psql as each login: who may read them, against which ticket, and what a guess tells."""

import json
import re

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saltdesk.domain.acts.rights import Duty, duty_of
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.complaints.complainants import Representative
from saltdesk.domain.complaints.masks import details_of, details_of_speaker, masks_of
from saltdesk.domain.house.anonymising import BLANK, blanking
from saltdesk.storage.sharing.patterns import portable, stored_details
from tests import cluster
from tests.domain.complaints.test_masks import PEOPLE as ANYBODY
from tests.domain.complaints.test_masks import PERSON, SPEAKERS, TEXT
from tests.logins import PEOPLE, SharedOffice

READERS = {"head", "clerk", "leader"}
"""Who may know the complainant of a complaint that is not about them."""

ENTRY = "SELECT trail.append('', '', '', %s, '查看投诉人信息', 'complaints', %s, %s)"


def ask(connection, act="complaint.identity", area="complaints", key=1, reason="电话核实"):
    """Ask for an identity in a transaction of its own, and return the ticket."""
    with connection.transaction():
        (ticket,) = connection.execute("SELECT guard.ask_identity(%s, %s, %s)", (act, area, [key])).fetchone()
        connection.execute(ENTRY, (act, key, reason))
    return ticket


def read(connection, ticket):
    return connection.execute("SELECT name, told FROM guard.identity(%s)", (ticket,)).fetchall()


def refused(code):
    return pytest.raises(psycopg.Error, check=lambda error: error.sqlstate == code)


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("table", ["complainant", "representative", "power_case_party", "interviewee"])
def test_nobody_selects_changes_or_adds_people(office, who, table):
    with office.connect(who) as connection:
        for statement in (
            f"SELECT * FROM {table}",
            f"SELECT count(*) FROM {table}",
            f"UPDATE {table} SET name = 'x'",
            f"DELETE FROM {table}",
            f"INSERT INTO {table} DEFAULT VALUES",
            "SELECT * FROM guard.detail",
            "SELECT * FROM guard.ticket",
        ):
            with refused("42501"):
                connection.execute(statement)


@pytest.mark.parametrize("who", PEOPLE)
def test_who_may_know_reads_the_complainant_against_a_ticket(office, who):
    with office.connect(who) as connection:
        if who not in READERS:
            with refused("SD403"):
                ask(connection)
            return
        ticket = ask(connection)
        rows = read(connection, ticket)
        assert [(name, told["name"]) for name, told in rows] == [("complainant", "赵示例")]
    with office.keeper() as keeper:
        last = keeper.execute("SELECT actor, act, record, reason FROM trail.audit ORDER BY seq DESC LIMIT 1")
        assert last.fetchone() == (PEOPLE[who][0], "complaint.identity", 1, "电话核实")


def test_identities_are_read_by_acts_that_read_them_alone(office):
    with office.keeper() as keeper:
        acts = {act for (act,) in keeper.execute("SELECT act FROM guard.identity_act")}
    assert {duty_of(act, bool(ACT_BY_CODE[act].owners)) for act in acts} <= {
        Duty.IDENTITY,
        Duty.IDENTITY_OUT,
        Duty.INSPECT,
    }
    with office.connect("leader") as connection:
        for act in ACT_BY_CODE.keys() - acts:
            with refused("SD403"):
                ask(connection, act)


def test_a_ticket_answers_nothing_in_the_transaction_that_asked(office):
    with office.connect("head") as connection:
        with refused("SD403"), connection.transaction():
            (ticket,) = connection.execute(
                "SELECT guard.ask_identity('complaint.identity', 'complaints', '{1}')"
            ).fetchone()
            connection.execute(ENTRY, ("complaint.identity", 1, "核实"))
            read(connection, ticket)
        with refused("SD403"), connection.transaction():
            with connection.transaction():
                (ticket,) = connection.execute(
                    "SELECT guard.ask_identity('complaint.identity', 'complaints', '{1}')"
                ).fetchone()
            connection.execute(ENTRY, ("complaint.identity", 1, "核实"))
            with connection.transaction():
                read(connection, ticket)


def test_a_ticket_whose_entry_was_rolled_back_answers_nothing(office):
    with office.connect("head") as connection:
        with connection.transaction() as act:
            (ticket,) = connection.execute(
                "SELECT guard.ask_identity('complaint.identity', 'complaints', '{1}')"
            ).fetchone()
            connection.execute(ENTRY, ("complaint.identity", 1, "核实"))
            raise psycopg.Rollback(act)
        with refused("SD403"):
            read(connection, ticket)


def test_a_ticket_without_its_entry_or_without_a_reason_is_not_kept(office):
    with office.connect("head") as connection:
        with refused("SD422"):
            connection.execute("SELECT guard.ask_identity('complaint.identity', 'complaints', '{1}')")
        for act, record, reason in (
            ("complaint.identity", 1, " "),
            ("complaint.identity", 2, "另一件"),
            ("complaint.edit", 1, "别的行为"),
        ):
            with refused("SD422"), connection.transaction():
                connection.execute("SELECT guard.ask_identity('complaint.identity', 'complaints', '{1}')")
                connection.execute(ENTRY, (act, record, reason))


def test_a_ticket_answers_once_and_only_to_who_asked(office):
    with office.connect("head") as connection, office.connect("leader") as other:
        ticket = ask(connection)
        with refused("SD403"):
            read(other, ticket)
        assert read(connection, ticket)
        with refused("SD403"):
            read(connection, ticket)


def test_a_ticket_ends_after_ten_minutes(office):
    with office.connect("head") as connection:
        ticket = ask(connection)
        with office.keeper() as keeper:
            keeper.execute("UPDATE guard.ticket SET made = made - interval '11 minutes'")
        with refused("SD403"):
            read(connection, ticket)


def hide(office, mark):
    """Let complaint 1 be about an office or person."""
    with office.keeper() as keeper:
        keeper.execute("UPDATE saltdesk.complaint SET bars = %s WHERE id = 1", ([mark],))


def id_of(office, table, column, value):
    with office.keeper() as keeper:
        found = keeper.execute(
            f"SELECT max(id) FROM saltdesk.{table} WHERE {column} = %s", (value,)
        ).fetchone()
    return found[0]


def test_nobody_reads_who_complains_about_their_own_office_or_themselves(office):
    hide(office, f"office:{id_of(office, 'office', 'code', 'jh')}")
    for who in ("head", "clerk"):
        with office.connect(who) as connection, refused("SD403"):
            ask(connection)
    with office.connect("leader") as connection:
        assert read(connection, ask(connection))
    hide(office, f"staff:{id_of(office, 'staff', 'name', PEOPLE['leader'][0])}")
    with office.connect("leader") as connection, refused("SD403"):
        ask(connection)


def test_a_counterpart_is_told_to_the_office_of_its_case_alone(office):
    with office.connect("head") as connection:
        ((_, told),) = read(connection, ask(connection, "case.identity", "cases"))
        assert told["head"] == "示例店主"
    for who in ("other", "inspector", "auditor"):
        with office.connect(who) as connection, refused("SD403"):
            ask(connection, "case.identity", "cases")


def test_an_act_that_is_none_or_many_records_are_refused(office):
    with office.connect("head") as connection:
        with refused("SD403"):
            ask(connection, "complaint.edit")
        with refused("SD422"), connection.transaction():
            connection.execute("SELECT guard.ask_identity('complaint.identity', 'complaints', '{1,2}')")


def test_sealed_rows_tell_that_there_is_a_text_and_not_which(office):
    with office.connect("other") as connection:
        row = connection.execute(
            "SELECT name, contact, agent, disclosure FROM guard.sealed_complainant"
        ).fetchone()
    assert re.fullmatch("[0-9a-f]{32}", row[0])
    assert re.fullmatch("[0-9a-f]{32}", row[1])
    assert row[2:] == ("", "real_name")
    hide(office, f"office:{id_of(office, 'office', 'code', 'fz')}")
    with office.connect("other") as connection:
        assert connection.execute("SELECT count(*) FROM guard.sealed_complainant").fetchone() == (0,)


def test_people_are_added_with_their_record_alone(office):
    told = json.dumps({"complaint": 1, "name": "冒名", "phone": "", "version": 1})
    with office.connect("other") as connection, refused("SD403"):
        connection.execute("SELECT guard.keep_person('representative', 0, %s, '[]')", (told,))
    for values in ({"id": 5, "name": "x"}, {"salt": "00", "name": "x"}):
        with office.connect("other") as connection, refused("SD422"):
            connection.execute(
                "SELECT guard.keep_person('representative', 0, %s, '[]')", (json.dumps(values),)
            )


def test_only_who_may_correct_the_complainant_compares_or_changes_one(office):
    told = json.dumps({"name": "赵示例", "contact": "别的"})
    with office.connect("other") as connection:
        with refused("SD403"):
            connection.execute("SELECT guard.same_texts('complainant', 1, %s)", (told,))
        with refused("SD403"):
            connection.execute("SELECT guard.keep_person('complainant', 1, %s, '[]')", (told,))
    with office.connect("head") as connection:
        (same,) = connection.execute("SELECT guard.same_texts('complainant', 1, %s)", (told,)).fetchone()
        assert same == ["name"]
        with refused("SD001"):
            connection.execute(
                "SELECT guard.keep_person('complainant', 1, '{\"name\": \"新\", \"version\": 2}', '[]')"
            )
        late = connection.execute(
            "SELECT guard.keep_person('complainant', 1, '{\"name\": \"新\", \"version\": 9}', '[]')"
        )
        assert late.fetchone() == (None,)


def masked(connection, *texts, key=1):
    sql = "SELECT masked, told FROM guard.masked('complaints', %s::bigint[], %s::text[])"
    return connection.execute(sql, ([key] * len(texts), list(texts))).fetchone()


def test_what_a_record_says_is_masked_and_a_guess_is_not_answered(office):
    with office.connect("other") as connection:
        said, told = masked(
            connection,
            "赵示例说：电话0371-60001234打不通，窗口另要证明。",
            "赵示例",
            "虚构区示例路1号院2号楼",
        )
        assert said[:2] == ["赵**说：电话0371-****1234打不通，窗口另要证明。", "赵**"]
        # The address stands in no text of the record, so trying it tells nothing.
        assert said[2] == "虚构区示例路1号院2号楼"
        assert told == [True, True, False]
    hide(office, f"office:{id_of(office, 'office', 'code', 'fz')}")
    with office.connect("other") as connection:
        assert masked(connection, "赵示例说") == ([None], [False])


def test_an_act_may_ask_about_its_own_words_and_no_more_than_twenty(office):
    address = "郑州市虚构区示例路1号院2号楼"
    with office.connect("other") as connection:
        with connection.transaction():
            connection.execute("SELECT trail.begin_act()")
            assert masked(connection, f"住在{address}") == (["住在***"], [True])
        with refused("SD403"), connection.transaction():
            connection.execute("SELECT trail.begin_act()")
            for number in range(21):
                masked(connection, f"猜第{number}次")


def test_earlier_complaints_are_found_by_number_and_hidden_ones_are_not(office):
    sql = "SELECT guard.records_with('complainant', %s, %s)"
    with office.connect("other") as connection:
        assert connection.execute(sql, ("contact", ["0371-60001234"])).fetchall() == [(1,)]
        assert connection.execute(sql, ("contact", [""])).fetchall() == []
        for held in ("name", "address", "salt"):
            with refused("SD403"):
                connection.execute(sql, (held, ["赵示例"]))
        with refused("SD403"):
            connection.execute("SELECT guard.records_with('interviewee', 'contact', '{1}')")
    hide(office, f"office:{id_of(office, 'office', 'code', 'fz')}")
    with office.connect("other") as connection:
        assert connection.execute(sql, ("contact", ["0371-60001234"])).fetchall() == []


TAKE_OUT = "SELECT guard.erase(%s::json)"


def erasure(area="complaints", key=1, rows=()):
    return json.dumps({"records": [{"area": area, "key": key}], "rows": rows})


def anonymised(connection, act="privacy.anonymise", area="complaints", **told):
    """Take the person out of record 1 and commit it as an act."""
    with connection.transaction():
        connection.execute("SELECT trail.begin_act()")
        (entries,) = connection.execute(TAKE_OUT, (erasure(area=area, **told),)).fetchone()
        connection.execute(
            "SELECT trail.append('', '', '', %s, '匿名化', %s, 1, '本人来函（批准）')", (act, area)
        )
    return entries


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize(("area", "may"), [("complaints", READERS), ("cases", READERS), ("powers", set())])
def test_people_are_taken_out_by_those_who_answer_for_the_record(office, who, area, may):
    with office.connect(who) as connection:
        if who in may:
            assert anonymised(connection, area=area) > 0
            return
        with refused("SD403"):
            anonymised(connection, area=area)


def test_people_are_taken_out_only_by_an_act_that_says_so(office):
    with office.connect("head") as connection:
        with refused("SD403"):
            connection.execute(TAKE_OUT, (erasure(),))
        with refused("SD403"):
            anonymised(connection, act="complaint.step")
        with refused("SD001"), connection.transaction():
            connection.execute("SELECT trail.begin_act()")
            connection.execute(TAKE_OUT, (erasure(),))
    with office.keeper() as keeper:
        assert keeper.execute("SELECT name FROM saltdesk.complainant").fetchone() == ("赵示例",)


def test_nobody_takes_people_out_of_a_complaint_about_their_own_office(office):
    hide(office, f"office:{id_of(office, 'office', 'code', 'jh')}")
    for who in ("head", "clerk"):
        with office.connect(who) as connection, refused("SD403"):
            anonymised(connection)
    with office.connect("leader") as connection:
        assert anonymised(connection) > 0


def test_an_erasure_puts_no_words_in_and_touches_no_other_row(office):
    with office.keeper() as keeper, keeper.transaction():
        keeper.execute("SET LOCAL search_path = saltdesk, trail, guard, pg_temp")
        keeper.execute("UPDATE power_case SET facts = '赵示例的旧事', version = version + 1")
        keeper.execute("SELECT trail.append('', '', '', 'case.edit', '', 'cases', 1, '')")
    with office.connect("head") as connection:
        for value in ("别的", "赵示例", "0123456789abcdef"):
            forged = [{"table": "complaint", "key": 1, "replaced": {"facts": value}, "files": []}]
            with refused("SD422"):
                anonymised(connection, rows=forged)
        other = [{"table": "power_case", "key": 1, "replaced": {"facts": ""}, "files": []}]
        anonymised(connection, rows=other)
    with office.keeper() as keeper:
        assert keeper.execute("SELECT facts FROM saltdesk.power_case").fetchone() == ("赵示例的旧事",)
        (left,) = keeper.execute("SELECT facts FROM saltdesk.complaint").fetchone()
        assert left == "〔已匿名〕说：电话〔已匿名〕打不通，窗口另要证明。"
        (told,) = keeper.execute("SELECT diffs FROM trail.audit WHERE act = 'complaint.register'").fetchone()
        assert left in told
        assert keeper.execute("SELECT * FROM trail.verify()").fetchall() == []


def test_nobody_notes_as_anonymised_what_they_may_not_take_people_out_of(office):
    note = (
        "INSERT INTO anonymisation (area, record, number, done_by, ground, reason, approved_by, approval,"
        " list, files, entries, version) VALUES ('complaints', 1, '', '', '', '', '', '[]', 0, 0, 0, 1)"
    )
    with office.connect("other") as connection, refused("42501"):
        connection.execute(note)
    with office.connect("head") as connection, connection.transaction(force_rollback=True):
        connection.execute(note)


def test_who_takes_a_person_out_may_ask_for_that_record_alone(office):
    blank = "SELECT masked FROM guard.masked('complaints', %s::bigint[], %s::text[], '〔已匿名〕')"
    address = "郑州市虚构区示例路1号院2号楼"
    with office.connect("inspector") as connection, connection.transaction(force_rollback=True):
        connection.execute("SELECT trail.begin_act()")
        with refused("SD403"), connection.transaction():
            connection.execute(blank, ([1] * 21, [f"{address}{number}" for number in range(21)]))
    with office.connect("head") as connection, connection.transaction(force_rollback=True):
        connection.execute("SELECT trail.begin_act()")
        (found,) = connection.execute(blank, ([1] * 21, [address] * 21)).fetchone()
        assert set(found) == {"〔已匿名〕"}


@pytest.fixture(scope="module")
def masking(built_office):
    copy = SharedOffice(cluster.fresh_name(), built_office.prefix)
    cluster.create(copy.name, built_office.name)
    with copy.keeper() as connection:
        connection.execute("SET search_path = saltdesk, trail, guard, pg_temp")
        yield connection
    cluster.drop(copy.name)


def as_database(connection, person, speakers, text, blank=None):
    """Return what the database makes of a text about a person who is written down for this question."""
    with connection.transaction(force_rollback=True):
        connection.execute("DELETE FROM guard.detail")
        rows = [("complainant", 1, details_of(person))]
        rows += [("representative", place, details_of_speaker(one)) for place, one in enumerate(speakers, 1)]
        for table, key, details in rows:
            connection.execute(
                "INSERT INTO guard.detail SELECT 'complaints', 1, %s, %s, one.* "
                "FROM json_to_recordset(%s) AS one "
                "(place bigint, field text, kind bigint, name text, core text, pattern text, mask text)",
                (table, key, json.dumps(stored_details(details))),
            )
        sql = "SELECT masked, told FROM guard.masked('complaints', '{1}', ARRAY[%s], %s)"
        ((found,), (told,)) = connection.execute(sql, (text, blank)).fetchone()
    return found, told


def storable(text):
    """PostgreSQL holds no NUL, and the driver no halves of characters."""
    return "\0" not in text and not any(0xD800 <= ord(char) < 0xE000 for char in text)


def holds(person):
    return all(storable(value) for value in vars(person).values() if isinstance(value, str))


_QUIET = settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow], max_examples=200)


@_QUIET
@given(text=TEXT.filter(storable))
def test_the_database_masks_as_the_program_does(masking, text):
    masks = masks_of(PERSON, SPEAKERS)
    assert as_database(masking, PERSON, SPEAKERS, text) == (masks.masked(text), masks.is_told(text))


@_QUIET
@given(
    person=ANYBODY.filter(holds),
    speaker=st.builds(Representative, name=TEXT.filter(storable)),
    text=TEXT.filter(storable),
)
def test_it_does_so_for_anybody(masking, person, speaker, text):
    masks = masks_of(person, (speaker,))
    text += person.name + person.contact.upper() + person.address.lower() + speaker.name
    assert as_database(masking, person, (speaker,), text) == (masks.masked(text), masks.is_told(text))


@_QUIET
@given(text=TEXT.filter(storable))
def test_it_leaves_nothing_of_a_person_who_is_taken_out(masking, text):
    blanked = blanking(masks_of(PERSON, SPEAKERS)).masked(text)
    assert as_database(masking, PERSON, SPEAKERS, text, BLANK)[0] == blanked


@settings(max_examples=300)
@given(letters=st.text(min_size=1, max_size=3).filter(storable))
def test_letters_of_either_case_are_those_that_python_takes_for_the_same(letters):
    pattern = portable(re.escape(letters), re.IGNORECASE)
    for spelling in (
        letters,
        letters.upper(),
        letters.lower(),
        letters.title(),
        letters.casefold(),
        letters.swapcase(),
    ):
        same = bool(re.fullmatch(re.escape(letters), spelling, re.IGNORECASE))
        assert bool(re.fullmatch(pattern, spelling)) is same
