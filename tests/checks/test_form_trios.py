"""Each form has three files of one name: the form, the generated class, and the class that uses it."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FORMS = sorted((ROOT / "forms").rglob("*.ui"), key=lambda form: form.stem)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_the_form_has_its_class_in_a_module_of_its_name_and_room(form):
    held = ROOT / "saltdesk" / "ui" / form.relative_to(ROOT / "forms").with_suffix(".py")
    assert held.exists(), f"{held.relative_to(ROOT)} is missing"
    assert f"<class>{form.stem.title().replace('_', '')}</class>" in form.read_text("utf-8")


def test_the_names_of_forms_are_told_apart_without_their_rooms():
    names = [form.stem for form in FORMS]
    assert len(set(names)) == len(names)
