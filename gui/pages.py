"""The middle of the window: the page that shows a source as the user wants to see it, or says why there is nothing.

Photos come as a grid or as a map, unsorted ones also as a workbench. Composes views and shows one of them; knows
nothing of what they do.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from gui.selection import Selection, Source
from gui.session import Session
from gui.settings import Settings, Shown
from gui.views.empty import Empty
from gui.views.grid import Grid
from gui.views.problems import Problems


class Pages(QStackedWidget):
    """Shows the selection's source in one of `views`, each of which is made when it is first called for.

    `turned` comes when another page, or another choice, is there.
    """

    turned = Signal()

    def __init__(
        self,
        session: Session,
        selection: Selection,
        settings: Settings,
        views: Mapping[Shown, Callable[[], QWidget]],
        problems: Problems,
        empty: Empty,
    ) -> None:
        super().__init__()
        self._session, self._selection, self._settings = session, selection, settings
        self._views, self._problems, self._empty = views, problems, empty
        for page in (views["photos"](), problems, empty):
            self.addWidget(page)

    @property
    def choices(self) -> tuple[Shown, ...]:
        """How the source can be shown, the usual way first; empty where there is no choice."""
        kind = self._selection.source.kind
        ways: tuple[Shown, ...] = ("photos", "map")
        if kind == "unsorted":
            ways = ("workbench", *ways)
        elif kind == "doubts":
            ways = ("workbench",)
        return tuple(way for way in ways if way in self._views) if kind != "problems" else ()

    @property
    def shown(self) -> Shown:
        """How the source is shown."""
        wanted = self._settings.unsorted_as if self._selection.source.kind == "unsorted" else self._settings.shown_as
        choices = self.choices
        return wanted if wanted in choices else choices[0] if choices else "photos"

    def show_as(self, way: Shown) -> None:
        """Show the source, and others like it from now on, in another way."""
        if way not in self.choices:
            return
        if self._selection.source.kind == "unsorted":
            self._settings.unsorted_as = way
        elif self._selection.source.kind != "doubts":
            self._settings.shown_as = way
        self.choose()

    def choose(self) -> None:
        """Turn to the page that the source asks for."""
        source = self._selection.source
        grid = self._views["photos"]()
        assert isinstance(grid, Grid)
        if source.kind == "problems":
            page: QWidget = self._problems if self._problems.rows.rowCount() else self._empty
        elif source.kind == "doubts" or (grid.photos.ids and self.shown != "photos"):
            page = self._views[self.shown]()
        else:
            page = grid if grid.photos.ids else self._empty
        if page is self._empty:
            self._empty.say(*self._why_empty(source))
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.setCurrentWidget(page)
        self.setFocusProxy(page)
        if had_focus:
            page.setFocus()
        self.turned.emit()

    def _why_empty(self, source: Source) -> tuple[str, str, str, str]:
        """Icon, heading, sentence and the text of the button that helps, "" for none."""
        tr = self.tr
        match source.kind:
            case "all" if self._session.job:
                return "photos", tr("Looking for photos"), tr("They appear here as they are found."), ""
            case "all":
                what = tr("Choose a folder, and Albumen sorts its photos into albums. The files stay where they are.")
                return "photos", tr("No photos yet"), what, tr("Organize folder…")
            case "unsorted":
                return "check", tr("Nothing is unsorted"), tr("Photos that fit no album would wait here for you."), ""
            case "doubts":
                return "check", tr("No second thoughts"), tr("Albumen is content with where your photos are."), ""
            case "problems":
                return "check", tr("No problems"), tr("Every picture could be shown."), ""
            case "stacks":
                what = tr("Copies of a photo, and shots of one moment, would stand here together.")
                return "check", tr("No duplicates and no bursts"), what, ""
            case "search":
                what = tr("Try fewer or other words: an album, a place, a year, a camera or a part of a file name.")
                return "search", tr("Nothing found"), what, tr("Clear search")
            case "albums":
                hint = tr("Drag photos onto it in the sidebar.")
                return "album", tr("This album is empty"), hint, tr("Show all photos")
            case _:
                return "photos", tr("No photos here"), tr("They may have left the disk."), tr("Show all photos")
