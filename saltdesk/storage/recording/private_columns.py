"""Private columns: their values stay in their table, and the trail holds keyed digests of them.

The key of a row's digests is the salt in the same row. Whoever destroys the salt, as anonymising does,
leaves digests in the trail that nobody can compare with a guess any more.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

SALT = "salt"
"""Column of the random key, 32 hexadecimal digits, which a trigger fills in every new row."""

PRIVATE_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "complainant": (
        *("name", "contact", "caller_number", "id_number", "address", "credit_code", "post_code", "email"),
        *("agent", "authority", "imported"),
    ),
    "representative": ("name", "phone"),
    "interviewee": ("name", "contact", "matter"),
    "power_case_party": ("name", "id_number", "credit_code", "head", "phone", "address"),
    "exchange_key": ("secret",),
    "notice": ("content",),
    "delivery": ("place", "receiver", "relation", "refusal", "witnesses", "note"),
}
"""The private columns of each guarded table, as the triggers of its last migration hide them."""

PRIVATE_TABLES = ("complainant", "representative", "interviewee", "power_case_party")
"""Tables of people, which nobody reads in a shared database (``storage/identities.py``)."""

_DIGITS = 32


def seal(salt: str, table: str, column: str, value: str) -> str:
    """Return the keyed digest of a private value: HMAC-SHA-256 under the row's salt, 32 hex digits."""
    told = f"{table}.{column}\0{value}".encode("utf-8", "surrogatepass")
    return hmac.digest(bytes.fromhex(salt), told, "sha256").hex()[:_DIGITS]


def seals_of_rows(database: Any, table: str, keys: Iterable[int]) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the id and the seals of the private values of rows that exist, empty values left out."""
    columns = PRIVATE_COLUMNS[table]
    wanted = ", ".join(f'"{name}"' for name in ("id", SALT, *columns))
    sql = f"SELECT {wanted} FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
    for key, salt, *values in database.execute_sql(sql, (json.dumps(list(keys)),)):
        yield key, row_seals(table, salt, dict(zip(columns, values, strict=True)))


def row_seals(table: str, salt: str, values: Mapping[str, str]) -> dict[str, str]:
    """Return the seals of a row's private values, empty ones left out."""
    return {name: seal(salt, table, name, value) for name, value in values.items() if value}
