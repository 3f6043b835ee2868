"""Who sits at the desk of a test."""

from saltdesk.domain.base.people import Actor, Role

LEADER = Actor("测试局长", "leaders", "局领导", Role.LEADER)
"""May perform every act."""
