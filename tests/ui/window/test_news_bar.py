"""News stand beside the status line; a file just written can be opened from them."""

import pytest

from saltdesk.ui.window.news_bar import ShortenedLabel


@pytest.fixture
def opened(recorder, monkeypatch):
    """Return the paths that were opened outside."""
    found = []

    def open_outside(path):
        found.append(path)
        return path.suffix != ".xyz"

    monkeypatch.setattr(recorder, "open_outside", open_outside)
    return found


def test_news_leave_the_status_line_as_it_is(window):
    window.show_news("已导出 12 行")
    assert window.news.sentence_label.whole() == "已导出 12 行"
    assert window.news.isVisibleTo(window)
    assert window._who.isVisibleTo(window)
    assert window.form.status_bar.currentMessage() == ""
    assert not window.news.open_button.isVisibleTo(window)


def test_the_window_does_not_jump_with_the_news(window, tmp_path, bring_forward, qapp):
    bring_forward(window)
    heights = []
    for file in (None, tmp_path / "台账.xlsx", None):
        heights.append(window.form.main_tabs.height())
        window.show_news("已导出 12 行", file)
        qapp.processEvents()
    window.news.hide()
    qapp.processEvents()
    assert {*heights, window.form.main_tabs.height()} == {heights[0]}


def test_a_file_is_opened_and_shown_in_its_folder(window, opened, click, tmp_path, bring_forward):
    bring_forward(window)
    path = tmp_path / "台账.xlsx"
    window.context.notify("已导出 12 行到“台账.xlsx”", path)
    click(window.news.open_button)
    click(window.news.folder_button)
    assert opened == [path, tmp_path]


def test_of_a_folder_there_is_nothing_but_the_folder_to_open(window, opened, click, tmp_path, bring_forward):
    bring_forward(window)
    window.context.notify("已另存 3 份", tmp_path)
    assert not window.news.folder_button.isVisibleTo(window)
    click(window.news.open_button)
    assert opened == [tmp_path]


def test_a_file_that_nothing_opens_is_told_with_its_folder(
    window, opened, recorder, click, tmp_path, bring_forward
):
    bring_forward(window)
    window.context.notify("已存为“甲.xyz”", tmp_path / "甲.xyz")
    click(window.news.open_button)
    assert str(tmp_path) in recorder.told[-1]


def test_news_end_by_themselves(window, qtbot):
    window.show_news("已保存")
    window.news._timer.setInterval(1)
    window.news._timer.start()
    qtbot.waitUntil(lambda: not window.news.isVisibleTo(window))


def test_a_long_sentence_is_shortened_in_the_middle_and_whole_in_the_tool_tip(qtbot):
    label = ShortenedLabel()
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show_text("已导出 12,345 行到“投诉受理台账-筛选-20261123.xlsx”")
    assert "…" in label.text()
    assert label.toolTip().endswith("20261123.xlsx”")
    label.resize(2000, 20)
    label.show()
    assert label.text() == label.whole()
