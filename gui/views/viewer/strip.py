"""The filmstrip: the neighbours of a photo as thumbnails, the photo itself in the middle. Paints what is seen, so that
it costs the same for ten photos and for 200,000."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QStyle, QToolTip, QWidget

from gui import telling
from gui.session import Session
from gui.theme import Theme
from gui.thumbs import Thumbs

EDGE, GAP, MARGIN = 56, 4, 8
BYTES = 24 << 20


class Strip(QWidget):
    """Thumbnails of a list of photos. `chosen` brings the row that was clicked."""

    chosen = Signal(int)

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._ids: Sequence[int] = ()
        self._at = 0
        self._scrolled = 0
        self._digests: dict[int, str] = {}
        self.thumbs = Thumbs(limit=BYTES, parent=self)
        self.thumbs.ready.connect(lambda _: self.update())
        self.setFixedHeight(EDGE + 2 * MARGIN)
        self.setAccessibleName(self.tr("Filmstrip"))
        self.setMouseTracking(True)

    def show_ids(self, ids: Sequence[int], at: int) -> None:
        """Show a list, one row of it in the middle."""
        if ids is not self._ids:
            self._ids, self._digests = ids, {}
        self._at, self._scrolled = at, 0
        self.update()

    def row_at(self, x: int) -> int | None:
        """The row of the photo that lies there."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        row = (x - self._start()) // (EDGE + GAP)
        return row if 0 <= row < len(self._ids) else None

    def place(self, row: int) -> QRect:
        """Where the photo of a row lies."""
        there = QRect(self._start() + row * (EDGE + GAP), MARGIN, EDGE, EDGE)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), there)

    def sizeHint(self) -> QSize:
        return QSize(400, EDGE + 2 * MARGIN)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            row = self.row_at(event.pos().x())
            photos = self._session.photos([self._ids[row]]) if row is not None else []
            QToolTip.showText(event.globalPos(), telling.name_of(photos[0]) if photos else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(int(event.position().x()))
        if event.button() == Qt.MouseButton.LeftButton and row is not None:
            self.chosen.emit(row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().x() or event.angleDelta().y()
        first, last = -self._at * (EDGE + GAP), (len(self._ids) - 1 - self._at) * (EDGE + GAP)
        self._scrolled = min(max(self._scrolled - turned * (EDGE + GAP) // 60, first), last)
        self.update()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("view"))
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        rows = self._seen()
        self._know(rows)
        for row in rows:
            self._paint(painter, row)

    def _paint(self, painter: QPainter, row: int) -> None:
        where = self.place(row)
        digest = self._digests.get(self._ids[row], "")
        edge = round(EDGE * self.devicePixelRatioF())
        pixmap = self.thumbs.get(digest, edge, self._session.thumbnail(digest)) if digest else None
        painter.setOpacity(1.0 if row == self._at else 0.72)
        if pixmap is not None:
            painter.drawPixmap(where, pixmap)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("view_field"))
            painter.drawRoundedRect(where, 5, 5)
        painter.setOpacity(1.0)
        if row == self._at:
            painter.setPen(QPen(self._theme.colour("view_ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(where.adjusted(-2, -2, 2, 2), 6, 6)

    def _start(self) -> int:
        """Where the first photo of the list would lie, counted from the leading edge."""
        return (self.width() - EDGE) // 2 - self._at * (EDGE + GAP) - self._scrolled

    def _seen(self) -> range:
        first = -self._start() // (EDGE + GAP)
        return range(max(first, 0), min(first + self.width() // (EDGE + GAP) + 2, len(self._ids)))

    def _know(self, rows: range) -> None:
        """Have the digests of the photos that are seen; those far off are forgotten."""
        unknown = [self._ids[row] for row in rows if self._ids[row] not in self._digests]
        if unknown and self._session.library is not None:
            if len(self._digests) > 2000:
                self._digests.clear()
                unknown = [self._ids[row] for row in rows]
            self._digests.update({photo.id: photo.digest for photo in self._session.photos(unknown)})
