"""Mails on the command line: dry run, registration with identity and files apart, folders, faults."""

import json
from email.message import EmailMessage
from pathlib import Path

from saltdesk.cli.call import DONE, REFUSED
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.complaints.files import MaterialKind
from saltdesk.services.complaints.files import materials_of
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from tests.days import TODAY
from tests.people import LEADER as LEADER_ACTOR


def _mail(path: Path, address: str = "zhao@example.com") -> Path:
    message = EmailMessage()
    message["From"], message["Subject"] = f"赵某 <{address}>", "盐价问题"
    message["Date"] = "Sun, 22 Nov 2026 01:30:00 GMT"
    message.set_content("第一行\n第二行")
    message.add_attachment(b"%PDF-1.7 x", maintype="application", subtype="pdf", filename="小票.pdf")
    message.add_attachment(b"MZ\x90", maintype="application", subtype="octet-stream", filename="照片.exe")
    path.write_bytes(message.as_bytes())
    return path


def test_a_dry_run_prints_the_fields_the_intake_page_would_fill(call, tmp_path):
    status, out, _ = call("import", "complaints", _mail(tmp_path / "来信.eml"))
    assert status == DONE
    assert out.splitlines()[:8] == [
        "来信.eml  新增",
        "  收到时间：2026-11-22 09:30",
        "  投诉人姓名：赵某",
        "  发件邮箱：zhao@example.com",
        "  投诉事项：盐价问题",
        "  事实和理由：第一行",
        "    第二行",
        "  证明材料：小票.pdf",
    ]
    assert "照片.exe" in out
    assert "试算" in out
    (mail,) = json.loads(call("import", "complaints", tmp_path / "来信.eml", "--json")[1])["mails"]
    assert (mail["fate"], mail["facts"], mail["attachments"]) == ("new", "第一行\n第二行", ["小票.pdf"])
    assert mail["number"] is None


def test_apply_registers_with_identity_apart_and_files_kept_and_never_twice(call, office, tmp_path):
    path = _mail(tmp_path / "来信.eml")
    answer = json.loads(call("import", "complaints", path, "--apply", "--json")[1])
    assert (answer["new"], answer["applied"], answer["mails"][0]["number"]) == (1, True, "2026-0001")
    desk = open_desk(office, _administrator(), FixedClock(TODAY))
    (complaint,) = COMPLAINTS.all()
    person = COMPLAINANTS.first(complaint=complaint.id)
    assert (person.name, person.email) == ("赵某", "zhao@example.com")
    assert complaint.masked_name != person.name
    assert [(file.name, file.kind) for file in materials_of(desk, complaint.id)] == [
        ("来信.eml", MaterialKind.MESSAGE),
        ("小票.pdf", MaterialKind.PROOF),
    ]
    desk.store.close()
    again = json.loads(call("import", "complaints", path, "--apply", "--json")[1])
    assert (again["new"], again["unchanged"]) == (0, 1)


def test_a_folder_with_a_faulty_mail_is_refused_unless_the_rest_is_wanted(call, tmp_path):
    folder = tmp_path / "邮件"
    folder.mkdir()
    (folder / "a.eml").write_bytes(b"no mail")
    _mail(folder / "b.EML")
    (folder / "c.eml").write_bytes((folder / "b.EML").read_bytes())
    (folder / "readme.txt").write_text("x")
    status, out, _ = call("import", "complaints", folder, "--apply")
    assert status == REFUSED
    assert "不是电子邮件" in out
    answer = json.loads(call("import", "complaints", folder, "--apply", "--rest", "--json")[1])
    assert (answer["rows"], answer["new"], answer["unchanged"], answer["faulty"]) == (3, 1, 1, 1)
    assert answer["applied"]
    assert answer["errors"][0]["cell"] == "a.eml"


def test_attachments_beyond_a_hundred_are_told(call, tmp_path):
    message = EmailMessage()
    message["From"], message["Subject"] = "赵某 <zhao@example.com>", "盐价问题"
    message.set_content("盐价太高")
    for number in range(101):
        message.add_attachment(b"%PDF-1.7 x", maintype="application", subtype="pdf", filename=f"{number}.pdf")
    (tmp_path / "来信.eml").write_bytes(message.as_bytes())
    _, out, _ = call("import", "complaints", tmp_path / "来信.eml", "--apply")
    assert "附件超过100个，只取前100个，其余在所附邮件中。" in out


def test_what_the_intake_would_refuse_is_said_and_not_registered(call, tmp_path):
    status, out, _ = call("import", "complaints", _mail(tmp_path / "来信.eml", "zhao@local"), "--apply")
    assert status == REFUSED
    assert "电子邮箱" in out
    assert "没有登记" in out


def test_an_empty_folder_and_a_missing_file_are_refused_with_a_sentence(call, tmp_path):
    status, _, errors = call("import", "complaints", tmp_path)
    assert (status, errors) == (REFUSED, "文件夹里没有邮件文件（.eml）。\n")
    assert call("import", "complaints", tmp_path / "x.eml")[0] == REFUSED


def _administrator():
    return LEADER_ACTOR
