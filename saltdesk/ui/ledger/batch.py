"""Acts on several selected records of a ledger: opens the dialog, and says afterwards what was done."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtWidgets import QWidget

from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.batch_dialog import BatchDialog, reasons
from saltdesk.ui.ledger.ledger_host import LedgerHost
from saltdesk.ui.ledger.ledger_rows import LedgerRows

MOST = 200
"""Most records of one batch."""


def open_batch(tab: LedgerHost, rows: LedgerRows, kind: type[BatchDialog]) -> None:
    """Open the dialog of an act for the selected records."""
    keys = rows.ids()
    if len(keys) > MOST:
        unit = tab.ledger.unit
        tab.context.prompts.inform(f"选中了 {len(keys):,} {unit}，一次最多办{MOST}{unit}，请少选一些。")
        return
    dialog = kind(tab.context, tab.ledger.records(tab.desk, keys), cast("QWidget", tab))
    show_dialog(dialog, partial(_tell, tab, rows, dialog))


def _tell(tab: LedgerHost, rows: LedgerRows, dialog: BatchDialog) -> None:
    """Say what was done, and select what was not."""
    outcome, unit = dialog.outcome, tab.ledger.unit
    done = f"{len(outcome.done)}{unit}已办"
    if not outcome.not_done:
        tab.context.notify(done)
        return
    rows.select(outcome.not_done)
    lines = reasons(outcome, dialog.numbers)
    sentence = f"{done}，{len(outcome.not_done)}{unit}没有办：\n" + "\n".join(lines)
    tab.context.prompts.inform(sentence, dialog.windowTitle())
