"""A whole day at the desk: what comes in, is checked and goes out on paper, with real keys, mouse and files.

What was done is read back from the database, from the printed pages and from the trail.
"""

import hashlib
import io

import pdfplumber
import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.accounts import PASSWORD
from tests.days import TODAY
from tests.desk.clerk_desk import end, key_of, stored, wait_for

pytestmark = pytest.mark.slow

CLERK, INSPECTOR, INSPECTED = "样例甲", "样例丁", "样例丙"
VISIT, DUE, VERIFIED = "2026-12-01", "2026-12-31", "2026-12-11"

_BEGIN_INSPECTION = (513, 160)
_RECTIFY, _VERIFY = (562, 160), (656, 160)
"""Where buttons without a key stand on the screen: 登记检查, 记录整改 and 复查销号."""

INSPECTED_BY = (
    *(
        "inspection.plan",
        "inspection.notify",
        "inspection.receive",
        "inspection.report",
        "inspection.activity",
    ),
    *["inspection.material"] * 5,
    *("inspection.check", "finding.add"),
    *["inspection.check"] * 6,
    "inspection.feedback",
)
"""The acts of an inspection from its plan to the feedback."""

A4 = (595, 842)

_FACTS = (500, 600)
"""A place of the intake on which people drop files: the field of the facts."""


@pytest.fixture
def office(sample_bureau, tmp_path):
    """Return the data folder of the sample bureau."""
    folder = tmp_path / "示例"
    sample_bureau(TODAY, folder)
    return folder


@pytest.fixture
def sit_down(clerk_desk, office):
    """Yield a function that closes the window and opens it for somebody on a day, at a tab."""
    running = []

    def begin(person, day, tab):
        leave()
        arguments = ("--data", str(office), "--as", person, "--today", str(day))
        running.append(clerk_desk.start(*arguments, SALTDESK_PASSWORD=PASSWORD))
        clerk_desk.window("盐政事务台")
        clerk_desk.press(key_of(tab))

    def leave():
        for program in running:
            if program.poll() is None:
                clerk_desk.press("alt+F4")
                program.wait(20)

    yield begin
    for program in running:
        end(program)


@pytest.fixture
def acts(office):
    """Return the acts done since the test began, in order, without those of the program itself."""
    (first,) = stored(office, "SELECT max(seq) FROM audit")[0]
    own = "('account.sign_in', 'account.sign_out', 'database.backup')"

    def read():
        found = stored(office, f"SELECT act FROM audit WHERE seq > {first} AND act NOT IN {own} ORDER BY seq")
        return [act for (act,) in found]

    return read


def step(clerk_desk, title, *keys):
    """Take the next step of a case: its dialog opens, and ``keys`` fill it in; a text is typed in Chinese."""
    clerk_desk.press("ctrl+Return")
    fill(clerk_desk, title, *keys)


def fill(clerk_desk, title, *keys):
    """Fill in the dialog ``title`` and confirm it; pinyin ends with a space."""
    clerk_desk.window(title)
    for key in keys:
        (clerk_desk.chinese if key.endswith(" ") else clerk_desk.press)(key)
    clerk_desk.press("ctrl+Return")
    wait_for(lambda: not clerk_desk.is_open(f"^{title}$"), f"{title} stays open")


def printed(clerk_desk, path):
    """Print the paper that is shown on a PDF printer and return its text."""
    clerk_desk.press("ctrl+p")
    clerk_desk.window("^打印$")
    clerk_desk.press("alt+f", "ctrl+a")
    clerk_desk.type(str(path))
    clerk_desk.press("alt+p")
    wait_for(lambda: path.exists() and path.read_bytes().rstrip().endswith(b"%%EOF"), "nothing was printed")
    return path.read_bytes()


def saved(clerk_desk, path):
    """Save the paper that is shown and return the file."""
    clerk_desk.press("ctrl+s")
    clerk_desk.window("另存为 PDF")
    clerk_desk.press("ctrl+a")
    clerk_desk.type(str(path))
    clerk_desk.press("alt+s")
    wait_for(path.exists, "nothing was saved")
    return path.read_bytes()


