"""The registers of the sample bureau show each of their cases."""

from datetime import date, timedelta

import pytest

from saltdesk.demo.registers import enter_standards, register_events
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.registers.discretion import StandardStatus
from saltdesk.domain.registers.enforcement import certificate_word, expiring
from saltdesk.domain.registers.law_radar import CitingKind
from saltdesk.services.lists import starter
from saltdesk.services.registers import laws
from saltdesk.services.registers.gaps import GapKind, gaps
from saltdesk.storage.areas.registers import BODIES, COMMITMENTS, FEES, LAWS, OFFICERS, STANDARDS
from tests.days import TODAY


@pytest.fixture
def filled(desk):
    """The starter list with the registers a year later than they were begun."""
    starter.load_starter_list(desk)
    enter_standards(desk)
    for day, _minute, _who, step in register_events(TODAY - timedelta(days=90), TODAY):
        desk.clock = FixedClock(day)
        step(desk)
    desk.clock = FixedClock(TODAY)
    return desk


def test_every_register_is_filled_with_good_and_bad_cases(filled):
    assert [body.published_on is not None for body in BODIES.all()] == [True, False]
    words = [certificate_word(officer, TODAY) for officer in OFFICERS.all()]
    assert words == ["有效", "有效", "有效", "暂扣", "有效", "过期"]
    assert [officer.name for officer in expiring(OFFICERS.all(), TODAY)] == ["样例辛", "样例戊"]
    statuses = [standard.status for standard in STANDARDS.all()]
    assert statuses == [StandardStatus.IN_FORCE, StandardStatus.IN_FORCE, StandardStatus.DRAFT]
    assert (FEES.count(), COMMITMENTS.count()) == (2, 1)
    assert {gap.kind for gap in gaps(filled)} == set(GapKind) - {GapKind.NO_EVIDENCE, GapKind.UNLINKED}


def test_the_repealed_laws_are_found_in_the_list(filled):
    gone = [law.title for law in LAWS.all() if law.repealed_on]
    assert gone == ["食盐专营办法", "盐业管理条例"]
    assert laws.citing(filled, "盐业管理条例").of(CitingKind.ITEM)
    assert laws.repealed_on("食盐专营办法", "第十条", TODAY) is None
    assert laws.repealed_on("盐业管理条例", "第二十一条", TODAY) == date(2017, 12, 26)
