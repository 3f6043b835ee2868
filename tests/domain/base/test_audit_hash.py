"""The hash of an entry does not depend on how it is computed."""

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.base import audit
from saltdesk.domain.base.audit import HASHED, AuditEntry


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=40))
def test_a_hash_taken_piece_by_piece_is_the_hash_of_the_whole(text):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(audit, "_PIECE", 3)
        entry = AuditEntry(
            7, "2026-11-23 09:00:00", "样例甲", "盐政处", "power.import", text, "powers", 1, text, text, "0"
        )
        whole = json.dumps([getattr(entry, name) for name in HASHED], ensure_ascii=False)
        assert entry.computed_hash() == hashlib.sha256(whole.encode()).hexdigest()
