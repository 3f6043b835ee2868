"""Reading the pasted text of a holiday notice: every sentence shape, every contradiction, every year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise

import pytest

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.holiday_notice import as_year, checked
from saltdesk.domain.calendar.holiday_text import LONGEST_TEXT, read_text
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.calendar.years import CalendarYear, Festivals, YearStatus, read_shipped
from saltdesk.paths import resource

FILE = resource("calendar.toml")
SHIPPED = {entry.year: entry for entry in read_shipped(FILE)}
NAMES = ("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节")
NUMERALS = "一二三四五六七八九十"
DAY = timedelta(days=1)

NOTICE_2026 = """国务院办公厅关于2026年部分节假日安排的通知
国办发明电〔2025〕7号

各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
　　经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
　　一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
　　二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
　　三、清明节：4月4日（周六）至6日（周一）放假，共3天。
　　四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
　　五、端午节：6月19日（周五）至21日（周日）放假，共3天。
　　六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
　　七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
　　鼓励单位和个人结合落实带薪年休假等制度，实际形成较长假期。

国务院办公厅
2025年11月4日
"""


def spans(days: Iterable[date]) -> Iterator[tuple[date, date]]:
    """The runs of days, first and last of each."""
    ordered = sorted(days)
    starts = [ordered[0]] + [b for a, b in pairwise(ordered) if b - a > DAY]
    ends = [a for a, b in pairwise(ordered) if b - a > DAY] + [ordered[-1]]
    return zip(starts, ends, strict=True)


def said(day: date, year: int, after: date | None = None) -> str:
    """A day as notices write it: the year only when it is another one, no month after the same month."""
    weekday = f"（周{'一二三四五六日'[day.weekday()]}）"
    if after and (day.year, day.month) == (after.year, after.month):
        return f"{day.day}日{weekday}"
    other = day.year != year or (after is not None and after.year != year)
    return f"{f'{day.year}年' if other else ''}{day.month}月{day.day}日{weekday}"


def named(first: date, last: date) -> str:
    """The festivals a run of days off belongs to, by their seasons."""
    days = {(day.month, day.day) for day in (first + n * DAY for n in range((last - first).days + 1))}
    if (1, 1) in days:
        return "元旦"
    if first.month <= 3:
        return "春节"
    if {(9, 3), (9, 4)} & days and first.year == 2015:
        return "纪念日"
    fixed = "国庆节" if (10, 1) in days else ""
    if first.month in (9, 10):
        return (
            "国庆节、中秋节"
            if fixed and first.year in (2009, 2012, 2017, 2020, 2023, 2025)
            else fixed or "中秋节"
        )
    return (
        {4: "清明节", 5: "劳动节", 6: "端午节"}[last.month]
        if first.month != 5 or first.day < 20
        else "端午节"
    )


def worded(entry: CalendarYear) -> str:
    """A notice for the year in the sentence shapes of the State Council."""
    lines = [f"现将{entry.year}年节假日安排通知如下。"]
    work = list(entry.work)
    runs = list(spans(entry.rest))
    for place, (first, last) in enumerate(runs):
        name = named(first, last)
        end = f"至{said(last, entry.year, first)}" if last > first else ""
        moved = "放假调休" if place % 2 else "放假"
        total = (last - first).days + 1
        line = f"{NUMERALS[place]}、{name}：{said(first, entry.year)}{end}{moved}，共{total}天。"
        mine = [day for day in work if place == len(runs) - 1 or day <= last + 10 * DAY]
        work = [day for day in work if day not in mine]
        lines.append(line + ("、".join(said(day, entry.year) for day in mine) + "上班。" if mine else ""))
    return "\n".join(lines)


def understood(text: str, year: int | None = None) -> CalendarYear:
    notice = checked(read_text(text, year))
    return as_year(
        notice, SHIPPED.get(notice.year) or CalendarYear(notice.year, YearStatus.OFFICIAL, "", (), ())
    )


@pytest.mark.parametrize("year", range(2015, 2027))
def test_every_year_worded_as_a_notice_is_understood_as_shipped(year):
    notice = checked(read_text(worded(SHIPPED[year])))
    entry = as_year(notice, SHIPPED[year])
    assert (entry.year, entry.rest, entry.work) == (year, SHIPPED[year].rest, SHIPPED[year].work)
    # The day of remembrance of 2015 and the longer Spring Festival of 2020 deviate, and are asked about.
    assert bool(notice.questions) is (year in (2015, 2020)), notice.questions


def test_the_notice_of_2026_as_it_was_published():
    notice = checked(read_text(NOTICE_2026))
    entry = as_year(notice, SHIPPED[2026])
    assert notice.problems == ()
    assert entry == SHIPPED[2026]
    assert (notice.document, notice.issued_on) == ("国办发明电〔2025〕7号", date(2025, 11, 4))
    assert [span.name for span in notice.rest] == list(NAMES)
    first = notice.rest[0].phrase
    assert NOTICE_2026[first.start : first.end] == "1月1日（周四）至3日（周六）放假调休"


def test_line_breaks_blanks_and_full_width_digits_change_nothing():
    wide = NOTICE_2026.translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    broken = "\n".join(wide[start : start + 7] for start in range(0, len(wide), 7))
    halves = NOTICE_2026.replace("（", "(").replace("）", ")").replace("：", ":").replace("，", ",")
    for text in (wide, broken, halves, NOTICE_2026.replace("月", " 月 ").replace("\n", "\r\n")):
        notice = checked(read_text(text))
        assert notice.problems == ()
        assert as_year(notice, SHIPPED[2026]) == SHIPPED[2026]


# ruff: noqa: E501 (sentences of notices stay on one line)
SHAPES = (
    ("元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。", "0101-0103", "0104"),
    ("元旦：1月1日（周四）放假1天，不调休。", "0101", ""),
    ("元旦：1月1日放假，共1天。", "0101", ""),
    ("中秋节：9月25日放假，与周末连休。", "0925-0927", ""),
    ("清明节：4月6日放假，与周末连休，共3天。", "0404-0406", ""),
    ("清明节：4月5日放假，4月6日（星期一）补休。", "0405-0406", ""),
    ("春节：1月31日至2月6日放假调休，共7天。1月25日（星期日）、2月7日（星期六）上班。", "0131-0206", "0125 0207"),
    ("国庆节、中秋节：10月1日—8日放假调休，共8天。9月27日、10月10日上班。", "1001-1008", "0927 1010"),
    ("劳动节：5月1日至3日放假。5月9日、10日上班", "0501-0503", "0509 0510"),
    ("国庆节：10月1日至7日放假。10月10日（周六）正常上班。", "1001-1007", "1010"),
    ("二、2月15日至23日放假，共9天，2月24日（周二）起正常上班。", "0215-0223", ""),
    ("春节：2月15日至23日放假。安排职工在除夕（2月16日）休息。", "0215-0223", ""),
)  # fmt: skip


def days_of(text: str) -> set[date]:
    found: set[date] = set()
    for part in text.split():
        first, _, last = part.partition("-")
        start, end = (date(2026, int(one[:2]), int(one[2:])) for one in (first, last or first))
        found |= {start + offset * DAY for offset in range((end - start).days + 1)}
    return found


@pytest.mark.parametrize(("text", "rest", "work"), SHAPES)
def test_each_sentence_shape(text, rest, work):
    notice = checked(read_text(text, 2026))
    assert notice.problems == ()
    assert (notice.rest_days(), notice.work_days()) == (days_of(rest), days_of(work))


@pytest.mark.parametrize(
    "text",
    [
        "元旦：2022年12月31日至2023年1月2日放假调休，共3天。",
        "元旦：2022年12月31日（周六）至次年1月2日（周一）放假，共3天。",
        "元旦：12月31日（周六）至1月2日（周一）放假，共3天。",
    ],
)
def test_a_span_may_begin_in_the_december_before(text):
    notice = checked(read_text(text, 2023))
    assert notice.problems == ()
    assert notice.rest_days() == {date(2022, 12, 31), date(2023, 1, 1), date(2023, 1, 2)}


def test_a_make_up_day_of_the_december_before_keeps_its_year():
    text = "元旦：2018年12月30日至2019年1月1日放假调休，共3天。2018年12月28日、29日（星期六）上班。"
    notice = read_text(text, 2019)
    assert notice.work_days() == {date(2018, 12, 28), date(2018, 12, 29)}


CONTRADICTIONS = (
    ("1月4日（周日）上班", "1月4日（周一）上班", "1月4日（周一）", "2026年1月4日是周日"),
    ("至3日（周六）放假调休，共3天", "至3日（周六）放假调休，共4天", "1月1日（周四）至3日（周六）放假调休，共4天", "共3天"),
    ("5月9日（周六）上班", "5月2日（周六）上班", "5月2日（周六）上班", "既放假又上班"),
    ("七、国庆节：10月1日（周四）至7日", "七、国庆节：10月31日至7日", "10月31日至7日（周三）", "起止日期不对"),
    ("5月9日（周六）上班", "5月39日上班", "5月39日", "没有这一天"),
    ("　　一、元旦", "4日上班。\n　　一、元旦", "4日", "缺少月份"),
    ("5月9日（周六）上班", "5月9日（周六）上班。延长2026年劳动节假期至5月41日", "延长2026年劳动节假期至5月41日", "没有这一天"),
    ("至3日（周六）放假调休", "至33日放假调休", "1月1日（周四）至33日", "没有这一天"),
    ("2月14日（周六）、", "0001年2月10日（周六）、", "0001年2月10日（周六）", "没有这一天"),
    ("2月14日（周六）、", "2024年2月10日（周六）、", "2024年2月10日（周六）", "不在2026年"),
)  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "phrase", "sentence"), CONTRADICTIONS)
def test_a_contradiction_is_named_with_its_phrase_and_refused(right, wrong, phrase, sentence):
    text = NOTICE_2026.replace(right, wrong)
    notice = checked(read_text(text))
    found = next(one for one in notice.contradictions if sentence in one.sentence)
    assert found.phrase.text == phrase
    assert text[found.phrase.start : found.phrase.end] == phrase
    with pytest.raises(RuleError, match=sentence) as caught:
        as_year(notice, SHIPPED[2026])
    assert caught.value.problems[0].clause == "5.4"


ODDITIES = (
    ("5月9日（周六）上班", "5月8日（周五）上班", "5月8日（周五）不是周六、周日，本来就上班"),
    ("三、清明节：4月4日（周六）至6日（周一）放假，共3天。", "", "没有看到清明节的放假"),
    ("4月4日（周六）至6日（周一）放假，共3天", "4月3日（周五）至4日（周六）放假，共2天", "法定节日清明节4月5日（周日）没有列入放假"),
    ("9月20日（周日）、", "9月14日（周一）放假。9月20日（周日）、", "9月14日（周一）放假不属于法定节日"),
    ("9月20日（周日）、", "9月20日（周日）下午放假半天。", "只有半天"),
    ("9月20日（周日）、", "9月20日（周日）调休。", "看作上班"),
)  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "sentence"), ODDITIES)
def test_an_oddity_is_a_question_to_the_person(right, wrong, sentence):
    festivals = Festivals(date(2026, 2, 17), date(2026, 4, 5), date(2026, 6, 19), date(2026, 9, 25))
    text = NOTICE_2026.replace(right, wrong)
    notice = checked(read_text(text), festivals)
    assert notice.contradictions == ()
    assert [one for one in notice.questions if sentence in one.sentence]


def test_one_day_off_more_than_the_law_gives_is_a_question_not_a_refusal():
    notice = checked(read_text(NOTICE_2026.replace("5月9日（周六）上班。", "")))
    assert notice.contradictions == ()
    assert [one.sentence for one in notice.questions] == ["净放假14个工作日，法定13天，请核对原文。"]
    assert date(2026, 5, 9) not in as_year(notice, SHIPPED[2026]).work


@pytest.mark.parametrize(
    "vague",
    [
        "5月9日（周六）各单位结合本单位的实际情况和有关工作要求自行确定是否安排上班。",
        "5月9日（周六）是否上班另行通知。",
        "5月9日（周六）不调休。",
    ],
)
def test_a_date_whose_word_is_too_far_away_is_asked_about(vague):
    notice = read_text(NOTICE_2026.replace("5月9日（周六）上班。", vague))
    assert [(one.phrase.text, one.is_question) for one in notice.problems] == [("5月9日（周六）", True)]
    assert date(2026, 5, 9) not in notice.work_days() | notice.rest_days()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "没有可用的年份"),
        ("今年春节放假。", "没有可用的年份"),
        ("关于0000年放假的通知。元旦：1月1日放假。", "没有可用的年份"),
        ("关于2027年工作的通知", "没有找到放假"),
        ("关于2027年放假的通知。" + "放" * LONGEST_TEXT, "太长"),
        ("关于2027年放假的通知。" + "1月1日放假。" * 2000, "日期太多"),
    ],
)
def test_a_text_that_is_no_notice_is_refused(text, sentence):
    with pytest.raises(RuleError, match=sentence):
        read_text(text)


# Changes in the middle of a year, on top of the notice that stood before.

BEFORE = {
    2015: (["09-03", "09-04", "09-05"], ["09-06"], [], []),
    2019: (["05-02", "05-03", "05-04"], ["04-28", "05-05"], [], []),
    2020: (["01-31", "02-01", "02-02"], [], [], ["02-01"]),
}
AMENDMENTS = {
    2015: """国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知
