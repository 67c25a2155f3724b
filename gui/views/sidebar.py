"""The left side: all photos, Unsorted, Problems, and the albums with cover, name and count.

Names are edited in place, albums and photos dropped; what that means is in `models` and `edits`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.store.history import Changes
from gui import theme as looks
from gui import words
from gui.models.albums import AlbumModel
from gui.models.rows import ALBUMS_MIME, DEPTH, ID, PHOTOS_MIME, ROW, Index, meant
from gui.selection import Selection, Source
from gui.session import Session
from gui.settings import Settings
from gui.theme import Theme
from gui.thumbs import Thumbs
from gui.widgets import named

INSET, INDENT, COVER, PLACE_ROW, ALBUM_ROW = 10, 18, 36, 34, 48


@dataclass
class Place:
    """One of the fixed entries at the top."""

    source: Source
    name: str
    icon: str
    count: int = 0


class Sidebar(QWidget):
    """Chooses the source; follows it when something else changed it."""

    def __init__(self, session: Session, selection: Selection, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Sidebar"))
        self._session, self._selection, self._theme, self._settings = session, selection, theme, settings
        self.covers = Thumbs(parent=self)
        self.model = AlbumModel(session, self)
        self.model.made = self.edit_new
        self.model.arrange(by_size=settings.albums_by_size)
        self.places = PlaceModel(self)
        self.place_list = PlaceList(self.places, theme)
        self.albums = AlbumList(self.model, self.covers, session, theme)
        self.filter = QLineEdit(placeholderText=self.tr("Filter albums"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Filter albums"))
        self.filter.textChanged.connect(lambda text: self.model.arrange(holding=text))
        self._following = False
        self._lay_out()
        self.place_list.selectionModel().selectionChanged.connect(self._place_chosen)
        self.albums.selectionModel().selectionChanged.connect(self._albums_chosen)
        selection.changed.connect(self.follow)
        session.changed.connect(self.refresh)
        session.opened.connect(self.refresh)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.refresh)
        self.albums.itemDelegate().closeEditor.connect(self._edited)
        theme.changed.connect(self._dress)
        self.covers.ready.connect(self._cover_came)
        self._dress()

    def _lay_out(self) -> None:
        self._title = QLabel(self.tr("Library"))
        self._title.setProperty("step", "section")
        self._albums_title = QLabel(self.tr("Albums"))
        self._albums_title.setProperty("step", "section")
        self.sort = QToolButton()
        self.sort.setCheckable(True)
        self.sort.setAccessibleName(self.tr("Sort albums by size"))
        self.sort.setChecked(self._settings.albums_by_size)
        self.sort.toggled.connect(self._sort)
        self._hint = QLabel(self.tr("Albums appear here once your photos are organized."), wordWrap=True)
        self._hint.setProperty("tone", "soft")
        self._hint.setProperty("step", "caption")
        self._hint.setContentsMargins(INSET, 2, INSET, 0)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(INSET, 0, 2, 0)
        self._head.addWidget(self._albums_title, 1)
        self._head.addWidget(self.sort)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 14, 10, 10)
        column.setSpacing(2)
        self._title.setContentsMargins(INSET, 0, 0, 4)
        column.addWidget(self._title)
        column.addWidget(self.place_list)
        column.addSpacing(12)
        column.addLayout(self._head)
        column.addSpacing(2)
        column.addWidget(self.filter)
        column.addSpacing(6)
        column.addWidget(self._hint)
        column.addWidget(self.albums, 1)
        self.setMinimumWidth(190)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def add_button(self, button: QToolButton) -> None:
        """Put a button beside the heading of the albums."""
        self._head.addWidget(button)

    def refresh(self, changes: Changes | None = None) -> None:
        """Read albums and counts again. An album that is gone is no longer looked at, but what it was merged into."""
        editing = self.albums.state() == QAbstractItemView.State.EditingState
        counts, unsorted = self._session.counts(), self._session.unsorted()
        self.places.count(counts.photos, unsorted, counts.problems)
        if not editing:
            self._following = True
            self.model.refresh()
            self._following = False
        self.covers.forgive()
        self._hint.setVisible(self.model.total == 0)
        self.filter.setVisible(self.model.total > 7 or bool(self.filter.text()))
        kept = tuple(id for id in self._selection.albums if self.model.album(id))
        if self._selection.source.kind == "albums" and kept != self._selection.albums:
            left = tuple(id for id in (changes.albums if changes else ()) if self.model.album(id))
            kept = kept or (left if len(left) == 1 else ())
            self._selection.look(Source("albums", kept) if kept else Source())
        self.follow()

    def follow(self) -> None:
        """Show in the lists what the selection looks at."""
        source = self._selection.source
        self._following = True
        self.place_list.mark(self.places.row_of(source))
        self.albums.mark([row for id in source.albums if (row := self.model.row_of(id)) >= 0])
        self._following = False

    def rename(self, album: int) -> None:
        """Begin to edit an album's name in place."""
        if self.model.row_of(album) < 0:
            self.filter.clear()
        row = self.model.row_of(album)
        if row >= 0:
            index = self.model.index(row)
            self.albums.scrollTo(index)
            self.albums.setFocus()
            self.albums.edit(index)

    def edit_new(self, changes: Changes) -> None:
        """Look at an album that was just made and let its name be typed."""
        if changes.albums:
            newest = max(changes.albums)
            self._selection.look(Source("albums", (newest,)))
            self.rename(newest)

    def _place_chosen(self) -> None:
        chosen = self.place_list.selectedIndexes()
        if chosen and not self._following:
            self._selection.look(self.places.places[chosen[0].row()].source)

    def _albums_chosen(self) -> None:
        if self._following:
            return
        ids = [index.data(ID) for index in self.albums.selectedIndexes()]
        before = [id for id in self._selection.albums if id in ids]
        chosen = (*before, *(id for id in ids if id not in before))
        if chosen:
            self._selection.look(Source("albums", chosen))
        else:
            self.follow()

    def _sort(self, by_size: bool) -> None:
        self._settings.albums_by_size = by_size
        self._following = True
        self.model.arrange(by_size=by_size)
        self._following = False
        self.follow()
        self._dress()

    def _edited(self) -> None:
        self._later.start(0)  # the editor still stands

    def _cover_came(self) -> None:
        self.albums.viewport().update()

    def _dress(self) -> None:
        self.sort.setIcon(self._theme.icon("sort", "soft"))
        by_size = self.tr("Sorted by size. Click to sort by name.")
        by_name = self.tr("Sorted by name. Click to sort by size.")
        self.sort.setToolTip(by_size if self.sort.isChecked() else by_name)


