"""Notices as offices, newspapers, schools and web pages word them; what is no holiday; any text at all."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.holiday_notice import HolidayNotice, as_year, checked
from saltdesk.domain.calendar.holiday_text import LONGEST_TEXT, read_text
from saltdesk.domain.calendar.years import CalendarYear, YearStatus, read_shipped
from saltdesk.paths import resource

SHIPPED = {entry.year: entry for entry in read_shipped(resource("calendar.toml"))}
DAY = timedelta(days=1)
LONGEST_TIME = 2.0
"""Seconds of the processor for the longest text, however busy it is; a reader that is not linear takes minutes."""

# ruff: noqa: E501 (sentences of notices stay on one line)
KINDS = {
    "signature before an annex": (
        "关于调整2026年国庆节假期安排的通知\n各处室：\n10月1日（星期四）至8日（星期四）放假调休，共8天。9月20日（星期日）、10月10日（星期六）、10月11日（星期日）上班。\n某某市人民政府办公室\n2026年9月14日\n附件：放假值班表",
        "1001-1008", "0920 1010 1011",
    ),
    "dateline": ("某某网11月4日电 据政府网站消息，2026年国庆节10月1日至7日放假调休。9月20日（星期日）、10月10日（星期六）上班。", "1001-1007", "0920 1010"),
    "date of a newspaper": ("某某日报讯 11月4日，2026年放假安排公布。国庆节10月1日至7日放假，9月20日、10月10日上班。", "1001-1007", "0920 1010"),
    "head of a web page": ("发布时间：2026年9月14日 来源：某某市人民政府办公室\n国庆节放假安排\n2026年国庆节：10月1日至7日放假调休，共7天。9月20日（星期日）、10月10日（星期六）上班。", "1001-1007", "0920 1010"),
    "head of a web page with a clock": ("2026-09-14 10:20 浏览次数：31\n2026年国庆节10月1日至7日放假。", "1001-1007", ""),
    "month carried over a full stop": ("关于2026年春节放假的通知\n春节：2月15日至23日放假调休，共9天。其中17日、18日、19日为法定节假日。2月14日（星期六）、28日（星期六）上班。", "0215-0223", "0214 0228"),
    "plain list of days": ("2026年端午节放假3天：6月19日、20日、21日放假三天。22日正常上班。", "0619-0621", ""),
    "list under one 日": ("2026年国庆节10月1、2、3日放假。", "1001-1003", ""),
    "word before its dates": ("关于2026年节假日安排的通知\n一、劳动节\n放假时间：5月1日至6日，共6天。\n调整方式：4月26日（星期日）、5月9日（星期六）上班。\n二、我局国庆节放假调休时间为：10月1日至8日，共8天。9月20日（星期日）、10月10日（星期六）、10月11日（星期日）上班。", "0501-0506 1001-1008", "0426 0509 0920 1010 1011"),
    "workdays before the holiday": ("上班时间：2026年9月20日（周日）、10月10日（周六）；放假时间：10月1日至7日。", "1001-1007", "0920 1010"),
    "make-up days announced": ("2026年国庆节：10月1日至7日，共7天；调休上班日：9月20日（周日）、10月10日（周六）。", "1001-1007", "0920 1010"),
    "holiday as a noun": ("2026年5月1日—5月5日为劳动节假期，5月9日（星期六）须上班。", "0501-0505", "0509"),
    "days in brackets": ("2026年国庆节期间（10月1日至7日）放假7天，10月8日（星期四）起照常上班。", "1001-1007", ""),
    "school": ("2026年国庆节放假时间：10月1日—10月7日，共7天。10月8日（星期四）正常上课。9月20日（周日）上周四的课，10月10日（周六）补课。", "1001-1007", "0920 1010"),
    "table with tabs": ("2026年放假安排\n节日\t放假时间\t调休\n元旦\t1月1日至3日\t1月4日（周日）上班\t3天\n春节\t2月15日至23日\t2月14日、28日上班\t9天", "0101-0103 0215-0223", "0104 0214 0228"),
    "points for months": ("2026年国庆节10.1-10.7放假，9.20、10.10上班。", "1001-1007", "0920 1010"),
    "numerals": ("2026年劳动节五月一日至五日放假五天，五月九日（星期六）上班。", "0501-0505", "0509"),
    "ISO dates": ("2026年国庆节：2026-10-01 至 2026-10-07 放假，2026-09-20 上班，2026-10-10 上班。", "1001-1007", "0920 1010"),
    "hours at both ends": ("2026年国庆节：10月1日0时至7日24时放假。", "1001-1007", ""),
    "toll-free roads": ("国庆节高速公路免费通行时间为2026年10月1日0时至10月8日24时。放假时间为10月1日至7日。", "1001-1007", ""),
    "deadline": ("2026年国庆节10月1日至7日放假。请各处室于9月28日下午5时前将值班表报送办公室，放假前做好安全检查。", "1001-1007", ""),
    "duty table": ("2026年国庆节10月1日至7日放假。\n值班表\n9月30日 张某 李某\n10月1日 王某 赵某\n10月8日由张某值班。", "1001-1007", ""),
    "winter hours": ("2026年国庆节10月1日至7日放假。自10月9日起执行冬季作息时间，上午8:30上班，下午5:30下班。10月1日至次年4月30日上午8：30上班。", "1001-1007", ""),
    "encouraged leave": ("2026年春节：2月15日至23日放假。鼓励各单位安排职工在2月24日休息。", "0215-0223", ""),
    "weekday workday called usual": ("2026年国庆节10月1日至7日放假，10月8日（星期四）起正常上班，10月10日（星期六）正常上班。", "1001-1007", "1010"),
    "weekend called off, day made up": ("经研究，取消2026年10月10日（星期六）上班。", "1010", ""),
    "weekday decides the year": ("关于2019年元旦放假的通知\n元旦：12月30日（星期日）至1月1日（星期二）放假调休，共3天。12月29日（星期六）上班。", "2018-12-30..2019-01-01", "2018-12-29"),
    "New Year without weekdays": ("关于2027年元旦放假的通知\n元旦：12月31日至1月3日放假。12月26日上班。", "2026-12-31..2027-01-03", "2026-12-26"),
}  # fmt: skip


def days_of(text: str, year: int = 2026) -> set[date]:
    found: set[date] = set()
    for part in text.split():
        if ".." in part or part.count("-") == 2:
            first, _, last = part.partition("..")
            start, end = date.fromisoformat(first), date.fromisoformat(last or first)
        else:
            first, _, last = part.partition("-")
            start, end = (date(year, int(one[:2]), int(one[2:])) for one in (first, last or first))
        found |= {start + n * DAY for n in range((end - start).days + 1)}
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_a_date_counts_only_for_what_its_own_clause_says(kind):
    text, rest, work = KINDS[kind]
    notice = checked(read_text(text))
    assert notice.contradictions == ()
    assert (notice.rest_days(), notice.work_days()) == (days_of(rest), days_of(work))


ASKED = {
    "half a day": ("2026年除夕2月16日下午放假半天。春节2月17日至23日放假。", "半天"),
    "some people": ("2026年3月9日女职工放假一天。", "部分人员"),
    "a weekday of no festival": ("2026年9月3日（星期四）全市放假一天。", "不属于法定节日"),
    "a holiday of the region": ("根据2024年11月10日修订的《全国年节及纪念日放假办法》，2026年民族节4月23日至25日放假，共3天。", "不属于法定节日"),
    "a festival out of its season": ("2026年国庆节9月14日放假。", "不属于法定节日"),
    "a work day that was one": ("2026年国庆节10月1日至7日放假，10月9日（星期五）上班。", "本来就上班"),
    "days that change places": ("2026年10月9日（星期五）与10月10日（星期六）对调。", "没有看懂"),
    "a weekend moved without a word": ("2026年国庆节10月1日至7日放假，10月10日（周六）调休。", "看作上班"),
    "nobody knows yet": ("2026年国庆节10月10日（周六）是否上班另行通知。", "没有看懂"),
}  # fmt: skip


@pytest.mark.parametrize("kind", ASKED)
def test_what_is_doubtful_is_a_question(kind):
    text, sentence = ASKED[kind]
    notice = checked(read_text(text))
    assert notice.contradictions == ()
    assert [one for one in notice.questions if sentence in one.sentence]


def test_an_item_without_a_festival_is_no_part_of_the_one_before():
    text = "2026年放假安排\n一、国庆节：10月1日至7日放假。\n二、9月30日（星期三）全市放假一天。"
    notice = checked(read_text(text))
    assert [span.name for span in notice.rest] == ["国庆节", ""]
    assert [one.sentence for one in notice.questions] == ["9月30日（周三）放假不属于法定节日，请核对。"]


def test_a_negated_holiday_is_a_workday():
    notice = checked(read_text("2026年节假日安排：9月3日（星期四）不放假。"))
    assert (notice.rest_days(), notice.work_days(), notice.problems) == (set(), set(), ())
    assert [work.day for work in notice.usual] == [date(2026, 9, 3)]
    shorter = as_year(checked(read_text("2026年10月7日（星期三）不放假。")), SHIPPED[2026])
    assert date(2026, 10, 7) not in shorter.rest
    assert shorter.work == SHIPPED[2026].work


YEAR = "".join(
    f"\n{place}、{text}"
    for place, text in zip(
        "一二三四五六七",
        (
            "元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。",
            "春节：2月15日（周日）至23日（周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。",
            "清明节：4月4日（周六）至6日（周一）放假，共3天。",
            "劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。",
            "端午节：6月19日（周五）至21日（周日）放假，共3天。",
            "中秋节：9月25日（周五）至27日（周日）放假，共3天。",
            "国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。",
        ),
        strict=True,
    )
)
WHOLE = f"国务院办公厅关于2026年部分节假日安排的通知{YEAR}\n国务院办公厅\n2025年11月4日\n"
LONGER = "某某市人民政府办公室关于延长2026年春节假期的通知\n一、延长2026年春节假期至2月28日（星期六），3月2日（星期一）起正常上班。\n2026年2月22日\n"


@pytest.mark.parametrize("text", [WHOLE + LONGER, LONGER + WHOLE])
def test_a_later_notice_in_the_same_paste_changes_the_year(text):
    notice = checked(read_text(text))
    entry = as_year(notice, CalendarYear(2026, YearStatus.OFFICIAL, "", (), ()))
    assert not notice.is_amendment
    assert set(entry.rest) == set(SHIPPED[2026].rest) | days_of("0224-0228")
    assert set(entry.work) == set(SHIPPED[2026].work) - days_of("0228")
    assert entry.source == (
        "国务院办公厅关于2026年部分节假日安排的通知（某某市人民政府办公室关于延长2026年春节假期的通知调整）"
    )


def test_of_notices_for_several_years_the_wanted_one_is_read():
    other = "关于2025年元旦放假的通知\n元旦：1月1日（周三）放假1天。\n"
    assert read_text(other + WHOLE, 2026).rest_days() == set(SHIPPED[2026].rest)
    assert read_text(other + WHOLE, 2025).rest_days() == {date(2025, 1, 1)}
    assert read_text(WHOLE + other).year == 2026


@pytest.mark.parametrize(
    ("head", "tail", "source"),
    [
        ("关于2026年放假的通知", "\n某某市盐业管理局\n2025年12月1日", "某某市盐业管理局关于2026年放假的通知"),
        ("关于2026年放假的通知", "", "关于2026年放假的通知"),
        ("某某市盐业管理局关于2026年放假的通知\n某盐办〔2025〕3号", "", "某某市盐业管理局关于2026年放假的通知（某盐办〔2025〕3号）"),
        ("2026年放假安排", "", "2026年放假安排"),
        (
            "关于2026年放假的通知\n根据《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号），安排如下。",
            "",
            "关于2026年放假的通知",
        ),
    ],
)  # fmt: skip
def test_title_issuer_and_number_are_those_of_the_text(head, tail, source):
    assert read_text(head + YEAR + tail).source == source


# Any text at all.

SPOKEN = """元旦 春节 国庆节 “十一” 五一 民族节 放假 上班 调休 补休 放假时间： 上班日为 不放假 不上班 取消 是否 对调 共3天 共十一天
半天 下午 正常 起 至 — - 、 ， 。 ； ： （ ） 1月1日 10月1日 12月31日 2月30日 3日 7号 31日 （周四） （星期六） 2026年 次年
2026-10-01 10.1 十月一日 前 电 印发 发布时间： 关于 的通知 延长 假期至 公休日调至 与周末连休 鼓励 作息时间 值班表 8：30
附件 第 号 〔2025〕 妇女 １０月 ⽉ 節"""
WORDS = st.sampled_from([*SPOKEN.split(), "\n", "\t", " "])
PIECES = st.one_of(WORDS, st.text(max_size=3))


@given(st.lists(PIECES, max_size=60).map("".join), st.sampled_from([None, 2026]))
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_or_refused_and_its_phrases_stand_in_it(text, year):
    try:
        notice = checked(read_text(text, year))
        as_year(notice, SHIPPED[2026])
    except RuleError:
        return
    assert isinstance(notice, HolidayNotice)
    for one in (*notice.rest, *notice.work, *notice.problems):
        assert 0 <= one.phrase.start <= one.phrase.end <= len(text)


@given(st.lists(st.sampled_from(sorted(KINDS)), min_size=1, max_size=3), st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_a_mutilated_notice_is_read_or_refused(kinds, random):
    signs = list("\n".join(KINDS[kind][0] for kind in kinds))
    for _ in range(random.randrange(8)):
        place = random.randrange(len(signs))
        signs[place : place + random.randrange(4)] = random.choice(
            ["", "\n", "。", "，", "（", "1", "月", "放假", "\x00"]
        )
    try:
        checked(read_text("".join(signs) or "空", 2026))
    except RuleError:
        return


@given(st.lists(WORDS, min_size=1, max_size=6).map("".join))
@settings(max_examples=60, deadline=None)
def test_the_longest_text_takes_no_longer_than_its_length_deserves(part):
    text = ("2026年放假。" + part * (LONGEST_TEXT // max(1, len(part))))[:LONGEST_TEXT]
    start = time.process_time()
    with suppress(RuleError):
        read_text(text, 2026)
    assert time.process_time() - start < LONGEST_TIME
