"""Words and signs stand out from their grounds as WCAG 2.1 AA asks (1.4.3, 1.4.11), in every look."""

import pytest

from saltdesk.ledgers.base.palette import CONTRAST, DARK, LIGHT, Colours

WORDS, SIGNS = 4.5, 3.0
"""The least ratio of words, and of lines and signs that tell something."""

LOOKS = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

PAIRS = {
    **dict.fromkeys(
        ("text", "title", "ink", "quiet", "hint", "accent", "late", "soon", "waiting", "gone", "new"),
        ("window", "base", "stripe", "panel"),
    ),
    "bar_text": ("window",),
    "on_selected": ("selected",),
    "on_accent": ("accent", "accent_hover"),
    "make_up_day_ink": ("make_up_day",),
    "turned_day_ink": ("turned_day",),
    "on_pale_plan": ("plan_draft", "plan_planned"),
}
"""Words and the grounds that they stand on."""

ALSO = {
    "text": ("hover", "note_ground", "gone_ground", "new_ground", "rest_day", "page"),
    "gone": ("gone_ground",),
    "new": ("new_ground",),
    "accent": ("hover",),
}
"""A selected row has one colour of words, whatever its cells have."""

SIGNS_ON = {
    "accent": ("window", "base", "panel"),
    "accent_dark": ("accent_wash", "accent_pale"),
    "today": ("base", "window"),
    "late": ("base",),
    "others": ("base",),
}
"""The frame of the focus, selected steps, and dots of days."""


def luminance(colour: str) -> float:
    """Relative luminance of a colour written as #RRGGBB."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    """Contrast ratio of two colours, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def weak(look: Colours, pairs: dict[str, tuple[str, ...]], least: float) -> list[str]:
    return [
        f"{ink} on {ground}: {found:.2f}"
        for ink, grounds in pairs.items()
        for ground in grounds
        if (found := ratio(getattr(look, ink), getattr(look, ground))) < least
    ]


def test_the_ratio_is_that_of_the_standard():
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", LOOKS)
def test_words_can_be_read(name):
    assert weak(LOOKS[name], PAIRS, WORDS) + weak(LOOKS[name], ALSO, WORDS) == []


@pytest.mark.parametrize("name", LOOKS)
def test_signs_can_be_seen(name):
    assert weak(LOOKS[name], SIGNS_ON, SIGNS) == []
