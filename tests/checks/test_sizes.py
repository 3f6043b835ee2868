"""The size check finds files and functions that are too long, and ignores generated forms."""

from pathlib import Path

import pytest

from tests.checks import sizes


def function_of(lines: int, head: str = "def long():") -> str:
    return head + "\n" + "    pass\n" * (lines - 1 - head.count("\n"))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (function_of(60), []),
        (function_of(61), [(1, "function long has 61 lines, at most 60")]),
        (
            "class Box:\n" + " def long(self):\n" + "  pass\n" * 60,
            [(2, "function long has 61 lines, at most 60")],
        ),
        (function_of(61, "@staticmethod\ndef long():"), [(1, "function long has 61 lines, at most 60")]),
        (function_of(61, "async def long():"), [(1, "function long has 61 lines, at most 60")]),
        ("a = 1\n" * 500, []),
        ("a = 1\n" * 501, [(1, "file has 501 lines, at most 500")]),
    ],
)
def test_long_files_and_functions_are_named_with_their_lines(
    text: str, sentences: list[tuple[int, str]]
) -> None:
    assert list(sizes.long_parts(text)) == sentences


def test_offenders_are_printed_and_generated_forms_are_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    forms = tmp_path / "saltdesk" / "ui" / "forms"
    forms.mkdir(parents=True)
    (forms / "ui_ledger_tab.py").write_text(function_of(90))
    assert sizes.main(tmp_path) == 0
    (forms / "__main__.py").write_text(function_of(90))
    capsys.readouterr()
    assert sizes.main(tmp_path) == 1
    assert (
        capsys.readouterr().out == "saltdesk/ui/forms/__main__.py:1: function long has 90 lines, at most 60\n"
    )
