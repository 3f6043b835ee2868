"""The key of the data: wrapped, unwrapped, stored, and the files sealed under it."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.storage.base import sealing
from saltdesk.storage.base.connections import is_plain
from saltdesk.storage.base.sealing import NotSealed, seal, unseal
from saltdesk.storage.database import Store
from saltdesk.storage.files import FileStore
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.keys.key_ring import (
    FILE,
    KeyEntry,
    KeyRing,
    bytes_of,
    change_ring,
    read_ring,
    ring_in,
    write_ring,
)
from saltdesk.storage.keys.wrapping import Wrapped, unwrap, wrap
from saltdesk.storage.tables.base import database

KEY = DataKey(bytes(range(32)))


def test_a_key_opens_with_its_password_and_no_other() -> None:
    wrapped = wrap(KEY, "口令-2026")
    assert unwrap(wrapped, "口令-2026") == KEY
    assert unwrap(wrapped, "口令-２０２６") == KEY, "full-width digits are the same keys"
    assert unwrap(wrapped, "口令-2027") is None


def test_a_wrapped_key_that_was_altered_opens_nothing() -> None:
    wrapped = wrap(KEY, "口令-2026")
    other = wrap(DataKey.random(), "口令-2026")
    assert unwrap(Wrapped(**(vars(wrapped) | {"sealed": other.sealed})), "口令-2026") is None
    with pytest.raises(ValueError, match="scrypt"):
        unwrap(Wrapped(**(vars(wrapped) | {"n": 1 << 30})), "口令-2026")


def test_the_same_password_never_gives_the_same_bytes_twice() -> None:
    assert wrap(KEY, "口令-2026").sealed != wrap(KEY, "口令-2026").sealed


def test_a_key_does_not_show_itself() -> None:
    assert KEY.secret.hex() not in repr(KEY)
    assert KEY.id not in KEY.secret.hex()
    assert len({KEY.part(purpose) for purpose in ("data", "search", "drafts", "files", "id")}) == 5


@given(st.binary(max_size=300), st.integers(1, 40))
def test_a_sealed_file_opens_again(content: bytes, chunk: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sealing, "CHUNK", chunk)
        assert unseal(seal(content, KEY.secret), KEY.secret) == content


@given(st.data())
def test_a_sealed_file_that_was_altered_does_not_open(data: st.DataObject) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sealing, "CHUNK", 16)
        sealed = seal(b"0123456789" * 10, KEY.secret)
        place = data.draw(st.integers(0, len(sealed) - 1))
        changed = bytearray(sealed)
        changed[place] ^= data.draw(st.integers(1, 255))
        with pytest.raises(NotSealed):
            unseal(bytes(changed), KEY.secret)
        with pytest.raises(NotSealed):
            unseal(sealed[:place], KEY.secret)


def test_a_sealed_file_cut_between_two_chunks_does_not_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "CHUNK", 16)
    sealed = seal(b"x" * 40, KEY.secret)
    head = len(sealing.MAGIC) + 16
    with pytest.raises(NotSealed):
        unseal(sealed[: head + 32], KEY.secret)
    swapped = sealed[:head] + sealed[head + 32 : head + 64] + sealed[head : head + 32] + sealed[head + 64 :]
    with pytest.raises(NotSealed):
        unseal(swapped, KEY.secret)


def test_a_key_ring_comes_back_as_it_was_stored(tmp_path: Path) -> None:
    entry = KeyEntry("测试员", wrap(KEY, "口令-2026"), 3, datetime(2026, 11, 23, 9, 0), 2)
    ring = KeyRing(KEY.id, True, (entry,), wrap(KEY, "恢复码"))
    write_ring(tmp_path, ring)
    assert read_ring(tmp_path) == ring
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    assert change_ring(tmp_path, lambda one: one.without("测试员")).entry("测试员") is None
    assert read_ring(tmp_path).entries == ()


@given(st.binary(max_size=200))
def test_a_damaged_key_ring_is_a_sentence(content: bytes) -> None:
    with pytest.raises(EnvironmentProblem):
        ring_in(content, Path(FILE))


@given(st.data())
def test_a_key_ring_with_a_changed_byte_is_a_sentence_or_another_ring(data: st.DataObject) -> None:
    whole = bytes_of(KeyRing(KEY.id, True, (KeyEntry("甲", wrap(KEY, "a")),)))
    changed = bytearray(whole)
    changed[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(EnvironmentProblem):
        assert isinstance(ring_in(bytes(changed), Path(FILE)), KeyRing)


def test_an_encrypted_store_holds_nothing_that_can_be_read(tmp_path: Path) -> None:
    folder = tmp_path / "数据"
    store = Store.open(folder, create=True, key=KEY)
    try:
        name = store.files.put("绝不外传".encode())
        assert store.files.get(name).decode() == "绝不外传"
        assert list(store.files.problems({name})) == []
        assert store.search.seen[0] == 0
        assert store.drafts.of("form", "甲") == ()
        assert database.execute_sql("SELECT count(*) FROM audit").fetchone() == (0,)
    finally:
        store.close()
    for path in (path for path in folder.rglob("*") if path.is_file()):
        content = path.read_bytes()
        assert "绝不外传".encode() not in content
        assert name not in str(path)
        assert b"CREATE TABLE" not in content, path.name
    assert not is_plain(folder / "data.db")


def test_an_encrypted_store_opens_with_its_key_alone(tmp_path: Path) -> None:
    folder = tmp_path / "数据"
    Store.open(folder, create=True, key=KEY).close()
    Store.open(folder, key=KEY).close()
    before = (folder / "data.db").read_bytes()
    for wrong in (None, DataKey.random()):
        with pytest.raises(EnvironmentProblem):
            Store.open(folder, key=wrong)
    assert (folder / "data.db").read_bytes() == before


def test_a_file_sealed_under_another_key_counts_as_altered(tmp_path: Path) -> None:
    mine, other = FileStore(tmp_path, KEY.part("files")), FileStore(tmp_path, DataKey.random().secret)
    name = mine.put(b"%PDF-1.7")
    other.path(name).parent.mkdir(exist_ok=True)
    mine.path(name).rename(other.path(name))
    with pytest.raises(EnvironmentProblem, match="改动"):
        other.get(name)
