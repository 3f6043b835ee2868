"""The code in the bottom margin of the last page, which links a paper to its register entry."""

from __future__ import annotations

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting.marks import Mark, Matrix, Placed
from saltdesk.documents.setting.typeset import CHECK_TEXT, Typesetter
from saltdesk.domain.base.errors import RuleError


def modules_of(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the modules of a text's QR code (ISO/IEC 18004, level M, UTF-8), without its quiet zone.

    Raises RuleError for a text too long for a code.
    """
    import segno

    try:
        code = segno.make(text, error="m", micro=False, encoding="utf-8")
    except segno.DataOverflowError as error:
        raise RuleError(f"文书编号太长（{len(text)}字），放不进二维码。", field="number") from error
    return tuple(tuple(module == 1 for module in row) for row in code.matrix)


def _grouped(digits: str) -> str:
    """Return digits in groups of four, as people compare them."""
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))


def check_marks(setter: Typesetter, check: str, *, below_rule: bool) -> list[Mark]:
    """Return the code with number and digest in small type beside it; nothing for an empty text.

    With ``below_rule``, the page ends with the rule of a letter, and the code is placed below it.
    """
    if not check:
        return []
    top = g.LETTER_CHECK_TOP if below_rule else g.CHECK_TOP
    size = g.LETTER_CHECK_SIZE if below_rule else g.CHECK_SIZE
    number, _, rest = check.partition("|")
    digest, _, anchor = rest.partition("|")
    lines = [f"文书编号：{number}", f"校验码：{_grouped(digest)}", "可凭此码与登记簿核对"]
    if anchor:
        entry, _, hashed = anchor.partition(":")
        lines.insert(2, f"痕迹第{entry}条：{_grouped(hashed)}")
    x = g.AREA_LEFT + size + g.CHECK_TEXT_GAP
    first = top + size - len(lines) * g.CHECK_TEXT_PITCH
    texts = [setter.at(CHECK_TEXT, line, x) for line in lines]
    placed = [Placed(text, first + n * g.CHECK_TEXT_PITCH) for n, text in enumerate(texts)]
    return [Matrix(modules_of(check), g.AREA_LEFT, top, size), *placed]
