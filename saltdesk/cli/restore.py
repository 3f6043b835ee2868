"""``saltdesk restore``: puts a backup in place, or tells what doing so would lose."""

from __future__ import annotations

from pathlib import Path

from saltdesk.cli import window
from saltdesk.cli.call import DONE, Call
from saltdesk.cli.signing_in import password_for, unlock
from saltdesk.domain.backups.preview import RestorePreview
from saltdesk.domain.base.people import Actor, Role
from saltdesk.services.accounts.unlocking import has_accounts
from saltdesk.services.backups.preview import preview, preview_of_new
from saltdesk.services.desk.desk import refuse_act
from saltdesk.services.desk.people import SETUP_ACTOR
from saltdesk.services.house.maintenance import restore
from saltdesk.services.house.presence import is_there
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.keys.key_ring import KeyRing
from saltdesk.storage.keys.wrapping import unwrap


def run(call: Call) -> int:
    """Restore a backup; ``--preview`` only tells about it, ``--window`` in the window."""
    source: Path = call.arguments.file
    if call.arguments.window:
        return window.run(call, source)
    if call.arguments.preview:
        return _preview(call, source)
    actor, key = _restorer(call)

    def ask_key(ring: KeyRing) -> DataKey | None:
        """Open the backup of another office, or on a new computer, with the password of its account."""
        name = getattr(call.arguments, "actor", "")
        entry = ring.entry(name)
        return unwrap(entry.wrapped, password_for(name)) if entry else None

    aside = restore(source, call.folder, actor, call.clock, key=key, ask_key=ask_key)
    call.answer = {"file": str(source), "replaced": str(aside) if aside else None}
    call.say("已恢复。" + (f"被替换的数据保留在 {aside}" if aside else ""))
    return DONE


def _restorer(call: Call) -> tuple[Actor, DataKey | None]:
    """Return who restores, and the key of the present data.

    It is an administrator of that data; before there are accounts, the program.
    """
    if not has_accounts(call.folder):
        return SETUP_ACTOR, None
    if not is_there(call.folder):
        # The roles are lost with the data; whoever opens its key may bring it back.
        unlocked = unlock(call.folder, call.arguments.actor, call.clock)
        return Actor(unlocked.name, role=Role.ADMINISTRATOR), unlocked.store_key
    with call.desk() as desk:
        refuse_act(desk, "database.restore")
        return desk.actor, desk.store.key


def _preview(call: Call, source: Path) -> int:
    if has_accounts(call.folder) and is_there(call.folder):
        with call.desk() as desk:
            refuse_act(desk, "database.restore")
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
