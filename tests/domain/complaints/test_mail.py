"""Messages as citizens really send them: old Chinese encodings, raw headers, page mail, forwarded mail."""

import base64
from datetime import datetime
from email.message import EmailMessage

import pytest

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.complaints import mail as complaint_mail
from saltdesk.domain.complaints.mail import read_mail


def _word(text: str, charset: str) -> str:
    return f"=?{charset}?B?{base64.b64encode(text.encode('gb18030')).decode()}?="


def _gb_mail(charset: str = "gb2312") -> bytes:
    body = "窗口要求另交街道证明，镕、喆、㐂三人都被退回。"
    head = (
        f"From: {_word('赵喆', charset)} <zhao@example.com>\r\nSubject: {_word('投诉食盐许可', charset)}\r\n"
        "Date: Mon, 23 Nov 2026 01:41:07 +0000\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: text/plain; charset="{charset}"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'
    )
    return head.encode() + body.encode("gb18030")


@pytest.mark.parametrize("charset", ["gb2312", "gbk", "gb18030", "x-gbk"])
def test_rare_signs_are_read_whatever_the_chinese_encoding_calls_itself(charset):
    mail = read_mail(_gb_mail(charset))
    assert (mail.sender_name, mail.sender_address) == ("赵喆", "zhao@example.com")
    assert mail.subject == "投诉食盐许可"
    assert "镕、喆、㐂" in mail.text
    assert mail.sent_at == datetime(2026, 11, 23, 9, 41, 7)


def test_headers_with_raw_bytes_are_guessed():
    raw = "From: 赵示例 <zhao@example.com>\r\nSubject: 投诉窗口\r\n\r\n内容".encode("gbk")
    mail = read_mail(raw)
    assert (mail.sender_name, mail.subject, mail.text) == ("赵示例", "投诉窗口", "内容")
    assert mail.sent_at is None


def test_attachments_come_with_their_names_and_bytes():
    message = EmailMessage()
    message["From"], message["Subject"] = "zhao@example.com", "材料"
    message.set_content("见附件。")
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="受理单 复印件.pdf")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="..\\..\\照片.png")
    mail = read_mail(message.as_bytes())
    assert [file.name for file in mail.files] == ["受理单 复印件.pdf", "照片.png"]
    assert mail.files[0].content == b"%PDF-1.7"
    assert mail.text == "见附件。"


def test_a_name_in_an_old_encoding_is_read():
    name = _word("受理单.pdf", "gb2312")
    raw = (
        'From: a@example.com\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\n'
        f'Content-Type: application/pdf; name="{name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
        "JVBERg==\r\n--x--\r\n"
    )
    (file,) = read_mail(raw.encode()).files
    assert (file.name, file.content) == ("受理单.pdf", b"%PDF")


def test_a_page_becomes_words():
    message = EmailMessage()
    message["From"] = "a@example.com"
    page = "<html><head><style>p{}</style></head><body><p>第一段</p><div>第二段<br>换行</div></body></html>"
    message.set_content(page, subtype="html")
    assert read_mail(message.as_bytes()).text == "第一段\n第二段\n换行"


def test_a_forwarded_message_is_an_attachment():
    inner, outer = EmailMessage(), EmailMessage()
    inner["Subject"] = "inner"
    inner.set_content("原件")
    outer["From"] = "a@example.com"
    outer.set_content("转发")
    outer.add_attachment(inner)
    mail = read_mail(outer.as_bytes())
    assert mail.text == "转发"
    assert mail.files[0].name == "附件1.eml"
    assert b"inner" in mail.files[0].content


def test_a_huge_message_is_refused_with_a_sentence(monkeypatch):
    monkeypatch.setattr(complaint_mail, "LARGEST_MAIL", 1024 * 1024)
    with pytest.raises(RuleError, match="2MB，超过1MB"):
        read_mail(b"From: a@example.com\r\n\r\n" + b"x" * (2 * 1024 * 1024))


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"%PDF-1.7 nothing"])
def test_what_is_no_message_is_refused(content):
    with pytest.raises(RuleError, match="不是电子邮件"):
        read_mail(content)
