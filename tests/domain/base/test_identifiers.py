"""Identifiers. All identity numbers are put together here; none belongs to a person."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.identifiers import (
    check_credit_code,
    check_identity_card,
    check_post_code,
    fold_full_width,
    mask_identity,
    mask_name,
    mask_phone,
    normalise_phone,
    region_hint,
)

TODAY = date(2016, 9, 14)
WEIGHTS = [pow(2, 17 - place, 11) for place in range(17)]


def invented_card(body: str) -> str:
    """A card number from 17 digits, with the check character of ISO 7064 MOD 11-2."""
    total = sum(weight * int(digit) for weight, digit in zip(WEIGHTS, body, strict=True))
    return body + "0123456789X"[(12 - total) % 11]


def invented_credit_code(body: str) -> str:
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    total = sum(pow(3, place, 31) * alphabet.index(sign) for place, sign in enumerate(body))
    return body + alphabet[-total % 31]


# 000000 is no region, 19000101 the earliest day: nobody holds such a card.
BODY = "00000019000101999"


@settings(deadline=None)
@given(st.integers(0, 999), st.dates(date(1900, 1, 1), TODAY))
def test_a_card_with_the_right_check_character_passes(sequence: int, birth: date) -> None:
    number = invented_card(f"000000{birth:%Y%m%d}{sequence:03}")
    assert check_identity_card(number, TODAY) == number


@settings(deadline=None)
@given(st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(place: int, shift: int) -> None:
    number = invented_card(BODY)
    wrong = number[:place] + str((int(number[place]) + shift) % 10) + number[place + 1 :]
    with pytest.raises(RuleError):
        check_identity_card(wrong, TODAY)


def test_a_card_is_stored_in_capitals_without_blanks_and_full_width_digits() -> None:
    with_x = next(
        card
        for card in (invented_card(f"00000019000101{number:03}") for number in range(1000))
        if card.endswith("X")
    )
    assert check_identity_card(f" {with_x[:6]} {with_x[6:-1]}x", TODAY) == with_x
    full_width = "".join(chr(ord(sign) + 0xFEE0) for sign in with_x)
    assert check_identity_card(full_width, TODAY) == with_x


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        ("1234", "应为18位，现为4位"),
        (BODY + "A", "末位应为数字或X"),
        ("X" + invented_card(BODY)[1:], "前17位应为数字"),
        (invented_card("00000019000230999"), "出生日期不存在"),
        (invented_card("00000018991231999"), "1900年以后"),
        (invented_card("00000020160915999"), "不晚于今天"),
        (BODY + ("1" if invented_card(BODY)[-1] == "0" else "0"), "校验位不符"),
    ],
)
def test_a_wrong_card_is_refused_with_the_reason_and_without_the_number(number: str, sentence: str) -> None:
    with pytest.raises(RuleError, match=sentence) as refused:
        check_identity_card(number, TODAY)
    assert number not in refused.value.sentence
    assert refused.value.problems[0].field == "identity_number"


def test_fifteen_digits_pass_only_for_old_files() -> None:
    old = "000000000101999"
    assert check_identity_card(old, TODAY, first_generation=True) == old
    with pytest.raises(RuleError, match="应为18位，现为15位"):
        check_identity_card(old, TODAY)
    with pytest.raises(RuleError, match="出生日期不存在"):
        check_identity_card("000000001301999", TODAY, first_generation=True)


def test_an_unknown_region_is_a_hint_and_no_refusal() -> None:
    assert "地区代码" in region_hint(invented_card(BODY))
    assert [region_hint(region + "0" * 16) for region in ("41", "81", "91")] == ["", "", ""]


@pytest.mark.parametrize("body", ["11000000000000000", "N2000000000000000", "9100000000000000A"])
def test_a_credit_code_passes_and_one_wrong_sign_does_not(body: str) -> None:
    code = invented_credit_code(body)
    assert check_credit_code(f" {code[:8].lower()}-{code[8:]} ") == code
    with pytest.raises(RuleError, match="校验位不符"):
        check_credit_code(code[:-1] + ("1" if code[-1] == "0" else "0"))


@pytest.mark.parametrize(
    ("code", "stored"), [("D2143569-X", "D2143569X"), ("000000000000000", "000000000000000")]
)
def test_the_older_numbers_of_organisations_still_pass(code: str, stored: str) -> None:
    assert check_credit_code(code) == stored  # D2143569-X is the worked example of GB 11714-1997


@pytest.mark.parametrize("code", ["D21435690", "D214356-9Z", "I" + "0" * 17, "12345678901234A"])
def test_a_code_with_a_wrong_sign_is_refused(code: str) -> None:
    with pytest.raises(RuleError, match="请与证照核对"):
        check_credit_code(code)


def test_a_code_of_another_length_is_refused() -> None:
    with pytest.raises(RuleError, match="现为3位"):
        check_credit_code("123")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("13800000000", "13800000000"),
        ("138 0000 0000", "13800000000"),
        ("+86 138-0000-0000", "13800000000"),
        ("１３８００００００００", "13800000000"),
        ("008613800000000", "13800000000"),
        ("66220000", "0371-66220000"),
        ("6622 0000", "0371-66220000"),
        ("6622-0000转12", "0371-66220000转12"),
        ("037166220000", "0371-66220000"),
        ("0371-6622 0000", "0371-66220000"),
        ("（0371）66220000", "0371-66220000"),
        ("0371－66220000—801", "0371-66220000转801"),
        ("+86 371 6622 0000", "0371-66220000"),
        ("010-60000000", "010-60000000"),
        ("0391-6000000", "0391-6000000"),
        ("400-000-0000", "4000000000"),
        ("12345", "12345"),
    ],
)
def test_a_telephone_number_is_stored_in_one_form(typed: str, stored: str) -> None:
    assert normalise_phone(typed) == stored
    assert normalise_phone(stored) == stored


@pytest.mark.parametrize(
    "typed", ["", "12800000000", "1380000000", "6622000", "0371-662200", "0371-66220000转1234567", "abc"]
)
def test_an_incomplete_telephone_number_is_refused(typed: str) -> None:
    with pytest.raises(RuleError, match="电话号码"):
        normalise_phone(typed)


def test_a_post_code_has_six_digits() -> None:
    assert check_post_code("４５００００") == "450000"
    for wrong in ("45000", "4500000", "45000a"):
        with pytest.raises(RuleError, match="6位数字"):
            check_post_code(wrong)


def test_full_width_signs_become_ordinary_ones_and_chinese_stays() -> None:
    assert fold_full_width("　ＡＢ－１２（王某） ") == "AB-12(王某)"


def test_masks_show_what_a_list_needs() -> None:
    assert mask_identity("41010000000000123X") == "4101**********123X"
    assert mask_identity("000000000101999") == "0000*******1999"
    assert mask_identity("G0000001") == "********"
    assert mask_phone("13800001234") == "138****1234"
    assert mask_phone("0371-60001234") == "0371-****1234"
    assert mask_phone("0371-60001234转801") == "0371-****1234转*"
    assert mask_phone("12345") == "12345"
    assert (mask_name("王小明"), mask_name("王明"), mask_name("")) == ("王**", "王**", "")
