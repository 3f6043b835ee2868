"""Identifiers and contact data: identity cards, credit codes, telephones and post codes.

Each check returns the normalised value or raises a RuleError that explains the problem without repeating the
number. The masks show as much as a list needs. Identity cards are checked here and not by python-stdnum,
which refuses real cards of people born before their county existed (410108 before 1987, for instance).
"""

from __future__ import annotations

import re
from datetime import date

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.patterns import regex

_ASCII_OF_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−ー"), "-")

_CARD = regex(r"[0-9]{17}[0-9X]")
_FIRST_GENERATION = regex(r"[0-9]{15}")
_CARD_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CARD_CHECKS = "10X98765432"
_EARLIEST_BIRTH = date(1900, 1, 1)
# 81-83 are residence permits of people from Hong Kong, Macao and Taiwan, 91-99 those of foreigners.
_REGIONS = frozenset(
    str(code)
    for first, last in (
        (11, 15),
        (21, 23),
        (31, 37),
        (41, 46),
        (50, 54),
        (61, 65),
        (71, 71),
        (81, 83),
        (91, 99),
    )
    for code in range(first, last + 1)
)

_CREDIT_CODE = regex(r"[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}")
_ORGANISATION_CODE = regex(r"[0-9A-Z]{8}[0-9X]")
_ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_REGISTRATION_NUMBER = regex(r"[0-9]{15}")

HOME_AREA_CODE = "0371"
"""Zhengzhou and Kaifeng; put before an eight-digit number without area code."""

_MOBILE = regex(r"1[3-9][0-9]{9}")
_SERVICE = regex(r"[48]00[0-9]{7}")
_HOTLINE = regex(r"[19][0-9]{4}")
_LANDLINE = regex(
    r"(?:(0(?:10|2[0-9]|[3-9][0-9]{2}))-?)?([1-9][0-9]{2,3})-?([0-9]{4})(?:[转#x-]([0-9]{1,6}))?"
)
_LOCAL_LENGTH = 8
_COUNTRY_CODE = regex(r"(?:\+|00)86-?")
_BRACKETED_AREA = regex(r"\((0[0-9]{2,3})\)")
_POST_CODE = regex(r"[0-9]{6}")


def fold_full_width(text: str) -> str:
    """Return the trimmed text with full-width letters, digits, signs and blanks as ASCII."""
    return text.translate(_ASCII_OF_FULL_WIDTH).strip()


def check_identity_card(
    text: str, today: date, *, first_generation: bool = False, field: str = "identity_number"
) -> str:
    """Return the identity card number in stored form: 18 characters, capital X (GB 11643-1999).

    Checked are the shape, the date of birth (1900-01-01 to ``today``) and the check character; the region is
    only a hint (``region_hint``). ``first_generation`` lets 15-digit numbers of old files pass too, no
    valid document since 2013.

    Raises:
        RuleError: the number cannot be right; the sentence says why.
    """
    number = _compact(text)
    if first_generation and _FIRST_GENERATION.fullmatch(number):
        _check_birth(f"19{number[6:12]}", today, field)
        return number
    if len(number) != 18:
        raise RuleError(f"身份证号应为18位，现为{len(number)}位。", field=field)
    if not _CARD.fullmatch(number):
        raise RuleError("身份证号前17位应为数字，末位应为数字或X。", field=field)
    _check_birth(number[6:14], today, field)
    total = sum(weight * int(digit) for weight, digit in zip(_CARD_WEIGHTS, number[:17], strict=True))
    if number[17] != _CARD_CHECKS[total % 11]:
        raise RuleError("身份证号校验位不符，请与证件核对。", field=field)
    return number


def region_hint(number: str) -> str:
    """Return a sentence if an identity number starts with an unknown region, otherwise an empty text."""
    if _compact(number)[:2] in _REGIONS:
        return ""
    return "身份证号前两位不是已知的地区代码，请与证件核对。"


def check_credit_code(text: str, *, field: str = "credit_code") -> str:
    """Return the code of an organisation in stored form, without blanks and hyphens.

    Accepted are the unified social credit code (18 characters, GB 32100-2015) and the numbers still valid in
    2016: the organisation code (9 characters, GB 11714-1997) and the 15-digit registration number, of which
    only the shape is checked.

    Raises:
        RuleError: the code is none of these, or its check character does not fit.
    """
    code = _compact(text).replace("-", "")
    checks = {18: _credit_code_fits, 9: _organisation_code_fits, 15: _registration_number_fits}
    fits = checks.get(len(code))
    if fits is None:
        raise RuleError(
            f"统一社会信用代码应为18位（旧组织机构代码9位、旧注册号15位），现为{len(code)}位。",
            field=field,
        )
    if not fits(code):
        raise RuleError("代码含有不允许的字符或校验位不符，请与证照核对。", field=field)
    return code