def sizes_of(pdf):
    """Return the width and height of each page in points."""
    with pdfplumber.open(io.BytesIO(pdf)) as paper:
        return [(round(page.width), round(page.height)) for page in paper.pages]


def verify(clerk_desk, office):
    """Rebuild every record from the trail and compare, with the program's own command."""
    clerk_desk.ask("--data", str(office), "--as", CLERK, "verify", SALTDESK_PASSWORD=PASSWORD)


def test_a_letter_is_taken_with_its_scan_dragged_from_the_file_manager(
    clerk_desk, sit_down, office, acts, tmp_path
):
    scan = tmp_path / "群众来信.pdf"
    Canvas(str(scan)).save()
    sit_down(CLERK, TODAY, "complaints_tab")
    clerk_desk.press("ctrl+n", "ctrl+2")
    clerk_desk.bring(scan, *_FACTS)
    clerk_desk.press("alt+n")
    clerk_desk.chinese("wangwu ")
    clerk_desk.press("alt+m")
    clerk_desk.chinese("xukezheng ")
    clerk_desk.press("alt+s")
    clerk_desk.chinese("zhongguo shoufei ")
    wait_for(
        lambda: stored(office, "SELECT fields FROM draft WHERE fields LIKE '%群众来信%'", "drafts.db"),
        "no scan",
    )
    clerk_desk.press("ctrl+Return")
    letters = "SELECT id, matter, facts FROM complaint WHERE channel = 'letter' ORDER BY id DESC LIMIT 1"
    wait_for(lambda: "complaint.register" in acts(), "nothing was registered")
    ((key, *words),) = stored(office, letters)
    assert words == ["许可证", "中国收费"]
    files = f"SELECT name, kind, sha256 FROM complaint_attachment WHERE complaint = {key}"
    digest = hashlib.sha256(scan.read_bytes()).hexdigest()
    assert stored(office, files) == [("群众来信.pdf", "letter", digest)]
    assert acts() == ["complaint.register"]
    verify(clerk_desk, office)


def test_a_call_is_registered_printed_accepted_and_handed_on(clerk_desk, sit_down, office, acts, tmp_path):
    sit_down(CLERK, TODAY, "complaints_tab")
    clerk_desk.press("ctrl+n")
    clerk_desk.compose_chinese()
    clerk_desk.type("037163221234")
    clerk_desk.press("Tab")
    clerk_desk.type("wangwu ")
    clerk_desk.press("alt+m")
    clerk_desk.type("xukezheng ")
    clerk_desk.press("alt+s")
    clerk_desk.type("zhongguo shoufei ")
    clerk_desk.compose_chinese(False)
    clerk_desk.press("ctrl+Return")
    wait_for(lambda: acts() == ["complaint.register"], "nothing was registered")
    ((key, number, facts),) = stored(
        office, "SELECT id, number, facts FROM complaint WHERE channel = 'phone' ORDER BY id DESC LIMIT 1"
    )
    assert facts == "中国收费"
    clerk_desk.press("alt+p", "ctrl+Return")
    clerk_desk.window(f"投诉 {number}$")
    clerk_desk.press("Return")
    wait_for(lambda: "notice.issue" in acts(), "no sheet was issued")
    clerk_desk.window("^投诉登记表.*号$")
    sheet = printed(clerk_desk, tmp_path / "sheet.pdf")
    assert sizes_of(sheet) == [A4]
    clerk_desk.press("Escape", "Escape", "Return")
    step(clerk_desk, "受理", "alt+o", "Down")
    step(clerk_desk, "交办")
    status = f"SELECT status FROM complaint WHERE id = {key}"
    wait_for(lambda: stored(office, status) == [("accepted",)], number)
    assert acts() == [
        "complaint.register",
        "complaint.identity",
        "notice.issue",
        "complaint.accept",
        "complaint.hand",
    ]


