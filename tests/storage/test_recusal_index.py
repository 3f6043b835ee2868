"""The check of the index of recusal ends, whatever a damaged table gives."""

import pytest

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.storage import complaint_parties


class _GoingBack:
    """Answers every question with the same ids, as pages do that point at one another."""

    is_shared = False

    def execute_sql(self, _sql: str, _values: object = ()) -> "_GoingBack":
        return self

    def fetchall(self) -> list[tuple[int]]:
        return [(1,), (0,)]


def test_ids_that_go_back_end_the_check(monkeypatch: pytest.MonkeyPatch) -> None:
    """A power cut without syncing left such a table; the check asked it without end."""
    monkeypatch.setattr(complaint_parties, "database", _GoingBack())
    with pytest.raises(EnvironmentProblem, match="数据库文件已损坏"):
        list(complaint_parties._blocks_of_ids())
