import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.base.initials import as_initials, fits, nearly_fits

NAME = "sylsxkzhf"


@pytest.mark.parametrize(
    ("query", "letters"), [(" SyXkz ", "syxkz"), ("s", ""), ("食盐", ""), ("xk-1", ""), ("", "")]
)
def test_only_letters_are_taken_for_initials(query, letters):
    assert as_initials(query) == letters


@pytest.mark.parametrize("wanted", ["sylsxkz", "syxkz", "xkz", NAME])
def test_initials_fit_in_order_with_gaps(wanted):
    assert fits(NAME, wanted)


@pytest.mark.parametrize("wanted", ["xkzs", "sz" * 5, "szxkz"])
def test_letters_in_another_order_do_not_fit(wanted):
    assert not fits(NAME, wanted)


def test_one_wrong_letter_is_forgiven_from_four_letters_on():
    assert nearly_fits(NAME, "szxkz")
    assert not nearly_fits(NAME, "szqxkz")
    assert not nearly_fits(NAME, "syq")


@given(st.text("abc", min_size=4, max_size=12), st.data())
def test_any_one_letter_replaced_is_forgiven(initials, data):
    place = data.draw(st.integers(0, len(initials) - 1))
    assert nearly_fits(initials, initials[:place] + "z" + initials[place + 1 :])


@given(st.text("abc", max_size=9), st.text("abc", min_size=4, max_size=7))
def test_tolerance_is_the_search_with_each_letter_left_out(initials, wanted):
    shorter = [wanted[:place] + wanted[place + 1 :] for place in range(len(wanted))]
    assert nearly_fits(initials, wanted) == any(fits(initials, letters) for letters in shorter)


@given(st.text("abc", max_size=9), st.text("abc", max_size=5))
def test_fitting_is_being_a_subsequence(initials, wanted):
    left = iter(initials)
    assert fits(initials, wanted) == all(letter in left for letter in wanted)
