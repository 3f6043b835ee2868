"""The time line of a case: one row per link over the days; our links are solid, others' are hatched (A10)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy, QToolTip, QWidget

from saltdesk.domain.adjustments.timeline import Bar, DayMark, Timeline
from saltdesk.domain.calendar.terms import Side
from saltdesk.domain.pictures.timeline_layout import (
    ChartLayout,
    DayColumn,
    LinkRow,
    Look,
    Piece,
    TimelineMeasures,
    bar_sentence,
    fitting_day,
    full_day,
    lay_out,
)
from saltdesk.ledgers.base.palette import colours
from saltdesk.ui.frame.screen_cover import TELLS
from saltdesk.ui.frame.told import tell_as_picture
from saltdesk.ui.looks.text_size import TextSized, pixels, scaled, sized

_NAMES, _TAIL = 262, 150
_HEAD, _ROW, _HEADING, _BAR = 52, 24, 22, 13
_LEAST_DAY, _MOST_DAY, _NUMBER_DAY = 15.0, 34.0, 19.0
_LEAST_ROWS, _MOST_ROWS = 6, 14
_SMALL = 8.5


class CaseTimeline(QAbstractScrollArea):
    """Draws a ``Timeline``; names and dates stay fixed while the days scroll.

    ``chosen`` carries the bar of the selected row, ``explain_wanted`` the bar whose date the user asks
    about (F1, Enter or a double click).
    """

    chosen = Signal(object)
    explain_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: Timeline | None = None
        self._layout: ChartLayout | None = None
        self._row = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tell_as_picture(self)
        self.setAccessibleName("时间轴")
        self.setProperty(TELLS, True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.viewport().setMouseTracking(True)
        TextSized(self, _ROW, self._follow_text)

    # Display

    def _follow_text(self, _row: int) -> None:
        if self._line is not None:
            self.show_line(self._line)

    def show_line(self, line: Timeline) -> None:
        """Draw this time line; keep the selected link if it still exists."""
        kept = self.current_bar()
        self._line = line
        self._arrange()
        keys = [(bar.code, bar.loop, bar.actor) for bar in line.bars]
        wanted = (kept.code, kept.loop, kept.actor) if kept else None
        self._row = keys.index(wanted) if wanted in keys else -1
        self.setAccessibleDescription("；".join(bar_sentence(line, bar) for bar in line.bars))
        self._fit_height()
        self.viewport().update()

    def shown(self) -> tuple[LinkRow, ...]:
        """Return the rows as drawn."""
        return self._layout.rows if self._layout else ()

    def current_bar(self) -> Bar | None:
        """Return the bar of the selected row."""
        rows = self.shown()
        return rows[self._row].bar if 0 <= self._row < len(rows) else None

    def choose(self, row: int) -> None:
        """Select a row and scroll it into view."""
        rows = self.shown()
        if not rows or self._line is None:
            return
        self._row = max(0, min(row, len(rows) - 1))
        self._reveal(rows[self._row])
        self.setAccessibleDescription(bar_sentence(self._line, rows[self._row].bar))
        self.viewport().update()
        self.chosen.emit(rows[self._row].bar)

    def choose_link(self, link: int) -> None:
        """Select the row of a link by its id."""
        row = next((place for place, row in enumerate(self.shown()) if row.bar.link == link), -1)
        if row >= 0:
            self._row = row
            self._reveal(self.shown()[row])
            self.viewport().update()

    # Size and scrolling

    def sizeHint(self) -> QSize:
        """Return the height of all rows, up to a limit above which the view scrolls."""
        height = self._layout.height if self._layout else pixels(_HEAD) + pixels(_ROW)
        most = pixels(_HEAD) + _MOST_ROWS * pixels(_ROW)
        bar = self.horizontalScrollBar().sizeHint().height() if self._is_wide() else 0
        return QSize(900, int(min(height, most)) + 2 * self.frameWidth() + 6 + bar)

    def minimumSizeHint(self) -> QSize:
        """Return the height of a few rows."""
        return QSize(480, min(self.sizeHint().height(), pixels(_HEAD) + _LEAST_ROWS * pixels(_ROW)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the days to the new width."""
        super().resizeEvent(event)
        self._arrange()
        self._fit_height()
        if 0 <= self._row < len(self.shown()):
            self._reveal(self.shown()[self._row])

    def _fit_height(self) -> None:
        """Take no more than all rows need, with a scroll bar where the days need one."""
        if self._line is not None:
            self.setMaximumHeight(self.sizeHint().height())
            self.updateGeometry()

    def _arrange(self) -> None:
        if self._line is None or not self._line.days:
            return
        inside, across, down = self.contentsRect(), self.horizontalScrollBar(), self.verticalScrollBar()
        # From what is there now, because Qt tells of no new width while it takes a scroll bar away.
        measures = _measures(self._line, inside.width())
        if lay_out(self._line, measures).height > inside.height():
            measures = _measures(self._line, inside.width() - down.sizeHint().width())
        self._layout = lay_out(self._line, measures)
        across.setRange(0, max(0, int(self._layout.width) - self.viewport().width()))
        across.setPageStep(self.viewport().width())
        across.setSingleStep(int(measures.day) * 2)
        down.setRange(0, max(0, int(self._layout.height) - self.viewport().height()))
        down.setPageStep(self.viewport().height() - pixels(_HEAD))
        down.setSingleStep(pixels(_ROW))

    def _is_wide(self) -> bool:
        return self.horizontalScrollBar().maximum() > 0

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Repaint everything, because names and dates do not scroll with the days."""
        self.viewport().update()

    def _reveal(self, row: LinkRow) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        left = row.pieces[0].x0 if row.pieces else row.words_x
        if not pixels(_NAMES) <= left - across.value() <= self.viewport().width() - pixels(_TAIL):
            across.setValue(int(left) - pixels(_NAMES) - 40)
        if row.y - down.value() < pixels(_HEAD):
            down.setValue(int(row.y) - pixels(_HEAD))
        elif row.y + pixels(_ROW) - down.value() > self.viewport().height():
            down.setValue(int(row.y) + pixels(_ROW) - self.viewport().height())

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select a link with up and down, scroll with left and right, explain the date with F1 or Enter."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        across = self.horizontalScrollBar()
        if key in steps:
            self.choose(self._row + steps[key] if self._row >= 0 else 0)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            across.setValue(across.value() + (1 if key == Qt.Key.Key_Right else -1) * across.singleStep() * 3)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            across.setValue(0 if key == Qt.Key.Key_Home else across.maximum())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F1):
            self._explain()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select a link when the keyboard focus arrives."""
        super().focusInEvent(event)
        if self._row < 0 and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.choose(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the clicked link."""
        row = self._row_at(event.position().toPoint())
        if row >= 0:
            self.choose(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do nothing: the press already selected the link."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for an explanation of the date on a double click."""
        if self._row_at(event.position().toPoint()) >= 0:
            self._explain()

    def _explain(self) -> None:
        bar = self.current_bar()
        if bar:
            self.explain_wanted.emit(bar)

    def _row_at(self, point: QPoint) -> int:
        y = point.y() + self.verticalScrollBar().value()
        if point.y() < pixels(_HEAD):
            return -1
        return next((n for n, row in enumerate(self.shown()) if row.y <= y < row.y + pixels(_ROW)), -1)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a tool tip about the link, or about the kind of day."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, point: QPoint) -> str:
        row = self._row_at(point)
        if row >= 0 and self._line:
            return bar_sentence(self._line, self.shown()[row].bar)
        x = point.x() + self.horizontalScrollBar().value()
        columns = self._layout.columns if self._layout and point.x() >= pixels(_NAMES) else ()
        found = next((column for column in columns if column.x <= x < column.x + column.width), None)
        return _day_words(found) if found else ""

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the days, then the bars, then the axis and names over the scrolled area."""
        if self._layout is None:
            return
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = self.viewport().rect()
            painter.fillRect(area, self.palette().color(QPalette.ColorRole.Base))
            across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
            self._paint_rows(painter, self._layout, across, down)
            painter.setClipRect(QRect(pixels(_NAMES), 0, area.width() - pixels(_NAMES), pixels(_HEAD)))
            painter.fillRect(QRect(pixels(_NAMES), 0, area.width(), pixels(_HEAD)), self._base())
            painter.translate(-across, 0)
            self._paint_axis(painter, self._layout)
            painter.translate(across, 0)
            painter.setClipRect(QRect(0, 0, pixels(_NAMES), area.height()))
            self._paint_names(painter, self._layout, down)

    def _base(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Base)

    def _paint_rows(self, painter: QPainter, layout: ChartLayout, across: int, down: int) -> None:
        area = self.viewport().rect()
        painter.setClipRect(
            QRect(pixels(_NAMES), pixels(_HEAD), area.width() - pixels(_NAMES), area.height() - pixels(_HEAD))
        )
        painter.translate(-across, -down)
        height = max(layout.height, area.height() + down)
        for column in layout.columns:
            ground = _ground(column)
            if ground:
                painter.fillRect(QRectF(column.x, pixels(_HEAD), column.width, height), ground)
        self._paint_current(painter, layout)
        for row in layout.rows:
            self._paint_bar(painter, row)
        if layout.today_x is not None:
            painter.setPen(QPen(QColor(colours().today), 1.4, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(layout.today_x, pixels(_HEAD)), QPointF(layout.today_x, height))
        painter.translate(across, down)

    def _paint_current(self, painter: QPainter, layout: ChartLayout) -> None:
        if 0 <= self._row < len(layout.rows):
            row = layout.rows[self._row]
            wash = QColor(colours().accent_wash)
            wash.setAlpha(150)
            painter.fillRect(QRectF(0, row.y, layout.width + self.viewport().width(), pixels(_ROW)), wash)

    def _paint_bar(self, painter: QPainter, row: LinkRow) -> None:
        top = row.y + (pixels(_ROW) - pixels(_BAR)) / 2
        for piece in row.pieces:
            self._paint_piece(
                painter, row.bar, piece, QRectF(piece.x0, top, piece.x1 - piece.x0, pixels(_BAR))
            )
        if row.due_x is not None:
            ink = QColor(colours().late) if row.bar.side is Side.IN and row.bar.days_past else self._text()
            painter.setPen(QPen(ink, 2))
            painter.drawLine(QPointF(row.due_x, top - 4), QPointF(row.due_x, top + pixels(_BAR) + 4))
        painter.setFont(_sized(painter.font(), 9.0))
        painter.setPen(QColor(colours().late) if _is_late(row.bar) else self._text())
        place = QRectF(row.words_x + 7, row.y, pixels(_TAIL) + 60, pixels(_ROW))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.words)

    def _paint_piece(self, painter: QPainter, bar: Bar, piece: Piece, place: QRectF) -> None:
        ink = QColor(colours().accent if bar.side is Side.IN else colours().others)
        if piece.look is Look.LATE:
            ink = QColor(colours().late)
        is_used = piece.look in (Look.USED, Look.LATE)
        if is_used:
            pattern = Qt.BrushStyle.SolidPattern if bar.side is Side.IN else Qt.BrushStyle.BDiagPattern
            brush = QBrush(ink, pattern)
        else:
            brush = QBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1, Qt.PenStyle.SolidLine if is_used else Qt.PenStyle.DashLine))
        painter.setBrush(brush)
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_axis(self, painter: QPainter, layout: ChartLayout) -> None:
        small, hint = _sized(painter.font(), _SMALL), self.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.setFont(small)
        for column in layout.columns:
            place = QRectF(column.x, 0, column.width, pixels(_HEAD))
            ground = _ground(column)
            if ground:
                painter.fillRect(place.adjusted(0, pixels(18), 0, 0), ground)
            line = pixels(16)
            if column.month:
                painter.setPen(self._text())
                left = _beside(column.x + 3, layout.today_x)
                month = QRectF(left, 2, pixels(120), line)
                painter.drawText(month, Qt.AlignmentFlag.AlignLeft, column.month)
            painter.setPen(hint)
            numbers = QRectF(column.x - 8, pixels(18), column.width + 16, line)
            painter.drawText(numbers, Qt.AlignmentFlag.AlignCenter, column.number)
            painter.setPen(QColor(colours().make_up_day_ink) if column.day.mark is DayMark.MAKE_UP else hint)
            marks = QRectF(column.x - 8, pixels(34), column.width + 16, line)
            painter.drawText(marks, Qt.AlignmentFlag.AlignCenter, column.mark)
        if layout.today_x is not None:
            self._paint_today(painter, layout.today_x)
        painter.setPen(QColor(colours().grid))
        painter.drawLine(
            QPointF(pixels(_NAMES), pixels(_HEAD) - 0.5), QPointF(layout.width * 2, pixels(_HEAD) - 0.5)
        )

    def _paint_today(self, painter: QPainter, x: float) -> None:
        painter.setBrush(QColor(colours().today))
        painter.setPen(Qt.PenStyle.NoPen)
        place = QRectF(x - pixels(16), 1, pixels(32), pixels(16))
        painter.drawRoundedRect(place, 3, 3)
        painter.setPen(QColor(colours().on_accent))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "今天")

    def _paint_names(self, painter: QPainter, layout: ChartLayout, down: int) -> None:
        area = self.viewport().rect()
        painter.fillRect(QRect(0, 0, pixels(_NAMES), area.height()), self._base())
        painter.setClipRect(QRect(0, pixels(_HEAD), pixels(_NAMES), area.height() - pixels(_HEAD)))
        painter.translate(0, -down)
        self._paint_current(painter, layout)
        body = _sized(painter.font(), 9.5)
        for heading in layout.headings:
            painter.setFont(_sized(body, 9.0, is_bold=True))
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            place = QRectF(8, heading.y, pixels(_NAMES), pixels(_HEADING))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, heading.text)
        for row in layout.rows:
            self._paint_name(painter, row, body)
        painter.translate(0, down)
        painter.setClipRect(area)
        painter.setPen(QColor(colours().grid))
        painter.drawLine(QPointF(pixels(_NAMES) - 0.5, 0), QPointF(pixels(_NAMES) - 0.5, area.height()))
        painter.drawLine(QPointF(0, pixels(_HEAD) - 0.5), QPointF(pixels(_NAMES), pixels(_HEAD) - 0.5))

    def _paint_name(self, painter: QPainter, row: LinkRow, font: QFont) -> None:
        painter.setFont(font)
        metrics = painter.fontMetrics()
        painter.setPen(QColor(colours().late) if _is_late(row.bar) else self._text())
        name = QRectF(8, row.y, pixels(162), pixels(_ROW))
        text = metrics.elidedText(row.bar.label, Qt.TextElideMode.ElideRight, int(name.width()))
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        who = QRectF(pixels(174), row.y, pixels(_NAMES) - pixels(180), pixels(_ROW))
        text = metrics.elidedText(row.bar.actor, Qt.TextElideMode.ElideRight, int(who.width()))
        painter.drawText(who, Qt.AlignmentFlag.AlignVCenter, text)

    def _text(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Text)


def _measures(line: Timeline, width: int) -> TimelineMeasures:
    """Return the sizes of a chart that fills ``width`` pixels, in the size of the text."""
    room = width - pixels(_NAMES) - pixels(_TAIL)
    return TimelineMeasures(
        fitting_day(line, room, scaled(_LEAST_DAY), scaled(_MOST_DAY)),
        scaled(_NUMBER_DAY),
        pixels(_NAMES),
        pixels(_HEAD),
        pixels(_ROW),
        pixels(_HEADING),
        pixels(_BAR),
        pixels(_TAIL),
    )


def _ground(column: DayColumn) -> QColor | None:
    if column.day.mark is DayMark.MAKE_UP:
        return QColor(colours().make_up_day)
    return None if column.day.is_working else QColor(colours().rest_day)


def _beside(left: float, today: float | None) -> float:
    """Return the x position of a month name, right of today's flag if the two would overlap."""
    flag, words = pixels(20), pixels(90)
    return today + flag if today is not None and left - flag < today < left + words else left


def _is_late(bar: Bar) -> bool:
    return bar.side is Side.IN and bar.days_past > 0


def _sized(font: QFont, points: float, *, is_bold: bool = False) -> QFont:
    made = sized(font, points)
    made.setBold(is_bold)
    return made


def _day_words(column: DayColumn) -> str:
    kind = "工作日" if column.day.is_working else "休息日"
    if column.day.mark is DayMark.MAKE_UP:
        kind = "调休上班日"
    return f"{full_day(column.day.day)}，{kind}"
