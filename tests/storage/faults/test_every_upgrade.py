"""An office of any earlier version opens with every row as it was; a newer file is not touched."""

from pathlib import Path

import pytest

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.storage import checking, upgrade
from saltdesk.storage.database import Store
from saltdesk.storage.folder import claims
from tests.storage.faults import old_databases


@pytest.mark.slow
@pytest.mark.parametrize("version", old_databases.VERSIONS)
def test_every_version_is_upgraded_with_every_value_of_every_row(tmp_path: Path, version: int) -> None:
    folder = tmp_path / "数据"
    before = old_databases.rows(old_databases.make(folder, version))
    assert min(map(len, before.values())) >= old_databases.ROWS, "every table is filled"
    store = Store.open(folder)
    assert list(checking.problems(store)) == []
    store.close()
    after = old_databases.rows(folder / "data.db")
    for table, rows in before.items():
        kept = [{name: row[name] for name in rows[0]} for row in after[table][: len(rows)]]
        assert kept == rows, table
    if version < upgrade.SCHEMA_VERSION:
        copy = folder / f"data-升级前-格式{version}.db"
        assert old_databases.rows(copy) == before


def test_a_filled_file_of_a_newer_version_keeps_every_byte(tmp_path: Path) -> None:
    folder = tmp_path / "数据"
    path = old_databases.make(folder, upgrade.SCHEMA_VERSION)
    with path.open("rb+") as file:
        file.seek(60)
        file.write((upgrade.SCHEMA_VERSION + 1).to_bytes(4))
    before = path.read_bytes()
    with pytest.raises(EnvironmentProblem, match="更新版本的程序建立"):
        Store.open(folder)
    assert path.read_bytes() == before
    assert {one.name for one in folder.iterdir()} <= {"data.db", claims.FILE}
