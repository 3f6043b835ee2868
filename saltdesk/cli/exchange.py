"""``saltdesk exchange``: makes a signed package, checks one, and records its receipt."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from saltdesk.cli.call import DONE, REFUSED, Call
from saltdesk.domain.exchange.package import EntryAnswer

if TYPE_CHECKING:
    from saltdesk.services.exchange.checking import PackageCheck


def run(call: Call) -> int:
    """Run one of the three and return the exit status."""
    return {"export": _export, "check": _check, "confirm": _confirm}[call.arguments.what](call)


def _export(call: Call) -> int:
    from saltdesk.services.exchange.packing import export_package

    arguments = call.arguments
    with call.desk() as desk:
        made = export_package(desk, arguments.file, arguments.since, arguments.until)
    call.answer = {
        "number": made.number,
        "file": str(arguments.file),
        "sha256": made.digest,
        "entries": len(made.entries),
        "fingerprint": made.fingerprint,
        "trail": made.anchor,
    }
    call.say(f"已生成交换包 {made.number}（{len(made.entries)}条）：{arguments.file}")
    call.say(f"文件校验值 {made.digest}")
    call.say(f"公钥指纹 {made.fingerprint}（请另行告知接收单位）")
    return DONE


def _check(call: Call) -> int:
    from saltdesk.services.exchange.checking import check_package

    found = check_package(call.arguments.file)
    manifest = found.manifest
    problems = [*found.problems, *_known_problems(call, found)]
    call.answer = {
        "ok": not problems,
        "problems": problems,
        "number": manifest.number,
        "sha256": found.digest,
        "fingerprint": manifest.fingerprint,
        "files": len(manifest.files),
    }
    call.say(f"{manifest.agency} {manifest.number}，{manifest.made_at}生成，文件{len(manifest.files)}个")
    call.say(f"公钥指纹 {manifest.fingerprint}，请与发送单位另行告知的指纹核对")
    if problems:
        if not getattr(call.arguments, "json", False):
            print("\n".join(problems), file=sys.stderr)
        return REFUSED
    call.say("文件与清单相符，签名有效。")
    return DONE


def _known_problems(call: Call, found: PackageCheck) -> list[str]:
    """Return what the office's own records tell against a package, if there are records here."""
    from saltdesk.services.exchange.confirming import known_problems
    from saltdesk.services.house.presence import holds_data

    if not holds_data(call.folder):
        return []
    with call.desk():
        return known_problems(found)


def _confirm(call: Call) -> int:
    from saltdesk.services.exchange.confirming import confirm_package, read_receipt_file

    text = read_receipt_file(call.arguments.file)
    with call.desk() as desk:
        package = confirm_package(desk, text)
    counts = {one.code: package.count(one) for one in EntryAnswer}
    call.answer = {"number": package.number, "receiver": package.receiver, **counts}
    words = "，".join(f"{one.label}{package.count(one)}条" for one in EntryAnswer)
    call.say(f"已登记 {package.receiver} 对 {package.number} 的回执：{words}")
    for entry in package.entries:
        if entry.answer is EntryAnswer.REFUSED:
            call.say(str(entry))
    return DONE
