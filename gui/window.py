"""The window: puts the views together and passes on what the session says. It decides nothing about photos.

What is not seen when a library opens (map, workbench, viewer, inspector, welcome page, bars) is made, and its modules
are loaded, when somebody first asks for it: opening takes half the time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.errors import AlbumenError
from engine.store.history import Changes
from engine.worker import Failed
from gui import words
from gui.actions import FOR_ALBUMS, FOR_PHOTOS, MENUS, Actions
from gui.pages import Pages
from gui.selection import Selection, Source
from gui.session import Session
from gui.settings import Settings, Shown
from gui.theme import Theme
from gui.views.empty import Empty
from gui.views.grid import Grid
from gui.views.header import Header
from gui.views.notices import ErrorBar, Toast
from gui.views.problems import Problems
from gui.views.searchbar import SearchBar
from gui.views.sidebar import Sidebar
from gui.widgets import named

if TYPE_CHECKING:
    from gui.dialogs.welcome import Welcome
    from gui.views.banner import Banner
    from gui.views.inspector import Inspector
    from gui.views.jobbar import JobBar
    from gui.views.map import MapView
    from gui.views.viewer import Viewer
    from gui.views.workbench import Workbench


class Window(QMainWindow):
    """One library at a time, or the welcome page."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.theme, self.settings = theme, settings
        self.session = Session(self)
        self.selection = Selection(self)
        self.session.opened.connect(self._opened)  # before the views read anything
        self.sidebar = Sidebar(self.session, self.selection, theme, settings)
        self.grid = Grid(self.session, self.selection, theme, settings)
        self.header = Header(self.session, self.selection, theme, settings.tile)
        self.problems = Problems(self.session, theme)
        self.empty = Empty(theme)
        self.errors = ErrorBar(theme)
        self.search = SearchBar(self.session, self.selection, theme, settings)
        views: dict[Shown, Callable[[], QWidget]] = {
            "photos": lambda: self.grid,
            "map": lambda: self.map,
            "workbench": lambda: self.workbench,
        }
        self._ends: list[Callable[[], None]] = [self.grid.thumbs.close, self.sidebar.covers.close]
        self.photos = Pages(self.session, self.selection, settings, views, self.problems, self.empty)
        self.actions_ = Actions(self)
        self._chosen_before: tuple[int, ...] = ()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.setMinimumSize(720, 480)
        self.resize(1180, 760)
        self.restoreGeometry(settings.geometry)
        self._refresh()

    # composing

    def _lay_out(self) -> None:
        self.centre = named(QWidget(), "centre")
        self.centre.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self.centre)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (self._top_bar(), self.header):
            self._column.addWidget(part)
        self._column.addWidget(self.photos, 1)
        self.split = QSplitter()
        self.split.addWidget(self.sidebar)
        self.split.addWidget(self.centre)
        self.split.setHandleWidth(1)
        self.split.setCollapsible(0, False)
        self.split.setCollapsible(1, False)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([250, 930])
        self.split.restoreState(self.settings.panes)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.split)
        self.sides = QSplitter()
        self.sides.addWidget(self.pages)
        self.sides.setHandleWidth(1)
        self.sides.setCollapsible(0, False)
        self.sides.setStretchFactor(0, 1)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.errors)
        rows.addWidget(self.sides, 1)
        self.setCentralWidget(whole)
        self.toast = Toast(self.photos)
        self._merge = self._extra_button("merge")
        if self.settings.inspector:
            self.inspector.show()

    def _top_bar(self) -> QWidget:
        bar = named(QWidget(), "topbar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(4)
        row.addWidget(self.search, 3)
        row.addStretch(1)
        row.addWidget(self._tool("undo"))
        row.addWidget(self._tool("redo"))
        row.addSpacing(8)
        row.addWidget(self._tool("organize", labelled=True))
        row.addWidget(self._tool("export", labelled=True))
        row.addSpacing(4)
        row.addWidget(self._menu_button())
        return bar

    def _tool(self, id: str, labelled: bool = False) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self.actions_[id])
        button.setAccessibleName(self.actions_[id].text())
        button.setIconSize(QSize(20, 20))
        if labelled:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setProperty("look", "labelled")
        return button

    def _menu_button(self) -> QToolButton:
        self._menu = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu.setAccessibleName(self.tr("Menu"))
        self._menu.setToolTip(self.tr("Menu (F10)"))
        self._menu.setShortcut("F10")
        self._menu.setIconSize(QSize(20, 20))
        menu = QMenu(self._menu)
        menu.aboutToShow.connect(self._fill_menu)
        self._menu.setMenu(menu)
        return self._menu

    def _fill_menu(self) -> None:
        menu = self._menu.menu()
        if menu.isEmpty():
            for name in MENUS:
                self.actions_.menu(name, menu)

    def _extra_button(self, id: str) -> QPushButton:
        button = QPushButton(self.actions_[id].text())
        button.setProperty("look", "primary")
        button.setAccessibleName(button.text())
        button.clicked.connect(self.actions_[id].trigger)
        self.header.extra.addWidget(button)
        return button

    def _connect(self) -> None:
        add = QToolButton()
        add.setAccessibleName(self.actions_["new_empty"].text())
        add.setToolTip(self.actions_["new_empty"].text())
        add.clicked.connect(self.actions_["new_empty"].trigger)
        self.sidebar.add_button(add)
        self._add = add
        self.session.opened.connect(self._refresh)  # after the views have read
        self.session.changed.connect(self._changed)
        self.session.failed.connect(self._failed)
        self.session.done.connect(self._done)
        self.session.busy.connect(self._refresh)
        for begun in (self.session.busy, self.session.fetching.changed):
            begun.connect(lambda *_: self.jobbar)
        self.session.settled.connect(lambda: self.banner)
        self.selection.changed.connect(self._refresh)
        self.theme.changed.connect(self._dress)
        self.grid.activated.connect(lambda index: self.view(index.row()))
        self.grid.menu = lambda at: self._context(FOR_PHOTOS, at)
        self.sidebar.tree.menu = lambda at: self._context(FOR_ALBUMS, at)
        self.header.resized.connect(self._resize_tiles)
        self.header.ways.wanted.connect(self.photos.show_as)
        self.photos.turned.connect(self._turned)
        self.empty.button.clicked.connect(self._helped)
        self.search.left = self.photos.setFocus
        self._dress()

    # what is made when it is first asked for

    @cached_property
    def welcome(self) -> Welcome:
        """The page without a library."""
        from gui.dialogs.welcome import Welcome

        welcome = Welcome(self.theme)
        welcome.folder_wanted.connect(self.actions_["organize"].trigger)
        welcome.library_chosen.connect(self.open)
        self.pages.addWidget(welcome)
        self._ends.append(welcome.hands.close)
        return welcome

    @cached_property
    def banner(self) -> Banner:
        """What is offered, between the header and the photos."""
        from gui.views.banner import Banner

        banner = Banner(self.session, self.theme, self.settings)
        banner.wanted.connect(self.begin)
        self._column.insertWidget(self._column.indexOf(self.photos), banner)
        banner.refresh()
        return banner

    @cached_property
    def jobbar(self) -> JobBar:
        """What goes on, below the photos."""
        from gui.views.jobbar import JobBar

        bar = JobBar(self.session)
        self._column.addWidget(bar)
        bar.refresh()
        return bar

    @cached_property
    def map(self) -> MapView:
        """The photos as a map."""
        from gui.views.map import MapView

        view = MapView(self.session, self.selection, self.theme)
        view.menu = self.grid.menu
        view.opened.connect(lambda photo: self.view(self.grid.photos.row_of(photo)))
        view.wanted.connect(self.start)
        view.said.connect(self.toast.say)
        self.photos.addWidget(view)
        self._ends.append(view.stop)
        return view

    @cached_property
    def workbench(self) -> Workbench:
        """Where one decides photo by photo."""
        from gui.views.workbench import Workbench

        bench = Workbench(self.session, self.selection, self.theme)
        bench.picker_wanted.connect(self.actions_["move"].trigger)
        bench.view_wanted.connect(lambda at: self._view_aside(bench.shown(), at))
        self.photos.addWidget(bench)
        self._ends.append(bench.stop)
        return bench

    @cached_property
    def viewer(self) -> Viewer:
        """One photo over the whole window."""
        from gui.views.viewer import Viewer

        viewer = Viewer(self.session, self.theme, self.settings, self.pages)
        viewer.menu = self.grid.menu
        viewer.moved.connect(self._viewed)
        viewer.left.connect(self._left_viewer)
        self._ends.append(viewer.stop)
        return viewer

    @cached_property
    def inspector(self) -> Inspector:
        """What is known of what is chosen, at the trailing side."""
        from gui.views.inspector import Inspector

        panel = Inspector(self.session, self.selection, self.theme, self.settings)
        panel.hide()
        panel.album_wanted.connect(lambda album: self.selection.look(Source("albums", (album,))))
        panel.look_wanted.connect(self.selection.look)
        panel.view_wanted.connect(self._view_aside)
        self.sides.addWidget(panel)
        self.sides.setCollapsible(1, False)
        self._ends.append(panel.stop)
        return panel

    @property
    def viewing(self) -> bool:
        """Whether one photo is shown over the whole window."""
        return "viewer" in vars(self) and self.viewer.isVisible()

    # what one can ask of the window

    def organize(self, folder: Path, library: Path | None = None) -> None:
        """Open or make the library of a folder of photos (`library`, where it is named), and bring it up to date."""
        try:
            self.session.organize(folder, library)
        except AlbumenError as error:
            self._failed(Failed(str(error)))

    def open(self, folder: Path) -> None:
        """Open a library; work that an earlier run left behind goes on."""
        try:
            self.session.open(folder)
            if self.session.unfinished():
                self.session.start("organize", {"folders": []})
        except AlbumenError as error:
            self._failed(Failed(str(error)))

    def start(self, job: str, arguments: Mapping[str, Any]) -> None:
        """Begin a job."""
        try:
            self.session.start(job, arguments)
        except AlbumenError as error:
            self._failed(Failed(str(error)))

    def begin(self, job: str, arguments: Mapping[str, Any]) -> None:
        """Begin a job that changed settings ask for; a proposal is shown before anything changes."""
        if job == "propose":
            self.actions_["regroup"].trigger()
        else:
            self.start(job, arguments)

    def close_library(self) -> None:
        """Close the library and show the welcome page."""
        self.close_viewer()
        self.session.close()
        self.session.opened.emit()

    def view(self, row: int) -> None:
        """Show a photo of the grid over the whole window."""
        self.viewer.open_on(self.grid.photos.ids, row)

    def close_viewer(self) -> None:
        """Show the photos again, if one of them is shown over the whole window."""
        if self.viewing:
            self.viewer.close_viewer()

    def _viewed(self, photo: int) -> None:
        """What is viewed is what is chosen, also where it stands in none of the rows of the grid."""
        self.grid.choose(photo)
        self.selection.choose((photo,))

    def _view_aside(self, photos: Sequence[int], row: int) -> None:
        """Show photos that are perhaps not in the grid; what was chosen there is chosen again afterwards."""
        if not (self.viewer.isVisible() and self.viewer.aside):
            self._chosen_before = self.selection.photos
        self.viewer.open_on(photos, row, aside=True)

    def _left_viewer(self) -> None:
        if self.viewer.aside:
            self.selection.choose(self._chosen_before)
        self.photos.setFocus()

    # what Qt says

    def showEvent(self, event: QShowEvent) -> None:
        if self.session.library is None:
            self.pages.setCurrentWidget(self.welcome)
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.geometry, self.settings.panes = self.saveGeometry(), self.split.saveState()
        self.session.close()
        self.session.fetching.close()
        for end in self._ends:
            end()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _folder(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        folder = _folder(event)
        if folder is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.organize(folder)

    # what the session says

    def _opened(self) -> None:
        self.selection.begin()
        self.errors.hide()
        library = self.session.library
        self.pages.setCurrentWidget(self.split if library else self.welcome)
        (self.grid if library else self.welcome.choose).setFocus()
        self.setWindowTitle(self.tr("Albumen"))

    def _changed(self, changes: Changes) -> None:
        if self.viewing:
            self.viewer.follow(self.grid.photos.ids)
        self._refresh()
        if changes:
            undoes = not changes.label.startswith("Undone")
            self.toast.say(
                words.happened(changes.label),
                self.tr("Undo") if undoes else self.tr("Redo"),
                self.session.undo if undoes else self.session.redo,
            )

    def _failed(self, failed: Failed) -> None:
        if failed.cancelled:
            self.toast.say(self.tr("Stopped. What was done is kept; “Look for new photos” goes on from there."))
            return
        sentence = words.said(failed.sentence)
        self.errors.say(sentence, (lambda: self._report(sentence, failed.report)) if failed.report else None)

    def _report(self, sentence: str, report: str) -> None:
        from gui.dialogs.problem import ProblemDialog

        ProblemDialog(sentence, report, self).open()

    def _done(self, job: str, result: Mapping[str, Any]) -> None:
        self._refresh()
        if job == "organize":
            self.toast.say(self._organized(result))
        elif job == "regroup" and result["op"] is not None:
            self.toast.say(words.happened(result["label"]), self.tr("Undo"), self.session.undo)
        elif job == "split":
            self._split_up(result)
        elif job == "export":
            self.toast.say(*self._exported(result))

    def _split_up(self, result: Mapping[str, Any]) -> None:
        if result["op"] is None:
            self.toast.say(self.tr("This album is of one piece; there is nothing to split."))
        else:
            self.toast.say(words.happened(result["label"]), self.tr("Undo"), self.session.undo)

    def _organized(self, result: Mapping[str, Any]) -> str:
        parts = [words.photos(result["photos"]), words.albums(result["albums"])]
        if result.get("unsorted"):
            parts.append(self.tr("{n} unsorted").format(n=words.number(result["unsorted"])))
        return self.tr("Done: {summary}").format(summary=", ".join(parts))

    def _exported(self, result: Mapping[str, Any]) -> tuple[str, str, Any]:
        where = str(result["destination"])
        text = self.tr("Exported {files} to {folder}").format(files=words.files(result["files"]), folder=where)
        return text, self.tr("Show"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(where))

    # inside

    def _refresh(self, *_: object) -> None:
        self.header.refresh()
        problems = self.selection.source.kind == "problems"
        count = self.problems.rows.rowCount() if problems else self.grid.photos.total
        self.header.describe(count, *self.grid.photos.taken())
        self._merge.setVisible(len(self.selection.albums) > 1)
        self.photos.choose()

    def _turned(self) -> None:
        self.header.ways.offer(self.photos.choices, self.photos.shown)
        self.header.sizes.setVisible(self.photos.currentWidget() is self.grid)
        self.actions_.update()

    def _helped(self) -> None:
        if self.selection.source.kind == "all":
            self.actions_["organize"].trigger()
        else:
            self.selection.look(Source())

    def _resize_tiles(self, edge: int) -> None:
        self.grid.tile = edge

    def _context(self, ids: tuple[str, ...], at: QPoint) -> None:
        menu = self.actions_.fill(QMenu(self), ids)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _dress(self) -> None:
        self._menu.setIcon(self.theme.icon("menu"))
        self._add.setIcon(self.theme.icon("plus", "soft"))


def _folder(event: QDropEvent) -> Path | None:
    """The folder that is dragged in from another program."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.is_dir() else None
