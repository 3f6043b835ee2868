"""One act for several records: each stands alone, refusals have their reasons, and nothing is half done."""

from datetime import timedelta

import pytest

from saltdesk.domain.base.errors import Cancelled, EnvironmentProblem
from saltdesk.services.complaints import handling
from saltdesk.services.desk.batch import perform_for_each
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.trail import audit
from tests.services.complaint_cases import accepted, registered


@pytest.fixture
def complaints(desk):
    """Return two complaints that can be assigned, with one between them that is not accepted yet."""
    return [made.id for made in (accepted(desk), registered(desk), accepted(desk))]


def hand(desk, key):
    return handling.hand_over(desk, key, "法制室", "", desk.clock.today())


def offices(keys):
    return [COMPLAINTS.get(key).handling_office for key in keys]


def test_refused_records_are_told_with_their_reasons_and_the_others_are_done(desk, complaints):
    before = len(list(audit.since(0)))
    outcome = perform_for_each(desk, complaints, hand)
    assert outcome.done == (complaints[0], complaints[2])
    (refused,) = outcome.refused
    assert (refused.key, outcome.not_done) == (complaints[1], (complaints[1],))
    assert "不能交办" in refused.sentence
    assert offices(complaints)[::2] == ["法制室", "法制室"]
    entries = list(audit.since(0))[before:]
    assert [(entry.act, entry.record) for entry in entries] == [
        ("complaint.hand", key) for key in outcome.done
    ]


def test_all_changes_are_announced_once(desk, complaints):
    heard = []
    desk.changed = heard.append
    outcome = perform_for_each(desk, complaints, hand)
    (changes,) = heard
    assert changes.ids == outcome.done
    assert changes.audit_seq == list(audit.since(0))[-1].seq


def test_a_batch_that_does_nothing_announces_nothing(desk, complaints):
    heard = []
    desk.changed = heard.append
    outcome = perform_for_each(desk, complaints[1:2], hand)
    assert heard == []
    assert outcome.common_problems == outcome.refused[0].problems


@pytest.mark.parametrize(
    "error", [Cancelled(), EnvironmentProblem("磁盘已满。")], ids=["cancel", "full disk"]
)
def test_what_stops_a_batch_leaves_the_rest_untried(desk, complaints, error):
    def progress(done, total):
        assert total == 3
        if done == 1:
            raise error

    outcome = perform_for_each(desk, complaints, hand, progress)
    assert outcome.done == (complaints[0],)
    assert outcome.untried == outcome.not_done == tuple(complaints[1:])
    assert outcome.stopped == error.sentence
    assert outcome.common_problems == ()


def test_only_a_problem_of_every_record_is_common(desk, complaints):
    late = desk.clock.today() + timedelta(1)
    outcome = perform_for_each(
        desk, complaints[::2], lambda d, key: handling.hand_over(d, key, "法制室", "", late)
    )
    assert [problem.field for problem in outcome.common_problems] == ["handed_on"]
    assert perform_for_each(desk, complaints, hand).common_problems == ()
