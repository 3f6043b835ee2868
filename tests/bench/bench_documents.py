"""Time of a notice: the first of a process, further ones, a batch, and compared with plain reportlab.

Run as ``python tests/bench/bench_documents.py``. Goals: the first notice within 1 s once the fonts are
unpacked and within 150 ms of a process, further ones at most 1.5 times reportlab, constant memory over a
batch of 1,000. Two baselines draw with reportlab's canvas, without breaking lines or looking up characters.
"The same page" draws every piece in its font where it stands: what reportlab takes for this paper, so it is
the one that counts. "One font" draws the same characters on a grid in one font; of the four or five fonts of
a paper each is a file that is cut and packed, which this leaves out. No time limit makes the run fail.
"""

from __future__ import annotations

import io
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

sys.path.insert(0, str(Path(__file__).parents[2]))

from saltdesk import paths
from saltdesk.documents.notice import render
from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting.faces import Faces, shared_faces
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.layout import lay_out
from saltdesk.documents.setting.marks import Placed
from saltdesk.documents.setting.typeset import Typesetter
from saltdesk.domain.notices.notice import NoticeContent, Paragraph, compose, with_check
from saltdesk.domain.notices.templates import load_template
from tests.bench.measuring import verdict

FIRST, FURTHER = 0.150, 1.5
"""Seconds for the first notice of a process, and how many times reportlab alone a further one may take."""

_SENTENCE = "经核查，张堃等3人反映的2026年11月25日购进食盐12,345.67公斤一事，按郑盐局〔2016〕5号规定办理。"
_FIRST = (
    "import statistics, subprocess, sys, tempfile, time; sys.path.insert(0, {root!r}); begun = time.time();"
    "from tests.bench.bench_documents import sample; from saltdesk.documents.notice import render;"
    "render(sample()); print(time.time() - begun)"
)
"""Renders a first notice; what only this benchmark needs is imported before its time begins."""


def sample(paragraphs: int = 4) -> NoticeContent:
    """Return a notice with ``paragraphs`` further paragraphs of two to three lines."""
    template = load_template(paths.bundled("reports") / "inspection_notice.toml")
    values: dict[str, object] = dict.fromkeys(("basis", "scope", "content", "procedure"), _SENTENCE)
    values |= {
        "part": "第二部分",
        "office": "盐政处",
        "bureau": "郑州市盐业管理局",
        "number": template.number_of(2026, 8),
    }
    values |= {"notice_date": date(2026, 11, 20), "inspection_date": date(2026, 11, 25)}
    notice = compose(template, values)
    return replace(notice, blocks=(*notice.blocks, *[Paragraph(_SENTENCE * 2)] * paragraphs))


def plain(notice: NoticeContent) -> bytes:
    """Return the same text drawn with reportlab only: 28 characters per line, 22 lines per page."""
    buffer = io.BytesIO()
    font = shared_faces().font(FontRole.TABLE).fontName
    canvas = Canvas(buffer, pagesize=(g.PAGE_WIDTH / g.POINT, g.PAGE_HEIGHT / g.POINT), initialFontName=font)
    texts = [block.text for block in notice.blocks]
    rows = [text[at : at + g.CELLS] for text in texts for at in range(0, len(text), g.CELLS)]
    for start in range(0, len(rows), g.LINES):
        canvas.setFont(font, g.BODY_SIZE)
        for n, row in enumerate(rows[start : start + g.LINES]):
            top = g.AREA_TOP + n * g.PITCH + g.em(g.BODY_SIZE)
            canvas.drawString(g.AREA_LEFT / g.POINT, (g.PAGE_HEIGHT - top) / g.POINT, row)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def same_page(notice: NoticeContent) -> Callable[[], bytes]:
    """Return what draws the pages of a notice as laid out, each piece in its font, with reportlab only."""
    faces = shared_faces()
    pages = [list(_pieces(page.marks, faces)) for page in lay_out(notice, Typesetter(faces), reprint=False)]

    def drawn() -> bytes:
        buffer = io.BytesIO()
        canvas = Canvas(buffer, pagesize=(g.PAGE_WIDTH / g.POINT, g.PAGE_HEIGHT / g.POINT))
        for page in pages:
            for font, size, x, y, text in page:
                canvas.setFont(font, size)
                canvas.drawString(x, y, text)
            canvas.showPage()
        canvas.save()
        return buffer.getvalue()

    return drawn


