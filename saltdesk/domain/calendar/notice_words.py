"""The words of a notice that say what a date in it is: the patterns of the parser.

``TOKEN`` finds dates, festivals and predicates; the other patterns look at what stands beside a date.
"""

from __future__ import annotations

import re

from saltdesk.domain.base.weekdays import WEEKDAYS
from saltdesk.domain.calendar.notice_dates import DASH, DATE, SPAN

NUMERALS = "零一二三四五六七八九十"
_FESTIVALS = (
    ("元旦", r"元旦节?|新年(?=假期|放假|：)"),
    ("春节", r"春节|农历新年"),
    ("清明节", r"清明节?"),
    (
        "劳动节",
        r"[“\"「]?五一[”\"」]?(?:国际)?劳动节|国际劳动节|劳动节|[“\"「]五一[”\"」]|五一(?=节|假期|放假|小长假|：)",
    ),
    ("端午节", r"端午节?"),
    ("中秋节", r"中秋节?"),
    ("国庆节", r"[“\"「]?十一[”\"」]?国庆节?|国庆节?|[“\"「]十一[”\"」]|十一(?=假期|放假|黄金周|：)"),
)
_SPOKEN = (
    ("元旦", "元旦|新年"),
    ("春节", "春节|农历新年"),
    ("清明节", "清明"),
    ("劳动节", "劳动节|五一"),
    ("端午节", "端午"),
    ("中秋节", "中秋"),
    ("国庆节", "国庆|十一(?!月|日)"),
)
_FESTIVAL = "|".join(pattern for _, pattern in _FESTIVALS)
_OWN = r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{1,6}(?:节|纪念日)(?=：)|[\u4e00-\u9fff]{1,5}节(?=\d{1,2}月|放假)"

