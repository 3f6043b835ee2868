"""The colours of the window by what they tell, in each of its looks; paper has its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from saltdesk.domain.base.dataclass import dataclass

if TYPE_CHECKING:
    from saltdesk.domain.calendar.terms import DueKind


@dataclass(frozen=True)
class Colours:
    """The colours of one look."""

    # Grounds

    window: str
    base: str
    stripe: str
    panel: str
    """Heads of tables and quiet notes."""

    page: str
    """The ground under the sheets of a preview."""

    hover: str
    """What the mouse or the focus is on."""

    pressed: str
    selected: str
    """The chosen row, page or step."""

    on_selected: str

    # Text

    text: str
    title: str
    ink: str
    """Icons, heads of tables, and values beside a bar."""

    bar_text: str
    """Words of the status bar and of the row of pages."""

    quiet: str
    """Secondary words, such as hints and headings of a comparison."""

    hint: str
    """Placeholders, and words in drawings."""

    disabled: str

    # Lines

    border: str
    border_hover: str
    border_faint: str
    outline: str
    """From this Fusion darkens the borders of its own controls."""

    grid: str
    row_line: str

    # The accent

    accent: str
    on_accent: str
    accent_hover: str
    accent_faded: str
    """A main button that cannot be pressed."""

    on_accent_faded: str
    accent_dark: str
    """The outline of what is selected in a drawing."""

    accent_pale: str
    """The first and last step of a flow."""

    accent_wash: str
    """The step that runs now."""

    # What a colour warns of

    late: str
    soon: str
    waiting: str
    others: str
    """The steps of other bodies."""

    today: str
    gone: str
    """What is removed or missing."""

    gone_ground: str
    gone_line: str
    new: str
    """What is added or done."""

    new_ground: str
    new_line: str
    note_ground: str
    """An offer above a form, such as a draft."""

    note_line: str

    # Days

    rest_day: str
    make_up_day: str
    make_up_day_ink: str
    turned_day: str
    turned_day_ink: str

    # Plans

    plan_draft: str
    plan_planned: str
    plan_done: str
    on_pale_plan: str

    # The covered screen

    cover: str
    cover_ground: str

    # Charts

    series: tuple[str, ...]
    """One colour per series, distinguishable in greyscale too."""

    def due(self, kind: DueKind) -> str:
        """Return the colour of a due date."""
        # By code, because the sign-in, which comes first, has colours but no due dates.
        return {
            "none": self.hint,
            "on_time": self.text,
            "due_soon": self.soon,
            "due_today": self.soon,
            "overdue": self.late,
            "waiting": self.waiting,
        }[kind.code]

    def plan(self, state: str) -> str:
        """Return the colour of an inspection's bar by the state of its plan."""
        known = {"draft": self.plan_draft, "running": self.accent, "done": self.plan_done}
        return known.get(state, self.plan_planned)

    def on_plan(self, state: str) -> str:
        """Return the colour of the words on the bar of a plan."""
        return self.on_accent if state in ("running", "done") else self.on_pale_plan


