"""``saltdesk report``: a span as PDF or workbook, with the head of the trail for ``verify --since``."""

import json
from datetime import date

import pytest
from openpyxl import load_workbook

from saltdesk.cli.call import DONE, REFUSED

TODAY = ("--today", "2026-11-23")


@pytest.fixture(scope="module")
def sample(tmp_path_factory, sample_bureau):
    folder = tmp_path_factory.mktemp("示例") / "数据"
    sample_bureau(date(2026, 11, 23), folder)
    return folder


@pytest.mark.parametrize("span", ["2026-10", "2026Q3", "2026H1", "2026", "2026-01-15..2026-03-20"])
def test_a_span_is_written_as_workbook(command, sample, tmp_path, span):
    path = tmp_path / "报告.xlsx"
    status, out, _ = command("--data", sample, *TODAY, "report", span, path, "--json")
    answer = json.loads(out)
    assert (status, answer["span"], answer["file"]) == (DONE, span, str(path))
    assert len(list(load_workbook(path)["统计数字"].rows)) > answer["figures"] > 200


def test_the_report_as_pdf_carries_a_head_that_verify_takes(command, sample, tmp_path):
    path = tmp_path / "报告.pdf"
    status, out, _ = command("--data", sample, *TODAY, "report", "2026-10", path, "--json")
    anchor = json.loads(out)["anchor"]
    assert (status, path.read_bytes()[:5]) == (DONE, b"%PDF-")
    assert command("--data", sample, *TODAY, "verify", "--since", anchor)[0] == DONE
    other = anchor.partition(":")[0] + ":" + "0" * 16
    status, _, err = command("--data", sample, *TODAY, "verify", "--since", other)
    assert (status, "改写" in err) == (REFUSED, True)


@pytest.mark.parametrize(
    ("span", "name", "sentence"),
    [
        ("2026-13", "报告.pdf", "统计期间请写成"),
        ("2026-12", "报告.pdf", "还没有开始"),
        ("2026-10", "报告.txt", ".pdf 或 .xlsx"),
    ],
)
def test_other_spans_and_files_are_refused_in_words(command, sample, tmp_path, span, name, sentence):
    status, _, err = command("--data", sample, *TODAY, "report", span, tmp_path / name)
    assert (status, sentence in err) == (REFUSED, True)
    assert not (tmp_path / name).exists()
