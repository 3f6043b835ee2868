"""Fixtures: a new office, as commands find it on the first day, and calls of commands."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from saltdesk.cli.commands import run
from saltdesk.services.desk.desk import Desk
from tests.accounts import PASSWORD, give_accounts, signing_in
from tests.shared_office import (  # noqa: F401
    empty_server,
    people_cluster,
    people_template,
    shared_office,
)


@pytest.fixture
def office(desk: Desk) -> Path:
    """Return the data folder of the office, which no process has open."""
    desk.store.close()
    give_accounts(desk.store.folder)
    return desk.store.folder


Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Return a function that runs one command line and gives back status, output and errors.

    A leader signs in unless the command names somebody else.
    """
    monkeypatch.setenv("SALTDESK_PASSWORD", PASSWORD)

    def perform(*arguments: object) -> tuple[int, str, str]:
        status = run(signing_in(arguments))
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    return perform


@pytest.fixture
def call(command: Call, office: Path) -> Call:
    """Return the function that runs a command on the office's data on 2026-11-23."""
    return partial(command, "--data", office, "--today", "2026-11-23")
