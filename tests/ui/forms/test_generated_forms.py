"""The generated modules of the forms."""

from saltdesk.ui.forms.__main__ import chosen_forms, generated_text, main, orphans, stale_forms, target_of


def test_every_generated_form_is_up_to_date():
    assert stale_forms(chosen_forms(())) == []
    assert orphans() == []


def test_generated_text_names_no_version_and_is_marked_as_typed():
    text = generated_text(chosen_forms(["text_dialog"])[0])
    assert "Compiler version" not in text
    assert "-> None:" in text


def test_check_names_a_stale_form_and_changes_nothing(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr("saltdesk.ui.forms.__main__.GENERATED", tmp_path)
    assert main(["--check", "text_dialog"]) == 1
    assert "text_dialog.ui" in capsys.readouterr().err
    assert main(["text_dialog"]) == 0
    assert target_of(chosen_forms(["text_dialog"])[0]).exists()
    assert main(["--check", "text_dialog"]) == 0
