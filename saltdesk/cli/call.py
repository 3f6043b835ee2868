"""One call of the command line: its arguments, who acts, the clock and the answer."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import field
from pathlib import Path
from typing import Any

from saltdesk.cli.signing_in import sign_in
from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import (
    ChangedMeanwhile,
    EnvironmentProblem,
    NotAllowed,
    SaltdeskError,
)
from saltdesk.paths import user_data_folder

DONE, REFUSED, WRONG_CALL = 0, 1, 2
"""Exit statuses: done, refused by the data, wrong call."""


_ERRORS: Mapping[type[SaltdeskError], str] = {
    NotAllowed: "not_allowed",
    ChangedMeanwhile: "changed_meanwhile",
    EnvironmentProblem: "environment",
}
"""What ``--json`` calls the kinds of refusal; all others are ``refused``."""


@dataclass
class Call:
    """One call of the command line: its arguments, the clock, and the result for ``--json``."""

    arguments: argparse.Namespace
    clock: Clock
    answer: dict[str, Any] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        """Return the data folder of this call."""
        chosen: Path | None = getattr(self.arguments, "data", None)
        return chosen or user_data_folder()

    def say(self, text: str) -> None:
        """Print text for people; do nothing with ``--json``."""
        if not getattr(self.arguments, "json", False):
            print(text)

    def finish(self) -> None:
        """Print the result as one JSON object if requested."""
        if getattr(self.arguments, "json", False):
            print(json.dumps(self.answer, ensure_ascii=False))

    def refuse(self, error: SaltdeskError) -> None:
        """Print why nothing was done: a sentence on stderr, or one JSON object on stdout if requested."""
        if not getattr(self.arguments, "json", False):
            print(error.sentence, file=sys.stderr)
            return
        message, hint = error.sentence, ""
        if isinstance(error, EnvironmentProblem):
            message, hint = error.what, error.remedy
        refusal = {"error": _ERRORS.get(type(error), "refused"), "message": message, "hint": hint}
        print(json.dumps(refusal, ensure_ascii=False))

    @contextmanager
    def desk(self) -> Iterator[Any]:
        """Yield a desk on this call's data for the person of ``--as``, whose password opens it."""
        desk = sign_in(self.folder, getattr(self.arguments, "actor", ""), self.clock)
        if desk.store.told:
            print(desk.store.told, file=sys.stderr)
        try:
            yield desk
        finally:
            desk.store.close()
