"""The comparison of two states of a list on paper, with the counts of each revision (P1.2.2, D3.2.b)."""

from __future__ import annotations

from collections.abc import Iterable

from saltdesk.documents.listing import ListColumn, Listing, render_listing
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.domain.lists.comparing import ItemDifference
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import bureau_name

_COLUMNS = (
    ListColumn("变化", 12.0),
    ListColumn("编码", 20.0),
    ListColumn("事项", 46.0, is_centred=False),
    ListColumn("字段", 24.0),
    ListColumn("调整前", 0.0, is_centred=False),
    ListColumn("调整后", 0.0, is_centred=False),
)


def comparison_listing(desk: Desk, title: str, differences: Iterable[ItemDifference], counts: str) -> Listing:
    """Return the comparison as a table to print; ``counts`` tells the burden before and after."""
    rows = tuple(
        (one.action.label, one.code, one.name, field.label, field.before, field.after)
        for one in differences
        for field in one.fields
    )
    feet = (f"{bureau_name()}　制表：{desk.actor.name}　{chinese_date(desk.clock.today())}", "")
    return Listing(title, counts, _COLUMNS, rows, feet, "内容相同。")


def render_comparison(
    desk: Desk,
    title: str,
    differences: Iterable[ItemDifference],
    counts: str,
    *,
    fonts: FontChoice = SHIPPED,
) -> bytes:
    """Return the comparison as PDF on A4 landscape."""
    return render_listing(comparison_listing(desk, title, differences, counts), fonts=fonts)
