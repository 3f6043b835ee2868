"""Mails built as the programs of citizens build them."""

import base64
import quopri
import tracemalloc
from datetime import datetime
from email.message import EmailMessage

import pytest

from saltdesk.domain.complaints.mail import read_mail
from saltdesk.domain.complaints.mail_charsets import decode, decode_words
from saltdesk.domain.complaints.mail_dates import sent_moment
from saltdesk.domain.complaints.mail_pages import page_text

_FROM = b"From: zhao@example.com\r\n"


def _b64(text: str, charset: str) -> str:
    return base64.b64encode(text.encode(charset)).decode()


def _mixed(*parts: bytes, kind: str = "mixed") -> bytes:
    head = _FROM + f'Content-Type: multipart/{kind}; boundary="=_b"\r\n\r\n'.encode()
    return head + b"".join(b"--=_b\r\n" + part + b"\r\n" for part in parts) + b"--=_b--\r\n"


def _name_of(header: bytes) -> str:
    part = b"Content-Type: application/pdf\r\nContent-Disposition: attachment; " + header + b"\r\n\r\n%PDF"
    (file,) = read_mail(_mixed(part)).files
    return file.name


def test_foxmail_sends_gb2312_alternatives_and_the_plain_one_is_taken():
    plain = b'Content-Type: text/plain;\r\n\tcharset="GB2312"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
    page = b'Content-Type: text/html; charset="GB2312"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'
    words = "盐价比上月高，赵喆。"
    html = quopri.encodestring(f"<div><p>{words}</p></div>".encode("gb18030"))
    mail = read_mail(_mixed(plain + _b64(words, "gb18030").encode(), page + html, kind="alternative"))
    assert (mail.text, mail.files) == (words, ())


def test_qq_names_a_sender_in_quotes_and_its_page_is_read():
    head = f'From: "=?gb18030?B?{_b64("盐.市民", "gb18030")}?=" <1000@example.com>\r\n'.encode()
    body = b"Content-Type: text/html; charset=gb18030\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    html = "<div>您好：</div><div>&nbsp; 投诉&nbsp;盐价</div><includetail><!--<![endif]--></includetail>"
    mail = read_mail(head + body + _b64(html, "gb18030").encode())
    assert (mail.sender_name, mail.sender_address) == ("盐.市民", "1000@example.com")
    assert mail.text == "您好：\n投诉 盐价"


def test_outlook_wraps_cells_in_paragraphs_and_lays_whole_mails_out_in_cells():
    rows = (
        "<tr><td><p class=MsoNormal>数量<o:p></o:p></p></td><td><p class=MsoNormal>3<o:p></o:p></p></td></tr>"
    )
    page = f"<table><tr><td><p>第一段</p><p>第二段</p><table>{rows}{rows}</table>末行</td></tr></table>"
    assert page_text(page) == "第一段\n第二段\n数量 3\n数量 3\n末行"


def test_apple_mail_puts_files_between_texts_and_all_texts_are_kept_in_order():
    parts = (
        b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + "前文".encode(),
        b"Content-Type: image/jpeg\r\nContent-Disposition: inline; filename=1.jpg\r\n\r\n\xff\xd8",
        b"Content-Type: text/html; charset=utf-8\r\n\r\n" + "<b>中文</b>".encode(),
        b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + "后文".encode(),
    )
    mail = read_mail(_mixed(*parts))
    assert mail.text == "前文\n中文\n后文"
    assert [file.name for file in mail.files] == ["1.jpg"]


def test_files_inside_an_alternative_are_kept_with_the_plain_text():
    inner = (
        b"Content-Type: multipart/related; boundary=r\r\n\r\n--r\r\nContent-Type: text/html\r\n\r\npage\r\n"
        b'--r\r\nContent-Type: image/png; name="p.png"\r\n\r\n\x89PNG\r\n--r--'
    )
    mail = read_mail(_mixed(b"Content-Type: text/plain\r\n\r\nplain", inner, kind="alternative"))
    assert (mail.text, [file.name for file in mail.files]) == ("plain", ["p.png"])


def test_an_empty_plain_alternative_gives_way_to_the_page():
    parts = (b"Content-Type: text/plain\r\n\r\n \r\n", b"Content-Type: text/html\r\n\r\n<p>page</p>")
    assert read_mail(_mixed(*parts, kind="alternative")).text == "page"


