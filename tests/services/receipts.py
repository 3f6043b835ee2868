"""Receipts of exchange packages, as a receiver writes them."""

import json

from tests.days import TODAY


def receipt(made, **changes) -> bytes:
    """Accept every entry of a package but the last."""
    keys = [entry.key for entry in made.entries]
    told = {
        "format": "saltdesk-receipt",
        "version": 1,
        "package": made.number,
        "sha256": made.digest,
        "received_on": TODAY.isoformat(),
        "receiver": "示例市政务服务网",
        "accepted": keys[:-1],
        "refused": [{"id": keys[-1], "reason": "缺少决定书"}],
    }
    return json.dumps(told | changes, ensure_ascii=False).encode()
