"""Every year since 2007 in several wordings and spellings gives the shipped calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from saltdesk.domain.calendar.holiday_notice import as_year, checked
from saltdesk.domain.calendar.holiday_text import read_text
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.calendar.years import CalendarYear, YearStatus, read_shipped
from saltdesk.paths import resource
from tests.domain.calendar.notice_wordings import SPELLINGS, WORDINGS, notice

FILE = resource("calendar.toml")
SHIPPED = {entry.year: entry for entry in read_shipped(FILE)}


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("wording", WORDINGS)
@pytest.mark.parametrize("year", range(2007, 2027))
def test_the_notice_of_a_year_gives_the_shipped_calendar(year, wording, spelling):
    entry = SHIPPED[year]
    found = checked(read_text(SPELLINGS[spelling](notice(entry, wording))))
    assert found.contradictions == ()
    assert (found.year, found.is_amendment, found.issued_on) == (year, False, date(year - 1, 12, 9))
    assert found.title == f"某某市人民政府办公室关于{year}年部分节假日安排的通知"
    assert found.document == f"某政办〔{year - 1}〕{year % 90}号"
    read = as_year(found, CalendarYear(year, YearStatus.OFFICIAL, "", (), ()))
    assert (read.rest, read.work) == (entry.rest, entry.work)
    # What deviates from the law of its year is asked about: a day of remembrance, a longer Spring Festival.
    assert bool(found.questions) is (year in (2015, 2020)), found.questions


# ruff: noqa: E501 (sentences of notices stay on one line)
OFFICIAL = {
    2007: """一、元旦：1月1日－3日放假，共3天。其中1月1日为法定节假日，2006年12月30日（星期六）、31日（星期日）两个公休日分别调至
1月2日（星期二）、3日（星期三），2006年12月30日（星期六）、31日（星期日）上班。
二、春节：2月18日－24日放假，共7天。其中18日、19日、20日为法定节假日，2月17日（星期六）、25日（星期日）两个公休日分别调至
22日（星期四）、23日（星期五），2月24日（星期六）照常公休，2月17日（星期六）、25日（星期日）上班。
三、“五一”：5月1日－7日放假，共7天。4月28日（星期六）、29日（星期日）公休日调至5月4日、7日，4月28日、29日上班。
四、“十一”：10月1日－7日放假，共7天。9月29日（星期六）、30日（星期日）公休日调至10月4日、5日，9月29日、30日上班。""",
    2008: """一、元旦：2007年12月30日－2008年1月1日放假，共3天。其中，1月1日（星期二）为法定节假日，12月30日（星期日）为公休日，
12月29日（星期六）公休日调至12月31日（星期一），12月29日（星期六）上班。
二、春节：2月6日－12日（农历除夕至正月初六）放假，共7天。2月2日（星期六）、2月3日（星期日）两个公休日调至2月11日（星期一）、
12日（星期二），2月2日（星期六）、3日（星期日）上班。
三、清明节：4月4日－6日放假，共3天。其中，4月4日（清明节）为法定节假日，4月5日（星期六）、4月6日（星期日）照常公休。
四、“五一”国际劳动节：5月1日－3日放假，共3天。5月4日（星期日）公休日调至5月2日（星期五），5月4日（星期日）上班。
五、端午节：6月7日－9日放假，共3天。6月7日（星期六）照常公休，6月8日（星期日）公休日调至6月9日（星期一）。
六、中秋节：9月13日－15日放假，共3天。9月13日（星期六）为公休日，9月14日（星期日）公休日调至9月15日（星期一）。
七、国庆节：9月29日－10月5日放假，共7天。9月27日（星期六）、28日（星期日）两个公休日调至9月29日、30日，9月27日、28日上班。""",
    2011: """一、元旦：1月1日至3日放假公休，共3天。二、春节：2月2日（农历除夕）至8日放假调休，共7天。1月30日（星期日）、2月12日
（星期六）上班。三、清明节：4月3日至5日放假调休，共3天。4月2日（星期六）上班。四、劳动节：4月30日至5月2日放假公休，共3天。
五、端午节：6月4日至6日放假公休，共3天。六、中秋节：9月10日至12日放假公休，共3天。七、国庆节：10月1日至7日放假调休，共7天。
10月8日（星期六）、10月9日（星期日）上班。""",
    2014: """一、元旦：1月1日放假1天。二、春节：1月31日至2月6日放假调休，共7天。1月26日（星期日）、2月8日（星期六）上班。
三、清明节：4月5日放假，4月7日（星期一）补休。四、劳动节：5月1日至3日放假调休，共3天。5月4日（星期日）上班。
五、端午节：6月2日放假，与周末连休。六、中秋节：9月8日放假，与周末连休。七、国庆节：10月1日至7日放假调休，共7天。
9月28日（星期日）、10月11日（星期六）上班。""",
    2024: """一、元旦：1月1日放假，与周末连休。二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。
鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。七、国庆节：10月1日至7日放假调休，共7天。
9月29日（星期日）、10月12日（星期六）上班。""",
}


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("year", OFFICIAL)
def test_the_sentences_of_each_decade_give_the_same_working_days(year, spelling):
    text = SPELLINGS[spelling](f"关于{year}年部分节假日安排的通知\n{OFFICIAL[year]}")
    found = checked(read_text(text))
    assert found.problems == ()
    shipped = Calendar.from_file(FILE)
    read = shipped.with_year(as_year(found, SHIPPED[year]))
    days = (date(year - 1, 12, 1) + timedelta(n) for n in range(396))
    assert [day for day in days if read.is_working(day) != shipped.is_working(day)] == []
