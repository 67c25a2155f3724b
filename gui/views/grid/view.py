"""The photos of a source as a grid of square tiles that fill the width, painted only where one looks.

Selection, rubber band and keys are those of a file manager. Knows nothing of what is done with the photos.
"""

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QDrag, QFont, QPainter, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui import theme as looks
from gui import words
from gui.models.photos import PhotoModel
from gui.models.rows import ROW, Index
from gui.selection import Selection
from gui.session import Session
from gui.settings import LARGEST_TILE, SMALLEST_TILE, Settings
from gui.theme import Theme
from gui.thumbs import Thumbs

GAP, MARGIN, SCROLL = 8, 12, 36
MOVE_OR_ALSO = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction | Qt.DropAction.LinkAction


class Grid(QListView):
    """Shows the selection's source and tells the selection what is chosen."""

    def __init__(self, session: Session, selection: Selection, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("grid")
        self._session, self._selection, self._settings = session, selection, settings
        self._following = False
        self.thumbs = Thumbs(parent=self)
        self.photos = PhotoModel(session, self)
        self.menu: Callable[[QPoint], None] | None = None
        self.setModel(self.photos)
        self._tiles = TileDelegate(session, self.thumbs, theme, self)
        self.setItemDelegate(self._tiles)
        self.setAccessibleName(self.tr("Photos"))
        self._behave()
        self.thumbs.ready.connect(self._thumbnail_came)
        self.selectionModel().selectionChanged.connect(self._choose)
        selection.changed.connect(self.follow)
        session.changed.connect(self.refresh)
        session.opened.connect(self.refresh)

    def _behave(self) -> None:
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(SCROLL)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setViewportMargins(MARGIN - GAP // 2, 0, 0, 0)
        self.setMouseTracking(True)

    @property
    def tile(self) -> int:
        """The wished edge of a tile, in logical pixels; tiles grow a little so that a row fills the width."""
        return self._settings.tile

    @tile.setter
    def tile(self, edge: int) -> None:
        self._settings.tile = min(max(edge, SMALLEST_TILE), LARGEST_TILE)
        self._fit(anchored=True)

    def refresh(self, *_: object) -> None:
        """Read the source again; what is chosen and where one is scrolled to stay."""
        chosen, self._following = self._selection.photos, True
        self.thumbs.forgive()
        if self.photos.show(self._selection.source):
            self._mark(chosen)
        self._following = False
        self._choose()

    def follow(self) -> None:
        """Show the selection's source from its top, if it is another one, and what the selection has chosen."""
        self._following = True
        if self._selection.source != self.photos.source:
            self.thumbs.next_generation()
            self.photos.show(self._selection.source)
            self.scrollToTop()
        if self._selection.photos != self.chosen():
            self._mark(self._selection.photos)
        self._following = False

    def chosen(self) -> tuple[int, ...]:
        """The chosen photos, in the order of the source."""
        chosen = self.selectionModel().selection()
        rows = sorted((chosen.at(i).top(), chosen.at(i).bottom()) for i in range(chosen.count()))
        return tuple(id for first, last in rows for id in self.photos.ids[first : last + 1])

    def choose(self, photo: int) -> None:
        """Choose one photo and bring it into sight."""
        row = self.photos.row_of(photo)
        if row >= 0:
            self.setCurrentIndex(self.photos.index(row))
            self.scrollTo(self.photos.index(row))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The photo under a point, none between two: there a rubber band can begin."""
        index = super().indexAt(point)
        half = GAP // 2
        inside = index.isValid() and self.visualRect(index).adjusted(half, half, -half, -half).contains(point)
        return index if inside else QModelIndex()

    def startDrag(self, actions: Qt.DropAction) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.photos.mimeData(sorted(self.selectedIndexes())))
        drag.setPixmap(self._pile())
        drag.setHotSpot(QPoint(-6, -6))
        drag.exec(MOVE_OR_ALSO, Qt.DropAction.MoveAction)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.menu is not None and self.indexAt(event.pos()).isValid():
            self.menu(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit(anchored=event.oldSize().width() > 0)
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.tile += 16 if event.angleDelta().y() > 0 else -16
        else:
            super().wheelEvent(event)

    def _choose(self, *_: object) -> None:
        if not self._following:
            self._selection.choose(self.chosen())

    def _mark(self, photos: tuple[int, ...]) -> None:
        wanted, ranges = set(photos), QItemSelection()
        rows = [row for row, id in enumerate(self.photos.ids) if id in wanted] if wanted else []
        start = 0
        for end in range(1, len(rows) + 1):
            if end == len(rows) or rows[end] != rows[end - 1] + 1:
                ranges.select(self.photos.index(rows[start]), self.photos.index(rows[end - 1]))
                start = end
        self.selectionModel().select(ranges, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            current = self.photos.index(rows[0])
            self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _fit(self, anchored: bool) -> None:
        width = self.width() - (MARGIN - GAP // 2) - max(self.verticalScrollBar().sizeHint().width(), 12) - 2
        columns = max(1, width // (self.tile + GAP))
        cell = max(width // columns, SMALLEST_TILE // 2)
        if self.gridSize().width() == cell:
            return
        anchor = self.indexAt(QPoint(GAP, GAP + 2)) if anchored else None
        self.setGridSize(QSize(cell, cell))
        if anchor is not None and anchor.isValid() and anchor.row() > 0:
            self.scrollTo(anchor, QAbstractItemView.ScrollHint.PositionAtTop)

    def _thumbnail_came(self, digest: str) -> None:
        self.viewport().update()

    def _pile(self) -> QPixmap:
        """What one sees under the mouse while dragging: up to three photos on each other and how many there are."""
        edge, ratio = 84, self.devicePixelRatioF()
        indexes = sorted(self.selectedIndexes())
        pile = QPixmap(QSize(edge + 24, edge + 24) * ratio)
        pile.setDevicePixelRatio(ratio)
        pile.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pile)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for depth, index in reversed(list(enumerate(indexes[:3]))):
            self._tiles.picture(painter, QRect(depth * 7, 12 - depth * 4, edge, edge), index)
        if len(indexes) > 1:
            _bubble(painter, QRect(edge - 20, edge - 12, 40, 24), words.number(len(indexes)), self._tiles.theme)
        painter.end()
        return pile


class TileDelegate(QStyledItemDelegate):
    """A photo as a rounded square; marks for pinned, shown elsewhere too, and chosen."""

    def __init__(self, session: Session, thumbs: Thumbs, theme: Theme, view: Grid) -> None:
        super().__init__(view)
        self._session, self._thumbs, self.theme, self._view = session, thumbs, theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._view.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        half = GAP // 2
        rect = option.rect.adjusted(half, half, -half, -half)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(QPen(self.theme.colour("accent"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(-1.5, -1.5, 1.5, 1.5), 10, 10)
            rect = rect.adjusted(3, 3, -3, -3)
        self.picture(painter, rect, index)
        tile = index.data(ROW)
        if tile is not None:
            marks = [name for name, shown in (("pin", tile.pinned), ("also", tile.also)) if shown]
            for place, name in enumerate(marks):
                _mark(painter, QRectF(rect.left() + 6 + 27 * place, rect.bottom() - 27, 22, 22), name)
        if chosen:
            _tick(painter, QRectF(rect.right() - 27, rect.bottom() - 27, 22, 22), self.theme)
        elif option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(self.theme.colour("line_strong"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(-2, -2, 2, 2), 10, 10)
        painter.restore()

    def picture(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The photo itself, or a calm square until it has come."""
        tile = index.data(ROW)
        pixmap = None
        if tile is not None:
            photo, edge = tile.photo, round(rect.width() * self._view.devicePixelRatioF())
            original = photo.files[0] if photo.files else None
            pixmap = self._thumbs.get(photo.digest, edge, self._session.thumbnail(photo.digest), original)
        if pixmap is not None:
            painter.drawPixmap(rect, pixmap)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("tile"))
            painter.drawRoundedRect(rect, 8, 8)


def _mark(painter: QPainter, where: QRectF, name: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 120))
    painter.drawEllipse(where)
    looks.draw_icon(painter, name, QColor("white"), where.adjusted(4, 4, -4, -4))


def _tick(painter: QPainter, where: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor("white"), 1.5))
    painter.setBrush(theme.colour("accent"))
    painter.drawEllipse(where)
    looks.draw_icon(painter, "check", QColor("white"), where.adjusted(4, 4, -4, -4))


def _bubble(painter: QPainter, where: QRect, text: str, theme: Theme) -> None:
    painter.setPen(QPen(QColor("white"), 1.5))
    painter.setBrush(theme.colour("accent"))
    painter.drawRoundedRect(where, 12, 12)
    painter.setFont(looks.font("caption", QFont.Weight.Bold))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)