TOKEN = re.compile(
    rf"(?P<until>(?:延长|顺延|延)[^。；\n]{{0,20}}?(?:至|到)(?P<until_day>{DATE}))"
    rf"|(?P<span>{SPAN})"
    rf"|(?P<single>{DATE})"
    rf"|(?P<name>(?:{_FESTIVAL}|{_OWN})(?:[、和及与暨](?:{_FESTIVAL}|[\u4e00-\u9fff]{{1,5}}节)){{0,7}})"
    r"|(?P<moved>公休日?(?:分别)?(?:调至|调到|调整至|调整到|移至))"
    r"|(?P<swapped>对调|调换|互换)"
    r"|(?P<cancelled>取消|撤销)"
    r"|(?P<negated>(?:不|无需|无须|不用|不必|不需要?|不再|不另)"
    r"(?:安排|予|再|另|作|进行)?(?P<not>放假调休|放假|调休|补休|休息|补上班|补班|上班|上课))"
    r"|(?P<ordinary>(?:照常|正常|周末)(?:公休|休息)|(?:为|系|属|是)?(?:公休日|双休日|法定节?假日|法定假期|法定休假日))"
    r"|(?P<leave>(?:带薪)?年?休假(?:制度|条例))"
    r"|(?P<rest>放假调休|调休放假|放假公休|公休放假|放假|放(?=[\d一二三四五六七八九十]{1,2}天)|补休|休假|休息|公休"
    r"|(?:小?长假|假期)(?!期?间|安全|结束|旅游|生活|值)"
    r"|(?<![不放])调休(?!上班|补班))"
    r"|(?P<work>(?P<plain>起)?(?P<usual>正常|照常|恢复正常|恢复|如常|按时|正式)?"
    r"(?:调休上班|调休补班|补上班|补班|上班|上课|补课|复工"
    rf"|(?:上|补)(?:星期|周)[{WEEKDAYS}](?:的?课|的班)))"
    r"|(?P<weekend>与(?:前后)?(?:周末|周六、?周日|双休日)(?:公休日)?(?:连休|相连))"
    r"|(?P<vague>是否)"
    rf"|(?P<count>(?:共计?|合计|总共|一共|连休|为期)?(?P<total>\d{{1,2}}|[{NUMERALS}两]{{1,3}})天)"
    r"|(?P<comma>，)|(?P<cell>｜)"
)
NO_PREDICATE = re.compile(
    r"(?:的)?(?:通知|公告|值班|办法|方案|制度|条例|须知|工作|电话|地点|事宜|前|后|族|秩序|纪律|规定|情况|表)"
)
"""What follows 放假 or 上班 where they are part of a name."""
LABEL = re.compile(
    r"(?:的|调休|补班|上班|放假|时间|日期|日子|安排|计划|期间|具体|如下|共?[\d一二三四五六七八九十]{1,2}天"
    r"|分别|调整|，(?=从|自|时间|日期|即|具体)|日|期|定|有|：|为|是|从|自|于|在|即|（)*+"
)
"""What may stand between a word and the dates it announces: 放假时间为：."""
AFTER_DATE = re.compile(
    r"(?:上午|下午|中午|晚上?|凌晨|\d{1,2}(?:时|点|：\d{2})(?:\d{1,2}分|整|半)?|下班|放学|（含）)*(?:之|以)?前(?!往|后)"
    r"|\d{1,2}：\d{2}|止(?!，|放假)"
    r"|\d{0,2}(?:电|讯)|消息|报道|（?记者|[，]?(?:印发|发布|下发|颁布|公布|公告|修订|修正|修改|通过|施行|实施|签发|制定|发出|出台|起草)"
    r"|起(?:开始)?(?:执行|施行|实施|实行|调整|启用|按|采用)|[（〔]?(?:第\d+号|国务院令)"
)
"""What follows a date that is no day of the holiday: a deadline, dateline, law or page."""
BEFORE_DATE = re.compile(
    r"(?:(?:发布|更新|发文|发稿|成文|印发|公布|公开|生成|签发|报送|上报|报名|截稿|公告|编辑|制表|打印|登记|来源|[讯电])"
    r"(?:时间|日期|于|日)?[:：为]*|截至|截止(?:到|至|日期|时间)?：?|根据|依据|按照|修订于|印发于|发布于)$"
)
"""What precedes such a date."""
ALONE_BEFORE = re.compile(r"(?:^|[\n。])(?:时间|日期)：$")
BARRIER = re.compile(
    r"关于|通知|现将|附件|日电|讯|来源|发布|印发|值班|带班|报送|上报|办公室|会议|召开|检查|为迎接|鼓励|倡导|参加|\d{4}年"
)
"""Words between a date and a predicate that belong to something else."""
ENCOURAGED = re.compile(r"鼓励|倡导|提倡|可以?(?:结合|安排|自行)|安排职工|建议")
OFFICE_HOURS = re.compile(
    r"作息|冬季|夏季|冬令|夏令|办公时间|上下班时间|工作时间|营业时间|值班(?:表|安排|人员)|带班"
)
SOME_PEOPLE = re.compile(
    r"妇女|女职工|女同志|女教|青年|儿童|未成年|少数民族|穆斯林|回族|部分(?:公民|职工|人员|岗位)"
)
HALF = re.compile(r"半天|半日|上午|下午|中午|午后")
WORD = re.compile(r"放假|上班|调休|补班|补休|对调|公休|上课|补课|的课|假期|长假")
FINISHED = re.compile(r"[^、，（）“”]")
"""A clause between two commas that says something of its own."""


def festivals_of(words: str) -> list[str]:
    """Return the festivals of the seven that ``words`` name, under their usual names."""
    return [name for name, pattern in _SPOKEN if re.search(pattern, words)]


def number(text: str) -> int:
    """Return 3 for 3 or 三, 十一 included."""
    if text.isdigit():
        return int(text)
    text = text.replace("两", "二")
    if text.startswith("十"):
        return 10 + (NUMERALS.index(text[1]) if len(text) > 1 else 0)
    if "十" in text:
        return 10 * NUMERALS.index(text[0]) + (NUMERALS.index(text[2]) if len(text) > len("三十") else 0)
    return NUMERALS.index(text[0])


DASHED = re.compile(DASH)
SINGLE = re.compile(DATE)
