"""Damaged files get a sentence or are read; no reader fails, hangs or fills the memory."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest

from tests.fuzz.fuzzing import fuzz, problem
from tests.fuzz.readers import READERS, Reader

ROUNDS = 2000
CASES = Path(__file__).parent / "cases"


@pytest.mark.slow
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_damaged_files_are_read_or_refused_with_a_sentence(reader: Reader, tmp_path: Path) -> None:
    failures = fuzz(reader, round(ROUNDS * reader.share), 1, tmp_path)

    assert not failures, "\n\n".join(f"{one.round}: {one.what}\n{one.data[:300]!r}" for one in failures)


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_files_that_once_failed_stay_mended(reader: Reader, tmp_path: Path) -> None:
    cases = sorted(CASES.glob(f"{reader.name}-*"))

    assert not [
        (case.name, found) for case in cases if (found := problem(reader, _content(case), tmp_path / "x"))
    ]


def _content(case: Path) -> bytes:
    """Return the bytes of a case; large ones are kept packed."""
    return lzma.decompress(case.read_bytes()) if case.suffix == ".xz" else case.read_bytes()


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_sound_samples_are_read(reader: Reader, tmp_path: Path) -> None:
    place = tmp_path / "samples"
    place.mkdir()

    for number, sample in enumerate(reader.samples(place)):
        folder = tmp_path / str(number)
        folder.mkdir()
        reader.read(sample, folder)


def test_a_reader_that_fails_or_hangs_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.fuzz.fuzzing.SECONDS", 0.05)

    def fail(data: bytes, _: Path) -> object:
        while data == b"slow":
            pass
        return data[5]

    broken = Reader("broken", lambda _: [b""], fail)

    assert "IndexError" in problem(broken, b"", tmp_path / "x")
    assert "more than" in problem(broken, b"slow", tmp_path / "x")
    assert not problem(broken, b"long enough", tmp_path / "x")
