"""Wording of notices: the templates of the office, and texts common to all notices."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from saltdesk.domain.base.errors import RuleError, SaltdeskError
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.notices.kinds import KINDS, NoticeKind
from saltdesk.domain.notices.notice import NoticeTemplate
from saltdesk.domain.notices.templates import load_template
from saltdesk.paths import bundled
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk

if TYPE_CHECKING:
    from saltdesk.domain.statistics.report_template import ReportTemplate

Values = dict[str, object]
"""Values of a notice that its records provide, by field."""

Fill = Callable[[Desk, NoticeKind, int], Values]
"""Function that returns the values of a notice, given its kind and the id of the record."""

_COMPARABLE: dict[Fill, Fill] = {}
"""For each fill that reads an identity, one that reads it without an entry in the trail."""


def compared_by(fill: Fill, silent: Fill) -> Fill:
    """Return ``fill``, with ``silent`` known as the fill whose values are only compared."""
    _COMPARABLE[fill] = silent
    return fill


def comparable(fill: Fill) -> Fill:
    """Return a fill whose values are only compared and told to nobody, so that no identity is revealed."""
    return _COMPARABLE.get(fill, fill)


DRAFT_NUMBER = "（签发时编号）"
"""Placeholder for the number until a notice is issued."""

RULES = "《郑州市盐业管理局权责清单运行配套机制》（郑盐局〔2016〕5号）"

TALK_RIGHTS = "请如实说明情况；对与谈话事项无关的问题可以不回答；可以核对笔录并要求更正。"
"""Rights and duties that are read to a person before a talk."""

_CITY = "郑州"
_FULL_NAMES = {"市政府": "郑州市人民政府"}


_own_wording: list[Path] = []
"""Folder with the office's own templates; a process opens one office at a time."""


def use_own_wording(folder: Path) -> None:
    """Use the templates in ``folder``; kinds without a template there use the one of the program."""
    _own_wording[:] = [folder]
    template.cache_clear()


@cache
def template(code: str) -> NoticeTemplate:
    """Return the template of a kind of notice: the office's own, or the one of the program.

    Raises:
        RuleError: the template is broken, belongs to another kind, or lacks a required element.
    """
    shipped, own = load_template(bundled("reports") / f"{code}.toml"), own_template(code)
    return shipped if own is None else _complete(load_template(own), shipped, own.name)


def own_template(code: str) -> Path | None:
    """Return the path of the office's own template with this name, or None if it has none."""
    return next((path for folder in _own_wording if (path := folder / f"{code}.toml").is_file()), None)


def _complete(own: NoticeTemplate, shipped: NoticeTemplate, name: str) -> NoticeTemplate:
    """Return the office's own template; raise RuleError if it lacks a required element of the shipped one."""
    if own.code != shipped.code:
        raise RuleError(f"文书模板 {name} 有误：code 应为 {shipped.code}，不能是 {own.code}。", field="code")
    required = {element.field for element in own.elements if element.required}
    for element in shipped.elements:
        if element.required and element.field not in required:
            raise RuleError(
                f"文书模板 {name} 有误：{element.label}（{element.field}）是必备内容，不能删去或改为可空。",
                field=element.field,
                clause=element.clause,
            )
    return own


def report_template() -> ReportTemplate:
    """Return the template of the report of statistics: the office's own, or the one of the program.

    Raises:
        RuleError: the office's own template is broken or leaves out a section.
    """
    # The statistics and their rules are not needed by a start.
    from saltdesk.domain.statistics.report_template import REPORT_CODE, load_report_template

    own = own_template(REPORT_CODE)
    return load_report_template(own or bundled("reports") / "statistics" / f"{REPORT_CODE}.toml")


def bureau_name() -> str:
    """Return the bureau's full name as printed on papers."""
    return "郑州市盐业管理局"


def contact(desk: Desk, mechanism: Mechanism) -> dict[str, object]:
    """Return the contact of a notice: the person and phone of the mechanism's mandate today."""
    found = next(
        (mandate for mandate in people.mandates_on(desk.clock.today()) if mandate.mechanism is mechanism),
        None,
    )
    return {"contact_person": found.person, "contact_phone": found.phone} if found else {}


def outside_body(code: str) -> str:
    """Return the name of a body outside the bureau as printed on papers, or an empty text if unknown."""
    name = people.body_name(code)
    name = "" if name == code else name
    return _FULL_NAMES.get(name) or (f"{_CITY}{name}" if name.startswith("市") else name)


def problems() -> Iterator[str]:
    """Yield a sentence for each broken template, with its file, line and field."""
    readings: Iterator[Callable[[], object]] = (partial(template, kind.code) for kind in KINDS)
    for read in (*readings, report_template):
        try:
            read()
        except SaltdeskError as error:
            yield error.sentence
