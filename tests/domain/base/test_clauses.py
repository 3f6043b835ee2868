"""Clauses are cited as the notice is, for every code that the tables and templates name."""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

import saltdesk
from saltdesk import paths
from saltdesk.domain.accountability import Situation
from saltdesk.domain.acts.table import ACTS
from saltdesk.domain.base.clauses import citation, cited
from saltdesk.domain.calendar.terms import TERMS
from saltdesk.domain.inspections.checks import TEMPLATES
from tests.codes import CODE

CHINESE = re.compile(r"[\u4e00-\u9fff]")
NOTICE_CODE = re.compile(r"[PRDSCX][1-7]\.[\w.()]+|A6\.[\w.()]+")


@pytest.mark.parametrize(
    ("clause", "place"),
    [
        ("P1.1", "第一部分（一）"),
        ("P1.2.6b", "第一部分（二）第6项"),
        ("R2.2", "第二部分（二）"),
        ("R2.3.1", "第二部分（三）第1项"),
        ("D3.2.a", "第三部分（二）"),
        ("D3.2.a.5", "第三部分（二）第5项"),
        ("D3.2.b", "第三部分（二）“调整内容”"),
        ("D3.2.b.3", "第三部分（二）“调整内容”第3项"),
        ("D3.3.0", "第三部分（三）"),
        ("D3.3.1x", "第三部分（三）第1项"),
        ("D3.3.5d", "第三部分（三）第5项"),
        ("S4.3.2", "第四部分（三）第2项"),
        ("C5.2", "第五部分（二）"),
        ("C5.2.1(9)", "第五部分（二）第1项（9）"),
        ("C5.2.4d", "第五部分（二）第4项"),
        ("A6.2b(i)", "第六部分（二）第一种情形"),
        ("A6.2b(ii)", "第六部分（二）第二种情形"),
        ("A6.2c", "第六部分（二）"),
        ("X7.1", "第七部分（一）"),
        ("F0.2", "通知正文"),
        ("民诉法87-95", "《中华人民共和国民事诉讼法》第八十七条至第九十五条"),
        ("A1", ""),
        ("A10", "第三部分（三）"),
        ("A15", ""),
        ("A19", "第二部分（三）第6项"),
        ("A21", "第六部分（二）"),
        ("C-answer-x", ""),
        ("5.4", ""),
        ("", ""),
    ],
)
def test_a_clause_is_cited_by_part_section_and_item(clause, place):
    assert citation(clause) == place
    assert cited("依据", clause) == (f"依据（{place}）" if place else "依据")


@cache
def programs() -> dict[str, ast.Module]:
    """Every module of the program as a syntax tree, by its path."""
    paths = Path(saltdesk.__file__).parent.rglob("*.py")
    return {str(path): ast.parse(path.read_text(encoding="utf-8")) for path in paths}


def codes_in_use() -> set[str]:
    """Every code of a clause of the notice that stands in the program or in a template."""
    found = {act.clause for act in ACTS} | {term.clause for term in TERMS}
    found |= {question.clause for questions in TEMPLATES.values() for question in questions}
    for tree in programs().values():
        found |= {
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and _is_code(node.value)
        }
    for path in paths.bundled("reports").glob("*.toml"):
        template = tomllib.loads(path.read_text(encoding="utf-8"))
        found |= {template["clause"], *(field.get("clause", "") for field in template["field"])}
    return {clause for clause in found if NOTICE_CODE.fullmatch(clause)}


def written_texts() -> Iterator[tuple[str, str]]:
    """Every Chinese text of the program that is no docstring, of the forms and of the manual, by its file."""
    for path, tree in programs().items():
        docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
                yield path, node.value
    for form in paths.bundled("forms").rglob("*.ui"):
        yield from ((form.name, node.text or "") for node in ElementTree.parse(form).iter("string"))
    for page in paths.resource("manual").glob("*.md"):
        yield page.name, page.read_text(encoding="utf-8")


def test_no_text_for_people_is_written_with_a_code():
    texts = [(name, text) for name, text in written_texts() if CHINESE.search(text)]
    assert len(texts) > 5000
    # A3 and A4 are sizes of paper here; a reading of the notice is no more to be written out than a clause.
    found = {(name, code) for name, text in texts for code in CODE.findall(text) if code not in ("A3", "A4")}
    assert found == set()


def _is_code(value: object) -> bool:
    return isinstance(value, str) and bool(NOTICE_CODE.fullmatch(value))


def test_every_clause_of_the_notice_in_use_can_be_cited():
    used = codes_in_use()
    assert {situation.clause for situation in Situation} <= used
    assert len(used) > 70
    for clause in used:
        assert citation(clause).startswith("第"), clause
        assert not CODE.search(citation(clause))
