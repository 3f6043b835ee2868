"""Patterns that are compiled when they are first used find what those of the library find."""

import re

from saltdesk.domain.base.patterns import regex


def test_a_pattern_is_compiled_with_its_flags_when_it_is_first_used():
    late, usual = regex(r"(?P<word>salt)\s*", re.IGNORECASE), re.compile(r"(?P<word>salt)\s*", re.IGNORECASE)
    assert late.match("SALT desk")["word"] == usual.match("SALT desk")["word"] == "SALT"
    assert late.sub("", "Salt desk") == usual.sub("", "Salt desk") == "desk"
    assert (late.pattern, late.groups) == (usual.pattern, usual.groups)


def test_patterns_of_bytes_work_alike():
    assert regex(rb"/Type\s*/Page\b").findall(b"/Type /Page /Type/Pages") == [b"/Type /Page"]
