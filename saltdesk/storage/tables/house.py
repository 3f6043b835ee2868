"""Tables shared by all mechanisms: number series, calendar years, settings, phrases, trail and outbox."""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, TextField

from saltdesk.domain.calendar.years import YearStatus
from saltdesk.storage.tables.base import Table, TupleText, WordText


class NumberSeriesTable(Table):
    """The last number used in each series and year."""

    series = TextField()
    year = IntegerField()
    last = IntegerField()

    class Meta:
        """Table name; one row per series and year."""

        table_name = "number_series"
        primary_key = CompositeKey("series", "year")


class CalendarYearTable(Table):
    """One row per holiday notice: days that differ from Monday to Friday."""

    year = IntegerField(unique=True)
    status = WordText(YearStatus)
    source = TextField()
    rest = TupleText()
    work = TupleText()
    version = IntegerField()
    entered_by = TextField()
    checked_by = TextField()

    class Meta:
        """Table name."""

        table_name = "calendar_year"


class SettingTable(Table):
    """Settings of the whole office."""

    name = TextField(unique=True)
    value = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "setting"


class PhraseTable(Table):
    """Standard phrases, one row each."""

    place = TextField(index=True)
    place_name = TextField()
    text = TextField()
    office = TextField()
    office_name = TextField()
    added_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "phrase"


class AuditTable(Table):
    """The audit trail; triggers refuse update and delete."""

    seq = IntegerField(primary_key=True)
    at = TextField()
    actor = TextField()
    office = TextField()
    act = TextField()
    sentence = TextField()
    area = TextField()
    record = IntegerField()
    reason = TextField()
    diffs = TextField()
    previous = TextField()
    hash = TextField()

    class Meta:
        """Table name."""

        table_name = "audit"
        indexes = ((("area", "record"), False),)


class OutboxTable(Table):
    """Changes written by triggers and not yet moved into an audit entry."""

    name = TextField()
    key = IntegerField()
    action = TextField()
    old = TextField(null=True)
    new = TextField(null=True)

    class Meta:
        """Table name."""

        table_name = "change_outbox"
