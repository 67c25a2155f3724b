"""What was done to the library, newest first; one can go back to any point, and forward again."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from engine.store.history import Op
from gui import theme as looks
from gui import words
from gui.models.rows import ROW, Index
from gui.session import Session
from gui.theme import Theme
from gui.widgets import named


class OpModel(QAbstractListModel):
    """The ops, newest first; those that are undone stand above the others."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._ops: list[Op] = []

    def refresh(self) -> None:
        """Read the history again."""
        self.beginResetModel()
        self._ops = self._session.history()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ops)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        op = self._ops[index.row()]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{words.said(op.label)}\n{words.ago(op.at)}"
        return {Qt.ItemDataRole.DisplayRole: words.said(op.label), ROW: op}.get(role)


KINDS = {
    "Rename": "rename",
    "Merge": "merge",
    "Move": "move",
    "Show": "also",
    "Split": "split",
    "Remove": "remove",
    "Reject": "remove",
    "Accept": "check",
    "Confirm": "pin",
    "New": "plus",
    "Put": "album",
    "Group": "organize",
    "Place": "organize",
    "Name": "tag",
    "Take": "library",
}
"""First word of an op's label -> the icon of that kind; `history` for all others."""


def kind_of(op: Op) -> str:
    """The icon that tells what kind of change an op was."""
    return KINDS.get(op.label.partition(" ")[0], "history")


class OpDelegate(QStyledItemDelegate):
    """An icon for its kind, the label, and when; what is undone is faint."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, QFontMetrics(looks.font()).height() + 22)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        op: Op = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("chosen"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 6, 6)
        whole, edge = option.rect.adjusted(12, 0, -12, 0), QFontMetrics(looks.font()).height() + 2
        soft = self._theme.colour("disabled" if op.undone else "soft")
        place = QRect(whole.left(), whole.center().y() - edge // 2, edge, edge)
        looks.draw_icon(painter, kind_of(op), soft, QRectF(QStyle.visualRect(option.direction, whole, place)))
        when, small = words.ago(op.at), looks.font("caption")
        wide = QFontMetrics(small).horizontalAdvance(when) + 2
        self._write(painter, option, small, soft, QRect(whole.right() - wide, whole.top(), wide, whole.height()), when)
        font = looks.font()
        font.setItalic(op.undone)
        left = whole.left() + edge + 12
        room = QRect(left, whole.top(), whole.right() - wide - 16 - left, whole.height())
        label = QFontMetrics(font).elidedText(words.said(op.label), Qt.TextElideMode.ElideMiddle, room.width())
        self._write(painter, option, font, self._theme.colour("faint" if op.undone else "text"), room, label)
        painter.restore()

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, font: QFont, ink: QColor, where: QRect, text: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        whole = option.rect.adjusted(12, 0, -12, 0)
        alignment = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        painter.drawText(
            QStyle.visualRect(option.direction, whole, where), alignment | Qt.AlignmentFlag.AlignVCenter, text
        )


class HistoryDialog(QDialog):
    """The history of one library."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self.resize(self.fontMetrics().averageCharWidth() * 80, self.fontMetrics().height() * 30)
        self._session = session
        self.rows = OpModel(session, self)
        self.list = named(QListView(), "history")
        self.list.setModel(self.rows)
        self.list.setItemDelegate(OpDelegate(theme, self))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("History"))
        self.back = QPushButton(self.tr("Go back to here"))
        self.back.setProperty("look", "primary")
        self.back.setAccessibleName(self.back.text())
        self.back.clicked.connect(self.turn)
        self.list.doubleClicked.connect(self.turn)
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(close.text())
        close.clicked.connect(self.accept)
        heading = QLabel(self.tr("History"))
        heading.setProperty("step", "heading")
        self.hint = QLabel(self.tr("Everything here can be undone, also tomorrow."), wordWrap=True)
        self.hint.setProperty("tone", "soft")
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        buttons.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(self.hint)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        session.changed.connect(self.refresh)
        session.opened.connect(self.accept)
        self.list.selectionModel().selectionChanged.connect(self._able)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Read the history again; the chosen op stays chosen."""
        row = self.list.currentIndex().row()
        self.rows.refresh()
        if 0 <= row < self.rows.rowCount():
            self.list.setCurrentIndex(self.rows.index(row))
        self._able()

    def turn(self) -> None:
        """Take back what came after the chosen op, or do again what leads up to it."""
        op = self._chosen()
        if op is not None:
            self._session.undo_to(op.id)

    def _chosen(self) -> Op | None:
        index = self.list.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def _able(self, *_: object) -> None:
        op = self._chosen()
        newest = next((o for o in self._session.history() if not o.undone), None)
        self.back.setText(self.tr("Redo up to here") if op and op.undone else self.tr("Go back to here"))
        self.back.setEnabled(op is not None and op != newest)
