from decimal import Decimal

import pytest

from saltdesk.domain.lists.amounts import Amount, plain, read_amount


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("3", "3", ""),
        ("1.6倍", "1.6", "倍"),
        ("１．６ 倍", "1.6", "倍"),
        ("5万元", "50000", "元"),
        ("十万元", "100000", "元"),
        ("十元", "10", "元"),
        ("二百五十元", "250", "元"),
        ("一千零五", "1005", ""),
        ("50,000圆", "50000", "元"),
        ("1亿", "100000000", ""),
        ("0", "0", ""),
    ],
)
def test_amounts_are_read_as_an_office_writes_them(text, value, unit):
    assert read_amount(text) == Amount(Decimal(value), unit)


@pytest.mark.parametrize("text", ["", "  ", "若干", "三至五倍", "-1", "1.2.3", "5千克", "1e5", "万元"])
def test_what_is_no_amount_is_none(text):
    assert read_amount(text) is None


def test_tenths_stay_exact_and_lose_needless_zeros():
    low, step = read_amount("0.1"), read_amount("0.2")
    assert low is not None
    assert step is not None
    assert plain(low.value + step.value) == "0.3"
    assert plain(Decimal("100000")) == "100000"
    assert plain(Decimal("1.60")) == "1.6"
