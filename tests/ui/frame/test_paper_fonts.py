"""Choosing the fonts of notices: those of the machine, the shipped ones, and what is remembered."""

import pytest

from saltdesk.documents.setting import office_fonts
from saltdesk.documents.setting.fonts import FontRole, font_file
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice, OfficeFont
from saltdesk.settings import PAPER_FONTS, Settings
from saltdesk.ui.frame.paper_fonts import renderer


@pytest.fixture
def installed(monkeypatch):
    """A machine that has one font for the body, for which a shipped file stands in."""
    choice = FontChoice(((FontRole.BODY, OfficeFont(font_file(FontRole.SUBHEADING), 0, "仿宋_GB2312")),))
    monkeypatch.setattr(office_fonts, "find_office_fonts", lambda: choice)
    return choice


def test_the_fonts_of_the_machine_are_named_and_remembered(window, recorder, installed):
    recorder.choices = [0]
    window.form.fonts_action.trigger()
    window.tasks.wait()
    assert recorder.told == ["公文字体：正文 仿宋_GB2312"]
    assert FontChoice.from_text(window.context.paper_fonts) == installed
    assert Settings(window.desk.store.folder).get(PAPER_FONTS) == installed.as_text()
    recorder.choices = [1]
    window.form.fonts_action.trigger()
    assert "仿宋_GB2312" in recorder.questions[-1]
    assert recorder.told[-1] == "公文字体：程序自带字体"
    assert window.context.paper_fonts == ""


def test_a_machine_without_such_fonts_keeps_the_shipped_ones(window, recorder, monkeypatch):
    monkeypatch.setattr(office_fonts, "find_office_fonts", lambda: SHIPPED)
    recorder.choices = [0]
    window.form.fonts_action.trigger()
    window.tasks.wait()
    assert "没有找到" in recorder.told[-1]
    assert window.context.paper_fonts == ""


def test_nothing_chosen_changes_nothing(window, recorder):
    recorder.choices = [-1]
    window.form.fonts_action.trigger()
    assert recorder.told == []


def test_the_chosen_fonts_reach_the_engine(installed):
    assert renderer(installed.as_text()).keywords == {"fonts": installed}
    assert renderer("").keywords == {"fonts": SHIPPED}