def test_phones_wrap_lines_as_flowed_text():
    head = b"Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\r\n\r\n"
    mail = read_mail(_FROM + head + "盐价太 \r\n高。\r\n 第二行\r\n".encode())
    assert mail.text == "盐价太高。\n第二行"
    plain = b"Content-Type: text/plain; format=flowed\r\n\r\none \r\ntwo\r\n-- \r\n  name"
    assert read_mail(_FROM + plain).text == "one two\n-- \n name"


def test_a_long_flowed_text_is_joined_in_pieces_without_a_seam(monkeypatch):
    lines = ["盐价太 ", " 缩进", "-- ", "签名 ", "", "末行"] * 3
    head = b"Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n"
    content = _FROM + head + "\r\n".join(lines).encode()
    whole = read_mail(content).text
    for size in (1, 2, 7, 20):
        monkeypatch.setattr("saltdesk.domain.complaints.mail._PIECE", size)
        assert read_mail(content).text == whole


def test_a_long_flowed_text_needs_few_times_its_own_memory():
    head = b"Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n"
    content = _FROM + head + "盐价太高请核实 \r\n".encode() * 300_000
    tracemalloc.start()
    text = read_mail(content).text
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert text.count("盐价太高") == 300_000
    assert peak < 5 * len(content)


def test_attachments_beyond_the_limit_are_told(monkeypatch):
    parts = [b"Content-Type: text/plain\r\n\r\ntext"]
    parts += [b"Content-Type: application/pdf\r\n\r\n%%PDF-%d" % number for number in range(3)]
    monkeypatch.setattr("saltdesk.domain.complaints.mail.MOST_FILES", 3)
    assert not read_mail(_mixed(*parts)).has_more_files
    monkeypatch.setattr("saltdesk.domain.complaints.mail.MOST_FILES", 2)
    found = read_mail(_mixed(*parts))
    assert (len(found.files), found.has_more_files) == (2, True)


def test_old_web_mails_declare_no_boundary_no_charset_or_a_wrong_encoding():
    text = "我要投诉盐价"
    lost = (
        _FROM
        + b"Content-Type: multipart/mixed\r\n\r\n--xyz\r\n\r\n"
        + text.encode("gbk")
        + b"\r\n--xyz--\r\n"
    )
    plain = _FROM + b"Content-Transfer-Encoding: base64\r\n\r\n" + text.encode("gbk")
    page = _FROM + b"Content-Type: text/html\r\n\r\n<meta charset=big5>" + "我要投訴鹽價".encode("big5")
    assert [read_mail(mail).text for mail in (lost, plain)] == [text, text]
    assert read_mail(page).text == "我要投訴鹽價"


def test_base64_with_a_cut_end_foreign_signs_and_a_footer_gives_what_there_is():
    whole = _b64("盐价太高", "utf-8")
    head = _FROM + b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: BASE64\r\n\r\n"
    for raw in (
        whole.rstrip("="),
        whole[:5] + "!\r\n*" + whole[5:],
        f"{_b64('盐价太高.', 'utf-8')}\r\n-- footer",
    ):
        assert read_mail(head + raw.encode()).text.startswith("盐价太高")


def test_a_uuencoded_attachment_is_unpacked():
    part = b"Content-Type: image/gif; name=a.gif\r\nContent-Transfer-Encoding: x-uuencode\r\n\r\n"
    (file,) = read_mail(_mixed(part + b"begin 644 a.gif\r\n&1TE&.#EA\r\n`\r\nend")).files
    assert file.content == b"GIF89a"


@pytest.mark.parametrize(
    "header",
    [
        "filename=证明 材料.pdf".encode("gbk"),
        'filename="证明 材料.pdf"'.encode(),
        f'filename="=?gbk?B?{_b64("证明 材料.pdf", "gbk")}?="'.encode(),
        f'filename="=?gb2312?B?{_b64("证明 ", "gbk")}?=\r\n =?gb2312?B?{_b64("材料.pdf", "gbk")}?="'.encode(),
        b"filename*=utf-8''%E8%AF%81%E6%98%8E%20%E6%9D%90%E6%96%99.pdf",
        b"filename=x.pdf; filename*0*=gbk''%D6%A4%C3;\r\n filename*1*=%F7%20%B2%C4%C1%CF; filename*2=.pdf",
        'filename="C:\\文件\\证明 材料.pdf"'.encode("gbk"),
        'filename="../../证明 材料.pdf"'.encode(),
        b'filename="%E8%AF%81%E6%98%8E%20%E6%9D%90%E6%96%99.pdf"',
        b'filename="=?utf-8?Q?=E8=AF=81=E6=98=8E_=E6=9D=90=E6=96=99.pdf?="',
    ],
)
def test_the_name_of_a_file_is_read_in_every_writing(header):
    assert _name_of(header) == "证明 材料.pdf"


