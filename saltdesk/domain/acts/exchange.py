"""Acts on exchange packages of published items and results (P1.2.1, P1.2.8)."""

from __future__ import annotations

from saltdesk.domain.acts.act import LISTS, Act
from saltdesk.domain.base.changes import Area

EXCHANGE_ACTS: tuple[Act, ...] = (
    Act("exchange.key", "生成签名密钥", Area.PUBLICATIONS, "P1.2.8", LISTS),
    Act("exchange.export", "生成交换包", Area.PUBLICATIONS, "P1.2.8", LISTS),
    Act("exchange.confirm", "登记交换回执", Area.PUBLICATIONS, "P1.2.8", LISTS),
)
