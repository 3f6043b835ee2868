"""Light dataclasses do what those of the library do."""

import copy
import dataclasses
import importlib
import pickle
import pkgutil
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError, dataclass, field
from pathlib import Path

import pytest

import saltdesk
from saltdesk.domain.base import dataclass as light

OURS = Path(saltdesk.__file__).parent


def _classes(decorate):
    """Return the same classes made by one of both: a plain one, and one with all that fields can have."""

    @decorate(frozen=True)
    class Plain:
        """A record."""

        name: str
        number: int = 1

    @decorate(frozen=True)
    class Rich(Plain):
        """A record with a list of its own, a remark that is not compared, and two worked out values."""

        parts: list = field(default_factory=list)
        remark: str = field(default="", compare=False, repr=False)
        unit: str = field(default="件", kw_only=True)
        length: int = field(default=0, init=False)

        def __post_init__(self):
            object.__setattr__(self, "length", len(self.name))

    return Plain, Rich


@pytest.fixture(params=[dataclass, light.dataclass], ids=["library", "light"])
def decorate(request):
    return request.param


@pytest.fixture
def classes(decorate):
    return _classes(decorate)


def test_fields_are_given_by_place_or_name_or_have_their_defaults(classes):
    plain, rich = classes
    assert (plain("甲").number, plain("甲", 2).number, plain(number=3, name="乙").number) == (1, 2, 3)
    made = rich("甲乙", 2, ["丙"], "丁", unit="项")
    assert (made.parts, made.remark, made.unit, made.length) == (["丙"], "丁", "项", 2)
    assert rich("甲").parts == []
    assert rich("甲").parts is not rich("甲").parts
    assert plain.number == 1


def test_a_class_has_the_defaults_itself(classes):
    plain, rich = classes
    assert (plain.number, rich.number, rich.remark, rich.unit) == (1, 1, "", "件")


@pytest.mark.parametrize("call", [{}, {"name": "甲", "colour": ""}, {"name": "甲", "length": 2}])
def test_a_call_with_a_missing_or_an_unknown_value_is_refused(classes, call):
    with pytest.raises(TypeError):
        classes[1](**call)
    with pytest.raises(TypeError):
        classes[1]("甲", 1, [], "", "项")


def test_records_are_equal_by_class_and_compared_fields(classes):
    plain, rich = classes
    assert rich("甲", remark="一") == rich("甲", remark="二") != rich("乙")
    assert plain("甲") != rich("甲")
    assert {plain("甲"): 1}[plain("甲", 1)] == 1
    assert plain("甲") != ("甲", 1)


def test_a_record_shows_its_fields_and_cannot_be_changed(classes):
    plain, rich = classes
    told = repr(rich("甲", remark="不示"))
    assert told.endswith("Rich(name='甲', number=1, parts=[], unit='件', length=1)")
    record = plain("甲")
    with pytest.raises(FrozenInstanceError, match="'name'"):
        record.name = "乙"
    with pytest.raises(FrozenInstanceError, match="'name'"):
        del record.name


def test_records_are_copied_with_other_values(classes):
    plain, rich = classes
    made = rich("甲", parts=[1])
    assert dataclasses.replace(made, name="甲乙").length == 2
    assert copy.deepcopy(made) == made
    assert dataclasses.asdict(plain("甲")) == {"name": "甲", "number": 1}
    match plain("甲"):
        case plain(name, number):
            assert (name, number) == ("甲", 1)


def test_a_class_keeps_the_methods_it_has(decorate):
    @decorate(frozen=True)
    class Named:
        """A record with methods of its own."""

        name: str
        number: int = 0

        def __eq__(self, other):
            return self.name == other.name

        def __repr__(self):
            return self.name

    assert Named("甲", 1) == Named("甲", 2)
    assert hash(Named("甲", 1)) != hash(Named("甲", 2))
    assert repr(Named("甲")) == "甲"


@light.dataclass(frozen=True)
class Stored:
    """A record that another process gets."""

    name: str


def test_a_record_goes_to_another_process():
    assert pickle.loads(pickle.dumps(Stored("甲"))) == Stored("甲")


def test_other_kinds_are_left_to_the_library():
    made = light.dataclass(frozen=True, slots=True)(type("Made", (), {"__annotations__": {"name": "str"}}))
    assert made("甲") == made("甲")
    assert not hasattr(made("甲"), "__dict__")


def test_fields_are_made_when_somebody_asks_for_them():
    @light.dataclass(frozen=True)
    class Late:
        """A record that nobody made yet."""

        name: str
        number: int = 1

    assert type(vars(Late)["__dataclass_fields__"]) is not dict
    assert dataclasses.is_dataclass(Late)
    assert Late.__match_args__ == ("name", "number")
    assert type(vars(Late)["__dataclass_fields__"]) is dict


def test_threads_that_ask_at_once_get_the_same_fields(decorate):
    _, rich = _classes(decorate)
    with ThreadPoolExecutor(8) as workers:
        made = list(workers.map(lambda number: rich("甲", number), range(64)))
    assert [one.number for one in made] == list(range(64))
    assert all(one.parts == [] for one in made)


def test_the_fields_of_every_class_can_be_made():
    names = [one.name for one in pkgutil.walk_packages([str(OURS)], "saltdesk.")]
    modules = [importlib.import_module(name) for name in names if not name.endswith("__main__")]
    classes = {one for module in modules for one in vars(module).values() if isinstance(one, type)}
    assert len([one for one in classes if dataclasses.is_dataclass(one) and dataclasses.fields(one)]) > 400


def test_every_module_takes_the_light_ones():
    heavy = re.compile(r"^from dataclasses import .*\bdataclass\b(?! as)", re.MULTILINE)
    assert [path for path in OURS.rglob("*.py") if heavy.search(path.read_text("utf-8"))] == []