def normalise_phone(text: str, *, field: str = "phone") -> str:
    """Return a telephone number in stored form.

    Mobile ``13800000000``, landline ``0371-60000000`` (with extension ``0371-60000000转801``), service number
    ``4000000000``, five-digit hotline ``12345``. Eight digits alone get the area code 0371.

    Raises:
        RuleError: it is none of these.
    """
    number = re.sub(r"\s", "", fold_full_width(text)).translate(_DASHES).lower()
    number = _BRACKETED_AREA.sub(r"\1-", number, count=1)
    domestic = _COUNTRY_CODE.sub("", number, count=1)
    plain = domestic.replace("-", "")
    if any(shape.fullmatch(plain) for shape in (_MOBILE, _SERVICE, _HOTLINE)):
        return plain
    if domestic != number and not domestic.startswith("0"):
        domestic = f"0{domestic}"  # International numbers drop the 0 of the area code.
    if landline := _landline(domestic):
        return landline
    raise RuleError("电话号码不完整或有误：手机号为11位，固定电话请写区号，例如0371-60000000。", field=field)


def check_post_code(text: str, *, field: str = "post_code") -> str:
    """Return a post code of six digits.

    Raises:
        RuleError: it is something else.
    """
    code = _compact(text)
    if not _POST_CODE.fullmatch(code):
        raise RuleError("邮政编码应为6位数字。", field=field)
    return code


def mask_identity(number: str) -> str:
    """Return an identity number masked except the first and last four characters: ``4101**********123X``."""
    if len(number) < 12:
        return "*" * len(number)
    return f"{number[:4]}{'*' * (len(number) - 8)}{number[-4:]}"


def mask_phone(number: str) -> str:
    """Mask a telephone number: ``138****1234``, ``0371-****1234``; public hotlines stay unmasked."""
    area, hyphen, local = number.rpartition("-")
    local, extension, _ = local.partition("转")
    if len(local) < 7:
        return number
    kept = 3 if len(local) > 8 else 0
    masked = f"{local[:kept]}{'*' * (len(local) - kept - 4)}{local[-4:]}"
    return f"{area}{hyphen}{masked}{extension and '转*'}"


def mask_name(name: str) -> str:
    """Mask a name except its first character, whatever its length: ``王**``."""
    return f"{name[0]}**" if name else ""


def _compact(text: str) -> str:
    return re.sub(r"\s", "", fold_full_width(text)).upper()


def _check_birth(digits: str, today: date, field: str) -> None:
    try:
        birth = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        raise RuleError("身份证号中的出生日期不存在，请与证件核对。", field=field) from None
    if not _EARLIEST_BIRTH <= birth <= today:
        raise RuleError("身份证号中的出生日期应在1900年以后且不晚于今天。", field=field)


def _credit_code_fits(code: str) -> bool:
    from stdnum.cn import uscc

    # validate() rejects valid registrar and kind letters (N2 rural collectives, A1 army units).
    return bool(_CREDIT_CODE.fullmatch(code)) and uscc.calc_check_digit(code[:17]) == code[17]


def _organisation_code_fits(code: str) -> bool:
    if not _ORGANISATION_CODE.fullmatch(code):
        return False
    values = (int(character, 36) for character in code[:8])
    total = sum(weight * value for weight, value in zip(_ORGANISATION_WEIGHTS, values, strict=True))
    return code[8] == "0123456789X"[(11 - total % 11) % 11]


def _registration_number_fits(code: str) -> bool:
    return bool(_REGISTRATION_NUMBER.fullmatch(code))


def _landline(number: str) -> str:
    """Return ``area-number`` or ``area-number转extension``; empty if the number is not a landline."""
    parts = _LANDLINE.fullmatch(number)
    if not parts:
        return ""
    area, head, tail, extension = parts.groups()
    if not area and len(head + tail) != _LOCAL_LENGTH:
        return ""
    return f"{area or HOME_AREA_CODE}-{head}{tail}" + (f"转{extension}" if extension else "")
