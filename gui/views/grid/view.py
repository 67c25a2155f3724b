"""The photos of a source in lines that fill the width, in their own shapes or as squares, under headings that stay in
sight; painted only where one looks.

Selection, rubber band and keys are those of a file manager. Knows nothing of what is done with the photos.
"""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView

from gui import words
from gui.models.photos import PhotoModel
from gui.models.rows import Index
from gui.selection import Selection, Source
from gui.session import Session
from gui.settings import LARGEST_TILE, SMALLEST_TILE, Order, Sectioning, Settings, Shape
from gui.theme import Theme
from gui.thumbs import Thumbs
from gui.views.grid import headings
from gui.views.grid.layout import Layout, Measures, arrange, starts_of
from gui.views.grid.painting import Painting, State, badge, bubble
from gui.views.grid.scrubber import Scrubber
from gui.widgets import own_viewport

GAP, MARGIN, SCROLL = 6, 14, 40
CALM_MS, SOON_MS, AT_ONCE_S = 120, 30, 0.06
"""When sizes have stayed for so long, thumbnails of the right size are read; those that come are painted together."""

FEW = 10
"""Days or months with less photos than this share a heading with their neighbours: a line each would leave gaps."""

Cursor = QAbstractItemView.CursorAction
Hint = QAbstractItemView.ScrollHint
Flag = QItemSelectionModel.SelectionFlag


