"""An attempt tells a result from a refusal, whatever the result."""

import pytest

from saltdesk.domain.base.errors import EnvironmentProblem, RuleError


@pytest.mark.parametrize("result", [0, "", (), None, False, 3])
def test_an_empty_result_is_no_refusal(context, recorder, result):
    done = context.attempt(lambda: result)
    assert done
    assert done.result == result
    assert recorder.problems == []


def test_a_refusal_is_shown_and_gives_nothing(context, recorder):
    def refuse() -> int:
        raise RuleError("不能办理。")

    assert context.attempt(refuse) is None
    assert [problem.sentence for problem in recorder.problems] == ["不能办理。"]


def test_what_fails_for_a_moment_is_tried_again(context, recorder):
    results = iter((EnvironmentProblem("磁盘满。", "请清理。"), ""))

    def write() -> str:
        result = next(results)
        if isinstance(result, EnvironmentProblem):
            raise result
        return result

    recorder.retries = [True]
    done = context.attempt(write)
    assert done
    assert done.result == ""


def test_what_nobody_wants_to_try_again_gives_nothing(context, recorder):
    def fail() -> None:
        raise EnvironmentProblem("磁盘满。", "请清理。")

    recorder.retries = [False]
    assert context.attempt(fail) is None
