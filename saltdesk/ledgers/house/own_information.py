"""How a person's own information reads, on paper and in a workbook."""

from __future__ import annotations

from saltdesk.ledgers.base.columns import Column, Kind

TITLE = "本人信息"

OWN_COLUMNS = (
    Column("record", "所在记录", Kind.CODE, 18),
    Column("what", "项目", Kind.TEXT, 18),
    Column("text", "内容", Kind.TEXT, 70),
)
"""One row per piece of information."""

LEFT_OUT = (
    "依法应当保密或者由他人回避的内容不在其内；他人的信息已遮盖。认为不准确、不完整的，可以请求更正、补充。"
)
"""What the paper says at its end (个人信息保护法第十八条、第四十六条)."""