LIGHT: Final = Colours(
    window="#F4F6F7",
    base="#FFFFFF",
    stripe="#F7F9FA",
    panel="#EDF1F3",
    page="#E3E8EA",
    hover="#E3ECEF",
    pressed="#DCEAEE",
    selected="#D5E7ED",
    on_selected="#10242E",
    text="#1F2A33",
    title="#16323F",
    ink="#33424D",
    bar_text="#47545E",
    quiet="#5E6B75",
    hint="#616D76",
    disabled="#A9B3BA",
    border="#C4CDD2",
    border_hover="#8FB4C1",
    border_faint="#E0E5E8",
    outline="#F4F6F7",
    grid="#DDE3E6",
    row_line="#E3E8EA",
    accent="#1F6F8B",
    on_accent="#FFFFFF",
    accent_hover="#1A5F77",
    accent_faded="#A9C4CE",
    on_accent_faded="#F4F6F7",
    accent_dark="#0E3B4B",
    accent_pale="#EDF4F6",
    accent_wash="#D5E7ED",
    late="#B3261E",
    soon="#A85800",
    waiting="#4A6A8A",
    others="#6B7F8C",
    today="#C77700",
    gone="#8C1D18",
    gone_ground="#FBEAE9",
    gone_line="#EBC1BD",
    new="#1B5E3A",
    new_ground="#E8F4ED",
    new_line="#B9DCC8",
    note_ground="#FFF7E6",
    note_line="#F0DBB0",
    rest_day="#EEF1F3",
    make_up_day="#FFF4DC",
    make_up_day_ink="#805300",
    turned_day="#FBE3B8",
    turned_day_ink="#7A4B00",
    plan_draft="#E6D9B8",
    plan_planned="#B8D3DC",
    plan_done="#7E8C95",
    on_pale_plan="#16323F",
    cover="#8FA3AD",
    cover_ground="#FFFFFF",
    series=("#1F6F8B", "#C77D1E", "#8A5FA8", "#7E8C95"),
)
DARK: Final = Colours(
    window="#1B2126",
    base="#232A30",
    stripe="#283037",
    panel="#2C353C",
    page="#14191D",
    hover="#33404A",
    pressed="#3C4C57",
    selected="#2F5666",
    on_selected="#F2F7F9",
    text="#E3E8EB",
    title="#F2F5F7",
    ink="#CBD4DA",
    bar_text="#B9C4CB",
    quiet="#A6B2BA",
    hint="#9AA7B0",
    disabled="#66727B",
    border="#55626C",
    border_hover="#6F97A8",
    border_faint="#36414A",
    outline="#97A5AE",
    grid="#3A454E",
    row_line="#323C44",
    accent="#7CC4DE",
    on_accent="#0B2029",
    accent_hover="#97D3E9",
    accent_faded="#3A525C",
    on_accent_faded="#93A4AD",
    accent_dark="#C4E7F3",
    accent_pale="#28373F",
    accent_wash="#2F4A56",
    late="#FF9C94",
    soon="#F2B457",
    waiting="#A9C4E0",
    others="#8FA3B0",
    today="#F0A030",
    gone="#FFB4AE",
    gone_ground="#472422",
    gone_line="#7A3D39",
    new="#8FD6AE",
    new_ground="#1F3D2D",
    new_line="#3B6B50",
    note_ground="#40351D",
    note_line="#6E5A2C",
    rest_day="#2B343B",
    make_up_day="#453818",
    make_up_day_ink="#F5CF85",
    turned_day="#5C4716",
    turned_day_ink="#FFDD9C",
    plan_draft="#6B6040",
    plan_planned="#3E5C68",
    plan_done="#8B99A2",
    on_pale_plan="#F2F5F7",
    cover="#5F717B",
    cover_ground="#232A30",
    series=("#7CC4DE", "#E0A458", "#BE9AD6", "#8B99A2"),
)
CONTRAST: Final = Colours(
    window="#000000",
    base="#000000",
    stripe="#0D0D0D",
    panel="#1A1A1A",
    page="#000000",
    hover="#333300",
    pressed="#4D4D00",
    selected="#FFFF00",
    on_selected="#000000",
    text="#FFFFFF",
    title="#FFFFFF",
    ink="#FFFFFF",
    bar_text="#FFFFFF",
    quiet="#FFFFFF",
    hint="#E6E6E6",
    disabled="#8C8C8C",
    border="#FFFFFF",
    border_hover="#FFFF00",
    border_faint="#8C8C8C",
    outline="#FFFFFF",
    grid="#8C8C8C",
    row_line="#595959",
    accent="#FFFF00",
    on_accent="#000000",
    accent_hover="#FFFF99",
    accent_faded="#595959",
    on_accent_faded="#D9D9D9",
    accent_dark="#FFFFFF",
    accent_pale="#1A1A1A",
    accent_wash="#333300",
    late="#FF9C94",
    soon="#FFC266",
    waiting="#B3D9FF",
    others="#BFBFBF",
    today="#FFA500",
    gone="#FFB4AE",
    gone_ground="#330000",
    gone_line="#FFB4AE",
    new="#99FFBB",
    new_ground="#00260D",
    new_line="#99FFBB",
    note_ground="#332600",
    note_line="#FFC266",
    rest_day="#262626",
    make_up_day="#332600",
    make_up_day_ink="#FFD966",
    turned_day="#4D3900",
    turned_day_ink="#FFE699",
    plan_draft="#665200",
    plan_planned="#003B4D",
    plan_done="#BFBFBF",
    on_pale_plan="#FFFFFF",
    cover="#808080",
    cover_ground="#000000",
    series=("#FFFF00", "#FFA64D", "#D9B3FF", "#BFBFBF"),
)

PAPER: Final = "#FFFFFF"
"""The ground of a page in a preview: paper is white in every look."""

_used: list[Colours] = [LIGHT]


def colours() -> Colours:
    """Return the colours of the look in use."""
    return _used[-1]


def use(look: Colours) -> None:
    """Take the colours of a look from now on."""
    _used[:] = [look]