国发明电〔2015〕1号
为使全国人民广泛参与纪念活动，2015年9月3日全国放假1天。特作如下调休：9月3日至5日调休放假，共3天。
其中9月3日（星期四）放假，9月4日（星期五）调休，9月6日（星期日）上班。
国务院
2015年5月13日""",
    2019: """国务院办公厅关于调整2019年劳动节假期安排的通知
国办发明电〔2019〕3号
经国务院批准，现将调整2019年劳动节放假安排通知如下。
一、2019年5月1日至4日放假调休，共4天。4月28日（星期日）、5月5日（星期日）上班。
国务院办公厅
2019年3月22日""",
    2020: """国务院办公厅关于延长2020年春节假期的通知
国办发明电〔2020〕1号
一、延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。
国务院办公厅
2020年1月26日""",
}


@pytest.mark.parametrize("year", AMENDMENTS)
def test_a_change_in_the_middle_of_the_year_leads_from_the_former_notice_to_the_present_one(year):
    def days(names):
        return {date.fromisoformat(f"{year}-{name}") for name in names}

    now = SHIPPED[year]
    no_rest, no_work, _, more_work = map(days, BEFORE[year])
    former = CalendarYear(
        year,
        YearStatus.OFFICIAL,
        now.source.partition("，")[0] + "）",
        tuple(sorted(set(now.rest) - no_rest)),
        tuple(sorted((set(now.work) - no_work) | more_work)),
    )
    notice = checked(read_text(AMENDMENTS[year]))
    assert (notice.year, notice.is_amendment, notice.contradictions) == (year, True, ())
    # Only the day of remembrance belongs to none of the seven festivals.
    assert bool(notice.questions) is (year == 2015)
    assert notice.issued_on is not None
    assert as_year(notice, former) == now


def test_an_extension_needs_a_holiday_to_extend():
    nothing = CalendarYear(2020, YearStatus.OFFICIAL, "", (), ())
    with pytest.raises(RuleError, match="没有可以延长的假期"):
        as_year(checked(read_text(AMENDMENTS[2020])), nothing)


# Real notices in the older wording: the days around them rest all the same.

OLDER = {
    2016: """现将2016年节假日安排通知如下。元旦：1月1日放假，与周末连休。春节：2月7日至13日放假调休，共7天。
