"""The tree in the sidebar: what one presses, folds and drops there.

Painted by `rows`; what a drop does is in `gui.models.drops`.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QAbstractItemView, QLabel, QStyle, QStyleOptionViewItem, QTreeView

from gui.models import drops
from gui.models.drops import Drop, Where
from gui.models.outline import ALBUMS, Node, Outline
from gui.models.rows import ALBUMS_MIME, ID, PHOTOS_MIME, Index, meant, unpacked
from gui.selection import Selection
from gui.session import Session, Then
from gui.theme import Theme
from gui.thumbs import Thumbs
from gui.views.sidebar.rows import Rows
from gui.widgets import named, own_viewport

EDGE = 0.28
"""This part of an album's height, above and below, puts a dragged album beside or below it."""

SPRING_MS = 700
"""A folded album opens when something is held over it for so long."""

ALSO = (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction)


class Tree(QTreeView):
    """The lines of an Outline. `menu` is asked for albums, `forget` for a recent search, `folded` told of every fold;
    `made` gets the Changes of an album that a drop made."""

    def __init__(self, model: Outline, covers: Thumbs, session: Session, selection: Selection, theme: Theme) -> None:
        super().__init__()
        own_viewport(self)
        self.setObjectName("outline")
        self.outline, self._session, self._selection, self._theme = model, session, selection, theme
        self.menu: Callable[[QPoint], None] | None = None
        self.forget: Callable[[str], None] | None = None
        self.folded: Callable[[str, bool], None] | None = None
        self.made: Then = None
        self.rows = Rows(model, covers, session, theme, self)
        self._caption = named(QLabel(self.viewport()), "dropcaption")
        self._caption.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._caption.hide()
        self._hovered = ""
        self._by_keyboard = False
        self.setModel(model)
        self.setItemDelegate(self.rows)
        self.setHeaderHidden(True)
        self.setIndentation(0)  # `rows` sets lines in, so that the whole width of a line is one thing
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setAutoExpandDelay(SPRING_MS)
        self.setAccessibleName(self.tr("Library"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)
        self.expanded.connect(lambda index: self._tell_fold(index, True))
        self.collapsed.connect(lambda index: self._tell_fold(index, False))

    # choosing

    def mark(self, indexes: list[QModelIndex]) -> None:
        """Show these lines as chosen."""
        chosen = self.selectionModel()
        if set(chosen.selectedIndexes()) == set(indexes):
            return
        chosen.clearSelection()
        for index in indexes:
            chosen.select(index, QItemSelectionModel.SelectionFlag.Select)
        if indexes:
            self.show_line(indexes[-1])
            chosen.setCurrentIndex(indexes[-1], QItemSelectionModel.SelectionFlag.NoUpdate)

    def show_line(self, index: QModelIndex) -> None:
        """Bring a line into sight if its section is unfolded; an album also out of folded ones above it."""
        node = self.outline.node(index)
        above = node.parent
        while above is not None and above.kind == "album":
            self.expand(self.outline.index_of(above.key))
            above = above.parent
        self.scrollTo(index)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a line into sight; never by unfolding what the user has folded."""
        above = index.parent()
        while above.isValid():
            if not self.isExpanded(above):
                return
            above = above.parent()
        super().scrollTo(index, hint)

    def begin_rename(self, index: QModelIndex) -> None:
        """Let the name of an album be typed."""
        self.expand(self.outline.index_of(ALBUMS))
        self.show_line(index)
        self.setFocus()
        self.edit(index)

    # painting

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = QStyleOptionViewItem(option)
        row.rect = QRect(0, option.rect.top(), self.viewport().width(), option.rect.height())
        row.direction = self.layoutDirection()
        node, current = self.outline.node(index), index == self.currentIndex()
        row.state = QStyle.StateFlag.State_Enabled
        if self.selectionModel().isSelected(index):
            row.state |= QStyle.StateFlag.State_Selected
        if node.key == self._hovered:
            row.state |= QStyle.StateFlag.State_MouseOver
        if current and self.hasFocus() and self._by_keyboard:
            row.state |= QStyle.StateFlag.State_KeyboardFocusChange
        self.rows.paint(painter, row, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Fold marks are painted with their lines."""

    # mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        index = self.indexAt(event.position().toPoint())
        node = self.outline.node(index)
        left = event.button() == Qt.MouseButton.LeftButton
        if left and node.below and (node.source is None or self._on_mark(index, event.position().toPoint())):
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        node = self.outline.node(index)
        if node.source is None or self._on_mark(index, event.position().toPoint()):
            self.mousePressEvent(event)
        elif node.album is not None:
            self.edit(index)
        elif node.below:
            self.setExpanded(index, not self.isExpanded(index))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.outline.node(self.indexAt(event.position().toPoint())).key)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover("")
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        node = self.outline.node(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and node.source is None:
            self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))
        elif event.key() == Qt.Key.Key_Delete and node.key.startswith("search/") and self.forget is not None:
            self.forget(node.name if node.source is None else node.source.words)
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos() if event.reason() == QContextMenuEvent.Reason.Mouse else None
        index = self.indexAt(at) if at is not None else self.currentIndex()
        if self.menu is not None and self.outline.node(index).album is not None:
            under = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu(event.globalPos() if at is not None else under)

    # dragging

    def startDrag(self, actions: Qt.DropAction) -> None:
        albums = [index for index in self.selectedIndexes() if index.data(ID) is not None]
        if albums:
            drag = QDrag(self)
            drag.setMimeData(self.outline.mimeData(albums))
            drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PHOTOS_MIME) or event.mimeData().hasFormat(ALBUMS_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges, and opens what it rests on
        index, drop = self.aim(event)
        self._show_aim(event.position().toPoint(), index, drop)
        if drop is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_aim(QPoint(), QModelIndex(), None)

    def dropEvent(self, event: QDropEvent) -> None:
        _, drop = self.aim(event)
        self._show_aim(QPoint(), QModelIndex(), None)
        self.setState(QAbstractItemView.State.NoState)
        self.stopAutoScroll()
        if drop is not None:
            event.acceptProposedAction()
            drop.do()

    def aim(self, event: QDropEvent) -> tuple[QModelIndex, Drop | None]:
        """The line under a drag, and what a drop there would do."""
        at = event.position().toPoint()
        index, mime = self.indexAt(at), event.mimeData()
        if not index.isValid():
            index = self.outline.index_of(ALBUMS)
        node = self.outline.node(index)
        photos = unpacked(mime, PHOTOS_MIME)
        if photos:
            return index, self._photos_on(node, photos, meant(event) in ALSO)
        return index, self._albums_on(node, unpacked(mime, ALBUMS_MIME), self._where(index, at))

    def _photos_on(self, node: Node, photos: list[int], also: bool) -> Drop | None:
        if node.album is not None:
            return drops.photos_on_album(self._session, photos, node.album, also)
        if node.key == ALBUMS:
            names = [album.name for album in self.outline.overview.albums]
            return drops.photos_to_new_album(self._session, photos, names, self.made)
        if node.key == "unsorted":
            return drops.photos_to_unsorted(self._session, photos, self._selection.albums)
        return None

    def _albums_on(self, node: Node, dragged: list[int], where: Where) -> Drop | None:
        albums = {album.id: album for album in self.outline.overview.albums}
        if node.album is not None:
            return drops.albums_on_album(self._session, dragged, node.album, where, albums)
        return drops.albums_to_top(self._session, dragged, albums) if node.key == ALBUMS else None

    def _where(self, index: QModelIndex, at: QPoint) -> Where:
        rect = self.visualRect(index)
        if at.y() < rect.top() + EDGE * rect.height():
            return "beside"
        return "below" if at.y() > rect.bottom() - EDGE * rect.height() else "on"

    def _show_aim(self, at: QPoint, index: QModelIndex, drop: Drop | None) -> None:
        self.rows.aimed = self.outline.node(index).key if drop is not None else ""
        self.rows.edge = drop.where if drop is not None else ""
        self.viewport().update()
        self._caption.setVisible(drop is not None)
        if drop is None:
            return
        room = self.viewport().rect().adjusted(4, 4, -4, -4)
        metrics = self._caption.fontMetrics()
        self._caption.setText(metrics.elidedText(drop.caption, Qt.TextElideMode.ElideMiddle, room.width() - 24))
        self._caption.adjustSize()
        rect = QRect(at + QPoint(16, 30), self._caption.size())  # below the line that shows where
        if rect.bottom() > room.bottom():
            rect.moveBottom(at.y() - 24)
        rect.moveLeft(max(room.left(), min(rect.left(), room.right() - rect.width())))
        self._caption.move(rect.topLeft())
        self._caption.raise_()

    # inside

    def _on_mark(self, index: QModelIndex, at: QPoint) -> bool:
        node = self.outline.node(index)
        return bool(node.below) and self.rows.mark(self.visualRect(index), node).adjusted(-4, -4, 2, 4).contains(at)

    def _hover(self, key: str) -> None:
        if key != self._hovered:
            self._hovered = key
            self.viewport().update()

    def _tell_fold(self, index: QModelIndex, opened: bool) -> None:
        if self.folded is not None:
            self.folded(self.outline.node(index).key, opened)
