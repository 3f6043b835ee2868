"""Every way in that could be attacked has its tests, and they are there."""

import tomllib

from tests.checks.named_tests import ROOT, missing

ATTACKS = tomllib.loads((ROOT / "tests/checks/attacks.toml").read_text("utf-8"))["attack"]


def test_every_attack_has_tests_that_exist():
    assert len(ATTACKS) >= 15
    assert [attack["name"] for attack in ATTACKS if not attack["tests"]] == []
    assert missing(test for attack in ATTACKS for test in attack["tests"]) == []
