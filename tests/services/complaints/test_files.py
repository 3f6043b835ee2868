"""Material of a complaint: what is stored, what is refused, and a full disk."""

import io
import os
import zipfile

import pytest

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.complaints.files import LARGEST, ComplaintAttachment, CopyForm, MaterialKind
from saltdesk.services.complaints import files as files
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.house import maintenance
from saltdesk.storage.areas.complaints import ATTACHMENTS
from saltdesk.storage.files import FileStore
from tests.services import complaint_cases as cases

PICTURE = Attachment("清单照片.png", b"\x89PNG\r\n\x1a\n")


def document_with(name: str) -> bytes:
    """Return a zip file, as office documents are, with one part of this name."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(name, b"x")
    return packed.getvalue()


def test_material_is_kept_with_its_hash_and_read_back(desk, today):
    case = cases.registered(desk)
    stored = files.store_material(desk, PICTURE)
    added = files.attach_material(desk, case.id, stored)
    assert (added.size, added.form, added.added_on, added.added_by) == (
        8,
        CopyForm.ELECTRONIC,
        today,
        "测试局长",
    )
    assert files.materials_of(desk, case.id) == (added,)
    assert files.read_material(desk, added.id) == PICTURE.content


def test_material_comes_with_the_intake(desk):
    taken = cases.intake()
    stored = files.store_material(desk, PICTURE, MaterialKind.LETTER)
    case = register_complaint(desk, Intake(taken.complaint, taken.complainant, attachments=(stored,)))
    assert [one.kind for one in files.materials_of(desk, case.id)] == [MaterialKind.LETTER]


def test_paper_that_is_only_described_has_no_file(desk):
    case = cases.registered(desk)
    described = ComplaintAttachment(name="收据", copies=2, pages=3, form=CopyForm.COPY)
    added = files.attach_material(desk, case.id, described)
    with pytest.raises(RuleError, match="没有存入文件"):
        files.read_material(desk, added.id)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("说明.exe", b"text", "程序"),
        ("照片.jpg", b"MZ\x90\x00", "程序"),
        ("情况.docm", b"PK\x03\x04", "宏"),
        ("情况.docx", document_with("word/vbaProject.bin"), "宏"),
        ("旧表.xls", b"\xd0\xcf\x11\xe0" + "_VBA_PROJECT".encode("utf-16-le"), "宏"),
        ("空.pdf", b"", "空文件"),
    ],
)
def test_programs_macros_and_empty_files_are_refused(desk, name, content, sentence):
    with pytest.raises(RuleError, match=sentence) as caught:
        files.store_material(desk, Attachment(name, content))
    assert caught.value.problems[0].field == "attachments"
    assert not list(desk.store.files.folder.glob("*/*"))


def test_a_document_without_macros_is_kept(desk):
    clean = Attachment("情况.docx", document_with("word/document.xml"))
    assert files.store_material(desk, clean).size == len(clean.content)


def test_half_a_gigabyte_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "录像.mp4"
    with path.open("wb") as file:
        os.truncate(file.fileno(), 500 * 1024 * 1024)
    with pytest.raises(RuleError, match=r"“录像\.mp4”超过100MB，不能作为附件"):
        files.read_file(path)
    os.truncate(path, 10)
    assert len(files.read_file(path).content) == 10
    assert LARGEST == 100 * 1024 * 1024


@pytest.mark.local
def test_a_full_disk_keeps_what_was_there(desk, monkeypatch):
    case = cases.registered(desk)

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(EnvironmentProblem, match="磁盘空间不足"):
            files.store_material(desk, PICTURE)
    assert files.materials_of(desk, case.id) == ()
    assert not [path for path in desk.store.files.folder.glob("*/*") if path.is_file()]
    assert files.store_material(desk, PICTURE).sha256


@pytest.mark.parametrize(
    "material",
    [
        ComplaintAttachment(name=" "),
        ComplaintAttachment(name="甲", copies=0),
        ComplaintAttachment(name="甲", pages=-1),
        ComplaintAttachment(name="甲", sha256="0" * 64),
    ],
)
def test_impossible_material_is_refused(desk, material):
    case = cases.registered(desk)
    with pytest.raises(RuleError):
        files.attach_material(desk, case.id, material)
    assert ATTACHMENTS.count() == 0


@pytest.mark.local
def test_altered_material_is_named_by_the_check(desk):
    case = cases.registered(desk)
    added = files.attach_material(desk, case.id, files.store_material(desk, PICTURE))
    FileStore(desk.store.files.folder).path(added.sha256).write_bytes(b"altered")
    assert any(added.sha256[:12] in problem for problem in maintenance.problems(desk))
    with pytest.raises(EnvironmentProblem, match="被改动"):
        files.read_material(desk, added.id)
