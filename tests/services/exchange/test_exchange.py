"""Exchange packages: what they hold, that they prove themselves, and what their receiver says (P1.2.8)."""

import json
import zipfile
from datetime import date

import pytest

from saltdesk.cli.commands import run
from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.cases.decisions import CaseDecision
from saltdesk.domain.cases.results import WithheldReason
from saltdesk.domain.exchange.package import EntryAnswer
from saltdesk.domain.lists.items import PowerClass
from saltdesk.domain.registers.publications import PublicationChannel
from saltdesk.services.access.kept_files import keep_file
from saltdesk.services.cases import deciding, results
from saltdesk.services.exchange.checking import check_package
from saltdesk.services.exchange.confirming import answer_to, confirm_package, packages
from saltdesk.services.exchange.keys import own_key
from saltdesk.services.exchange.packing import export_package
from saltdesk.services.house import trail
from saltdesk.services.house.maintenance import problems
from saltdesk.storage.trail import audit
from tests.accounts import LEADER, PASSWORD, give_accounts
from tests.days import TODAY
from tests.services.casework import DAY, PERSON, made_bureau
from tests.services.receipts import receipt

SITE = PublicationChannel.CITY_SITE


@pytest.fixture
def sample(desk):
    """A published penalty against a person with its document, a later licence, and a withheld one."""
    bureau = made_bureau(desk)
    case = bureau.accepted(PowerClass.PENALTY, party=PERSON, facts="样例摊主无证卖盐。")
    bureau.told(case)
    case = bureau.punished(case)
    deciding.serve_decision(desk, case.id, DAY, "邮寄")
    document = keep_file(desk, Attachment("决定书.pdf", b"%PDF-1.7 public decision"))
    day, place = date(2026, 11, 10), "https://example.invalid/1"
    results.publish_result(desk, case.id, day, SITE, place, document=[document])
    for day in (date(2026, 11, 18), None):
        key = bureau.accepted().id
        deciding.decide_case(desk, key, CaseDecision.GRANTED, DAY, "准予。")
        deciding.serve_decision(desk, key, DAY, "直接送达")
        if day:
            results.publish_result(desk, key, day, SITE, "https://example.invalid/2")
        else:
            results.withhold_result(desk, key, WithheldReason.PRIVACY, "涉及住址", DAY)
    return bureau


@pytest.fixture
def sent(sample, desk, tmp_path):
    path = tmp_path / "交换.zip"
    return path, export_package(desk, path)


def read(path, name: str):
    with zipfile.ZipFile(path) as package:
        return json.loads(package.read(name))


