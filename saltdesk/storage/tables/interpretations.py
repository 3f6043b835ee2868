"""Table of the leading group's interpretations."""

from __future__ import annotations

from peewee import IntegerField, TextField

from saltdesk.storage.tables.base import DateText, Table


class InterpretationTable(Table):
    """What the leading group answered about a clause (X7.1)."""

    number = TextField(unique=True)
    clause = TextField(index=True)
    question = TextField()
    answer = TextField()
    answered_on = DateText(null=True)
    answered_by = TextField()
    document = TextField()
    note = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "interpretation"
