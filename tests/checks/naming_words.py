"""Keep the words of the naming rule in SQL equal to those in Python: ``naming_words.py [--write]``.

The shared database finds the names in texts by itself; what both need to know is written once, in Python.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.people import LEADERSHIP, Mechanism, Standing
from saltdesk.domain.complaints import objects
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.handling import StepKind
from saltdesk.domain.complaints.mentions import DIGITS, FILE, STEP
from saltdesk.storage import complaint_parties, known_names
from saltdesk.storage.sharing.schema import SCRIPTS

SCRIPT = SCRIPTS / "45_naming_words.sql"

UNICODE = "14.0.0"
"""The tables of characters that the script is written by; other versions of Python have others."""

_HEAD = f"""\
-- The words of the naming rule (A15), written by tests/checks/naming_words.py from those in Python.
-- Characters by Unicode {UNICODE}.
"""

_FUNCTION = """{what}
CREATE FUNCTION guard.{name} RETURNS {kind} LANGUAGE sql IMMUTABLE
RETURN {value};
"""

_TEXTS = """
-- The texts of a complaint that names are looked for in; its steps and material stand behind.
CREATE FUNCTION guard.texts_of(c saltdesk.complaint)
RETURNS TABLE (place integer, field text, is_told boolean, held text)
LANGUAGE sql IMMUTABLE
AS $$
    SELECT one.place, one.field, one.is_told, one.held FROM (VALUES
{rows}
    ) AS one (place, field, is_told, held) WHERE one.held <> ''
$$;

-- All of them in one, as they are stored.
CREATE FUNCTION guard.held_in(c saltdesk.complaint) RETURNS text LANGUAGE sql IMMUTABLE
RETURN {held};
"""

_ANSWERS = """\
(
            SELECT coalesce(string_agg(part ->> 'answer', chr(10) ORDER BY number), '')
            FROM json_array_elements(c.{name}::json) WITH ORDINALITY AS listed (part, number)
        )"""
"""The answers to the requests of a complaint as one text."""

_LAST = 0x110000


@cache
def script() -> str:
    """Return the script."""
    return _HEAD + "".join((*_constants(), _texts()))


def _constants() -> Iterator[str]:
    old = objects.OLD_SHAPES
    texts = (
        ("old_shapes", "".join(map(chr, old)), "Traditional characters,"),
        ("new_shapes", "".join(map(chr, old.values())), "and their simplified forms in the same order."),
        ("invisible", _one_of(_invisible()), "Characters that do not count."),
        ("name_letter", objects.LETTER.pattern, "Characters of names that others can stand for,"),
        ("odd_shapes", _one_of(_odd()), "and those others."),
        ("separators", _one_of(_separators()) + "+", "What stands between names."),
        ("title", objects.TITLE.pattern, "The title behind a name."),
        ("endings", objects.ENDINGS, "Last characters of names of offices,"),
        ("short_endings", objects.SHORT_ENDINGS, "and those behind a short stem."),
        ("leadership", LEADERSHIP, "Codes of the records."),
        ("complaints_mechanism", Mechanism.COMPLAINTS.code, ""),
        ("own_standing", Standing.STAFF.code, ""),
        ("added_step", StepKind.ADDED.code, ""),
        ("people_area", Area.PEOPLE.code, ""),
        ("unclear_object", objects.ObjectKind.UNCLEAR.code, ""),
        ("step_place", STEP, "Places of texts that are parts of a complaint."),
        ("file_place", FILE, ""),
    )
    numbers = (
        ("naming_rules", complaint_parties.RULES, "The number of these rules."),
        ("shortest_stem", objects.SHORTEST_STEM, "Lengths in characters: of the stem of an office's name,"),
        ("shortest_listed", objects.SHORTEST_NAME, "of the names of a list of people,"),
        ("longest_listed", objects.LONGEST_NAME, ""),
        ("shortest_known", known_names.SHORTEST, "of a name that is looked for in texts,"),
        ("longest_called", complaint_parties.LONGEST_NAME, "of what a caller calls a person,"),
        ("digits", DIGITS, "and of the hash of a text."),
    )
    yield from (_function(f"{name}()", "text", _quoted(held), what) for name, held, what in texts)
    yield from (_function(f"{name}()", "integer", str(held), what) for name, held, what in numbers)
    yield _function("short_forms(code text)", "text[]", _short_forms(), "Further names of offices by code.")


def _function(name: str, kind: str, value: str, what: str) -> str:
    return _FUNCTION.format(what=f"\n-- {what}" if what else "", name=name, kind=kind, value=value)


def _texts() -> str:
    """Return the function that lists the texts of a complaint, in the order of Python."""
    rows = (
        f"        ({place}, '{name}', {str(is_told).upper()}, {_column(name)})"
        for place, (name, is_told) in enumerate(_fields(), start=1)
    )
    held = " || ' '\n    || ".join(f"c.{name}" for name, _ in _fields())
    return _TEXTS.format(rows=",\n".join(rows), held=held)


def _fields() -> Iterator[tuple[str, bool]]:
    yield from ((name, True) for name in objects.TOLD_TEXTS)
    yield from ((name, False) for name in objects.HANDLED_TEXTS)


def _column(name: str) -> str:
    is_text = isinstance(getattr(Complaint(), name), str)
    return f"c.{name}" if is_text else _ANSWERS.format(name=name)


def _short_forms() -> str:
    rows = (
        f"    WHEN {_quoted(code)} THEN ARRAY[{', '.join(map(_quoted, names))}]"
        for code, names in objects.SHORT_FORMS.items()
    )
    return "CASE code\n" + "\n".join(rows) + "\n    ELSE ARRAY[]::text[] END"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _characters() -> Iterator[str]:
    return (chr(number) for number in range(1, _LAST) if not 0xD800 <= number < 0xE000)


def _invisible() -> Iterator[str]:
    return (char for char in _characters() if unicodedata.category(char) in objects.INVISIBLE)


def _odd() -> Iterator[str]:
    """Yield the characters that folding turns into others, by which names are known."""
    return (
        char
        for char in _characters()
        if (found := objects.folded(char)) and found != char and objects.LETTER.search(found)
    )


def _separators() -> Iterator[str]:
    return (char for char in _characters() if objects.SEPARATORS.fullmatch(char))


def _one_of(characters: Iterable[str]) -> str:
    """Return a pattern of PostgreSQL for one of these characters."""
    ranges: list[list[int]] = []
    for number in map(ord, characters):
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return "[" + "".join("-".join(map(_escaped, dict.fromkeys(ends))) for ends in ranges) + "]"


def _escaped(number: int) -> str:
    return f"\\u{number:04X}" if number < 0x10000 else f"\\U{number:08X}"


def main(arguments: list[str]) -> int:
    """Compare the script with the words in Python, or write it; return the exit status."""
    if SCRIPT.exists() and SCRIPT.read_text("utf-8") == script():
        print("Naming rule: the words of the shared database are up to date.")
        return 0
    if "--write" in arguments:
        SCRIPT.write_text(script(), "utf-8")
        return 0
    print("Naming rule: the words of the shared database differ; run tests/checks/naming_words.py --write")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
