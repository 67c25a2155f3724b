"""What the colours of the map mean: names and counts, or the ends of time. Pointing at one shows its photos alone.

Knows colourings; nothing of where photos are.
"""

from PySide6.QtCore import (
    QDate,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QLinearGradient, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui import theme as looks
from gui import words
from gui.theme import Theme
from gui.views.map.colours import STEPS, Colouring, Entry

ENTRY, COLOUR = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
DOT, SPACE, TRAILING = 10, 8, Qt.AlignmentFlag.AlignVCenter
ROUND_NAME = 100
"""Pixels of a line that are not for the name."""

CORNER = 11
"""Pixels of its rounding."""

WIDTH = 22
"""Of the legend, in widths of an average letter and its neighbours."""


class Legend(QFrame):
    """`pointed` brings the code of a colour to be shown alone, -1 for all; `chosen` one whose photos are wanted;
    `ground_wanted` whether photos beside the source are to be seen."""

    pointed = Signal(int)
    chosen = Signal(int)
    ground_wanted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._colouring: Colouring | None = None
        self.heading = QLabel()
        self.heading.setProperty("step", "section")
        self.ramp = Ramp(theme)
        self.list = QListWidget()
        self.list.setItemDelegate(_Line(theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        for part in (self.list, self.list.viewport()):
            part.installEventFilter(self)
        self.ground = QCheckBox(self.tr("Other photos, faintly"))
        self.ground.setChecked(True)
        self.ground.setAccessibleName(self.ground.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 8, 10)
        column.setSpacing(6)
        for part in (self.heading, self.ramp, self.list, self.ground):
            column.addWidget(part)
        self.list.itemEntered.connect(lambda item: self._point(item))
        self.list.currentItemChanged.connect(lambda item, _: self._point(item if self.list.hasFocus() else None))
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.ground.toggled.connect(self.ground_wanted)
        theme.changed.connect(self.list.viewport().update)

    def show_colours(self, title: str, colouring: Colouring, others: int) -> None:
        """Name the colours; `others` counts the photos on the map beside the source."""
        self.heading.setText(title)
        self.list.setAccessibleName(title)
        self._colouring = colouring
        self.ramp.show_scale(colouring)
        self.ramp.setVisible(bool(colouring.ticks))
        self.list.clear()
        for entry in colouring.entries:
            item = QListWidgetItem(entry.name)
            item.setData(ENTRY, entry)
            item.setData(COLOUR, QColor.fromRgb(int(colouring.colours[entry.code])))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.name}, {words.photos(entry.count)}")
            self.list.addItem(item)
        self.list.setVisible(bool(colouring.entries))
        self.ground.setVisible(others > 0)

    def settle(self, room: QRect) -> None:
        """Take the trailing upper corner of `room`, no larger than what there is to say."""
        metrics = self.fontMetrics()
        width = min(metrics.averageCharWidth() * WIDTH + 90, room.width() // 3)
        lines = self.list.count() * self.list.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        for item in map(self.list.item, range(self.list.count())):
            whole = metrics.horizontalAdvance(item.text()) < width - ROUND_NAME
            item.setToolTip("" if whole else item.text())
        self.list.setFixedHeight(max(min(lines + 2, round(room.height() * 0.6)), 0))
        self.setFixedWidth(width)
        self.adjustSize()
        place = QRect(QPoint(room.right() - width - 12, room.top() + 12), QSize(width, self.height()))
        self.setGeometry(QStyle.visualRect(self.layoutDirection(), room, place))

    def covering(self) -> QRegion:
        """What it hides of the widget it stands on: all but its corners, which are round."""
        place = self.geometry()
        tall, wide = place.adjusted(CORNER, 0, -CORNER, 0), place.adjusted(0, CORNER, 0, -CORNER)
        return QRegion(tall).united(QRegion(wide))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self.pointed.emit(-1)
        return super().eventFilter(watched, event)

    def _point(self, item: QListWidgetItem | None) -> None:
        entry = item.data(ENTRY) if item is not None else None
        self.pointed.emit(entry.code if isinstance(entry, Entry) else -1)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(ENTRY).code)


class Ramp(QWidget):
    """A scale of time with the days at its ends."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._colouring: Colouring | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_scale(self, colouring: Colouring) -> None:
        """Show the scale of a colouring that has one."""
        self._colouring = colouring
        self.setAccessibleName(" – ".join(days(colouring)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 12 + line_height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._colouring is None or not self._colouring.ticks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRect(0, 2, self.width() - 4, 10)
        rightwards = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        scale = QLinearGradient(
            bar.topLeft() if rightwards else bar.topRight(), bar.topRight() if rightwards else bar.topLeft()
        )
        for step in range(STEPS):
            scale.setColorAt(step / (STEPS - 1), QColor.fromRgb(int(self._colouring.colours[step])))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scale)
        painter.drawRoundedRect(bar, 5, 5)
        painter.setPen(self._theme.colour("soft"))
        painter.setFont(looks.font("caption"))
        first, middle, last = days(self._colouring)
        text = QRect(0, 14, bar.width(), self.height() - 14)
        leading = Qt.AlignmentFlag.AlignLeft if rightwards else Qt.AlignmentFlag.AlignRight
        trailing = Qt.AlignmentFlag.AlignRight if rightwards else Qt.AlignmentFlag.AlignLeft
        painter.drawText(text, leading, first)
        if last != first:
            painter.drawText(text, trailing, last)
        taken = sum(painter.fontMetrics().horizontalAdvance(word) for word in (first, middle, last))
        if middle not in (first, last) and taken + 16 < bar.width():
            painter.drawText(text, Qt.AlignmentFlag.AlignHCenter, middle)


class _Line(QStyledItemDelegate):
    """A dot, a name, a count."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, line_height() + 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and bool(
            option.state & QStyle.StateFlag.State_Selected
        )
        if pointed or focused:
            painter.setPen(self._theme.colour("accent") if focused else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(option.rect.adjusted(0, 0, -4, 0), 5, 5)
        font = looks.font("caption")
        painter.setFont(font)
        metrics = painter.fontMetrics()
        count = words.number(index.data(ENTRY).count)
        inner = option.rect.adjusted(6, 0, -10, 0)
        wide = metrics.horizontalAdvance(count)
        dot = QRect(inner.left(), inner.center().y() - DOT // 2 + 1, DOT, DOT)
        number = QRect(inner.right() - wide, inner.top(), wide + 1, inner.height())
        name = QRect(dot.right() + SPACE, inner.top(), number.left() - dot.right() - 2 * SPACE, inner.height())
        dot, number, name = (QStyle.visualRect(option.direction, inner, r) for r in (dot, number, name))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(index.data(COLOUR))
        painter.drawEllipse(dot)
        painter.setPen(self._theme.colour("text"))
        leading = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | TRAILING
        painter.drawText(name, leading, metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, name.width()))
        painter.setPen(self._theme.colour("soft"))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, count)
        painter.restore()


def days(colouring: Colouring) -> tuple[str, str, str]:
    """The days at the beginning, the middle and the end of a scale of time, as months where that says enough."""
    dates = [QDate(1, 1, 1).addDays(tick - 1) for tick in colouring.ticks] or [QDate()] * 3
    shape = "MMM yyyy" if dates[0].daysTo(dates[2]) > 90 else "d MMM"
    first, middle, last = (QLocale().toString(date, shape) for date in dates)
    return first, middle, last


def line_height() -> int:
    """How tall a line of small type is."""
    return QFontMetrics(looks.font("caption")).height()
