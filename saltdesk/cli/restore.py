"""``saltdesk restore``: puts a backup in place, or tells what doing so would lose."""

from __future__ import annotations

from pathlib import Path

from saltdesk.cli.call import DONE, Call, command_line_actor
from saltdesk.domain.backups.preview import RestorePreview
from saltdesk.services.backups.preview import preview, preview_of_new
from saltdesk.services.house.maintenance import holds_data, restore


def run(call: Call) -> int:
    """Restore a backup, or with ``--preview`` only tell about it."""
    source: Path = call.arguments.file
    if call.arguments.preview:
        return _preview(call, source)
    aside = restore(source, call.folder, command_line_actor(), call.clock)
    call.answer = {"file": str(source), "replaced": str(aside) if aside else None}
    call.say("已恢复。" + (f"被替换的数据保留在 {aside}" if aside else ""))
    return DONE


def _preview(call: Call, source: Path) -> int:
    if holds_data(call.folder):
        with call.desk() as desk:
            found = preview(desk, source)
    else:
        found = preview_of_new(source)
    head = found.backup.head
    call.answer = {
        "file": str(source),
        "made_at": found.backup.made_at.isoformat(timespec="seconds"),
        "standing": found.standing.code,
        "entries": head.anchor.number if head else None,
        "head": head.anchor.digest if head else None,
        "files": head.files if head else None,
        "missing": list(head.missing) if head else [],
        "lost": found.lost,
        "counts": {label: list(numbers) for label, numbers in found.counts.items()},
    }
    for line in _lines(found):
        call.say(line)
    return DONE


def _lines(found: RestorePreview) -> list[str]:
    head = found.backup.head
    told = [f"备份时间：{found.backup.made_at:%Y-%m-%d %H:%M}"]
    if head:
        told.append(f"痕迹{head.anchor.number}条，校验值 {head.anchor.digest[:16]}，存档文件{head.files}个")
    told.append(f"{found.standing.label}共{found.lost}条。" if found.lost else found.standing.label)
    return told + [
        f"  {entry.seq}　{entry.at[:16]}　{entry.actor}　{entry.sentence}" for entry in found.newest
    ]
