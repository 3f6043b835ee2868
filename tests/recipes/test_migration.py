"""The recipe of a migration: the next script takes old offices along, and whatever it forgets is found."""

import pytest

from tests import cluster
from tests.recipes.columns import NEW_OFFICE, SCRIPT, add_field, add_migration

pytestmark = pytest.mark.slow

UPGRADE = "tests/storage/test_upgrade.py"
CHOSEN = "(agree and interpretation) or hand_over or strict or new_database_has or keeps_every_row"


def test_a_script_takes_every_released_version_along(scratch):
    add_field(scratch)
    path = add_migration(scratch)
    scratch.tests(UPGRADE, "tests/storage/test_versions.py", "-k", CHOSEN)
    scratch.checks()
    scratch.instead(path, "TEXT NOT NULL DEFAULT ''", "TEXT NOT NULL DEFAULT '无'")
    assert "表结构与本程序不符" in scratch.answer("-c", NEW_OFFICE).stderr


def test_a_script_that_leaves_the_triggers_as_they_were_is_found(scratch):
    add_field(scratch)
    lines = SCRIPT.splitlines(keepends=True)
    kept = [line for line in lines if not any(word in line for word in ("ending", "rigger", "columns ="))]
    add_migration(scratch, "".join(kept))
    scratch.fails(f"{UPGRADE}::test_triggers_hand_over_every_column")


@pytest.mark.skipif(cluster.binaries() is None, reason=cluster.MISSING)
def test_the_shared_schema_has_the_same_columns(scratch):
    add_field(scratch)
    add_migration(scratch)
    scratch.tests("tests/storage/sharing/test_tables.py")
