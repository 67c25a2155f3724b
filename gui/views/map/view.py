"""The map with its strip and its legend, kept in line with the library: read on the lane, so that nothing waits for it.

Says what it wants of the window (a layout, a photo shown large, a word to the user); decides nothing about photos.
"""

import time
from collections.abc import Callable, Hashable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QRegion, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from engine.errors import AlbumenError
from engine.store import Library
from gui import words
from gui.hands import Hands
from gui.selection import Selection, Source
from gui.session import Session
from gui.theme import Theme
from gui.thumbs import Thumbs
from gui.views.empty import Empty
from gui.views.map.camera import Camera
from gui.views.map.canvas import Canvas
from gui.views.map.card import Card
from gui.views.map.charting import By, Chart, Groups, Moments, read_chart, read_traits, vocabularies
from gui.views.map.colours import Colouring, by_group, by_time
from gui.views.map.exporting import Print
from gui.views.map.legend import Legend
from gui.views.map.nearness import Levels, shown_from
from gui.views.map.pictures import Pictures
from gui.views.map.plot import Plot
from gui.views.map.strip import Strip

BYTES = 64 << 20
SOON_MS = 300
PATIENCE = 4
"""A library that changes all the time is read again after so many times as long as reading takes."""

NARROW, ASIDE = 460, 6
"""Of a narrower map a legend would hide too much; beside it is a little air."""

Traits = Groups | Moments
Found = tuple[Chart | None, Traits | None, bool]


