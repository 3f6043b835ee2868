"""Who acts on a case beside the office that handles it, as rows (P1.1, R2.1)."""

from __future__ import annotations

from collections.abc import Mapping

from saltdesk.domain.base.people import Mechanism

MONITORS = (Mechanism.POWER_LIST, Mechanism.DUTY_LIST, Mechanism.SUPERVISION)
"""The mechanisms whose offices see every case: they track and monitor the exercise of powers (P1.2.7)."""

ALSO_BY: Mapping[str, Mechanism] = {
    "case.review": Mechanism.DUTY_LIST,
    "case.publish": Mechanism.POWER_LIST,
    "case.withhold": Mechanism.POWER_LIST,
}
"""Acts that the office of a mechanism may perform on cases of others."""
