"""Records of exchange packages and of the key that signs them."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.exchange.package import ExchangeKey, ExchangePackage
from saltdesk.storage.records import Records
from saltdesk.storage.tables.exchange import ExchangeKeyTable, ExchangePackageTable

EXCHANGE_PACKAGES = Records(ExchangePackageTable, ExchangePackage, Area.PUBLICATIONS)
EXCHANGE_KEYS = Records(ExchangeKeyTable, ExchangeKey, Area.PUBLICATIONS)
