"""What the window remembers between two starts: its size, its theme, how large tiles are, how albums are sorted.

Kept in Albumen's own folder, apart from any library. Settings of a library are in `engine.store.config`.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QByteArray, QSettings

from engine.store.library import home
from gui.theme import CHOICES, Choice

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
    def tile(self) -> int:
        """The wished edge of a tile, in logical pixels."""
        found = str(self._kept.value("tile", TILE))
        return min(max(int(found), SMALLEST_TILE), LARGEST_TILE) if found.isdecimal() else TILE

    @tile.setter
    def tile(self, edge: int) -> None:
        self._kept.setValue("tile", edge)

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
