"""Sections of suggested albums with their photos in rows, laid out by arithmetic: 20,000 photos are no more than 20.

A list view in all but its geometry, so that selection, keys, drags and screen readers work as everywhere. Knows where
things stand; what they look like is `tiles`, what becomes of them is decided elsewhere.
"""

from bisect import bisect_right
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QDrag, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from gui.theme import Theme
from gui.thumbs import Thumbs
from gui.views.workbench.lines import Lines
from gui.views.workbench.offers import NONE
from gui.views.workbench.tiles import GAP, Painted, heading_height, tile_size

MARGIN, SCROLL = 14, 40
Cursor = QAbstractItemView.CursorAction
Flags = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, slots=True)
class Shelf:
    """A section on the board: its heading's row, how many photos follow, and where it begins and ends."""

    row: int
    photos: int
    top: int
    bottom: int


class Board(QListView):
    """Shows the lines. `accept_wanted` brings a section's album, and whether only what is sure enough is meant."""

    accept_wanted = Signal(int, bool)

    def __init__(self, lines: Lines, thumbs: Thumbs, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("board")
        self.lines = lines
        self._shelves: list[Shelf] | None = None
        self._columns, self._cell = 1, QSize(120, 140)
        self._hover: tuple[int, bool] | None = None
        self.menu: Callable[[QPoint], None] | None = None
        self.setModel(lines)
        self._tiles = Painted(lines, thumbs, theme, self)
        self.setItemDelegate(self._tiles)
        self.setAccessibleName(self.tr("Suggestions"))
        self._behave()
        for signal in (lines.rowsInserted, lines.rowsRemoved, lines.modelReset):
            signal.connect(self._upset)
        thumbs.ready.connect(self._repaint)
        theme.changed.connect(self._upset)

    def _behave(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # so that the width never wavers
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)

    # what one can ask of it

    def current(self) -> int | None:
        """The current photo."""
        return self.lines.photo(self.currentIndex().row())

    def chosen(self) -> list[int]:
        """The chosen photos, in order."""
        ranges = self.selectionModel().selection()
        rows = sorted((ranges.at(i).top(), ranges.at(i).bottom()) for i in range(ranges.count()))
        return [id for top, bottom in rows for id in self.lines.lines[top : bottom + 1] if id > 0]

    def go(self, row: int) -> None:
        """Make the photo in a row, or the first one after it, else the last before it, the current one."""
        rows = len(self.lines.lines)
        found = next((r for r in range(max(row, 0), rows) if self.lines.photo(r) is not None), None)
        if found is None:
            found = next((r for r in range(min(row, rows) - 1, -1, -1) if self.lines.photo(r) is not None), None)
        if found is not None:
            self.selectionModel().setCurrentIndex(self.lines.index(found), Flags.ClearAndSelect)
            self.scrollTo(self.lines.index(found))

    def choose(self, photos: Collection[int]) -> None:
        """Choose these photos, and bring the first of them into sight."""
        wanted = set(photos)
        rows = [row for row, line in enumerate(self.lines.lines) if line in wanted]
        if rows:
            first = self.lines.index(rows[0])
            self.selectionModel().select(self._ranges(rows), Flags.ClearAndSelect)
            self.selectionModel().setCurrentIndex(first, Flags.NoUpdate)
            self.scrollTo(first)

    def step(self, by: int) -> None:
        """Go to the next photo (1), or the one before (-1)."""
        index = self._photo_from(self.currentIndex().row() + by, by)
        self.selectionModel().setCurrentIndex(index, Flags.ClearAndSelect)
        self.scrollTo(index)

    # where things stand

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        if not index.isValid():
            return QRect()
        shelf = self._shelf_of(index.row())
        head, across = heading_height(self), self.viewport().width()
        if index.row() == shelf.row:
            rect = QRect(MARGIN, shelf.top, across - 2 * MARGIN, head)
        else:
            at, across_at = divmod(index.row() - shelf.row - 1, self._columns)
            corner = QPoint(MARGIN - GAP // 2 + across_at * self._cell.width(), shelf.top + head)
            rect = QRect(corner + QPoint(0, at * self._cell.height()), self._cell)
        rect.translate(0, -self.verticalOffset())
        return QStyle.visualRect(self.layoutDirection(), QRect(0, 0, across, 1), rect)

    def indexAt(self, point: QPoint) -> QModelIndex:
        shelves = self._shelved()
        y = point.y() + self.verticalOffset()
        at = bisect_right(shelves, y, key=lambda shelf: shelf.top) - 1
        if at < 0 or y >= shelves[at].bottom:
            return QModelIndex()
        shelf = shelves[at]
        down = y - shelf.top - heading_height(self)
        if down < 0:
            return self.lines.index(shelf.row)
        x = point.x() if self.isLeftToRight() else self.viewport().width() - 1 - point.x()
        column = (x - MARGIN + GAP // 2) // self._cell.width()
        photo = down // self._cell.height() * self._columns + column
        inside = 0 <= column < self._columns and photo < shelf.photos
        return self.lines.index(shelf.row + 1 + photo) if inside else QModelIndex()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        rect, bar, height = self.visualRect(index), self.verticalScrollBar(), self.viewport().height()
        shelf = self._shelf_of(index.row())
        top = rect.top() - (heading_height(self) if 0 < index.row() - shelf.row <= self._columns else GAP)
        if top < 0:
            bar.setValue(bar.value() + top)
        elif rect.bottom() + GAP > height:
            bar.setValue(bar.value() + min(rect.bottom() + GAP - height, top))

    def moveCursor(self, action: Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        row, last = self.currentIndex().row(), len(self.lines.lines) - 1
        if last < 0:
            return QModelIndex()
        back, on = (Cursor.MoveLeft, Cursor.MoveRight) if self.isLeftToRight() else (Cursor.MoveRight, Cursor.MoveLeft)
        if action == Cursor.MoveHome or row < 0:
            return self._photo_from(0, 1)
        if action == Cursor.MoveEnd:
            return self._photo_from(last, -1)
        if action in (back, Cursor.MovePrevious):
            return self._photo_from(row - 1, -1)
        if action in (on, Cursor.MoveNext):
            return self._photo_from(row + 1, 1)
        page = max(1, self.viewport().height() // self._cell.height())
        steps = {Cursor.MoveUp: -1, Cursor.MoveDown: 1, Cursor.MovePageUp: -page, Cursor.MovePageDown: page}
        return self._photo_below(row, steps[action])

    def setSelection(self, rect: QRect, command: Flags) -> None:
        if self.state() == QAbstractItemView.State.DragSelectingState:
            rows = [row for row in self._rows_in(rect) if self.visualRect(self.lines.index(row)).intersects(rect)]
        else:
            ends = [self.indexAt(point).row() for point in (rect.topLeft(), rect.bottomRight())]
            rows = list(range(min(ends), max(ends) + 1)) if min(ends) >= 0 else [max(ends)] if max(ends) >= 0 else []
        self.selectionModel().select(self._ranges(rows), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def keyboardSearch(self, search: str) -> None:
        """Letters are deeds here; and a search would ask 20,000 photos for their names."""

    def isIndexHidden(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return False

    # what Qt says

    def doItemsLayout(self) -> None:
        self._shelves = None
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        shelves = self._shelved()
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setSingleStep(SCROLL)
        bar.setRange(0, max(0, (shelves[-1].bottom + MARGIN if shelves else 0) - height))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        kept = self.currentIndex()
        in_sight = kept.isValid() and self.viewport().rect().intersects(self.visualRect(kept))
        self._shelves = None
        QAbstractItemView.resizeEvent(self, event)
        if in_sight:
            self.scrollTo(kept)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        chosen, current = self.selectionModel(), self.currentIndex().row()
        for row in self._rows_in(event.rect()):
            index = self.lines.index(row)
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = self.visualRect(index)
            if chosen.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if row == current:
                option.state |= QStyle.StateFlag.State_HasFocus
            self._tiles.paint(painter, option, index)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        button = self._button_at(event.position().toPoint())
        if button is not None and event.button() == Qt.MouseButton.LeftButton:
            self.accept_wanted.emit(*button)
        elif not self._is_heading(event.position().toPoint()):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._button_at(event.position().toPoint())
        if over != self._hover:
            self._hover = self._tiles.hover = over
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            self.viewport().update()
        super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if self.menu is not None and self.lines.photo(index.row()) is not None:
            rect = self.visualRect(index)
            self.menu(self.viewport().mapToGlobal(rect.center()) if by_key else event.globalPos())

    def startDrag(self, actions: Qt.DropAction) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.lines.mimeData(sorted(self.selectedIndexes())))
        drag.setPixmap(self._tiles.pile(self.selectedIndexes()))
        drag.setHotSpot(QPoint(-6, -6))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction | Qt.DropAction.LinkAction)

    # inside

    def _repaint(self, *_: object) -> None:
        self.viewport().update()

    def _upset(self, *_: object) -> None:
        self._shelves = None
        self.updateGeometries()
        self.viewport().update()

    def _ranges(self, rows: Sequence[int]) -> QItemSelection:
        ranges, start = QItemSelection(), 0
        for end in range(1, len(rows) + 1):
            if end == len(rows) or rows[end] != rows[end - 1] + 1:
                ranges.select(self.lines.index(rows[start]), self.lines.index(rows[end - 1]))
                start = end
        return ranges

    def _shelved(self) -> list[Shelf]:
        if self._shelves is None:
            self._shelves = self._shelve()
        return self._shelves

    def _shelve(self) -> list[Shelf]:
        room = self.viewport().width() - 2 * MARGIN + GAP
        least = tile_size(self)
        self._columns = max(1, room // (least.width() + GAP))
        width = max(room // self._columns, least.width() // 2)
        self._cell = QSize(width, width + least.height() - least.width())
        heads = [row for row, line in enumerate(self.lines.lines) if line < 0]
        shelves, top = [], 0
        for head, following in pairwise([*heads, len(self.lines.lines)]):
            photos = following - head - 1
            bottom = top + heading_height(self) + -(-photos // self._columns) * self._cell.height()
            shelves.append(Shelf(head, photos, top, bottom))
            top = bottom
        return shelves

    def _shelf_of(self, row: int) -> Shelf:
        shelves = self._shelved()
        return shelves[bisect_right(shelves, row, key=lambda shelf: shelf.row) - 1]

    def _rows_in(self, rect: QRect) -> range:
        """The rows from the first to the last that a part of the viewport touches."""
        shelves, offset = self._shelved(), self.verticalOffset()
        if not shelves:
            return range(0)
        ends = []
        for y, first in ((rect.top() + offset, True), (rect.bottom() + offset, False)):
            shelf = shelves[max(0, bisect_right(shelves, y, key=lambda shelf: shelf.top) - 1)]
            down = (y - shelf.top - heading_height(self)) // self._cell.height()
            row = shelf.row + (0 if down < 0 else 1 + down * self._columns + (0 if first else self._columns - 1))
            ends.append(min(row, shelf.row + shelf.photos))
        return range(ends[0], ends[1] + 1)

    def _photo_from(self, row: int, step: int) -> QModelIndex:
        while 0 <= row < len(self.lines.lines):
            if self.lines.photo(row) is not None:
                return self.lines.index(row)
            row += step
        return self.currentIndex()

    def _photo_below(self, row: int, steps: int) -> QModelIndex:
        """The photo in the same column some rows below, or above, across headings; the last there is, if need be."""
        column = (row - self._shelf_of(row).row - 1) % self._columns
        step = 1 if steps > 0 else -1
        for _ in range(abs(steps)):
            row = self._one_below(row, step, column)
        return self.lines.index(row)

    def _one_below(self, row: int, step: int, column: int) -> int:
        shelves = self._shelved()
        at = bisect_right(shelves, row, key=lambda shelf: shelf.row) - 1
        shelf = shelves[at]
        strip = (row - shelf.row - 1) // self._columns + step
        strips = -(-shelf.photos // self._columns)
        if not 0 <= strip < strips:
            if not 0 <= at + step < len(shelves):
                return row
            shelf = shelves[at + step]
            strip = 0 if step > 0 else -(-shelf.photos // self._columns) - 1
        return shelf.row + 1 + min(strip * self._columns + column, shelf.photos - 1)

    def _is_heading(self, point: QPoint) -> bool:
        index = self.indexAt(point)
        return index.isValid() and self.lines.photo(index.row()) is None

    def _button_at(self, point: QPoint) -> tuple[int, bool] | None:
        """The section and the kind of the button under a point."""
        index = self.indexAt(point)
        if not index.isValid() or self.lines.photo(index.row()) is not None:
            return None
        album = self.lines.album(index.row())
        if album == NONE:
            return None
        buttons = self._tiles.buttons(self.visualRect(index), self.lines.heading(album), self.layoutDirection())
        return next(((album, only) for rect, _, only in buttons if rect.contains(point)), None)