class PlaceModel(QAbstractListModel):
    """The fixed entries and how many photos or files stand behind each."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.places = [
            Place(Source("all"), self.tr("All photos"), "photos"),
            Place(Source("unsorted"), self.tr("Unsorted"), "unsorted"),
            Place(Source("problems"), self.tr("Problems"), "problems"),
        ]

    def count(self, *counts: int) -> None:
        """Take over new counts, in order."""
        for place, count in zip(self.places, counts, strict=True):
            place.count = count
        self.dataChanged.emit(self.index(0), self.index(len(self.places) - 1))

    def row_of(self, source: Source) -> int:
        """The row of a source, -1 where it is none of these."""
        return next((row for row, place in enumerate(self.places) if place.source == source), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = self.places[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{place.name}, {words.number(place.count)}"
        return {Qt.ItemDataRole.DisplayRole: place.name, ROW: place}.get(role)


class PlaceList(QListView):
    """The fixed entries; as tall as they are."""

    def __init__(self, model: PlaceModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(PlaceDelegate(theme, self))
        self.setAccessibleName(self.tr("Library"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(PLACE_ROW * model.rowCount())
        self.setMouseTracking(True)

    def mark(self, row: int) -> None:
        """Show a row as chosen, or none (-1)."""
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif not self.selectionModel().isRowSelected(row, QModelIndex()):
            self.setCurrentIndex(self.model().index(row, 0))


class AlbumList(QListView):
    """The albums; several can be chosen, dragged onto each other and dropped onto."""

    def __init__(self, model: AlbumModel, covers: Thumbs, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("albums")
        self._albums = model
        self._delegate = AlbumDelegate(model, covers, session, theme, self)
        self._theme = theme
        self.target = -1
        self.menu: Callable[[QPoint], None] | None = None
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Albums"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.SelectedClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(ALBUM_ROW // 2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def mark(self, rows: list[int]) -> None:
        """Show these rows as chosen."""
        chosen = self.selectionModel()
        if sorted(index.row() for index in chosen.selectedRows()) == sorted(rows):
            return
        chosen.clearSelection()
        for row in rows:
            chosen.select(self._albums.index(row), QItemSelectionModel.SelectionFlag.Select)
        if rows:
            last = self._albums.index(rows[-1])
            chosen.setCurrentIndex(last, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(last)

    def startDrag(self, actions: Qt.DropAction) -> None:
        drag = QDrag(self)
        drag.setMimeData(self._albums.mimeData(self.selectedIndexes()))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PHOTOS_MIME) or event.mimeData().hasFormat(ALBUMS_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges
        index = self.indexAt(event.position().toPoint())
        able = self._albums.canDropMimeData(event.mimeData(), meant(event), -1, -1, index)
        self._aim(index.row() if able else -1)
        if able:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._aim(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._aim(-1)
        self.setState(QAbstractItemView.State.NoState)
        self.stopAutoScroll()
        if self._albums.dropMimeData(event.mimeData(), meant(event), -1, -1, index):
            event.acceptProposedAction()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.menu is not None and self.indexAt(event.pos()).isValid():
            self.menu(event.globalPos())

    def _aim(self, row: int) -> None:
        self.target = row
        self.viewport().update()


class RowDelegate(QStyledItemDelegate):
    """What all rows of the sidebar share: a rounded background that tells chosen, hovered and aimed at."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def ground(self, painter: QPainter, option: QStyleOptionViewItem, aimed: bool = False) -> QRect:
        """Paint the background; return the rectangle for what stands on it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(0, 1, 0, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered or aimed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("chosen" if chosen or aimed else "hover"))
            painter.drawRoundedRect(rect, 7, 7)
        if aimed or (chosen and option.state & QStyle.StateFlag.State_HasFocus and _by_keyboard(option)):
            painter.setPen(QPen(self.theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        return option.rect.adjusted(INSET, 0, -INSET, 0)

    def count(self, painter: QPainter, rect: QRect, count: int) -> QRect:
        """Paint a count at the right; return what is left of the rectangle."""
        text, font = words.number(count), looks.font("caption")
        width = QFontMetrics(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(self.theme.colour("soft"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        return rect.adjusted(0, 0, -width - 8, 0)

    def name(self, painter: QPainter, rect: QRect, text: str, chosen: bool) -> None:
        """Paint a name, elided where it does not fit."""
        font = looks.font("body", QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self.theme.colour("text"))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class PlaceDelegate(RowDelegate):
    """Icon, name, count."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, PLACE_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: Place = index.data(ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        rect = self.ground(painter, option)
        icon = QRectF(rect.left(), rect.center().y() - 8.5, 18, 18)
        looks.draw_icon(painter, place.icon, self.theme.colour("accent" if chosen else "soft"), icon)
        rect.setLeft(rect.left() + 28)
        self.name(painter, self.count(painter, rect, place.count), place.name, chosen)
        painter.restore()


