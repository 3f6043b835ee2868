"""The window on the common office screen with a task bar, at every scale an office sets."""

import pytest

from tests.desk.clerk_desk import SCREEN, TASK_BAR, end, stored, wait_for

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("scale", "dots"), [(1.0, 96), (1.25, 96), (1.5, 96), (2.0, 96), (1.0, 144)])
def test_the_window_lies_on_the_screen_and_its_main_button_can_be_pressed(
    clerk_desk, start, clerk_folder, scale, dots
):
    number = start(scale, QT_FONT_DPI=str(dots))
    width, height = clerk_desk.size(number)
    room = SCREEN[1] - TASK_BAR
    assert width <= SCREEN[0]
    assert height < room
    clerk_desk.press("ctrl+n", "alt+m")
    clerk_desk.type("sfbz")
    # The button to register stands at the lower right, over the status bar.
    large = scale * dots / 96
    clerk_desk.click(width - 42 * large, room - 53 * large)
    wait_for(lambda: stored(clerk_folder, "SELECT id FROM complaint"), "the button is out of reach")


def test_a_click_waits_for_the_keys_before_it_however_late_the_input_method_answers(
    clerk_desk, start, clerk_folder
):
    width, _ = clerk_desk.size(start())
    clerk_desk.press("ctrl+n", "alt+m")
    clerk_desk.type("sfb")
    with clerk_desk.late_input_method():
        clerk_desk.type("z")
        clerk_desk.click(width - 42, SCREEN[1] - TASK_BAR - 53)
    kept = "SELECT matter FROM complaint"
    assert wait_for(lambda: stored(clerk_folder, kept), "the complaint is not registered") == [("sfbz",)]


def test_the_first_dialog_lies_on_the_screen(clerk_desk, tmp_path):
    program = clerk_desk.start(scale=2.0, XDG_DATA_HOME=str(tmp_path))
    try:
        number = clerk_desk.window("开始办公")
        width, height = clerk_desk.size(number)
        assert width <= SCREEN[0]
        assert height <= SCREEN[1] - TASK_BAR
    finally:
        end(program)
