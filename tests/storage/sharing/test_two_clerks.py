"""Two clerks in two programs on one record: the second sees both versions, and nothing is overwritten."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from saltdesk.domain.base.errors import ChangedMeanwhile
from saltdesk.services.complaints.intake import supplement_complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage.areas.complaints import COMPLAINTS
from tests.clerks import register
from tests.other_desk import OtherDesk, other_desk
from tests.shared_desks import folder_of


@pytest.fixture
def other(
    shared_desk: Desk, database_name: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[OtherDesk]:
    with other_desk(folder_of(database_name, tmp_path_factory.mktemp("other"))) as do:
        yield do


def test_who_saves_second_sees_what_the_first_wrote_and_overwrites_nothing(
    shared_desk: Desk, other: OtherDesk
) -> None:
    mine = register(shared_desk, "许可证")
    assert other("matter 对方的内容") == "对方的内容"
    with pytest.raises(ChangedMeanwhile, match="已被别人修改") as refused:
        supplement_complaint(shared_desk, replace(mine, matter="我的内容"))
    assert refused.value.theirs["matter"] == "对方的内容"
    supplement_complaint(
        shared_desk, replace(mine, matter="我的内容", version=refused.value.theirs["version"])
    )
    assert COMPLAINTS.get(mine.id).matter == "我的内容"


def test_numbers_of_two_programs_follow_one_another(shared_desk: Desk, other: OtherDesk) -> None:
    numbers = [
        register(shared_desk).number,
        other("register 甲"),
        register(shared_desk).number,
        other("register 乙"),
    ]
    assert numbers == sorted(set(numbers)) == [one.number for one in COMPLAINTS.all()]
    assert maintenance.problems(shared_desk) == []
