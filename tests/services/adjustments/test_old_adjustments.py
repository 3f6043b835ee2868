"""Cases begun with earlier schemas are carried on with the whole procedure."""

import lzma
from datetime import timedelta
from pathlib import Path

import pytest

from saltdesk.domain.adjustments.adjustment import AdjustmentStatus
from saltdesk.domain.base.clock import FixedClock
from saltdesk.services.adjustments.adjustments import links_of, next_links
from saltdesk.services.adjustments.case_dates import drawn
from saltdesk.storage.areas.adjustments import ADJUSTMENTS
from tests.services.procedure import end_link

DATA = Path(__file__).parents[2] / "storage" / "data"


@pytest.fixture(params=sorted(DATA.glob("version-[12].db.xz")), ids=lambda file: file.name)
def old_desk(folder, request):
    """A desk on a database of an earlier schema that was upgraded."""
    folder.mkdir()
    (folder / "data.db").write_bytes(lzma.decompress(request.param.read_bytes()))
    return request.getfixturevalue("desk")


def test_open_cases_of_an_earlier_schema_reach_their_end(old_desk):
    desk = old_desk
    cases = ADJUSTMENTS.all(status=AdjustmentStatus.OPEN)
    assert cases
    for case in cases:
        for _ in range(30):
            running = next_links(links_of(case.id))
            if not running:
                break
            day = max(desk.clock.today(), running[0].started_on) + timedelta(days=1)
            desk.clock = FixedClock(day)
            end_link(desk, case.id, running[0].code, day, body=running[0].body)
        ended = ADJUSTMENTS.get(case.id)
        assert (ended.status, ended.loop) == (AdjustmentStatus.FINISHED, 1)
        assert all(link.done_on for link in links_of(case.id))


def test_their_links_are_drawn_and_belong_to_the_first_loop(old_desk):
    for case in ADJUSTMENTS.all():
        links = links_of(case.id)
        assert {(link.loop, link.body, link.answer) for link in links} == {(1, "", None)}
        begun = [bar for bar in drawn(old_desk, case.id).bars if not bar.is_expected]
        assert len(begun) == sum(link.started_on is not None for link in links)
