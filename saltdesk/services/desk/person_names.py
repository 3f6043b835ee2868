"""From typed names to the records of people, and back: rules compare records, never names (S4.3.2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.people import Staff, Standing
from saltdesk.services.desk.people import office_name
from saltdesk.storage.areas.people import STAFF

_SEPARATOR = regex(r"[、，,;；\n]+")
_BLANKS = regex(r"\s+")
_NAMED = regex(r"(?P<name>[^（(]+)[（(](?P<place>[^）)]*)[）)]")


@dataclass(frozen=True)
class PeopleFound:
    """The records that a text names, in its order, and one problem for each name without exactly one."""

    ids: tuple[int, ...] = ()
    problems: tuple[Problem, ...] = ()
    unknown: tuple[str, ...] = ()


def place_of(person: Staff) -> str:
    """Return the name of the office or unit of a person."""
    return office_name(person.office) if person.standing is Standing.STAFF else person.unit


def people_on(day: date) -> list[Staff]:
    """Return whom a record of ``day`` can name: the staff of that day, then people of other units."""
    serving = [person for person in STAFF.all() if person.serves_on(day)]
    return sorted(serving, key=lambda person: person.standing is Standing.OUTSIDE)


def people_of_ids(keys: Iterable[int]) -> list[Staff]:
    """Return the records of these ids, in their order."""
    return STAFF.load(list(keys))


def names_of_people(keys: Iterable[int]) -> str:
    """Return the names of people as a record keeps them: 样例甲、样例乙."""
    return "、".join(person.name for person in people_of_ids(keys))


def shown_names(people: Iterable[Staff], among: Iterable[Staff]) -> str:
    """Return the names of people as a field shows them: with the office where two bear the same name."""
    counts: dict[str, int] = {}
    for person in among:
        counts[person.name] = counts.get(person.name, 0) + 1
    return "、".join(
        f"{person.name}（{place_of(person)}）" if counts.get(person.name, 0) > 1 else person.name
        for person in people
    )


def people_named(text: str, day: date, field: str = "", clause: str = "") -> PeopleFound:
    """Return the people whom a text names, such as 样例甲、样例乙（盐政处）.

    Blanks within a name do not count. A name that several people bear needs the office behind it.
    """
    return named_among(text, people_on(day), field, clause)


def named_among(text: str, among: Sequence[Staff], field: str = "", clause: str = "") -> PeopleFound:
    """Return those of ``among`` whom a text names, as ``people_named`` does."""
    ids, problems, unknown = list[int](), list[Problem](), list[str]()
    for name in _names(text, among):
        found = _bearing(name, among)
        if len(found) == 1:
            ids.append(found[0].id)
            continue
        if not found:
            unknown.append(name)
        problems.append(Problem(_sentence(name, found), field, clause))
    return PeopleFound(tuple(dict.fromkeys(ids)), tuple(problems), tuple(unknown))


def people_entered(text: str, day: date, field: str = "", clause: str = "") -> tuple[int, ...]:
    """Return the ids of the people whom a text names.

    Raises:
        RuleError: a name belongs to nobody, or to several people.
    """
    found = people_named(text, day, field, clause)
    refuse(found.problems)
    return found.ids


def _plain(name: str) -> str:
    """Return a name without blanks."""
    return _BLANKS.sub("", name)


def _names(text: str, among: Iterable[Staff]) -> Iterator[str]:
    """Yield the names of a text; blanks separate names only where the whole is nobody's name."""
    known = {_plain(person.name) for person in among}
    for part in _SEPARATOR.split(text):
        whole, parts = _plain(part), part.split()
        if len(parts) > 1 and whole not in known and known.issuperset(parts):
            yield from parts
        elif whole:
            yield whole


def _bearing(name: str, among: Iterable[Staff]) -> list[Staff]:
    """Return the people who bear a name, at the office behind it if one is given."""
    found = _NAMED.fullmatch(name)
    wanted = found["name"] if found else name
    bearing = [person for person in among if _plain(person.name) == wanted]
    return [one for one in bearing if _plain(place_of(one)) == found["place"]] if found else bearing


def _sentence(name: str, found: list[Staff]) -> str:
    if not found:
        return f"名单中没有“{name}”。请从名单选择，或登记为外单位人员。"
    places = "、".join(f"{name}（{place_of(person)}）" for person in found)
    return f"有{len(found)}位{name}，请写明处室：{places}。"


def people_problems(keys: Iterable[int], field: str, clause: str) -> Iterator[Problem]:
    """Yield a problem if an id is nobody's."""
    wanted = tuple(keys)
    if len(people_of_ids(wanted)) != len(set(wanted)):
        yield Problem("所选人员不在名单中，请重新选择。", field, clause)
