"""Actor of the tests."""

from saltdesk.domain.base.people import Actor, Role

LEADER = Actor("测试局长", "leaders", "局领导", Role.LEADER)
"""An actor who may perform every act."""
