"""Small mails of each kind that was read wrongly once, and what is right."""

from datetime import datetime
from pathlib import Path

import pytest

from saltdesk.domain.complaints.mail import Mail, read_mail

_MAILS = Path(__file__).parent / "mails"
_MORNING = datetime(2026, 11, 23, 10, 5)


def _case(name: str) -> Mail:
    return read_mail((_MAILS / f"{name}.eml").read_bytes())


def test_a_comma_in_an_encoded_name_belongs_to_the_name():
    mail = _case("comma-in-name")
    assert (mail.sender_name, mail.sender_address) == ("郑州食品公司,张某", "zhang@example.com")


def test_cells_of_a_row_stand_apart_and_rows_on_lines_of_their_own():
    assert _case("table").text == "投诉人 张某\n数量 3 5\n电话 13700000000 450000"


def test_a_zone_of_minus_0000_is_greenwich():
    assert _case("date-minus-0000").sent_at == _MORNING


def test_raw_bytes_in_the_name_of_an_attachment_are_read():
    (file,) = _case("raw-gbk-file-name").files
    assert (file.name, file.content) == ("证明材料.pdf", b"%PDF-1.4\n")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("html-without-end-of-head", "我要投诉盐价"),
        ("gbk-called-latin1", "盐价太高"),
        ("hz", "盐价太高"),
        ("body-with-a-name", "正文在这里"),
    ],
)
def test_the_text_is_found_and_decoded(name, text):
    mail = _case(name)
    assert (mail.text, mail.files) == (text, ())


def test_an_empty_line_before_the_headers_does_not_count():
    mail = _case("blank-first-line")
    assert (mail.sender_name, mail.subject, mail.text) == ("张某", "盐价问题", "投诉内容。")


def test_a_forwarded_mail_in_base64_is_kept_as_the_mail_it_is():
    mail = _case("forward-in-base64")
    (file,) = mail.files
    inner = read_mail(file.content)
    assert (mail.text, file.name) == ("见附件", "o.eml")
    assert (inner.sender_name, inner.subject, inner.text) == ("张某", "盐价问题", "投诉内容。")