class Grid(QAbstractItemView):
    """Shows the selection's source and tells the selection what is chosen."""

    def __init__(self, session: Session, selection: Selection, theme: Theme, settings: Settings) -> None:
        super().__init__()
        own_viewport(self)
        self.setObjectName("grid")
        self._session, self._selection, self._theme, self._settings = session, selection, theme, settings
        self._following = False
        self._shown = Source()
        self.thumbs = Thumbs(parent=self)
        self.photos = PhotoModel(session, self)
        self.menu: Callable[[QPoint], None] | None = None
        self._painting = Painting(session, self.thumbs, theme)
        self._laid: Sequence[int] = self.photos.ids
        self._layout = self._arranged()
        self._stale = False
        self._band: QRect | None = None
        self._on_badge = False
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self.setModel(self.photos)
        self.setAccessibleName(self.tr("Photos"))
        self._behave()
        self._connect()

    def _behave(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBar(Scrubber(self._theme, self._where, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _connect(self) -> None:
        self.thumbs.ready.connect(self._thumbnail_came)
        self._calm.timeout.connect(self.viewport().update)
        self._soon.timeout.connect(self.viewport().update)
        self.photos.came.connect(self._came)
        self.selectionModel().selectionChanged.connect(self._choose)
        self._theme.changed.connect(self._dress)
        self._selection.changed.connect(self.follow)
        self._session.changed.connect(self.refresh)
        self._session.opened.connect(self.refresh)

    # how photos are shown

    @property
    def tile(self) -> int:
        """The wished height of a photo, in logical pixels; lines grow or shrink a little to fill the width."""
        return self._settings.tile

    @tile.setter
    def tile(self, edge: int) -> None:
        self._settings.tile = min(max(edge, SMALLEST_TILE), LARGEST_TILE)
        self._rearrange()

    @property
    def shape(self) -> Shape:
        """Whether photos keep their shape or are cut to squares."""
        return self._settings.shape

    @shape.setter
    def shape(self, shape: Shape) -> None:
        self._settings.shape = shape
        self._rearrange()

    @property
    def sections(self) -> Sectioning:
        """What photos stand under a heading of their own."""
        return self._settings.sections

    @sections.setter
    def sections(self, sections: Sectioning) -> None:
        self._settings.sections = sections
        self.refresh()

    @property
    def order(self) -> Order:
        """What photos are sorted by."""
        return self._settings.order

    @order.setter
    def order(self, order: Order) -> None:
        self._settings.order = order
        self.refresh()

    @property
    def scores(self) -> bool:
        """Whether photos show how sure their place is."""
        return self._settings.scores

    @scores.setter
    def scores(self, shown: bool) -> None:
        self._settings.scores = shown
        self.viewport().update()

    # what is shown and chosen

    def refresh(self, *_: object) -> None:
        """Read the source again; what is chosen and where one is scrolled to stay."""
        self.thumbs.forgive()
        self.photos.forget()
        self._show()

    def follow(self) -> None:
        """Show the selection's source from its top, if it is another one, and what the selection has chosen."""
        if self._selection.source != self.photos.source:
            self.thumbs.next_generation()
            self._show()
        elif not self._following and self._selection.photos != self.chosen():
            self._mark(self._selection.photos)

    def chosen(self) -> tuple[int, ...]:
        """The chosen photos, in the order of the source; a closed stack is chosen as a whole."""
        return self.photos.photos_in(self._ranges())

    def choose(self, photo: int) -> None:
        """Choose one photo and bring it into sight."""
        row = self.photos.row_of(photo)
        if row >= 0:
            self.setCurrentIndex(self.photos.index(row))
            self.scrollTo(self.photos.index(row))

    def turn_stack(self) -> None:
        """Open the stack of the current photo in place, or close it."""
        current = self.currentIndex()
        if current.isValid():
            self._turn(current.row())

    def section_title(self, row: int, *, short: bool = False) -> str:
        """The heading under which a row stands, "" where there are none."""
        start, end = self._layout.section_rows(self._layout.section_of(row))
        first, last = self.photos.heading(start), self.photos.heading(end - 1)
        return headings.title(self._session, self.photos.contents.headed, first, last, short=short)

    # what Qt asks of a view

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= len(self._layout):
            return QRect()
        return self._on_screen(self._layout.box(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The photo under a point, none between two or on a heading: there a rubber band can begin."""
        row = -1 if self._heading_at(point) >= 0 else self._layout.row_at(*self._within(point))
        return self.photos.index(row) if 0 <= row < len(self.photos.ids) else QModelIndex()

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        if not index.isValid() or index.row() >= len(self._layout):
            return
        bar, (_, top, _, height) = self.verticalScrollBar(), self._layout.box(index.row())
        head, room, now = self._layout.header + GAP, self.viewport().height(), self.verticalScrollBar().value()
        highest, lowest = top - head, top + height + GAP - room
        if hint == Hint.PositionAtCenter:
            bar.setValue(top - (room - height) // 2)
        elif hint == Hint.PositionAtTop or (hint == Hint.EnsureVisible and now > highest):
            bar.setValue(highest)
        elif hint == Hint.PositionAtBottom or now < lowest:
            bar.setValue(min(lowest, highest))

    def moveCursor(self, action: Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last, row = len(self._layout) - 1, self.currentIndex().row()
        if last < 0:
            return QModelIndex()
        if row < 0:
            return self.photos.index(0)
        ahead = -1 if self.isRightToLeft() else 1
        steps = {Cursor.MoveLeft: -ahead, Cursor.MoveRight: ahead, Cursor.MovePrevious: -1, Cursor.MoveNext: 1}
        if action in steps:
            row += steps[action]
        elif action in (Cursor.MoveHome, Cursor.MoveEnd):
            row = 0 if action == Cursor.MoveHome else last
        else:
            row = self._above_or_below(row, action)
        return self.photos.index(min(max(row, 0), last))

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: Flag) -> None:
        """All from the first corner's photo to the last one's, or what a rubber band touches."""
        if self.state() == QAbstractItemView.State.DragSelectingState:
            (x0, y0), (x1, y1) = (
                self._within(rect.normalized().topLeft()),
                self._within(rect.normalized().bottomRight()),
            )
            self._band = rect.normalized().translated(0, self.verticalOffset())
            ranges = self._layout.ranges_in(min(x0, x1), y0, max(x0, x1), y1)
            self.viewport().update()
        else:
            rows = sorted(self._layout.row_at(*self._within(at)) for at in (rect.topLeft(), rect.bottomRight()))
            ranges = [(rows[0], rows[1])] if rows[0] >= 0 else []
        self.selectionModel().select(self._as_selection(ranges), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def keyboardSearch(self, search: str) -> None:
        """Photos have no names to type; the search field finds them."""

    def reset(self) -> None:
        super().reset()
        self._stale = True

    def doItemsLayout(self) -> None:
        if self._stale:
            self._rearrange()
        super().doItemsLayout()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._layout.height + MARGIN - room))
        bar.setPageStep(max(room - self._layout.header, 1))
        bar.setSingleStep(SCROLL)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    # what the user does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton:
            row, section = self._badge_at(at), self._heading_at(at)
            self._on_badge = row >= 0 or section >= 0
            if row >= 0:
                self._turn(row)
            elif section >= 0:
                self._choose_section(section, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            if self._on_badge:
                return
            if not self.indexAt(at).isValid() and not event.modifiers():
                self.clearSelection()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._on_badge:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._on_badge:
            self._on_badge = False
            return
        super().mouseReleaseEvent(event)
        if self._band is not None:
            self._band = None
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._badge_at(at) >= 0 or self._heading_at(at) >= 0:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at, index = event.globalPos(), self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        if self.menu is not None and index.isValid():
            self.menu(at)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Offer a copy and nothing else: another program that asks for a move must not get the originals."""
        chosen = self.chosen()
        if chosen:
            drag = QDrag(self)
            drag.setMimeData(self.photos.mime(chosen))
            drag.setPixmap(self._pile(chosen))
            drag.setHotSpot(QPoint(-6, -6))
            drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and len(self.photos.ids):
            self._rearrange()
        self.updateGeometries()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.tile += 16 if event.angleDelta().y() > 0 else -16
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)
        if event.type() in kinds and hasattr(self, "_soon"):
            self._stale = True
            self.scheduleDelayedItemsLayout()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(event.rect(), self._theme.colour("window"))
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.thumbs.forget_wishes()
        if not self.thumbs.size:  # the first photos of all come with their first frame, as far as a moment allows
            self._painting.until = time.monotonic() + AT_ONCE_S
        self._paint_photos(painter, event.rect())
        self._paint_headings(painter)
        if self._band is not None:
            self._paint_band(painter)
        painter.end()
        if self.thumbs.idle:
            QTimer.singleShot(0, self, self._session.seen)

    def _paint_photos(self, painter: QPainter, rect: QRect) -> None:
        """From below, for what is asked for last is read first."""
        layout, offset = self._layout, self.verticalOffset()
        if len(layout) != len(self.photos.ids):
            return  # between two steps of a change
        chosen, sharpen = self.selectionModel(), not self._calm.isActive()
        current, scores = self.currentIndex().row() if self.hasFocus() else -1, self.scores
        last = min(layout.line_at(offset + rect.bottom()), layout.lines - 1)
        for line in range(last, layout.line_at(offset + rect.top()) - 1, -1):
            for row, box in reversed(layout.boxes(line)):
                where = self._on_screen(box)
                tile = self.photos.tile(row)
                state = State(
                    chosen.isSelected(self.photos.index(row)),
                    row == current,
                    self.photos.behind(row) + 1 if self.photos.behind(row) else 0,
                    self.photos.is_open(row),
                    self.photos.follows(row),
                    self._score(tile.sure) if tile and scores and tile.sure is not None else "",
                )
                self._painting.tile(painter, where, tile, state, sharpen=sharpen)

    def _paint_headings(self, painter: QPainter) -> None:
        layout, offset = self._layout, self.verticalOffset()
        if not layout.header or not len(layout):
            return
        first = max(layout.section_at(offset), 0)
        for section in range(first, len(layout.starts)):
            where = self._heading(section)
            if where.top() > self.viewport().height():
                break
            start, end = layout.section_rows(section)
            all_chosen = self._all_chosen(start, end)
            veiled = where.top() + offset != layout.heads[section]
            title, count = self.section_title(start), self.photos.photos_of(start, end)
            headings.paint(painter, where, title, count, self._theme, veiled=veiled, chosen=all_chosen)

    def _paint_band(self, painter: QPainter) -> None:
        assert self._band is not None
        colour = self._theme.colour("accent")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(colour)
        colour.setAlpha(40)
        painter.setBrush(colour)
        painter.drawRect(self._band.translated(0, -self.verticalOffset()))

    # inside: where things are

    def _arranged(self) -> Layout:
        headed = self.photos.contents.headed
        starts = starts_of(self.photos.headings, 1 if headed == "album" else FEW)
        width = self.viewport().width() - 2 * MARGIN
        header = headings.height() if headed != "none" else 0
        measures = Measures(width, self.tile, GAP, header, self.shape == "square")
        return arrange(self.photos.aspects, starts if header else starts[:1], measures)

    def _rearrange(self) -> None:
        """Lay all out anew; what is at the top, or the current photo where it is in sight, stays where it is."""
        anchor = self._anchor()
        self._laid, self._layout, self._stale = self.photos.ids, self._arranged(), False
        self.updateGeometries()
        if anchor is not None:
            photo, height = anchor
            row = self.photos.row_of(photo)
            if row >= 0:
                self.verticalScrollBar().setValue(self._layout.box(row)[1] - height)
        self._calm.start()
        self.viewport().update()

    def _anchor(self) -> tuple[int, int] | None:
        """A photo that is to stay where it is on the screen, and how far from the top; None at the very top."""
        offset = self.verticalOffset()
        if offset == 0 or not self._laid:
            return None
        row = self._layout.nearest(0, offset + self._layout.header)
        current = self.currentIndex().row()
        if 0 <= current < len(self._layout) and self.viewport().rect().intersects(self.visualRect(self.currentIndex())):
            row = current
        return (self._laid[row], self._layout.box(row)[1] - offset) if 0 <= row < len(self._laid) else None

    def _on_screen(self, box: tuple[int, int, int, int]) -> QRect:
        x, y, width, height = box
        left = self.viewport().width() - MARGIN - x - width if self.isRightToLeft() else MARGIN + x
        return QRect(left, y - self.verticalOffset(), width, height)

    def _within(self, point: QPoint) -> tuple[int, int]:
        """A point of the viewport as the layout counts."""
        x = self.viewport().width() - MARGIN - point.x() if self.isRightToLeft() else point.x() - MARGIN
        return x, point.y() + self.verticalOffset()

    def _heading(self, section: int) -> QRect:
        """Where a heading stands: the one whose photos are at the top stays there until the next one pushes it off."""
        layout, offset = self._layout, self.verticalOffset()
        top = max(int(layout.heads[section]) - offset, 0)
        if section + 1 < len(layout.heads):
            top = min(top, int(layout.heads[section + 1]) - offset - layout.header)
        top = max(top, int(layout.heads[section]) - offset)
        return QRect(MARGIN - 2, top, self.viewport().width() - 2 * MARGIN + 4, layout.header)

    def _heading_at(self, point: QPoint) -> int:
        layout, offset = self._layout, self.verticalOffset()
        if not layout.header or not len(layout):
            return -1
        first = max(layout.section_at(offset), 0)
        found = {first, max(layout.section_at(offset + point.y()), 0)}
        return next((section for section in found if self._heading(section).contains(point)), -1)

    def _badge_at(self, point: QPoint) -> int:
        """The row on whose stack's badge a point lies, -1 for none."""
        row = self.indexAt(point).row()
        if row < 0 or not self.photos.behind(row):
            return -1
        index = self.photos.index(row)
        rect, leading = self.visualRect(index), not self.isRightToLeft()
        return row if badge(rect, self.photos.behind(row) + 1, leading).adjusted(-4, -4, 4, 4).contains(point) else -1

    def _above_or_below(self, row: int, action: Cursor) -> int:
        layout, (left, top, width, _) = self._layout, self._layout.box(row)
        line, middle = layout.line_of(row), left + width // 2
        page = self.viewport().height() - layout.header
        if action in (Cursor.MoveUp, Cursor.MoveDown):
            line += 1 if action == Cursor.MoveDown else -1
        elif action in (Cursor.MovePageUp, Cursor.MovePageDown):
            further = layout.line_at(top + page if action == Cursor.MovePageDown else max(top - page, 0))
            line = min(further, layout.lines - 1)
        found = layout.nearest_in(line, middle)
        return found if found >= 0 else row

    def _where(self) -> str:
        """What the bubble beside the scroll bar says: the month or album, or what the photos are sorted by."""
        row = self._layout.nearest(0, self.verticalOffset() + self._layout.header)
        if not 0 <= row < len(self.photos.ids):
            return ""
        if self.photos.contents.headed in ("album", "day"):
            return self.section_title(row, short=True)
        if self.order in ("oldest", "newest"):
            month = self.photos.moment(row) // 10**8
            return headings.title(self._session, "month", month, month)
        tile = self.photos.tile(row)
        if tile is None:
            return ""
        if self.order == "score":
            return self._score(tile.sure) if tile.sure is not None else ""
        return words.visible(tile.photo.files[0].name)[:12] if tile.photo.files else ""

    def _score(self, sure: float) -> str:
        return self.tr("{n} %").format(n=words.number(round(100 * sure)))

    # inside: choosing

    def _show(self) -> None:
        self.photos.show(self._selection.source, self.order, self.sections)

    def _came(self, anew: bool) -> None:
        """The photos of the source are there: lay them out, and choose in them what the selection has chosen."""
        other = self.photos.source != self._shown
        self._shown, chosen = self.photos.source, self._selection.photos
        if other:
            self._laid = ()
        self._rearrange()
        if other:
            self.verticalScrollBar().setValue(0)
            self._calm.stop()
        if anew:
            self._mark(chosen)
        if not other:
            self._choose()

    def _choose(self, *_: object) -> None:
        if not self._following and not self.photos.changing:
            self._following = True
            self._selection.choose(self.chosen())
            self._following = False

    def _mark(self, photos: Sequence[int]) -> None:
        rows = self.photos.rows_of(photos).tolist() if photos else []
        ranges: list[tuple[int, int]] = []
        for row in rows:
            if ranges and ranges[-1][1] == row - 1:
                ranges[-1] = ranges[-1][0], row
            else:
                ranges.append((row, row))
        self._following = True
        self.selectionModel().select(self._as_selection(ranges), Flag.ClearAndSelect)
        if rows and not self.currentIndex().isValid():
            self.selectionModel().setCurrentIndex(self.photos.index(rows[0]), Flag.NoUpdate)
        self._following = False

    def _ranges(self) -> list[tuple[int, int]]:
        chosen = self.selectionModel().selection()
        return [(chosen.at(i).top(), chosen.at(i).bottom()) for i in range(chosen.count())]

    def _as_selection(self, ranges: Sequence[tuple[int, int]]) -> QItemSelection:
        selection = QItemSelection()
        for first, last in ranges:
            selection.select(self.photos.index(first), self.photos.index(last))
        return selection

    def _all_chosen(self, start: int, end: int) -> bool:
        return any(first <= start and end - 1 <= last for first, last in self._ranges())

    def _choose_section(self, section: int, more: bool) -> None:
        start, end = self._layout.section_rows(section)
        whole = self._as_selection([(start, end - 1)])
        if more:
            self.selectionModel().select(whole, Flag.Deselect if self._all_chosen(start, end) else Flag.Select)
        else:
            self.selectionModel().select(whole, Flag.ClearAndSelect)
        self.setAutoScroll(False)  # the heading that was clicked may stand far below its first photo
        self.selectionModel().setCurrentIndex(self.photos.index(start), Flag.NoUpdate)
        self.setAutoScroll(True)

    def _turn(self, row: int) -> None:
        photo = self.photos.ids[row]
        self.photos.turn(row)
        row = self.photos.row_of(photo)
        self.selectionModel().setCurrentIndex(self.photos.index(row), Flag.NoUpdate)

    # inside: the rest

    def _thumbnail_came(self, digest: str) -> None:
        if self.thumbs.idle:
            self._soon.stop()
            self.viewport().update()
        elif not self._soon.isActive():
            self._soon.start()

    def _dress(self) -> None:
        self.viewport().update()

    def _pile(self, chosen: Sequence[int]) -> QPixmap:
        """What one sees under the mouse while dragging: up to three photos on each other and how many there are."""
        edge, ratio = 84, self.devicePixelRatioF()
        pile = QPixmap(QSize(edge + 24, edge + 24) * ratio)
        pile.setDevicePixelRatio(ratio)
        pile.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pile)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        current = self.currentIndex().row()
        rows = [row for first, last in self._ranges() for row in range(first, min(last, first + 3) + 1)]
        rows.sort(key=lambda row: row != current)
        for depth, row in reversed(list(enumerate(rows[:3]))):
            where = QRect(depth * 7, 12 - depth * 4, edge, edge)
            self._painting.picture(painter, where, self.photos.tile(row), sharpen=False)
        if len(chosen) > 1:
            text = words.number(len(chosen))
            width = max(painter.fontMetrics().horizontalAdvance(text) + 20, 32)
            bubble(painter, QRect(edge + 20 - width, edge - 8, width, 24), text, self._theme)
        painter.end()
        return pile
