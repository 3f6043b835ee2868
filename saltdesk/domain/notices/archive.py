"""Reads the stored content of an issued notice, the text its digest is computed from."""

from __future__ import annotations

import json
from typing import Any

from saltdesk.domain.notices.notice import (
    Blank,
    Block,
    Heading,
    Imprint,
    NoticeContent,
    NoticeForm,
    NoticeTable,
    Paragraph,
    Receipt,
    Signature,
    SmallPrint,
)


def content_of(text: str) -> NoticeContent:
    """Parse the canonical JSON of ``notices.content_json``; the result has no check text."""
    facts = json.loads(text)
    receipt, imprint = facts["receipt"], facts["imprint"]
    return NoticeContent(
        form=NoticeForm.from_code(facts["form"]),
        agency=facts["agency"],
        title=facts["title"],
        number=facts["number"],
        addressee=facts["addressee"],
        blocks=tuple(map(_block, facts["blocks"])),
        signature=Signature(**facts["signature"]),
        attachments=tuple(facts["attachments"]),
        receipt=_receipt(receipt) if receipt else None,
        imprint=Imprint(**imprint) if imprint else None,
        copies=tuple(facts["copies"]),
    )


def _receipt(facts: dict[str, Any]) -> Receipt:
    return Receipt(facts["title"], tuple(map(_block, facts["blocks"])), tuple(facts["lines"]))


def _block(facts: dict[str, Any]) -> Block:
    if "rows" in facts:
        rows = tuple(map(tuple, facts["rows"]))
        return NoticeTable(tuple(facts["head"]), rows, tuple(facts["shares"]))
    if "lines" in facts:
        return Blank(tuple(facts["lines"]))
    if "level" in facts:
        return Heading(facts["level"], facts["text"])
    if "small" in facts:
        return SmallPrint(facts["small"])
    return Paragraph(facts["text"])