class MapView(QWidget):
    """Shows the selection's source on the map and tells the selection what is chosen.

    `opened` brings a photo to be shown large; `wanted` a job and its arguments; `said` a sentence for the user.
    """

    opened = Signal(int)
    wanted = Signal(str, object)
    said = Signal(str)

    def __init__(self, session: Session, selection: Selection, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("content")
        self._session, self._selection, self._theme = session, selection, theme
        self.thumbs = Thumbs(limit=BYTES, parent=self)
        self._pictures = Pictures(session, self.thumbs)
        self._hand = Hands(1, "albumen-map", self)
        self.strip = Strip(theme)
        self.canvas = Canvas(selection, self._pictures, theme)
        self.legend = Legend(theme, self.canvas)
        self.card = Card(self._pictures, theme, self.canvas)
        self.empty = Empty(theme)
        self.missing, self.add = QLabel(), QPushButton(self.tr("Add them"))
        self._traits: Traits | None = None
        self._owned: dict[By, dict[Hashable, int]] = {}
        self._source: Source | None = None
        self._layout: tuple[int, str] | None = None
        self._asked = 0
        self._reading, self._stale = False, True
        self._thinking = 0
        self._awaited = False
        self._error = ""
        self._began = 0.0
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()

    @property
    def menu(self) -> Callable[[QPoint], None] | None:
        """What opens a menu for the chosen photos at a point of the screen."""
        return self.canvas.menu

    @menu.setter
    def menu(self, menu: Callable[[QPoint], None] | None) -> None:
        self.canvas.menu = menu

    @property
    def chart(self) -> Chart | None:
        """What is shown, None where there is no map yet."""
        return self.canvas.chart

    @property
    def settled(self) -> bool:
        """Whether everything has been read and nothing moves."""
        return not (self._reading or self._stale or self._thinking) and self.canvas.settled

    def stop(self) -> None:
        """Stop reading and thinking; nothing comes after this."""
        self._soon.stop()
        self._hand.close()
        self.thumbs.close()

    def refresh(self) -> None:
        """Read the map again, now or when it is looked at next."""
        self._stale = True
        if self._session.library is None:
            self._asked += 1
            self._reading = False
            self.show_chart(None, None)
        elif self.isVisible() and not self._reading:
            self._stale, self._reading, self._asked = False, True, self._asked + 1
            self._began = time.monotonic()
            by, dims, reducer = self.strip.wanted()
            source = self._selection.source
            answer = partial(self._came, self._asked, source, (dims, reducer))
            self._session.ask(_read, source, dims, reducer, by, answer=answer)
        self._say_how_it_is()

    def export(self) -> None:
        """Let the user choose where the map is saved as a picture, and save it."""
        if self.chart is None:
            return
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        start = str(Path(pictures or Path.home()) / f"{self.tr('Map')}.png")
        chooser = QFileDialog(self, self.tr("Save the map"), start)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters([self.tr("PNG picture (*.png)"), self.tr("SVG drawing (*.svg)")])
        chooser.filterSelected.connect(lambda kind: chooser.setDefaultSuffix("svg" if "svg" in kind else "png"))
        chooser.setDefaultSuffix("png")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda path: self.save(Path(path)))
        chooser.open()

    def save(self, path: Path) -> None:
        """Write the map as it is seen now into a file, as SVG or PNG by its name; `said` tells when it is there."""
        copy = Plot(self._pictures, self._theme)
        copy.setParent(self)
        copy.hide()
        self.canvas.copy_to(copy)

        def tell(trouble: str) -> None:
            ill = self.tr("The map could not be written to {path}.")
            self.said.emit(ill.format(path=path) if trouble else self.tr("Saved {name}").format(name=path.name))

        Print(copy, path, self._title(), self._theme, tell)

    # composing

    def _lay_out(self) -> None:
        self.canvas.setAccessibleName(self.tr("Map"))
        self.legend.hide()
        self.missing.setProperty("tone", "soft")
        self.add.setProperty("look", "plain")
        self.add.setAccessibleName(self.tr("Add the missing photos to the map"))
        self.foot = QWidget()
        line = QHBoxLayout(self.foot)
        line.setContentsMargins(16, 4, 12, 4)
        line.addWidget(self.missing)
        line.addWidget(self.add)
        line.addStretch(1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.canvas)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.pages, 1)
        column.addWidget(self.foot)
        self.foot.hide()
        self.setFocusProxy(self.canvas)
        self.canvas.installEventFilter(self)

    def _connect(self) -> None:
        self._session.opened.connect(self._start_anew)
        self._session.changed.connect(self._changed)
        self._session.done.connect(lambda job, _: self.refresh() if job == "layout" else None)
        self._session.busy.connect(self._say_how_it_is)
        self._selection.changed.connect(self._follow)
        self._theme.changed.connect(self._paint)
        for part in (self.canvas.freshen, self.card.update):
            self.thumbs.ready.connect(lambda _, paint=part: paint())
        self.strip.coloured.connect(self._recolour)
        self.strip.laid_out.connect(lambda dims, reducer: self._reread())
        self.strip.lasso.clicked.connect(lambda on: setattr(self.canvas, "lasso", on))
        self.strip.fit.clicked.connect(lambda: self.canvas.fit())
        self.strip.export.clicked.connect(self.export)
        self.canvas.lassoing.connect(self.strip.lasso.setChecked)
        self.canvas.opened.connect(self.opened)
        self.canvas.hovered.connect(self._hover)
        self.canvas.viewed.connect(self.card.vanish)
        self.legend.pointed.connect(lambda code: self.canvas.highlight(code if code >= 0 else None))
        self.legend.chosen.connect(self._choose_colour)
        self.legend.ground_wanted.connect(self.canvas.show_ground)
        for button in (self.empty.button, self.add):
            button.clicked.connect(self._ask_for_layout)

    # following the library

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle_legend()
        return super().eventFilter(watched, event)

    def _start_anew(self) -> None:
        self._reading, self._source, self._layout = False, None, None
        self.canvas.forget()
        self._owned.clear()
        self._pictures.forget()
        self.thumbs.next_generation()
        self.show_chart(None, None)
        self.refresh()

    def _changed(self, changes: object) -> None:
        self._stale = True
        self._pictures.forget()
        self.thumbs.forgive()
        if not self._soon.isActive():
            self._soon.start()

    def _follow(self) -> None:
        if self._selection.source != self._source:
            self._reread()
        elif self.chart is not None:
            self.canvas.mark(self.chart.rows(self._selection.photos))
            self._describe()

    def _reread(self) -> None:
        """Something else is looked at: what is being read is not waited for."""
        self._reading = False
        self.refresh()

    def _came(self, asked: int, source: Source, layout: tuple[int, str], found: Found | AlbumenError) -> None:
        if asked != self._asked:
            return
        self._reading = False
        self._soon.setInterval(max(SOON_MS, round(PATIENCE * 1000 * (time.monotonic() - self._began))))
        self._error = str(found) if isinstance(found, AlbumenError) else ""
        chart, traits, categories = (None, None, False) if isinstance(found, AlbumenError) else found
        self.strip.offer_categories(categories)
        new_source, new_layout = source != self._source, layout != self._layout
        self._source, self._layout = source, layout
        if new_source or new_layout:
            self.canvas.forget()
        self.show_chart(chart, traits)
        if chart is not None and (new_source or new_layout):
            if new_layout:
                self.canvas.send(_facing(layout[0], self.canvas.camera), smoothly=False)
            self.canvas.fit(smoothly=not new_layout)
        if chart is not None and self._awaited:
            self._awaited = False
            self.canvas.setFocus()
        if self._stale:
            self._soon.start()

    def show_chart(self, chart: Chart | None, traits: Traits | None) -> None:
        """Show photos on the map, told apart by their traits; None where there is nothing to show."""
        self._traits = traits
        self.canvas.show_chart(chart, self._coloured(chart) if chart is not None else None)
        if chart is not None:
            self.canvas.mark(chart.rows(self._selection.photos))
            points, asked = chart.points[chart.others :], self._asked
            self._thinking += 1
            self._hand.do(lambda: shown_from(points), lambda done: self._stand(asked, done))
        self._show_legend()
        self._say_how_it_is()

    def _stand(self, asked: int, done: "Future[Levels]") -> None:
        self._thinking -= 1
        if asked == self._asked and self.chart is not None and len(done.result()) == self.chart.here:
            self.canvas.stand(done.result())

    # colours

    def _recolour(self, by: By) -> None:
        if self.chart is not None:
            asked, chart = self._asked, self.chart
            self._session.ask(read_traits, chart, by, answer=lambda traits: self._take_traits(asked, traits))

    def _take_traits(self, asked: int, traits: Traits) -> None:
        if asked == self._asked and self.chart is not None:
            self._traits = traits
            self._paint()

    def _paint(self) -> None:
        if self.chart is not None:
            self.canvas.colour(self._coloured(self.chart))
            self._show_legend()
            self._describe()

    def _coloured(self, chart: Chart) -> Colouring:
        grey, dark = self._theme.colour("scroll_hover").rgb(), self._theme.dark
        if isinstance(self._traits, Moments):
            return by_time(chart, self._traits, dark, grey, self.tr("No date"))
        assert self._traits is not None
        by = self.strip.by.currentData()
        others, none = {
            "album": (self.tr("Other albums"), self.tr("Unsorted")),
            "camera": (self.tr("Other cameras"), self.tr("No camera known")),
            "category": (self.tr("Other categories"), self.tr("No category")),
        }[by]
        before = self._owned.setdefault(by, {})
        colouring = by_group(chart, self._traits, dark, grey, others, none, before)
        before.update(colouring.own)
        return colouring

    def _show_legend(self) -> None:
        if self.chart is not None and self.canvas.colouring is not None:
            self.legend.show_colours(self.strip.by.currentText(), self.canvas.colouring, self.chart.others)
        self._settle_legend()

    def _settle_legend(self) -> None:
        self.legend.setVisible(self.chart is not None and self.canvas.width() >= NARROW)
        self.legend.settle(self.canvas.rect())
        beside = self.legend.width() + 2 * ASIDE if self.legend.isVisibleTo(self.canvas) else 0
        rightwards = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        self.canvas.reserved = float(beside if rightwards else -beside)
        self.canvas.covered = self.legend.covering() if beside else QRegion()

    def _choose_colour(self, code: int) -> None:
        if self.chart is not None and self.canvas.colouring is not None:
            rows = np.flatnonzero(self.canvas.colouring.codes == code)
            self.canvas.choose(rows[rows >= self.chart.others])

    # what is said

    def _say_how_it_is(self) -> None:
        library, chart = self._session.library, self.chart
        there = chart is not None and (len(chart) > 0 or self._reading)
        self.strip.allow(there)
        self.foot.setVisible(there and chart is not None and chart.missing > 0)
        if chart is not None and chart.missing:
            self.missing.setText(self.tr("%n photos are not on the map yet", "", chart.missing))
            self.add.setEnabled(not self._session.job)
        if there or library is None or (self._reading and self._layout is None):
            self.pages.setCurrentWidget(self.canvas)
        else:
            self.empty.say("map", *self._why_empty())
            self.pages.setCurrentWidget(self.empty)
        self._describe()

    def _why_empty(self) -> tuple[str, str, str]:
        tr = self.tr
        if self._error:
            return tr("The map cannot be shown"), words.said(self._error), ""
        if self._session.job == "layout":
            return tr("Laying out the map"), tr("It appears here as soon as it is ready."), ""
        what = tr("The map puts every photo beside those that look like it. Your albums stay as they are.")
        if self._session.job:
            return tr("No map yet"), tr("It can be laid out when the work at hand is done."), ""
        return tr("No map yet"), what, tr("Lay out the map")

    def _describe(self) -> None:
        """Say in words what a picture shows."""
        chart = self.chart
        if chart is None:
            self.canvas.setAccessibleDescription("")
            return
        parts = [
            self.tr("%n photos, alike ones beside each other", "", chart.here),
            self.tr("Coloured by {what}").format(what=self.strip.by.currentText()),
        ]
        if self._selection.photos:
            parts.append(self.tr("{n} chosen").format(n=words.number(len(self._selection.photos))))
        self.canvas.setAccessibleDescription(". ".join(parts))

    def _title(self) -> str:
        chart = self.chart
        return words.photos(chart.here) if chart is not None else ""

    def _hover(self, row: int) -> None:
        chart = self.chart
        photo = self._pictures.photo(int(chart.ids[row])) if chart is not None and row >= 0 else None
        if photo is None:
            self.card.vanish()
            return
        x, y = self.canvas.spots(np.array([row]))
        self.card.about(photo, self._home(photo.id), QPointF(float(x[0]), float(y[0])), self.canvas.reach(row))
        self.canvas.setAccessibleDescription(self.card.said())

    def _home(self, photo: int) -> str:
        """The name of the album in which a photo is at home."""
        library = self._session.library
        placements = self._session.placements_of([photo]).get(photo, [])
        home = next((p.album for p in placements if p.kind == "home"), None)
        return library.albums.title(home).name if library is not None and home is not None else self.tr("Unsorted")

    def _ask_for_layout(self) -> None:
        self._awaited = True
        self.strip.reducer.setFocus()  # not to whatever comes after a button that vanishes
        _, dims, reducer = self.strip.wanted()
        arguments: Mapping[str, Any] = {"dims": dims, "reducer": reducer}
        self.wanted.emit("layout", arguments)


def _facing(dims: int, camera: Camera) -> Camera:
    """A flat map is seen from above, one in depth a little from the side."""
    return replace(camera, turn=0.0, tilt=0.0) if dims == 2 else replace(camera, turn=0.5, tilt=0.35)


def _read(library: Library, source: Source, dims: int, reducer: str, by: By) -> Found:
    chart, categories = read_chart(library, source, dims, reducer), vocabularies(library)
    if chart is None:
        return None, None, categories
    return chart, read_traits(library, chart, by), categories
