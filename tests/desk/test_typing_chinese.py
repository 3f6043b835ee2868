"""Chinese typed with fcitx5 into the real window: what the clerk types is what the record holds."""

import pytest

from tests.desk.clerk_desk import drafts, key_of, stored, wait_for

pytestmark = pytest.mark.slow

_COMPLAINT = "SELECT matter, facts, request, object_person FROM complaint"


def _intake(desk):
    desk.press("ctrl+n")
    desk.compose_chinese()


def _type_facts(desk, pinyin):
    desk.press("alt+s")
    desk.type(pinyin)


def test_a_phone_intake_is_typed_by_pinyin_and_registered(clerk_desk, start, clerk_folder):
    start()
    _intake(clerk_desk)
    clerk_desk.type("037163221234")
    clerk_desk.press("Tab")
    clerk_desk.type("wangwu ")
    clerk_desk.press("alt+m")
    clerk_desk.type("xukezheng ")
    _type_facts(clerk_desk, "zhongguo shoufei ")
    clerk_desk.press("alt+q")
    clerk_desk.type("nihao zhongguo")
    # fcitx5 takes the first Ctrl+Enter for itself and commits the letters; the second one registers.
    clerk_desk.press("ctrl+Return", "ctrl+Return")
    rows = wait_for(lambda: stored(clerk_folder, _COMPLAINT), "nothing was registered")
    assert rows == [("许可证", "中国收费", "你好zhongguo", "")]
    (person,) = stored(clerk_folder, "SELECT name, caller_number FROM complainant")
    assert person == ("王五", "0371-63221234")


_ENDINGS = {
    "a click into another field": lambda desk: desk.click(700, 182),
    "a click into the same field": lambda desk: desk.click(900, 590),
    "another tab": lambda desk: desk.press(key_of("today_tab")),
    "another channel": lambda desk: desk.press("ctrl+2"),
    "saving the draft": lambda desk: desk.press("ctrl+s"),
    "closing the window": lambda desk: desk.press("alt+F4"),
}


@pytest.mark.parametrize("ending", _ENDINGS)
def test_words_still_being_composed_are_kept_by(ending, clerk_desk, start, clerk_folder):
    start()
    _intake(clerk_desk)
    _type_facts(clerk_desk, "nihao zhongguo")
    _ENDINGS[ending](clerk_desk)
    wait_for(
        lambda: any(draft.get("facts") == "你好zhongguo" for draft in drafts(clerk_folder)),
        "the words are not in the draft",
    )


def test_the_mouse_wheel_over_a_list_box_scrolls_and_changes_nothing(clerk_desk, start, clerk_folder):
    number = start()
    _intake(clerk_desk)
    width, _ = clerk_desk.size(number)
    for y in range(240, 520, 40):
        clerk_desk.wheel_down(width * 0.3, y, steps=1)
    clerk_desk.press("alt+m")
    clerk_desk.type("xukezheng ")
    clerk_desk.press("ctrl+Return")
    wait_for(lambda: stored(clerk_folder, _COMPLAINT), "nothing was registered")
    assert stored(clerk_folder, "SELECT kind, object_office FROM complaint") == [("7", "")]


def test_an_interrupted_intake_waits_while_the_next_call_is_taken(clerk_desk, start, clerk_folder):
    start()
    _intake(clerk_desk)
    clerk_desk.press("alt+m")
    clerk_desk.type("xukezheng ")
    clerk_desk.press("Escape")
    _intake(clerk_desk)
    clerk_desk.press("alt+m")
    clerk_desk.type("shoufei ")
    clerk_desk.press("ctrl+Return")
    rows = wait_for(lambda: stored(clerk_folder, _COMPLAINT), "nothing was registered")
    assert rows == [("收费", "", "", "")]
    assert [draft["matter"] for draft in drafts(clerk_folder)] == ["许可证"]


@pytest.mark.parametrize("tab", ["today_tab", "statistics_tab", "inspections_tab"])
def test_the_phone_is_answered_from_another_tab_while_an_intake_is_half_filled(
    tab, clerk_desk, start, clerk_folder
):
    start()
    _intake(clerk_desk)
    clerk_desk.press("alt+m")
    clerk_desk.type("xukezheng ")
    clerk_desk.press(key_of(tab), "ctrl+shift+n", "alt+m")
    clerk_desk.type("shoufei ")
    clerk_desk.press("ctrl+Return")
    rows = wait_for(lambda: stored(clerk_folder, _COMPLAINT), "nothing was registered")
    assert rows == [("收费", "", "", "")]
