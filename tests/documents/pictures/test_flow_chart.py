import io
from datetime import date

import pdfplumber
import pytest

from saltdesk.documents.pictures.flow_chart import SIZES, render_flow
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import PowerClass, PowerItem

DAY = date(2026, 3, 1)
BRANCHING = (
    FlowStep(
        "受理申请", "窗口岗", "王某某", 1, following="2（材料齐全）；3（材料不齐）；12（不属于本局职权）"
    ),
    FlowStep("书面审查", "审查岗", "李某某", 3, following="4（需要现场核查）；6（不需要现场核查）"),
    FlowStep("一次性告知补正", "窗口岗", "王某某", 5, following="1（补正后）；12（逾期不补正）"),
    FlowStep(
        "现场核查", "核查岗", "赵某某、钱某某", 5, following="6（合格）；5（不合格）", excluded="整改时间"
    ),
    FlowStep("责令整改", "核查岗", "赵某某", None, following="4（整改后复查）"),
    FlowStep("提出审查意见", "审查岗", "李某某", 2, following="7（重大事项）；8（一般事项）"),
    FlowStep("集体讨论", "局务会", "", 3, following="8", excluded="听证、专家评审"),
    FlowStep("负责人审批", "分管领导", "孙某某", 2, following="9（准予）；10（不予）；6（退回）"),
    FlowStep("制作许可证", "窗口岗", "王某某", 1, following="11"),
    FlowStep("制作不予许可决定书", "窗口岗", "王某某", 1, following="11"),
    FlowStep("送达", "窗口岗", "王某某", 10, following="结束"),
    FlowStep("制作不予受理通知书", "窗口岗", "王某某", 1, following="结束"),
)


def item(*steps, name="食盐零售许可证核发"):
    return PowerItem(code="410101", name=name, power_class=PowerClass.LICENCE, steps=steps)


def pages(pdf):
    """Per page: width, text without blanks, characters, and the font names."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return [
            (page.width, "".join(char["text"] for char in page.chars if char["text"].strip()), page.chars)
            for page in document.pages
        ]


def assert_nothing_cut_off(pdf):
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            for kind in ("chars", "lines", "rects", "curves"):
                for thing in getattr(page, kind):
                    assert thing["x0"] >= 12 * 72 / 25.4
                    assert thing["x1"] <= page.width - 12 * 72 / 25.4
                    assert thing["top"] >= 12 * 72 / 25.4
                    assert thing["bottom"] <= page.height - 10 * 72 / 25.4


def test_twelve_links_with_branches_are_readable_on_one_page_p1_2_3():
    pdf = render_flow(item(*BRANCHING), DAY)
    ((_, text, chars),) = pages(pdf)
    for number, step in enumerate(BRANCHING, start=1):
        assert f"{number}.{step.name}" in text
        assert step.post in text
        assert step.excluded in text
    for condition in ("材料齐全", "不属于本局职权", "整改后复查", "退回"):
        assert condition in text
    assert min(char["size"] for char in chars) >= SIZES[-1]
    assert_nothing_cut_off(pdf)


def test_sheet_names_item_code_day_and_source():
    ((_, text, _),) = pages(render_flow(item(*BRANCHING), DAY))
    assert text.startswith("食盐零售许可证核发运行流程图编码：410101类别：行政许可")
    assert "制图日期：2026年3月1日" in text
    assert "根据权力清单登记的12个流程环节绘制。" in text
    assert "依据：郑盐局〔2016〕5号第一部分（二）第3项" in text


def test_links_that_lack_something_are_marked_in_words_and_legend():
    ((_, flagged, _),) = pages(render_flow(item(*BRANCHING), DAY))
    assert flagged.count("缺时限或经办人的环节") == 1
    assert "缺经办人" in flagged
    ((_, sound, _),) = pages(render_flow(item(FlowStep("受理", "窗口岗", "王某某", 0)), DAY))
    assert "缺" not in sound
    assert "当日" in sound


def test_short_flow_takes_the_largest_type():
    ((width, _, chars),) = pages(render_flow(item(*BRANCHING[:2]), DAY))
    assert width == pytest.approx(210 * 72 / 25.4, abs=1)
    assert SIZES[0] in {round(char["size"], 1) for char in chars}


def test_flow_too_long_for_a_page_goes_on_with_numbered_joints():
    steps = [
        FlowStep(
            f"环节{n}", "办理岗", "某某某", n, following=f"{n + 1}；{max(1, n - 3)}（退回）；结束（不予）"
        )
        for n in range(1, 30)
    ]
    pdf = render_flow(item(*steps, FlowStep("归档", "办理岗", "某某某", 1)), DAY)
    printed = pages(pdf)
    assert len(printed) > 2
    for number, (_, text, _) in enumerate(printed, start=1):
        assert f"第{number}页共{len(printed)}页" in text
        assert "圆圈数字相同处相接" in text
    everything = "".join(text for _, text, _ in printed)
    for n in range(1, 30):
        assert everything.count(f"{n}.环节{n}办理岗") == 1
    assert_nothing_cut_off(pdf)


def test_wide_flow_lies_across_or_goes_down_but_stays_on_the_sheet():
    many = "；".join(f"{n}（情形{n}）" for n in range(2, 10))
    each = [FlowStep(f"办理情形{n}的环节", "办理岗", "某某某", 1, following="结束") for n in range(2, 10)]
    assert_nothing_cut_off(
        render_flow(item(FlowStep("分流", "办理岗", "某某某", 1, following=many), *each), DAY)
    )


def test_long_names_are_broken_into_lines():
    pdf = render_flow(item(FlowStep("对" + "申请材料" * 60, "办理岗", "某某某", 1), name="长" * 120), DAY)
    assert "申请材料" * 5 in pages(pdf)[0][1]
    assert_nothing_cut_off(pdf)


def test_link_longer_than_a_page_is_refused_with_a_sentence():
    with pytest.raises(RuleError, match="一页排不下"):
        render_flow(item(FlowStep("对" + "申请材料" * 1500, "办理岗", "某某某", 1)), DAY)


def test_item_without_links_is_refused_p1_2_3():
    with pytest.raises(RuleError, match="还没有登记流程环节"):
        render_flow(item(), DAY)


def test_endless_circle_and_way_to_nowhere_are_drawn_as_they_are():
    ((_, text, _),) = pages(
        render_flow(item(FlowStep("甲", following="2"), FlowStep("乙", following="1；9")), DAY)
    )
    assert "结束" not in text.replace("开始、结束", "")


def test_fonts_are_embedded_and_equal_flows_give_equal_bytes():
    one, other = (render_flow(item(*BRANCHING), DAY, invariant=True) for _ in range(2))
    assert one == other
    assert b"/FontFile2" in one
    assert b"Helvetica" not in one
