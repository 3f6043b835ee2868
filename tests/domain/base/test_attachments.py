import pytest

from saltdesk.domain.base import attachments
from saltdesk.domain.base.attachments import Attachment, attachment_problems, refuse_opening
from saltdesk.domain.base.errors import RuleError

MACROS = b"\xd0\xcf\x11\xe0" + "_VBA_PROJECT".encode("utf-16-le")


def sentences(name, content):
    return [problem.sentence for problem in attachment_problems(Attachment(name, content), "evidence_file")]


def test_papers_and_pictures_are_kept():
    assert sentences("公布截图.png", b"\x89PNG\r\n") == []
    assert sentences("清单.pdf", b"%PDF-1.7") == []
    assert sentences("没有后缀", b"text") == []


def test_an_empty_file_is_refused():
    assert sentences("空.pdf", b"") == ["“空.pdf”是空文件，请重新选择。"]


def test_a_file_over_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr(attachments, "LARGEST", 3 * 1024 * 1024)
    assert sentences("大.pdf", b"%" * (3 * 1024 * 1024)) == []
    assert sentences("大.pdf", b"%" * (3 * 1024 * 1024 + 1)) == [
        "“大.pdf”超过3MB，不能作为附件。请压缩或分成几个文件。"
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("清单.exe", b"anything"),
        ("清单.pdf.EXE", b"anything"),
        ("清单.JS", b"1"),
        ("清单.pdf", b"MZ\x90"),
        ("清单.pdf", b"\x7fELF"),
        ("清单.txt", b"#!/bin/sh"),
        ("账单.exe ", b"1"),
        ("账单.exe. .", b"1"),
        ("账单.exe\u3000", b"1"),
        ("账单.exe\u00a0.\u00a0", b"1"),
        ("账单.e\u200bxe", b"1"),
        ("账单\u202efdp.exe", b"1"),
        ("账单.exe\n", b"1"),
        *(
            (f"资料{ending}", b"1")
            for ending in (".url", ".html", ".svg", ".chm", ".iso", ".desktop", ".xll")
        ),
        *(
            (f"资料{ending}", b"1")
            for ending in (".one", ".MHT", ".settingcontent-ms", ".xhtml", ".wsc", ".appref-ms", ".slk")
        ),
    ],
)
def test_programs_are_refused_by_name_and_by_content(name, content):
    assert "可以运行的程序" in sentences(name, content)[0]


@pytest.mark.parametrize(
    ("name", "content"), [("清单.xlsm", b"1"), ("清单.DOCM .", b"1"), ("清单.xls", MACROS)]
)
def test_documents_with_macros_are_refused_by_name_and_by_content(name, content):
    assert "含有宏" in sentences(name, content)[0]


@pytest.mark.parametrize("name", ["账单.exe", "账单.html .", "清单.xlsm", "录音.m4a", "说明.txt", "没有后缀"])
def test_what_would_run_is_never_opened(name):
    if name in ("录音.m4a", "说明.txt", "没有后缀"):
        refuse_opening(Attachment(name, b"1"))
        return
    with pytest.raises(RuleError, match="不能在这里打开"):
        refuse_opening(Attachment(name, b"1"))