def rewritten(path, folder, change) -> object:
    """Write a package again with its parts changed; return the new path."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    other = folder / "改.zip"
    with zipfile.ZipFile(other, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, text)
    return other


def test_a_package_holds_the_lists_in_force_and_the_published_results(sent, desk):
    path, made = sent
    powers, duties, found = (read(path, f"data/{name}.json") for name in ("powers", "duties", "results"))
    assert [one["code"] for one in powers] == ["01-001", "02-001"]
    assert powers[0]["steps"][1]["name"] == "审查"
    assert duties == []
    assert [(one["decision"], one["published_on"]) for one in found] == [
        ("予以处罚", "2026-11-10"),
        ("准予许可", "2026-11-18"),
    ]
    assert [entry.key for entry in made.entries] == [
        *("power:01-001", "power:02-001", "result:办2026-0001", "result:办2026-0002")
    ]
    document = found[0]["publications"][0]["document"]
    with zipfile.ZipFile(path) as package:
        assert package.read(document) == b"%PDF-1.7 public decision"


def test_no_private_data_leaves_with_a_package(sent):
    path, _ = sent
    with zipfile.ZipFile(path) as package:
        told = "".join(package.read(name).decode() for name in package.namelist() if name.startswith("data/"))
    for secret in (PERSON.name, PERSON.id_number, PERSON.phone, "样例甲", "涉及住址"):
        assert secret not in told
    assert "样**" in told
    assert "示例副食店有限公司" in told, "organisations are named as published"


def test_results_are_chosen_by_the_day_of_their_publication(sample, desk, tmp_path):
    path = tmp_path / "十日.zip"
    made = export_package(desk, path, date(2026, 11, 10), date(2026, 11, 17))
    assert [one["id"] for one in read(path, "data/results.json")] == ["result:办2026-0001"]
    assert (made.since, made.until) == (date(2026, 11, 10), date(2026, 11, 17))
    with pytest.raises(RuleError, match="起始日期"):
        export_package(desk, path, date(2026, 11, 18), date(2026, 11, 17))


def test_a_package_proves_itself_and_knows_the_head_of_the_trail(sent, desk):
    path, made = sent
    found = check_package(path)
    assert found.problems == ()
    assert (found.digest, found.manifest.number) == (made.digest, made.number)
    assert found.manifest.fingerprint == made.fingerprint
    assert trail.printed_problem(found.manifest.trail) == ""
    entry = next(one for one in audit.since(0) if one.act == "exchange.export")
    assert entry.reason == f"SHA-256 {made.digest}"
    assert problems(desk) == []


def test_the_secret_of_the_key_never_enters_the_trail_and_the_key_is_made_once(sent, sample, desk, tmp_path):
    key = own_key()
    assert key is not None
    again = export_package(desk, tmp_path / "又.zip")
    assert own_key() == key
    assert again.fingerprint == sent[1].fingerprint
    told = "".join(one.sentence + one.reason + one.diffs for one in audit.since(0))
    assert key.secret not in told
    assert key.public in told


def test_only_the_offices_of_the_lists_make_packages(sample, desk, at_office, tmp_path):
    path = tmp_path / "外.zip"
    before = trail.head()
    with pytest.raises(NotAllowed):
        export_package(at_office("jh"), path)
    assert not path.exists()
    assert trail.head() == before


def test_a_failed_package_leaves_no_file_and_no_entry(sample, desk, tmp_path):
    with pytest.raises(RuleError, match=r"\.zip"):
        export_package(desk, tmp_path / "交换.rar")
    folder = tmp_path / "占用.zip"
    folder.mkdir()
    with pytest.raises(Exception, match="占用"):
        export_package(desk, folder)
    assert packages() == []
    assert sorted(one.name for one in tmp_path.glob("*.part")) == []


# --- tampered and hostile packages


def _change_result(parts):
    parts["data/results.json"] = parts["data/results.json"].replace(b"3000", b"9000")


def _drop_result(parts):
    del parts["data/results.json"]


def _add_file(parts):
    parts["data/more.json"] = b"[]"


def _change_manifest(parts):
    parts["manifest.json"] = parts["manifest.json"].replace("郑州".encode(), "开封".encode())


def _swap_key(parts):
    told = json.loads(parts["manifest.json"])
    told["public_key"] = "11" * 32
    parts["manifest.json"] = json.dumps(told).encode()


def _cut_signature(parts):
    parts["manifest.sig"] = parts["manifest.sig"][:60]


def _no_signature(parts):
    parts["manifest.sig"] = b"not hexadecimal"


@pytest.mark.table
@pytest.mark.parametrize(
    ("change", "told"),
    [
        (_change_result, "文件被改动：data/results.json"),
        (_drop_result, "缺少文件：data/results.json"),
        (_add_file, "清单中没有这个文件：data/more.json"),
        (_change_manifest, "签名与清单不符"),
        (_swap_key, "签名与清单不符"),
        (_cut_signature, "签名与清单不符"),
        (_no_signature, "签名或公钥不完整"),
    ],
)
def test_what_was_changed_is_named(sent, tmp_path, change, told):
    found = check_package(rewritten(sent[0], tmp_path, change))
    assert any(told in problem for problem in found.problems)


def _zip(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts:
            package.writestr(name, text)
    return path


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ([("a.txt", b"x")], "不属于它的文件"),
        ([("../manifest.json", b"{}")], "不属于它的文件"),
        ([("/etc/passwd", b"x")], "不属于它的文件"),
        ([("manifest.json", b"{}")], "不是本程序的交换包"),
        ([("manifest.json", b"{}"), ("manifest.sig", b"00")], "不是本程序的交换包"),
        ([("manifest.json", b"[" * 100_000), ("manifest.sig", b"00")], "清单"),
        ([("manifest.json", b'{"format":"saltdesk-exchange","version":9}'), ("manifest.sig", b"")], "较新"),
        ([("manifest.json", b'{"format":"saltdesk-exchange","version":1}'), ("manifest.sig", b"")], "有误"),
        ([("data/big.json", bytes(3_000_000)), ("manifest.json", b"{}"), ("manifest.sig", b"")], "炸弹"),
    ],
)
def test_a_hostile_package_is_refused_with_a_sentence(tmp_path, parts, told):
    with pytest.raises(RuleError, match=told):
        check_package(_zip(tmp_path / "外来.zip", parts))


def test_doubled_names_and_files_that_are_no_zip_are_refused(tmp_path):
    with pytest.warns(UserWarning, match="Duplicate"):
        path = _zip(tmp_path / "双.zip", [("manifest.json", b"{}"), ("manifest.json", b"{}")])
    with pytest.raises(RuleError, match="同名"):
        check_package(path)
    other = tmp_path / "假.zip"
    other.write_bytes(b"PK\x03\x04 no zip")
    with pytest.raises(RuleError, match="损坏"):
        check_package(other)


def test_a_manifest_that_lists_a_file_twice_or_outside_is_refused(sent, tmp_path):
    def change(parts, name):
        told = json.loads(parts["manifest.json"])
        told["files"].append({"name": name, "size": 1, "sha256": "0" * 64})
        parts["manifest.json"] = json.dumps(told).encode()

    for name in ("data/results.json", "../secret", "documents/short"):
        path = rewritten(sent[0], tmp_path, lambda parts, name=name: change(parts, name))
        with pytest.raises(RuleError, match="有误"):
            check_package(path)


# --- the receiver's confirmation


def test_a_receipt_is_matched_with_what_was_sent(sent, desk):
    _, made = sent
    saved = confirm_package(desk, receipt(made))
    assert (saved.receiver, saved.received_on) == ("示例市政务服务网", TODAY)
    assert [saved.count(one) for one in EntryAnswer] == [0, 3, 1]
    _, entry = answer_to("result:办2026-0002")
    assert (entry.answer, entry.reason) == (EntryAnswer.REFUSED, "缺少决定书")
    assert answer_to("result:办2026-0001")[1].answer is EntryAnswer.ACCEPTED
    assert answer_to("result:办2026-0003") is None
    told = [one.sentence for one in audit.since(0) if one.act == "exchange.confirm"]
    assert told == [f"登记交换包 {made.number} 的回执：示例市政务服务网接收3条，未接收1条"]
    with pytest.raises(RuleError, match="已经登记"):
        confirm_package(desk, receipt(made))
    assert problems(desk) == []


def test_what_a_receipt_does_not_name_waits_on(sent, desk):
    saved = confirm_package(desk, receipt(sent[1], accepted=[], refused=[]))
    assert saved.count(EntryAnswer.WAITING) == 4


@pytest.mark.table
@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"sha256": "0" * 64}, "不是原件"),
        ({"package": "包2026-11-23-00000000"}, "没有发出过"),
        ({"received_on": "2026-12-24"}, "接收日期"),
        ({"received_on": "去年"}, "不完整"),
        ({"accepted": ["result:办2026-0003"]}, "没有的条目"),
        ({"accepted": ["power:01-001", "power:01-001"]}, "重复"),
        ({"refused": [{"id": "power:01-001"}]}, "理由"),
        ({"accepted": "alles"}, "不完整"),
        ({"receiver": ""}, "不完整"),
        ({"format": "other"}, "不是交换包的回执"),
        ({"version": 2}, "较新"),
    ],
)
def test_a_receipt_that_does_not_fit_is_refused(sent, desk, changes, told):
    with pytest.raises(RuleError, match=told):
        confirm_package(desk, receipt(sent[1], **changes))
    assert packages()[0].receipt == ""


@pytest.mark.table
@pytest.mark.parametrize("text", [b"", b"\xff", b"[]", b"[" * 100_000, b" " * (8 * 1024 * 1024 + 1)])
def test_what_is_no_receipt_is_refused(sent, desk, text):
    with pytest.raises(RuleError, match="回执"):
        confirm_package(desk, text)


# --- the command line


def test_the_command_line_makes_checks_and_confirms(sample, desk, tmp_path, capsys, monkeypatch):
    desk.store.close()
    give_accounts(desk.store.folder)
    monkeypatch.setenv("SALTDESK_PASSWORD", PASSWORD)
    base = ["--as", LEADER, "--data", str(desk.store.folder), "--today", TODAY.isoformat(), "--json"]
    path, answer = tmp_path / "交换.zip", tmp_path / "回执.json"
    assert run([*base, "exchange", "export", str(path), "--from", "2026-11-01"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert run([*base, "exchange", "check", str(path)]) == 0
    checked = json.loads(capsys.readouterr().out)
    assert (checked["ok"], checked["sha256"]) == (True, made["sha256"])
    assert checked["fingerprint"] == made["fingerprint"]
    told = {
        "format": "saltdesk-receipt",
        "version": 1,
        "package": made["number"],
        "sha256": made["sha256"],
        "received_on": TODAY.isoformat(),
        "receiver": "示例市政务服务网",
        "accepted": ["power:01-001"],
    }
    answer.write_text(json.dumps(told), encoding="utf-8")
    assert run([*base, "exchange", "confirm", str(answer)]) == 0
    assert json.loads(capsys.readouterr().out)["accepted"] == 1
    wrong = rewritten(path, tmp_path, _change_result)
    assert run([*base, "exchange", "check", str(wrong)]) == 1
    found = json.loads(capsys.readouterr().out)["problems"]
    assert "文件被改动：data/results.json。" in found
    assert "这个包号是本局发出的，但文件与发出的不同。" in found
    assert run(["--data", str(tmp_path / "无"), "exchange", "check", str(path)]) == 0
    assert "签名有效" in capsys.readouterr().out
    assert not (tmp_path / "无").exists()