def test_a_mail_of_one_part_is_the_text_even_if_its_header_calls_it_an_attachment():
    head = b"Content-Type: text/plain; name=x.txt\r\nContent-Disposition: attachment; filename=x.txt\r\n\r\n"
    mail = read_mail(_FROM + head + b"words")
    assert (mail.text, mail.files) == ("words", ())


def test_signs_that_turn_a_name_around_are_left_out():
    assert _name_of('filename="账\u202efdp.exe"'.encode()) == "账fdp.exe"


@pytest.mark.parametrize(
    ("header", "name", "address"),
    [
        ("张某, 科员 <a@example.com>", "张某, 科员", "a@example.com"),
        ('"张某 \\"盐\\"" <a@example.com>', '张某 "盐"', "a@example.com"),
        ("a@example.com (张某)", "张某", "a@example.com"),
        ("<a@example.com>", "", "a@example.com"),
        ("张某", "张某", ""),
        (
            "=?utf-8?Q?=E5=BC=A0?= =?utf-8?Q?=E6=9F=90?= <a@example.com>, b@example.com",
            "张某",
            "a@example.com",
        ),
        ("((((((((((((((((((((((((" * 40 + "<a@example.com>", "(" * 960, "a@example.com"),
        ("", "", ""),
    ],
)
def test_the_sender_is_split_into_name_and_address(header, name, address):
    for charset in ("utf-8", "gb18030"):
        mail = read_mail(b"Subject: t\r\nFrom: " + header.encode(charset) + b"\r\n\r\n")
        assert (mail.sender_name, mail.sender_address) == (name, address)


def test_an_encoded_character_may_span_two_words_and_blanks_between_words_do_not_count():
    raw = "盐价".encode("gbk")
    words = " ".join(f"=?gb2312?B?{base64.b64encode(piece).decode()}?=" for piece in (raw[:1], raw[1:]))
    assert decode_words(f"Re: {words} 很高") == "Re: 盐价 很高"
    assert decode_words("=?utf-8?q?a b?= =?utf-8*zh?Q?=E7=9B=90?=") == "a b盐"
    assert decode_words("=?gb2312?B?????=") == "=?gb2312?B?????="


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Mon, 23 Nov 2026 02:05:00 GMT", "2026-11-23 10:05"),
        ("Sun, 22 Nov 2026 21:05:00 EST", "2026-11-23 10:05"),
        ("Mon, 23 Nov 2026 10:05:00 CST", "2026-11-23 10:05"),
        ("Mon, 23 Nov 2026 11:05 +0900 (JST)", "2026-11-23 10:05"),
        ("Mon, 23 Nov 2026 02:05:00 GMT+00:00", "2026-11-23 10:05"),
        ("Mon Nov 23 10:05:00 CST 2026", "2026-11-23 10:05"),
        ("Mon Nov 23 10:05:00 2026", "2026-11-23 10:05"),
        ("2026-11-23 10:05:00", "2026-11-23 10:05"),
        ("2026-11-23T02:05:00Z", "2026-11-23 10:05"),
        ("2026年11月23日 星期一 下午 1:05", "2026-11-23 13:05"),
        ("Mon, 23 Nov 2026 10:05:00", "2026-11-23 10:05"),
        ("Mon, 23 Nov 2026 10:05:00 +9999999999", "2026-11-23 10:05"),
        ("Mon, 23 Nov 2026 10:05:00 +9900", "2026-11-23 10:05"),
        ("Mon, 23 Nov 2026 10:05:60 +0800", "2026-11-23 10:05"),
    ],
)
def test_the_moment_is_read_with_every_zone(text, moment):
    found = sent_moment(text)
    assert found is not None
    assert found.replace(second=0) == datetime.fromisoformat(moment)


@pytest.mark.parametrize(
    "text", ["", "Mon", "Mon, 99 Nov 2026 10:05:00", "Fri, 31 Dec 9999 23:59:00 -0800", "9" * 9000]
)
def test_what_is_no_moment_is_none(text):
    assert sent_moment(text) is None


