"""Whom complaints are about, where the shared database works it out (``schema/47_bars.sql``)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.mentions import Mention
from saltdesk.domain.complaints.objects import Party, PartyKind
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.tables.base import database

_OBJECT: Final = ("object_offices", "object_staff", "object_entrustments", "object_person", "object_words")
"""Fields that a complaint may hold otherwise than stored when its mentions are asked for."""


def build() -> None:
    """Build the index anew; only the keeper of the database may."""
    database.execute_sql("SELECT guard.build_parties()")


def former_names(kind: str, record: int) -> Iterator[str]:
    """Yield the former names of an office or a person; ``kind`` is the table."""
    rows = database.execute_sql("SELECT guard.former_names(?, ?)", (kind, record))
    yield from (name for (name,) in rows)


def open_mentions(complaint: Complaint) -> tuple[Mention, ...]:
    """Return the names in the texts of a stored complaint that are neither chosen nor answered.

    The object may differ from the stored one. The names of those who complain count without being told.
    """
    told = {name: _stored(getattr(complaint, name)) for name in _OBJECT}
    sql = "SELECT name, field, part, digest, kind, record FROM guard.open_mentions(?, ?::json)"
    with sentences():
        rows = database.execute_sql(sql, (complaint.id, json.dumps(told))).fetchall()
    return tuple(
        Mention(name, frozenset(Party(PartyKind.from_code(kind), key) for *_, kind, key in same), *place)
        for (name, *place), same in groupby(rows, key=lambda row: row[:4])
    )


def _stored(value: str | tuple[int, ...]) -> str:
    return value if isinstance(value, str) else json.dumps(list(value))


def problems() -> Iterator[str]:
    """Yield one sentence for each fault of the index; only the keeper learns which complaints have one."""
    with sentences():
        rows = database.execute_sql(
            "SELECT complaint, is_gone, is_names FROM guard.party_problems()"
        ).fetchall()
    for key, is_gone, is_names in rows:
        place = f"（complaint 第{key}行）" if key else ""
        if is_names:
            yield "处室和人员的名称索引与记录不符。"
        elif is_gone:
            yield f"回避索引中有不存在的投诉{place}。"
        else:
            yield f"投诉受理{place}的回避索引与记录不符。"
