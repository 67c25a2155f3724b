"""What the window remembers between two starts: its size, its look, how large tiles are, how albums are sorted, what
it need not offer again.

Kept in Albumen's own folder, apart from any library. Settings of a library are in `engine.store.config`.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QByteArray, QSettings

from engine.store.library import home
from gui.theme import CHOICES, MOTIONS, TEXT_SIZES, Choice, Motion

Shape = Literal["justified", "square"]
Sectioning = Literal["none", "day", "month", "album"]
Order = Literal["oldest", "newest", "name", "score"]
Shown = Literal["photos", "map", "workbench"]
"""How a source is shown: as a grid, as a map, or with a decision to take for each photo."""

AlbumOrder = Literal["name", "size", "newest"]

SEARCHES = 8
"""Recent searches that are remembered."""

SMALLEST_TILE, TILE, LARGEST_TILE = 88, 168, 360


class Settings:
    """Typed access to `window.ini`; a value that makes no sense reads as its default."""

    def __init__(self) -> None:
        self._kept = QSettings(str(home() / "window.ini"), QSettings.Format.IniFormat)

    @property
    def theme(self) -> Choice:
        found = self._kept.value("theme", "system")
        return next((c for c in CHOICES if c == found), "system")

    @theme.setter
    def theme(self, choice: Choice) -> None:
        self._kept.setValue("theme", choice)

    @property
    def text_size(self) -> int:
        """Per cent of the system's font, one of TEXT_SIZES."""
        found = str(self._kept.value("text_size", 100))
        return int(found) if found.isdecimal() and int(found) in TEXT_SIZES else 100

    @text_size.setter
    def text_size(self, per_cent: int) -> None:
        self._kept.setValue("text_size", per_cent)

    @property
    def motion(self) -> Motion:
        found = self._kept.value("motion", "system")
        return next((m for m in MOTIONS if m == found), "system")

    @motion.setter
    def motion(self, motion: Motion) -> None:
        self._kept.setValue("motion", motion)

    @property
    def language(self) -> str:
        """The code of a language of `gui.languages`, or "system"; it takes effect at the next start."""
        return str(self._kept.value("language", "system"))

    @language.setter
    def language(self, code: str) -> None:
        self._kept.setValue("language", code)

    @property
    def declined(self) -> tuple[str, ...]:
        """The names of offers that the user does not want to see again."""
        return _texts(self._kept.value("declined"))

    @declined.setter
    def declined(self, offers: Sequence[str]) -> None:
        self._kept.setValue("declined", list(offers))

    @property
    def commands(self) -> tuple[str, ...]:
        """What was run from the palette, the last one first."""
        return _texts(self._kept.value("commands"))

    @commands.setter
    def commands(self, ids: Sequence[str]) -> None:
        self._kept.setValue("commands", list(ids))

    @property
    def tile(self) -> int:
        """The wished edge of a tile, in logical pixels."""
        found = str(self._kept.value("tile", TILE))
        return min(max(int(found), SMALLEST_TILE), LARGEST_TILE) if found.isdecimal() else TILE

    @tile.setter
    def tile(self, edge: int) -> None:
        self._kept.setValue("tile", edge)

    @property
    def shape(self) -> Shape:
        """Whether photos keep their shape or are cut to squares."""
        found = self._kept.value("shape")
        return next((s for s in get_args(Shape) if s == found), "justified")

    @shape.setter
    def shape(self, shape: Shape) -> None:
        self._kept.setValue("shape", shape)

    @property
    def sections(self) -> Sectioning:
        """What photos stand under a heading of their own."""
        found = self._kept.value("sections")
        return next((s for s in get_args(Sectioning) if s == found), "month")

    @sections.setter
    def sections(self, sections: Sectioning) -> None:
        self._kept.setValue("sections", sections)

    @property
    def order(self) -> Order:
        """What photos are sorted by."""
        found = self._kept.value("order")
        return next((o for o in get_args(Order) if o == found), "oldest")

    @order.setter
    def order(self, order: Order) -> None:
        self._kept.setValue("order", order)

    @property
    def scores(self) -> bool:
        """Whether photos show how sure their place is."""
        return str(self._kept.value("scores", "false")).lower() == "true"  # a bool until it was written

    @scores.setter
    def scores(self, shown: bool) -> None:
        self._kept.setValue("scores", shown)

    @property
    def inspector(self) -> bool:
        """Whether what is known of a photo stands beside the photos."""
        return str(self._kept.value("inspector", "false")).lower() == "true"

    @inspector.setter
    def inspector(self, shown: bool) -> None:
        self._kept.setValue("inspector", shown)

    @property
    def shown_as(self) -> Shown:
        """How photos are shown."""
        return self._way("shown_as", "photos")

    @shown_as.setter
    def shown_as(self, way: Shown) -> None:
        self._kept.setValue("shown_as", way)

    @property
    def unsorted_as(self) -> Shown:
        """How unsorted photos are shown."""
        return self._way("unsorted_as", "workbench")

    @unsorted_as.setter
    def unsorted_as(self, way: Shown) -> None:
        self._kept.setValue("unsorted_as", way)

    def _way(self, key: str, usual: Shown) -> Shown:
        found = self._kept.value(key, usual)
        return next((way for way in get_args(Shown) if way == found), usual)

    @property
    def albums_by(self) -> AlbumOrder:
        """How albums are sorted in the sidebar."""
        found = self._kept.value("albums_by", "name")
        return next((order for order in get_args(AlbumOrder) if order == found), "name")

    @albums_by.setter
    def albums_by(self, order: AlbumOrder) -> None:
        self._kept.setValue("albums_by", order)

    @property
    def folds(self) -> dict[str, bool]:
        """The lines of the sidebar that the user folded (False) or unfolded (True), by key."""
        found = self._read("folds", {})
        return {str(key): bool(opened) for key, opened in found.items()} if isinstance(found, dict) else {}

    @folds.setter
    def folds(self, folds: dict[str, bool]) -> None:
        self._kept.setValue("folds", json.dumps(folds))

    def searches(self, library: Path) -> tuple[str, ...]:
        """The searches that were made last in a library, newest first."""
        found = self._read("searches", {})
        kept = found.get(str(library), ()) if isinstance(found, dict) else ()
        return tuple(text for text in kept if isinstance(text, str)) if isinstance(kept, list) else ()

    def keep_searches(self, library: Path, searches: Sequence[str]) -> None:
        """Remember the searches of a library, newest first; the oldest of many are forgotten."""
        found = self._read("searches", {})
        others = found if isinstance(found, dict) else {}
        self._kept.setValue("searches", json.dumps({**others, str(library): list(searches)[:SEARCHES]}))

    @property
    def filmstrip(self) -> bool:
        """Whether the viewer shows the neighbours of a photo."""
        return str(self._kept.value("filmstrip", "true")).lower() == "true"

    @filmstrip.setter
    def filmstrip(self, shown: bool) -> None:
        self._kept.setValue("filmstrip", shown)

    @property
    def folded(self) -> frozenset[str]:
        """The sections of the inspector that are folded."""
        return frozenset(filter(None, str(self._kept.value("folded", "")).split(" ")))

    @folded.setter
    def folded(self, sections: frozenset[str]) -> None:
        self._kept.setValue("folded", " ".join(sorted(sections)))

    @property
    def geometry(self) -> QByteArray:
        """What `QWidget.saveGeometry` gave, empty at the first start."""
        found = self._kept.value("geometry")
        return found if isinstance(found, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._kept.setValue("geometry", geometry)

    @property
    def panes(self) -> QByteArray:
        """What `QSplitter.saveState` gave, empty at the first start."""
        found = self._kept.value("panes")
        return found if isinstance(found, QByteArray) else QByteArray()

    @panes.setter
    def panes(self, panes: QByteArray) -> None:
        self._kept.setValue("panes", panes)

    @property
    def export_to(self) -> str:
        """The folder of the last export, "" before the first."""
        return str(self._kept.value("export_to", ""))

    @export_to.setter
    def export_to(self, folder: str) -> None:
        self._kept.setValue("export_to", folder)

    def _read(self, key: str, default: object) -> object:
        try:
            return json.loads(str(self._kept.value(key, "")) or "null") or default
        except ValueError:
            return default


def _texts(found: object) -> tuple[str, ...]:
    """A list from an ini file, in which one of a single text is that text."""
    listed = [found] if isinstance(found, str) else found
    return tuple(str(text) for text in listed if text) if isinstance(listed, list) else ()
