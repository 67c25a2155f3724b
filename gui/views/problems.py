"""Files that cannot be shown: name, reason and folder, as a plain list."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from engine.store.catalog import Problem
from gui import theme as looks
from gui import words
from gui.models.problems import ProblemModel
from gui.models.rows import ROW, Index
from gui.session import Session
from gui.theme import Theme


class Problems(QListView):
    """The list; a double click or Enter opens the folder in which a file lies."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("problems")
        self.rows = ProblemModel(session, self)
        self.setModel(self.rows)
        self.setItemDelegate(ProblemDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Problems"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(8, 0, 8, 8)
        self.activated.connect(self._open_folder)
        session.changed.connect(self.refresh)
        session.opened.connect(self.refresh)

    def refresh(self, *_: object) -> None:
        """Read the problems again."""
        self.rows.refresh()

    def _open_folder(self, index: Index) -> None:
        problem: Problem = index.data(ROW)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(problem.path.parent)))


class ProblemDelegate(QStyledItemDelegate):
    """Two lines: the name and where it lies; why it cannot be shown."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, 2 * QFontMetrics(looks.font("body", QFont.Weight.DemiBold)).height() + 22)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        problem: Problem = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("chosen" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 8, 8)
        rect = option.rect.adjusted(12, 8, -12, -8)
        icon = QRectF(rect.left(), rect.center().y() - 10, 20, 20)
        looks.draw_icon(painter, "problems", self._theme.colour("faint"), icon)
        rect.setLeft(rect.left() + 34)
        top, below = rect.adjusted(0, 0, 0, -rect.height() // 2), rect.adjusted(0, rect.height() // 2, 0, 0)
        bold, small = looks.font("body", QFont.Weight.DemiBold), looks.font("caption")
        name = _elided(bold, words.visible(problem.path.name), top.width() // 2)
        _write(painter, bold, self._theme.colour("text"), top, name)
        used = QFontMetrics(bold).horizontalAdvance(name) + 14
        folder = words.visible(str(problem.path.parent))
        folder = _elided(small, folder, top.width() - used, Qt.TextElideMode.ElideMiddle)
        _write(painter, small, self._theme.colour("faint"), top.adjusted(used, 1, 0, 0), folder)
        _write(
            painter,
            looks.font(),
            self._theme.colour("soft"),
            below,
            _elided(looks.font(), words.said(problem.reason), below.width()),
        )
        painter.restore()


def _elided(font: QFont, text: str, width: int, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> str:
    return QFontMetrics(font).elidedText(text, mode, width)


def _write(painter: QPainter, font: QFont, colour: QColor, where: QRect, text: str) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
