"""A form that nobody edits gives back the record it was filled with."""

from dataclasses import fields, replace
from datetime import datetime
from typing import get_args

import pytest

from saltdesk.domain.corrections.correcting import Correctable
from saltdesk.ui.ledger.correction_dialog import CorrectionDialog

KINDS = [kind for kind in get_args(Correctable) if kind.__name__ != "Complainant"]


def to_the_second(record):
    """Return the record with seconds in its moments, as acts and mails store them."""
    moments = {field.name: getattr(record, field.name) for field in fields(record)}
    found = {name: value for name, value in moments.items() if isinstance(value, datetime)}
    return replace(record, **{name: value.replace(second=29) for name, value in found.items()})


@pytest.mark.parametrize("kind", KINDS)
def test_a_correction_that_changes_nothing_reads_the_same_record(kind, built):
    records = [to_the_second(one) for one in built.records if type(one) is kind]
    assert records
    for record in records:
        dialog = CorrectionDialog(built.context, built.parent, record)
        assert dialog.binding.read(record) == record
        dialog.deleteLater()
