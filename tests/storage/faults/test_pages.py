"""Every page of every file may be damaged: it is told in sentences, and what can be made anew is mended."""

import random
from pathlib import Path

import pytest

from tests.storage.faults.pages import FILES, Damage, damages, failure, filled_office

SAMPLE = {"data.db": 60, "search.db": 20, "drafts.db": 24}
"""Damages of each file that are tried here; ``soak_pages.py`` tries all."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sound") / "数据"
    filled_office(folder)
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_a_damaged_page_is_told_in_sentences_and_loses_nothing_that_can_be_made_anew(
    sound: Path, tmp_path: Path, name: str
) -> None:
    every: list[Damage] = [damage for damage in damages(sound) if damage.file == name]
    chosen = random.Random(20261129).sample(every, min(SAMPLE[name], len(every)))
    found = [failure(damage, sound, tmp_path / "受损") for damage in chosen]
    assert [text for text in found if text] == []
