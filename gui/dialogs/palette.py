"""The command palette: type a few letters of anything that can be done, or of a place to go to, and press Enter.

Made of the window's own actions, so whatever has a menu entry is here too. Knows nothing of what they do.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui import theme as looks
from gui.models.rows import ROW, Index
from gui.theme import Theme
from gui.widgets import named

KEPT = 12
"""So many of the last commands are remembered."""


@dataclass(frozen=True, slots=True)
class Command:
    """Something to run. `id` is remembered; `menu` says where else it is, `why` that it cannot be done now."""

    id: str
    text: str
    run: Callable[[], Any]
    menu: str = ""
    keys: str = ""
    icon: str = ""
    why: str = ""


def of_action(action: QAction, menu: str, icon: str, why: str) -> Command:
    """An action of the window as a command; `why` is said where it is disabled."""
    text = re.sub(r"&(.)", r"\1", action.text())
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Command(action.objectName(), text, action.trigger, menu, keys, icon, "" if action.isEnabled() else why)


def likeness(typed: str, text: str) -> float | None:
    """How well what was typed fits a text; None where its letters do not occur in this order.

    Best is the beginning of the text, then that of a word, then anywhere in one piece, then scattered letters that
    stand together, or at the beginning of words.
    """
    typed, text = typed.casefold(), text.casefold()
    if not typed:
        return 0.0
    at = text.find(typed)
    if at == 0:
        return 4.0 - len(text) / 1000
    if at > 0:
        return (3.0 if not text[at - 1].isalnum() else 2.0) - len(text) / 1000
    score, place = 0.0, -1
    for letter in typed:
        if letter.isspace():
            continue
        found = text.find(letter, place + 1)
        if found < 0:
            return None
        score += 1.0 if found == place + 1 or not text[found - 1 : found].isalnum() else 0.0
        place = found
    share = score / len(typed)
    return share if share >= 0.5 else None


class CommandModel(QAbstractListModel):
    """The commands that fit what was typed, the best first; without a word, the last ones that were run."""

    def __init__(self, commands: Iterable[Command], recent: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order = {id: place for place, id in enumerate(recent)}
        self._all = list(commands)
        self._shown: list[Command] = []
        self.narrow("")

    def narrow(self, typed: str) -> None:
        """Show what fits."""
        typed = " ".join(typed.split())
        scored = [(self._fit(typed, command), command) for command in self._all]
        last = len(self._order)
        fitting = [(fit, c) for fit, c in scored if fit is not None]
        fitting.sort(key=lambda pair: (-pair[0], bool(pair[1].why), self._order.get(pair[1].id, last)))
        self.beginResetModel()
        self._shown = [command for _, command in fitting]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        command = self._shown[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (command.text, command.menu, command.keys, command.why)))
        return {Qt.ItemDataRole.DisplayRole: command.text, ROW: command}.get(role)

    def _fit(self, typed: str, command: Command) -> float | None:
        fit = likeness(typed, command.text)
        if fit is None and command.menu:  # “photo move” finds “Move to album” in the menu Photo
            fit = likeness(typed, f"{command.menu} {command.text}")
            fit = None if fit is None else fit / 4
        if fit is None:
            return None
        # whole steps are those of `likeness`; among equals what was run lately goes first
        return round(fit, 1) - (0.05 if command.why else 0) if typed else 0.0


class CommandDelegate(QStyledItemDelegate):
    """Icon, text and menu; at the end the keys, or why it cannot be done now."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, QFontMetrics(looks.font()).height() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        command: Command = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("chosen"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 7, 7)
        ink = self._theme.colour("disabled" if command.why else "text")
        soft = self._theme.colour("disabled" if command.why else "soft")
        whole = option.rect.adjusted(12, 0, -12, 0)
        edge = QFontMetrics(looks.font()).height()
        if command.icon:
            place = QRect(whole.left(), whole.center().y() - edge // 2, edge, edge)
            looks.draw_icon(painter, command.icon, soft, QRectF(QStyle.visualRect(option.direction, whole, place)))
        small, usual = looks.font("caption"), looks.font()
        end = command.why or command.keys
        wide = QFontMetrics(small).horizontalAdvance(end)
        painter.setFont(small)
        painter.setPen(soft)
        trailing = QRect(whole.right() - wide, whole.top(), wide + 1, whole.height())
        painter.drawText(QStyle.visualRect(option.direction, whole, trailing), Qt.AlignmentFlag.AlignVCenter, end)
        left = whole.left() + edge + 12
        room = whole.right() - wide - 18 - left
        text = QFontMetrics(usual).elidedText(command.text, Qt.TextElideMode.ElideRight, room)
        used = QFontMetrics(usual).horizontalAdvance(text)
        painter.setFont(usual)
        painter.setPen(ink)
        leading = QRect(left, whole.top(), used + 1, whole.height())
        painter.drawText(QStyle.visualRect(option.direction, whole, leading), Qt.AlignmentFlag.AlignVCenter, text)
        if room - used - 12 > 0:
            menu = QFontMetrics(small).elidedText(command.menu, Qt.TextElideMode.ElideRight, room - used - 12)
            painter.setFont(small)
            painter.setPen(soft)
            beside = QRect(left + used + 12, whole.top(), room - used - 11, whole.height())
            alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(QStyle.visualRect(option.direction, whole, beside), alignment, menu)
        painter.restore()


class Palette(QDialog):
    """`ran` brings the id of a command just before it runs, so that it can be remembered."""

    ran = Signal(str)

    def __init__(
        self, commands: Iterable[Command], recent: Sequence[str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Commands"))
        self.commands = CommandModel(commands, recent, self)
        self.field = QLineEdit(placeholderText=self.tr("What would you like to do?"))
        self.field.setAccessibleName(self.tr("Command"))
        self.list = named(QListView(), "commands")
        self.list.setModel(self.commands)
        self.list.setItemDelegate(CommandDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # one types all the time
        self.list.setAccessibleName(self.tr("Commands"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self.run)
        self.list.clicked.connect(self._clicked)
        self.field.installEventFilter(self)
        self._tallest = 0
        self._place()
        self._narrow("")
        self.field.setFocus()

    def run(self) -> None:
        """Run the marked command, once this is gone: it may open a dialog of its own."""
        index = self.list.currentIndex()
        command: Command | None = index.data(ROW) if index.isValid() else None
        if command is None or command.why:
            return
        self.ran.emit(command.id)
        self.accept()
        command.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            rows = self.list.height() // max(1, self.list.sizeHintForRow(0))
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: rows, Qt.Key.Key_PageUp: -rows}
            step = steps.get(Qt.Key(event.key()), 0)
            if step and self.commands.rowCount():
                row = min(max(self.list.currentIndex().row() + step, 0), self.commands.rowCount() - 1)
                self.list.setCurrentIndex(self.commands.index(row))
                return True
        return False

    def _clicked(self, index: Index) -> None:
        self.list.setCurrentIndex(index)
        self.run()

    def _narrow(self, text: str) -> None:
        self.commands.narrow(text)
        if self.commands.rowCount():
            self.list.setCurrentIndex(self.commands.index(0))
            self.list.scrollToTop()
        rows = max(1, self.commands.rowCount()) * max(1, self.list.sizeHintForRow(0))
        self.resize(self.width(), min(self._tallest, self.field.sizeHint().height() + rows + 34))

    def _place(self) -> None:
        """Over the upper middle of the window, where one looks."""
        over = self.parentWidget()
        room = over.size() if over is not None else QSize(900, 700)
        wide = min(self.fontMetrics().averageCharWidth() * 90, room.width() - 40)
        self._tallest = min(self.fontMetrics().height() * 26, room.height() - 80)
        self.resize(wide, self._tallest)
        if over is not None:
            self.move(over.mapToGlobal(over.rect().topLeft()) + over.rect().center() - self.rect().center())
            self.move(self.x(), over.mapToGlobal(over.rect().topLeft()).y() + min(70, room.height() // 10))


def remembered(recent: Sequence[str], id: str) -> list[str]:
    """The last commands with `id` first."""
    return [id, *(other for other in recent if other != id)][:KEPT]
