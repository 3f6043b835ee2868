"""Parameters: which values can be set, and what they say about themselves."""

import pytest

from saltdesk.domain.house.parameters import (
    PARAMETER_BY_CODE,
    PARAMETERS,
    ParameterKind,
    joint_problems,
)


def complaint(code: str, value: str) -> list[str]:
    return [problem.sentence for problem in PARAMETER_BY_CODE[code].problems(value)]


@pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda one: one.code)
def test_every_default_can_be_set_and_names_its_source(parameter):
    assert parameter.source
    assert not parameter.default or list(parameter.problems(parameter.default)) == []
    assert (parameter.most > parameter.least) is (parameter.kind is ParameterKind.NUMBER)


def test_defaults_do_not_contradict_each_other():
    assert list(joint_problems({one.code: one.default for one in PARAMETERS})) == []


@pytest.mark.parametrize(
    ("code", "value", "expected"),
    [
        ("repeat_months", "0", ["“多发”的统计期须为1至60个月，只填整数。"]),
        ("repeat_months", "十二", ["“多发”的统计期须为1至60个月，只填整数。"]),
        ("repeat_months", "６", ["“多发”的统计期须为1至60个月，只填整数。"]),
        ("repeat_months", "60", []),
        ("closing_time", "17:30", []),
        ("closing_time", "17:61", ["期限末日的下班时间须为时刻，如17:30。"]),
        ("closing_time", "17", ["期限末日的下班时间须为时刻，如17:30。"]),
        ("in_force_on", "2016-02-30", ["施行日期须为日期，如2016-03-01。"]),
        ("in_force_on", "2016-03-01", []),
        ("in_force_on", "", []),
        ("contact_phone", "", ["请填写投诉电话。"]),
        ("contact_post_code", "4500001", ["邮政编码有7个字，请不要超过6个字。"]),
    ],
)
def test_a_value_that_makes_no_sense_is_refused_in_words(code, value, expected):
    assert complaint(code, value) == expected


def test_channels_need_different_names_and_an_extension_is_never_shorter_than_the_term():
    values = {one.code: one.default for one in PARAMETERS}
    same = values | {"finding_channel_2": values["finding_channel_1"], "term_C-answer": "61"}
    assert [problem.field for problem in joint_problems(same)] == ["finding_channel_1", "term_C-answer"]