class AlbumDelegate(RowDelegate):
    """Cover, name, count; the name can be edited where it stands."""

    def __init__(self, model: AlbumModel, covers: Thumbs, session: Session, theme: Theme, view: AlbumList) -> None:
        super().__init__(theme, view)
        self._model, self._covers, self._session, self._view = model, covers, session, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ALBUM_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        album = index.data(ROW)
        painter.save()
        rect = self.ground(painter, option, aimed=index.row() == self._view.target)
        rect.setLeft(rect.left() + INDENT * index.data(DEPTH))
        self._cover(painter, QRect(rect.left() - 4, rect.center().y() - COVER // 2 + 1, COVER, COVER), index.row())
        rect.setLeft(rect.left() + COVER + 6)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self.name(painter, self.count(painter, rect, album.photos + album.also), album.name, chosen)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = named(QLineEdit(parent), "rename")
        field.setAccessibleName(self.tr("Album name"))
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        middle, height = option.rect.center().y(), editor.sizeHint().height()
        left = option.rect.left() + INSET + INDENT * index.data(DEPTH) + COVER
        editor.setGeometry(left, middle - height // 2 + 1, option.rect.right() - left - 4, height)

    def _cover(self, painter: QPainter, where: QRect, row: int) -> None:
        digest = self._model.cover_digest(row)
        edge = round(COVER * self._view.devicePixelRatioF())
        pixmap = self._covers.get(digest, edge, self._session.thumbnail(digest)) if digest else None
        if pixmap is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(where, pixmap)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("field"))
        painter.drawRoundedRect(where, 5, 5)
        if not digest:
            looks.draw_icon(painter, "album", self.theme.colour("faint"), QRectF(where).adjusted(9, 9, -9, -9))


def _by_keyboard(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_KeyboardFocusChange)