def _pieces(marks: Iterable[object], faces: Faces) -> Iterator[tuple[str, float, float, float, str]]:
    """Yield font, size, place and characters of what a page shows."""
    for mark in marks:
        if isinstance(mark, Placed):
            style, x = mark.text.style, mark.text.x / g.POINT
            y = (g.PAGE_HEIGHT - mark.top - g.EM_TOP * g.em(style.size)) / g.POINT
            for font, chars in faces.runs(style.role, mark.text.line.text):
                yield font, style.size, x, y, chars
                x += sum(faces.width(style.role, char) * style.size for char in chars)


def median_seconds(act: Callable[[], object], times: int) -> float:
    """Return the median wall time of ``times`` calls."""
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        act()
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def first_seconds(cache: str) -> float:
    """Return the seconds for the first notice of a new process, including imports and font loading."""
    root = str(paths.bundled("reports").parent)
    command = [sys.executable, "-c", _FIRST.format(root=root)]
    done = subprocess.run(command, env={"SALTDESK_CACHE": cache}, capture_output=True, text=True, check=True)
    return float(done.stdout)


def resident() -> float:
    """Return the memory of this process in MB, or NaN if the system does not report it."""
    status = Path("/proc/self/status")
    text = status.read_text(encoding="ascii") if status.exists() else "VmRSS: nan kB"
    return float(next(line.split()[1] for line in text.splitlines() if line.startswith("VmRSS"))) / 1024


def batch(times: int) -> Iterator[float]:
    """Render ``times`` notices of four kinds, each with its own values; yield the memory (MB) per hundred."""
    notices = [sample(), *(notice_of(code) for code in ("reply", "oral_feedback_record", "chase_letter"))]
    for n in range(1, times + 1):
        notice = notices[n % len(notices)]
        text = f"本批第{n}件，收件人编号{n * 7919}。" + chr(0x4E00 + n * 17 % 20_000)
        render(with_check(replace(notice, blocks=(*notice.blocks, Paragraph(text)))))
        if n % 100 == 0:
            yield resident()


def notice_of(code: str) -> NoticeContent:
    """Return the notice of a kind with the sample values of the golden files."""
    from tests.documents.samples import TEMPLATES, sample  # not part of the first notice's time

    return sample(TEMPLATES[code])


def _ratio(found: float) -> str:
    return f"ratio {found:.1f}, {verdict(found, FURTHER)}"


def main() -> None:
    """Measure, and print one line per result."""
    with tempfile.TemporaryDirectory() as cache:
        unpacking = first_seconds(cache)
        later = statistics.median(first_seconds(cache) for _ in range(5))
    print(f"first notice ever, fonts unpacked    {unpacking:7.3f} s")
    print(f"first notice of a process            {later:7.3f} s  {verdict(later, FIRST, ' s')}")
    for paragraphs in (4, 400):
        notice = sample(paragraphs)
        ours = median_seconds(lambda notice=notice: render(notice), 9)
        base = median_seconds(lambda notice=notice: plain(notice), 9)
        alike = median_seconds(same_page(notice), 9)
        print(f"{paragraphs:4} paragraphs                     {ours * 1000:7.1f} ms")
        print(f"     reportlab alone, the same page  {alike * 1000:7.1f} ms  {_ratio(ours / alike)}")
        print(f"     reportlab alone, one font       {base * 1000:7.1f} ms  ratio {ours / base:.1f}")
    started = time.perf_counter()
    memory = list(batch(1000))
    taken = time.perf_counter() - started
    print(f"1000 notices                         {taken:7.1f} s    {taken:.1f} ms each")
    print(f"     memory after 100, 500, 1000     {memory[0]:.0f}, {memory[4]:.0f}, {memory[9]:.0f} MB")
    codes = sorted(path.stem for path in paths.bundled("reports").glob("*.toml"))
    kinds = [median_seconds(lambda code=code: render(notice_of(code)), 5) for code in codes]
    print(f"further notices, all kinds, median   {statistics.median(kinds) * 1000:7.1f} ms")
    print(f"     slowest kind                    {max(kinds) * 1000:7.1f} ms")


if __name__ == "__main__":
    main()