@pytest.mark.parametrize(
    ("text", "charset", "declared"),
    [
        ("盐价太高", "gbk", "utf-8"),
        ("盐价太高", "utf-8", "gb2312"),
        ("盐价太高", "utf-8", "iso-8859-1"),
        ("盐价太高", "gbk", "x-unknown"),
        ("盐价太高", "gbk", "us-ascii"),
        ("一", "gbk", "gb2312"),
        ("赵喆", "gbk", ""),
        ("张垚", "gbk", ""),
        ("“投诉”——盐价……", "gbk", ""),
        ("“投诉”——盐价……", "gbk", "iso-8859-1"),
        ("①茅台，２０２６年·", "gbk", ""),
        ("路某", "gbk", ""),
        ("鹽價太高", "big5", ""),
        ("盐价😀", "utf-8", ""),
        ("盐价", "utf-8-sig", "gb2312"),
        ("盐价", "utf-16", "unicode"),
        ("盐价", "hz", ""),
        ("Déjà vu à l'école", "latin-1", "iso-8859-1"),
        ("Grüße aus Köln, Müller", "cp1252", "windows-1252"),
        ("соль дорогая", "cp1251", "windows-1251"),
        ("盐价", "utf-7", "unicode-1-1-utf-7"),
        ("価格が高い", "iso-2022-jp", "iso-2022-jp"),
        ("소금", "euc-kr", "ks_c_5601-1987"),
        ("盐", "gbk", "punycode"),
        ("盐", "gbk", "unicode_escape"),
        ("盐", "gbk", "\0" * 99),
    ],
)
def test_a_wrong_missing_or_rare_charset_does_not_spoil_the_text(text, charset, declared):
    assert decode(text.encode(charset), declared) == text


def test_iso_2022_cn_is_read():
    raw = bytes(byte & 0x7F for byte in "盐价".encode("gb2312"))
    assert decode(b"\x1b$)A\x0e" + raw + b"\x0f ok", "iso-2022-cn") == "盐价 ok"


def test_lone_surrogates_and_control_characters_never_come_out():
    assert decode(b"a+2AA-b\x00\x07", "utf-7") == "a\ufffdb"
    assert page_text("a&#xD800;b&#0;&#7;c").encode()


def test_lists_blocks_and_inline_words_keep_their_distance():
    page = "<p>a <b>b</b> c</p>d<ul><li>x<li>y</ul><pre>1\n2</pre><p>我们\n  要求<br>e"
    assert page_text(page) == "a b c\nd\nx\ny\n1\n2\n我们要求\ne"


@pytest.mark.parametrize(
    "page", ["<title>t <p>words", "<style>words", "words<!--", "<x:y>words", "\0words", "<td>words"]
)
def test_a_broken_page_still_gives_its_words(page):
    assert "words" in page_text(page)


def test_plain_text_that_calls_itself_a_page_keeps_its_lines():
    assert page_text("盐价\n太高 &lt;5元") == "盐价\n太高 <5元"
    assert page_text("盐价&#" + "9" * 5_000).startswith("盐价")


def test_a_mail_without_own_text_shows_the_forwarded_one_and_keeps_every_byte_of_it():
    inner = (
        b"From: =?utf-8?B?5byg5p+Q?= <z@example.com>\r\nSubject: s\xd1\xce\r\nX:  y \r\n\r\nwords\r\n.\r\n"
    )
    mail = read_mail(_mixed(b"Content-Type: message/rfc822\r\n\r\n" + inner.rstrip(b"\r\n")))
    assert mail.text == "发件人：张某 z@example.com\n主题：s盐\nwords\n."
    assert mail.files[0].content == inner.rstrip(b"\r\n")


def test_a_mail_saved_with_a_byte_order_mark_mbox_line_or_old_line_ends_is_read():
    mail = "From: a@example.com\nSubject: 盐价\n\n内容"
    for raw in (
        mail.encode("utf-8-sig"),
        mail.encode("utf-16"),
        b"From zhao Mon Nov 23 10:05:00 2026\n" + mail.encode(),
        mail.replace("\n", "\r").encode(),
    ):
        found = read_mail(raw)
        assert (found.subject, found.text) == ("盐价", "内容")


def test_what_lies_too_deep_is_kept_as_a_file():
    mail = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(300))
    (file,) = read_mail(b"From: a@example.com\n" + mail + b"\nwords\n").files
    assert b"words" in file.content


def test_a_writer_that_keeps_to_the_standard_is_read_back():
    message = EmailMessage()
    message["From"], message["Subject"] = "赵某 <zhao@example.com>", "投诉" * 40
    message.set_content("盐价太高。\n" * 3)
    message.add_alternative("<p>盐价太高。</p>", subtype="html")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="证明材料" * 12 + ".pdf")
    mail = read_mail(message.as_bytes())
    assert (mail.sender_name, mail.subject, mail.text) == (
        "赵某",
        "投诉" * 40,
        "盐价太高。\n" * 2 + "盐价太高。",
    )
    assert [file.name for file in mail.files] == ["证明材料" * 12 + ".pdf"]