def test_an_inspection_goes_from_the_plan_to_the_verified_finding_and_the_report(
    clerk_desk, sit_down, office, acts, tmp_path
):
    sit_down(INSPECTOR, TODAY, "inspections_tab")
    plan_and_notify(clerk_desk, acts, tmp_path / "notice.pdf")
    sit_down(INSPECTOR, VISIT, "inspections_tab")
    visit(clerk_desk, office)
    sit_down(INSPECTED, VERIFIED, "inspections_tab")
    clerk_desk.press("ctrl+Next")
    clerk_desk.click(*_RECTIFY)
    fill(clerk_desk, "记录整改", *["Tab"] * 3, "zhongguo ")
    sit_down(INSPECTOR, VERIFIED, "inspections_tab")
    clerk_desk.press("ctrl+Next")
    clerk_desk.click(*_VERIFY)
    fill(clerk_desk, "复查销号")
    found = "SELECT status, rectified_by, verified_by FROM finding ORDER BY id DESC LIMIT 1"
    wait_for(lambda: stored(office, found) == [("verified", INSPECTED, INSPECTOR)], "nothing was verified")
    # The report is asked for while its figures are counted.
    clerk_desk.press(key_of("statistics_tab"), "alt+r")
    clerk_desk.window("报告")
    assert set(sizes_of(saved(clerk_desk, tmp_path / "report.pdf"))) == {A4}
    assert acts() == [*INSPECTED_BY, "finding.rectify", "finding.verify", "ledger.print"]
    verify(clerk_desk, office)


def plan_and_notify(clerk_desk, acts, paper):
    """Enter an inspection of the yearly plan, issue its notice and print it."""
    clerk_desk.press("ctrl+Next", "ctrl+Next", "ctrl+f", "Return", "Down")
    clerk_desk.click(*_BEGIN_INSPECTION)
    clerk_desk.press("Return")
    clerk_desk.press("alt+j")
    clerk_desk.type(VISIT)
    clerk_desk.press("alt+x")
    clerk_desk.chinese("chouchabanjian ")
    clerk_desk.press("ctrl+Return")
    wait_for(lambda: acts() == ["inspection.plan"], "no inspection was entered")
    clerk_desk.press("ctrl+p")
    clerk_desk.window("检查通知书")
    clerk_desk.press("Return")
    wait_for(lambda: acts()[1:] == ["inspection.notify"], "no notice was issued")
    clerk_desk.window("通〔2026〕")
    assert sizes_of(printed(clerk_desk, paper)) == [A4, A4]
    clerk_desk.press("Escape")


def visit(clerk_desk, office):
    """Lead the inspection by its next steps alone: receipt, report, talk, material, check list, feedback."""
    clerk_desk.press("ctrl+f", "Return", "Home", "Return")
    step(clerk_desk, "登记通知书回执", "Tab", "wangwu ")
    step(clerk_desk, "登记听取汇报", "Tab", "wangwu ", "Tab", "zhongguo ")
    step(clerk_desk, "登记座谈和走访", *["Tab"] * 3, "wangwu ", "Tab", "zhongguo ")
    for _ in range(5):
        step(clerk_desk, "查阅材料", "Down")
    clerk_desk.press("ctrl+Return")  # the check list
    clerk_desk.press("2")
    clerk_desk.chinese("qingdanmeiyougongkai ")
    clerk_desk.press("Escape", "f")
    clerk_desk.window("登记问题")
    clerk_desk.press("alt+x")
    clerk_desk.type(DUE)
    clerk_desk.press("ctrl+Return")
    left = "SELECT count(*) FROM inspection_check WHERE answered_on IS NULL AND inspection = "
    left += "(SELECT max(id) FROM inspection)"
    ((questions,),) = stored(office, left)
    clerk_desk.press(*["Return", "1"] * questions, "Escape")
    wait_for(lambda: stored(office, left) == [(0,)], "the check list is not complete")
    step(clerk_desk, "记录口头反馈", "alt+t", "wangwu ")
