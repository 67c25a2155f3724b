"""The left side: where one looks. All photos, Unsorted, albums, months, places and recent searches in one tree.

What it tells is read off the window's thread; until it has come, the tree shows what it knew. What the lines are is in
`gui.models.outline`, what a drop does in `gui.models.drops`.
"""

import time
import zlib
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.store.history import Changes
from engine.worker import Failed
from gui.models.outline import ALBUMS, Outline
from gui.models.overview import Overview, read
from gui.selection import Selection, Source
from gui.session import Session
from gui.settings import AlbumOrder, Settings
from gui.theme import Theme
from gui.thumbs import Thumbs
from gui.views.sidebar.tree import Tree

REST = 2
"""So many times as long as the last reading took, the lane is left to edits before the next one."""

SOON_MS = 40
"""Covers that come within this time are painted together."""

FEW = 8
"""Albums from which a filter is worth its place."""


class Sidebar(QWidget):
    """Chooses the source; follows it when something else changed it."""

    def __init__(self, session: Session, selection: Selection, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Sidebar"))
        self._session, self._selection, self._theme, self._settings = session, selection, theme, settings
        self.covers = Thumbs(parent=self)
        self.model = Outline(session, self)
        self.model.arrange(order=settings.albums_by)
        self.tree = Tree(self.model, self.covers, session, selection, theme)
        self.filter = QLineEdit(placeholderText=self.tr("Filter albums"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Filter albums"))
        self._following = self._reading = self._stale = False
        self._begun = 0.0
        self._waiting: Overview | None = None
        self._to_name: int | None = None
        self._left: tuple[int, ...] = ()
        self._placed = False
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._read)
        self._came = QTimer(self, singleShot=True, interval=SOON_MS)
        self._came.timeout.connect(self.tree.viewport().update)
        self._edited = QTimer(self, singleShot=True, interval=0)
        self._edited.timeout.connect(self._after_editing)
        self._lay_out()
        self._connect()
        self._dress()

    def _lay_out(self) -> None:
        self._hint = QLabel(self.tr("Albums appear here once your photos are organized."), wordWrap=True)
        self._hint.setProperty("tone", "soft")
        self._hint.setProperty("step", "caption")
        self._hint.setContentsMargins(10, 2, 10, 0)
        self.sort = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort.setAccessibleName(self.tr("Sort albums"))
        self.sort.setToolTip(self.tr("Sort albums"))
        self.sort.setMenu(self._sorting())
        self._foot = QHBoxLayout()
        self._foot.setSpacing(2)
        self._foot.addWidget(self.filter, 1)
        self._foot.addWidget(self.sort)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.tree, 1)
        column.addWidget(self._hint)
        column.addLayout(self._foot)
        self.setMinimumWidth(max(190, self.fontMetrics().averageCharWidth() * 24))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def _sorting(self) -> QMenu:
        menu, group = QMenu(self), QActionGroup(self)
        said: dict[AlbumOrder, str] = {
            "name": self.tr("By name"),
            "size": self.tr("Largest first"),
            "newest": self.tr("Newest photos first"),
        }
        for order, text in said.items():
            action = QAction(text, menu, checkable=True, checked=order == self._settings.albums_by)
            action.triggered.connect(lambda _, order=order: self.sort_by(order))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def _connect(self) -> None:
        self.tree.made = self.edit_new
        self.tree.folded = self._folded
        self.tree.forget = self._forget
        self.tree.selectionModel().selectionChanged.connect(self._chosen)
        self.tree.itemDelegate().closeEditor.connect(lambda: self._edited.start())  # it still stands
        self.filter.textChanged.connect(self._filter)
        self._selection.changed.connect(self.follow)
        self._session.changed.connect(self.refresh)
        self._session.opened.connect(self._opened)
        self._session.busy.connect(self._look_up_places)
        self._theme.changed.connect(self._dress)
        self.covers.ready.connect(self._cover_came)

    # what one can ask of the sidebar

    @property
    def reading(self) -> bool:
        """Whether the library is read, or about to be: what is shown may be old."""
        return self._reading or (self._stale and self._session.library is not None)

    def add_button(self, button: QToolButton) -> None:
        """Put a button at the foot, before the filter."""
        self._foot.insertWidget(0, button)

    def refresh(self, changes: Changes | None = None) -> None:
        """Read the library again, unless it is just being read: then after that."""
        self._left = tuple(changes.albums) if changes else ()
        self._stale = True
        if not self._reading and not self._again.isActive():
            self._read()

    def follow(self) -> None:
        """Show in the tree what the selection looks at."""
        source = self._selection.source
        if source.kind == "search" and self._searches() != self.model.searches:
            self._show(self.model.overview)
        self._following = True
        self.tree.mark(self.model.of_source(source))
        self._following = False

    def rename(self, album: int) -> None:
        """Begin to edit an album's name in place; one that is not there yet, as soon as it is."""
        if not self.model.of_album(album).isValid():
            self.filter.clear()
        index = self.model.of_album(album)
        self._to_name = None if index.isValid() else album
        if index.isValid():
            self.tree.begin_rename(index)

    def edit_new(self, changes: Changes) -> None:
        """Look at an album that was just made and let its name be typed."""
        if changes.albums:
            newest = max(changes.albums)
            self._selection.look(Source("albums", (newest,)))
            self.rename(newest)

    def sort_by(self, order: AlbumOrder) -> None:
        """Sort the albums, now and at the next start."""
        self._settings.albums_by = order
        self._arrange(order=order)

    # reading

    def _opened(self) -> None:
        self._placed = self._reading = self._stale = False
        self._again.stop()
        self._to_name, self._waiting = None, None
        self.filter.clear()
        self._show(Overview())
        self.refresh()

    def _read(self) -> None:
        if self._session.library is None or not self._stale:
            return
        self._reading, self._stale, self._begun = True, False, time.monotonic()
        self._session.ask(read, answer=self._take)

    def _take(self, overview: Any) -> None:
        self._reading = False
        self._again.start(round(1000 * REST * (time.monotonic() - self._begun)))
        if not isinstance(overview, Overview):
            return
        if not self._stale:
            self._session.know(overview.albums)
        if self.tree.state() == QAbstractItemView.State.EditingState:
            self._waiting = overview
            return
        self._show(overview)
        self._let_go()
        if self._to_name is not None and not self._stale:
            self.rename(self._to_name)
            self._to_name = None
        if not self._session.job:
            self._look_up_places()

    def _after_editing(self) -> None:
        if self._waiting is not None:
            overview, self._waiting = self._waiting, None
            self._show(overview)

    def _let_go(self) -> None:
        """An album that is gone is no longer looked at, but what it was merged into."""
        source = self._selection.source
        kept = tuple(id for id in source.albums if self.model.album(id))
        if source.kind == "albums" and kept != source.albums and not self._stale:
            left = tuple(id for id in self._left if self.model.album(id))
            kept = kept or (left if len(left) == 1 else ())
            self._selection.look(Source("albums", kept) if kept else Source())

    def _look_up_places(self, busy: bool = False) -> None:
        """Have the towns found in which photos were taken; once, for who has no list of towns would ask for ever."""
        nameless = any(not place.looked_up for place in self.model.overview.places)
        if nameless and not self._placed and not busy:
            self._placed = True
            self._session.inquire("places", lambda n: None if isinstance(n, Failed) else self.refresh())

    # showing

    def _cover_came(self, digest: str) -> None:
        if not self._came.isActive():
            self._came.start()

    def _show(self, overview: Overview) -> None:
        if overview != self.model.overview or self._searches() != self.model.searches:
            self._following = True
            self.model.show(overview, self._searches())
            self._unfold()
            self._following = False
        self.covers.forgive()
        self._hint.setVisible(self.model.total == 0)
        self.filter.setVisible(self.model.total >= FEW or bool(self.filter.text()))
        self.sort.setVisible(self.model.total > 1)
        self.follow()

    def _arrange(self, *, holding: str | None = None, order: AlbumOrder | None = None) -> None:
        self._following = True
        self.model.arrange(holding=holding, order=order)
        self._unfold()
        self._following = False
        self.follow()

    def _filter(self, text: str) -> None:
        self._arrange(holding=text)
        if text:
            self.tree.expand(self.model.index_of(ALBUMS))

    def _unfold(self) -> None:
        folds = self._settings.folds
        told, self.tree.folded = self.tree.folded, None
        for node in self.model.nodes():
            if node.below:
                self.tree.setExpanded(self.model.index_of(node.key), folds.get(self._fold(node.key), node.opened))
        self.tree.folded = told

    def _folded(self, key: str, opened: bool) -> None:
        self._settings.folds = {**self._settings.folds, self._fold(key): opened}

    def _fold(self, key: str) -> str:
        """What a fold is remembered by: numbers of albums mean something else in another library."""
        library = self._session.library
        return f"{zlib.crc32(str(library.folder).encode()):x}/{key}" if key.startswith("album/") and library else key

    def _searches(self) -> tuple[str, ...]:
        library = self._session.library
        return self._settings.searches(library.folder) if library is not None else ()

    def _forget(self, search: str) -> None:
        library = self._session.library
        if library is not None:
            self._settings.keep_searches(library.folder, [text for text in self._searches() if text != search])
            self._show(self.model.overview)

    def _chosen(self) -> None:
        if self._following:
            return
        nodes = [self.model.node(index) for index in self.tree.selectedIndexes()]
        albums = [node.album.id for node in nodes if node.album is not None]
        current = self.model.node(self.tree.currentIndex())
        if current.album is None and current.source is not None and current in nodes:
            self._selection.look(current.source)
            self.follow()
        elif albums:
            before = [id for id in self._selection.albums if id in albums]
            self._selection.look(Source("albums", (*before, *(id for id in albums if id not in before))))
            self.follow()

    def _dress(self) -> None:
        self.sort.setIcon(self._theme.icon("sort", "soft"))