2月6日（星期六）、2月14日（星期日）上班。清明节：4月4日放假，与周末连休。劳动节：5月1日放假，5月2日（星期一）补休。
端午节：6月9日至11日放假调休，共3天。6月12日（星期日）上班。中秋节：9月15日至17日放假调休，共3天。9月18日（星期日）上班。
国庆节：10月1日至7日放假调休，共7天。10月8日（星期六）、10月9日（星期日）上班。""",
    2018: """现将2018年节假日安排通知如下。元旦：1月1日放假，与周末连休。春节：2月15日至21日放假调休，共7天。
2月11日（星期日）、2月24日（星期六）上班。清明节：4月5日至7日放假调休，共3天。4月8日（星期日）上班。
劳动节：4月29日至5月1日放假调休，共3天。4月28日（星期六）上班。端午节：6月18日放假，与周末连休。
中秋节：9月24日放假，与周末连休。国庆节：10月1日至7日放假调休，共7天。9月29日（星期六）、9月30日（星期日）上班。""",
}


def test_moved_rest_days_in_the_oldest_wording_are_not_taken_for_workdays():
    text = """春节：2月6日—12日放假，共7天。其中，2月6日（除夕）、2月7日、2月8日为法定节假日，2月9日（星期六）照常公休，
    2月2日（星期六）、2月3日（星期日）两个公休日调至2月11日（星期一）、2月12日（星期二），2月2日（星期六）、2月3日（星期日）上班。"""
    notice = checked(read_text(text, 2008))
    assert notice.problems == ()
    assert notice.work_days() == {date(2008, 2, 2), date(2008, 2, 3)}
    assert [span.last for span in notice.rest] == [date(2008, 2, 12)]


@pytest.mark.parametrize("year", OLDER)
def test_older_wording_gives_the_same_working_days(year):
    notice = checked(read_text(OLDER[year]))
    assert notice.problems == ()
    shipped = Calendar.from_file(FILE)
    read = shipped.with_year(as_year(notice, SHIPPED[year]))
    first = date(year - 1, 12, 1)
    assert [
        day
        for day in (first + n * DAY for n in range(400))
        if read.is_working(day) != shipped.is_working(day)
    ] == []


def test_an_impossible_date_of_issue_is_left_out():
    assert read_text(NOTICE_2026.replace("2025年11月4日", "2025年11月44日")).issued_on is None


def test_a_dateline_is_no_day_off():
    notice = checked(read_text("新华社北京11月4日电 " + NOTICE_2026))
    assert notice.problems == ()
    assert as_year(notice, SHIPPED[2026]) == SHIPPED[2026]


def test_a_city_notice_gives_its_own_number():
    text = "郑州市人民政府办公厅关于临时放假的通知\n郑政办明电〔2026〕5号\n2026年9月10日（周四）全市放假1天。"
    notice = read_text(text)
    assert (notice.document, notice.is_amendment) == ("郑政办明电〔2026〕5号", True)
    entry = as_year(checked(notice), SHIPPED[2026])
    assert (
        entry.source
        == "国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号，郑政办明电〔2026〕5号调整）"
    )
    assert set(entry.rest) - set(SHIPPED[2026].rest) == {date(2026, 9, 10)}
