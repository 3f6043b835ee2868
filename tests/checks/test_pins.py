"""The constraints file pins every dependency, and the installed versions match it."""

import importlib.metadata
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def pins() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(name): version for name, version in pairs}


def requirements(*extras: str) -> list[Requirement]:
    project = PROJECT["project"]
    lines = [
        *project["dependencies"],
        *(line for extra in extras for line in project["optional-dependencies"][extra]),
    ]
    return [Requirement(line) for line in lines]


def key(requirement: Requirement) -> str:
    return canonicalize_name(requirement.name)


@pytest.mark.parametrize(
    "requirement",
    [*requirements("dev", "fonts"), *map(Requirement, PROJECT["build-system"]["requires"])],
    ids=key,
)
def test_every_dependency_has_a_pin_that_it_allows(requirement: Requirement) -> None:
    assert pins()[key(requirement)] in requirement.specifier


def needs_of(name: str) -> list[str]:
    needs = map(Requirement, importlib.metadata.requires(name) or [])
    return [key(need) for need in needs if need.marker is None or need.marker.evaluate({"extra": ""})]


def test_everything_reached_from_the_program_and_its_tests_is_installed_as_pinned() -> None:
    seen: dict[str, str] = {}
    waiting = [key(requirement) for requirement in requirements("dev")]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen[name] = importlib.metadata.version(name)
            waiting += needs_of(name)
    assert seen.items() <= pins().items()
