"""Actors of the tests."""

from saltdesk.domain.base.people import LEADERSHIP, Actor, Role, Staff
from saltdesk.services.desk import people

LEADER = Actor("测试局长", "leaders", "局领导", Role.LEADER)
"""An actor who may perform every act but the keeping of accounts."""

ADMINISTRATOR = Actor("测试管理员", role=Role.ADMINISTRATOR)
"""An actor who keeps the accounts, and restores."""


ADMINISTRATOR = Actor("测试管理员", "bg", "办公室", Role.ADMINISTRATOR)
"""An actor who keeps accounts and restores data."""


def actor_for(person: Staff, role: Role | None = None) -> Actor:
    """A member of staff at the desk; without a role the head of their office, or a leader."""
    usual = Role.LEADER if person.office == LEADERSHIP else Role.OFFICE_HEAD
    return people.actor_for(person, role or usual)
