"""The text of a notice as the parser reads it: simplified, without blanks, one line a paragraph.

Every character keeps its position in the pasted text. A line break inside a sentence is dropped like a blank;
one between paragraphs stays, so that no date is read together with a word of another one. A tab becomes
``｜``, the edge of a cell.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.calendar.holiday_notice import Phrase

_TRADITIONAL = (
    "關於節調勞動國慶為補與連週發辦廳務號長時間個從當現將經準單應歲農曆歷員學館網報訊電來佈頁題標處區縣鄉鎮"
    "類條項規該請後禮兩執實際對開結無須還復複續遲縮統組織終轉達運選點鐘稱範紀級給緊總職聯聞臺興舉舊華萬衛裝"
    "見視訂計設許試認說論證議護變責費資質車進過錄錯門閉陽隊險頒預領飛駐驗體齊齡機產業壹貳婦離導獎傳業務廣節處"
)
_SIMPLIFIED = (
    "关于节调劳动国庆为补与连周发办厅务号长时间个从当现将经准单应岁农历历员学馆网报讯电来布页题标处区县乡镇"
    "类条项规该请后礼两执实际对开结无须还复复续迟缩统组织终转达运选点钟称范纪级给紧总职联闻台兴举旧华万卫装"
    "见视订计设许试认说论证议护变责费资质车进过录错门闭阳队险颁预领飞驻验体齐龄机产业一二妇离导奖传业务广节处"
)
_PLAIN = str.maketrans(
    dict(zip(_TRADITIONAL, _SIMPLIFIED, strict=True))
    | dict(zip("():;,!?[]［］【】．〜～﹣−―", "（）：；，！？〔〕〔〕〔〕.~~---", strict=True))
)
_DROPPED = re.compile("[*\u00ad\u200b-\u200f\u2060\ufeff]")
_SENTENCE = re.compile(r"[^。；！？\n]+")
_ENDS = "。；：！？"
_OPEN_ENDS = "、，（至到和及与年月为是从自—-~"
_GOES_ON = re.compile(r"[（）、，至到—~\-]|(?:放假|上班|补休|补班|调休|起|共\d)(?!通知|安排|时间|日期)")
_STARTS = re.compile(
    r"[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、]\D|附件|附："
)
_DATE_ALONE = re.compile(r"\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-./]\d{1,2}[-./]\d{1,2}")
_NEARLY_FULL = 2
_FEWEST_FULL = 3
_LONGEST_NOTE = 40


@dataclass(frozen=True)
class NoticeText:
    """The normalized text, with the original position of each character."""

    plain: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, pasted: str) -> NoticeText:
        """Return the normalized text of a pasted one."""
        lines = list(_lines(pasted))
        width = max((len(line) for line, _ in lines), default=0)
        full = [len(line) >= width - _NEARLY_FULL for line, _ in lines]
        is_wrapped = sum(full) >= _FEWEST_FULL and 2 * sum(full) >= len(lines)
        signs: list[str] = []
        places: list[int] = []
        for number, (line, where) in enumerate(lines):
            tail = "".join(signs[-_LONGEST_NOTE:])
            is_noted = tail.rfind("（") > tail.rfind("）")
            if number and not is_noted and _is_break(lines[number - 1][0], line, is_wrapped):
                signs.append("\n")
                places.append(where[0])
            signs.extend(line)
            places.extend(where)
        return cls("".join(signs), tuple(places))

    def phrase(self, start: int, end: int) -> Phrase:
        """Return the words between two positions of the normalized text."""
        return Phrase(self.plain[start:end], self.places[start], self.places[end - 1] + 1)

    def sentences(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the bounds of the sentences between two positions."""
        for found in _SENTENCE.finditer(self.plain, start, end):
            yield found.span()


def _lines(pasted: str) -> Iterator[tuple[str, list[int]]]:
    """Yield each line that is not blank, normalized, with the position of each character."""
    start = 0
    for line in pasted.splitlines(keepends=True):
        signs: list[str] = []
        places: list[int] = []
        is_apart = is_cell = False
        for place, sign in enumerate(line, start):
            if sign.isspace() or _DROPPED.match(sign):
                is_apart = True
                is_cell |= sign == "\t"
                continue
            plain = _plain(sign)
            if is_cell and signs and plain != "（":
                signs.append("｜")
                places.append(place)
            if is_apart and signs and signs[-1].isdigit() and plain.isdigit():
                signs.append(" ")
                places.append(place)
            signs.append(plain)
            places.append(place)
            is_apart = is_cell = False
        if signs:
            yield "".join(signs), places
        start += len(line)


def _plain(sign: str) -> str:
    """Return the simplified form of a character: no full-width digit, no radical for a character."""
    if "\u2e80" <= sign <= "\u2fdf" or "\uf900" <= sign <= "\ufaff" or "\uff10" <= sign <= "\uff19":
        sign = unicodedata.normalize("NFKC", sign)
    plain = sign.translate(_PLAIN)
    return plain if len(plain) == 1 else "　"


def _is_break(before: str, after: str, is_wrapped: bool) -> bool:
    """Return whether a line break stands between two paragraphs, not inside a sentence."""
    if _DATE_ALONE.fullmatch(after):
        # A signature, unless the line before leads to a date.
        return not before.endswith(tuple(_OPEN_ENDS + "："))
    if _GOES_ON.match(after) or (before.endswith(tuple(_OPEN_ENDS)) and after[0].isdigit()):
        return False
    if before.endswith("：") and after[0].isdigit() and re.search("放假|上班|调休|补班", before):
        return False
    if _DATE_ALONE.fullmatch(before) or _STARTS.match(after):
        return True
    return before.endswith(tuple(_ENDS)) or not is_wrapped
