"""The head of a backup comes back as it was told; anything else is no head."""

from datetime import datetime

import pytest

from saltdesk.domain.backups.head import BackupHead, read_head
from saltdesk.domain.base.anchors import Anchor

HEAD = BackupHead(
    datetime(2026, 11, 23, 9, 0), "0.1", 25, "ab" * 8, {"complaints": 3}, Anchor(12, "f" * 64), 5, ("aa",)
)


def test_a_head_is_read_as_it_was_told():
    assert read_head(HEAD.told()) == HEAD


@pytest.mark.parametrize(
    "change",
    [{"format": 3}, {"made_at": "gestern"}, {"counts": [1]}, {"entries": "viele"}, {"missing": 5}],
    ids=str,
)
def test_what_is_no_head_is_refused(change):
    with pytest.raises(ValueError, match="not a head"):
        read_head(HEAD.told() | change)


@pytest.mark.parametrize("told", [[], "text", None, {}])
def test_another_kind_of_json_is_no_head(told):
    with pytest.raises(ValueError, match="not a head"):
        read_head(told)
