"""Filters a person saves under a name come back with one choice, and are theirs alone."""

import pytest

from saltdesk.domain.base.people import Actor
from saltdesk.domain.complaints.complaint import ComplaintStatus
from saltdesk.settings import Settings
from saltdesk.ui.complaints.complaints_tab import ComplaintsTab
from saltdesk.ui.fields.choices import choose


@pytest.fixture
def tab(show, context, tmp_path):
    context.settings = Settings(tmp_path / "settings.ini")
    return show(ComplaintsTab)


def names(tab):
    tab.saved_filters.fill()
    return [action.text() for action in tab.saved_filters.menu().actions() if action.text()]


def test_a_saved_filter_sets_all_parts_again(tab, prompts):
    choose(tab.form.status_combo, ComplaintStatus.ACCEPTED)
    tab.form.mine_check.setChecked(True)
    tab.form.search_edit.setText("许可证")
    prompts.text = "我的许可证"
    tab.saved_filters.keep()
    tab.leave_filters()
    assert tab.query().status == ""
    assert names(tab)[0] == "我的许可证"
    tab.saved_filters.use("我的许可证")
    query = tab.query()
    assert (query.status, query.text, bool(query.mine)) == ("accepted", "许可证", True)


def test_saved_filters_belong_to_the_person_and_can_be_deleted(tab, context, prompts):
    prompts.text = "常用"
    tab.saved_filters.keep()
    here = context.desk.actor
    context.desk.actor = Actor("样例乙", "jh", "计划管理处")
    assert tab.saved_filters.saved() == {}
    context.desk.actor = here
    tab.saved_filters.drop("常用")
    assert names(tab) == ["保存当前筛选…"]


def test_no_name_saves_nothing(tab, prompts):
    prompts.text = None
    tab.saved_filters.keep()
    assert tab.saved_filters.saved() == {}
