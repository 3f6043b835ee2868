"""While Chinese is composed its keys are its own, through the portal of ibus and the interface of fcitx 4."""

from collections.abc import Iterator

import pytest

from tests.desk.clerk_desk import ClerkDesk, drafts, wait_for


@pytest.fixture(params=["portal", "fcitx 4"], scope="module")
def clerk_desk(request, clerk_desk, tmp_path_factory) -> Iterator[ClerkDesk]:
    """Yield a desk for each way in which an input method is offered."""
    if request.param == "portal":
        yield clerk_desk
        return
    with ClerkDesk(tmp_path_factory.mktemp("fcitx4"), is_fcitx_4=True) as made:
        yield made


def test_digits_choose_esc_gives_up_and_the_screen_cover_hides_candidates_and_keeps_words(
    clerk_desk, start, clerk_folder
):
    start()
    clerk_desk.press("ctrl+n")
    clerk_desk.compose_chinese()
    clerk_desk.press("alt+m")
    clerk_desk.type("xukezheng1")
    clerk_desk.press("alt+s")
    clerk_desk.type("shoufei")
    wait_for(clerk_desk.shows_candidates, "no candidates are shown")
    clerk_desk.press("Escape")
    clerk_desk.type("zhongguo nihao")
    clerk_desk.press("F9")
    wait_for(lambda: not clerk_desk.shows_candidates(), "the candidates stay over the covered screen")
    clerk_desk.press("F9", "ctrl+s")
    draft = wait_for(lambda: _saved(clerk_folder), "the words are not in the draft")
    assert (draft["matter"], draft["channel"]) == ("许可证", "0")


def _saved(folder):
    """Return the draft once it holds the words; the input method decides how it shows what is composed."""
    return next((one for one in drafts(folder) if one["facts"] in ("中国nihao", "中国你好")), None)
