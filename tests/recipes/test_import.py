"""The recipe of an import: a ListImport, its act and its row; its export comes back unchanged."""

import pytest

from tests.recipes.scratch import TABLES

pytestmark = pytest.mark.slow

SERVICE = "saltdesk/services/registers/publication_import.py"
IMPORTABLES = "saltdesk/ledgers/importables.py"
ACTS = "saltdesk/domain/acts/registers.py"
ROW = """    _listed("publications", PUBLICATION_IMPORT, apply_publication_import),"""
REASON = """    "publications": "公布登记附公布文件和证据文件，须逐条登记",
"""
MODULE = '''"""Import of the publication register (P1.2.1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from saltdesk.domain.base.errors import Problem
from saltdesk.domain.registers.publications import (
    PUBLICATION_FIELDS,
    Publication,
    PublicationChannel,
    Subject,
    publication_problems,
)
from saltdesk.services.desk.importing import ImportField, ImportFieldKind, import_fields, read_word
from saltdesk.services.desk.list_import import Check, ListImport, importing_act
from saltdesk.storage.areas.registers import PUBLICATIONS

_WORD, _NAME = ImportFieldKind.WORD, ImportFieldKind.NAME


def _rules() -> Check:
    def check(found: Publication, _same: Publication | None) -> Iterator[Problem]:
        yield from publication_problems(found, date.max)

    return check


PUBLICATION_IMPORT: ListImport[Publication] = ListImport(
    "公布登记",
    PUBLICATIONS,
    Publication(),
    import_fields(
        (PUBLICATION_FIELDS,),
        ImportField("subject", headings=("类别",), required=True, kind=_WORD),
        ImportField("title", headings=("公布名称",), required=True, kind=_NAME),
        ImportField("channel", headings=("渠道",), required=True, kind=_WORD),
        ImportField("published_on", headings=("日期",), required=True, kind=ImportFieldKind.DATE),
        ImportField("published_by", headings=("经办人",), required=True, kind=_NAME),
        ImportField("place", headings=("网址", "地点"), required=True),
    ),
    key=("title", "channel", "published_on"),
    label=("title",),
    rules=_rules,
    readers={
        "subject": partial(read_word, Subject, synonyms={}, what="公布内容"),
        "channel": partial(read_word, PublicationChannel, synonyms={}, what="公布渠道"),
    },
)

apply_publication_import = importing_act("publication.import", PUBLICATION_IMPORT)
'''
PAGE = "saltdesk/ui/registers/publications_page.py"
IN_THE_WINDOW = '''"""The button of the new import."""

from saltdesk.ui.registers.publications_page import PublicationsPage


def test_the_page_offers_the_import(show):
    button = show(PublicationsPage).act_buttons["publication.import"]
    assert button.text().startswith("导入公布登记")
'''
LISTS = "tests/workbooks/test_every_list.py"


def add_import(scratch):
    scratch.write(SERVICE, MODULE)
    edit = '    Act("publication.edit", "更正公布登记", Area.PUBLICATIONS, "P1.2.1", LISTS),'
    act = '    Act("publication.import", "导入公布登记", Area.PUBLICATIONS, "P1.2.1", LISTS),'
    scratch.after(ACTS, edit, act)
    events = '    _listed("events", EVENT_IMPORT, apply_event_import),'
    scratch.before(IMPORTABLES, events, ROW)
    others = "from saltdesk.services.registers.register_imports import ("
    names = """from saltdesk.services.registers.publication_import import (
    PUBLICATION_IMPORT,
    apply_publication_import,
)"""
    scratch.before(IMPORTABLES, others, names)


def test_a_list_is_imported_by_its_rows(scratch):
    add_import(scratch)
    scratch.fails(TABLES, f"{LISTS}::test_every_ledger_is_imported_or_says_why_not")
    scratch.instead(IMPORTABLES, REASON, "")
    page = """{
            "publication.add": self.new_record,
            "publication.edit": self.open_record,
            "publication.import": self.import_workbook,
        }"""
    scratch.instead(PAGE, '{"publication.add": self.new_record, "publication.edit": self.open_record}', page)
    probe = "tests/ui/registers/test_probe_button.py"
    scratch.write(probe, IN_THE_WINDOW)
    scratch.tests(
        LISTS, probe, "-k", "probe or publications and (changes_nothing or found_in_the_export) or says_why"
    )
    scratch.checks()
