"""The picture of the house in CONTRIBUTING.md shows the import contracts."""

import pytest

from tests.checks import house_picture


def test_the_picture_is_not_stale(capsys):
    assert house_picture.main([]) == 0, capsys.readouterr().out


def test_a_room_that_moves_makes_it_stale_and_writing_mends_it(tmp_path, monkeypatch, capsys):
    page = tmp_path / "CONTRIBUTING.md"
    text = house_picture.PAGE.read_text("utf-8")
    page.write_text(text.replace("ui            window", "ui            cellar"), "utf-8")
    monkeypatch.setattr(house_picture, "PAGE", page)
    assert house_picture.main([]) == 1
    assert house_picture.main(["--write"]) == 0
    assert page.read_text("utf-8") == text


@pytest.mark.parametrize("name", ["domain", "storage", "services", "ledgers", "ui"])
def test_every_floor_with_rooms_shows_them(name):
    lines = house_picture.picture().splitlines()
    place = next(number for number, line in enumerate(lines) if line.startswith(f"{name} "))
    assert lines[place + 1].startswith(" ")
