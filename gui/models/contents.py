"""What a source holds, read at once and in the order in which it is shown: photos, shapes, dates, headings and stacks.

Reads a library and nothing of Qt, so that a thread may do it where a library is large.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from engine.store import Library
from engine.store.albums import as_tree
from engine.store.catalog import Shapes
from gui.selection import Source
from gui.settings import Order, Sectioning
from gui.sources import resolve

Ints = NDArray[np.int64]

LARGE = 2000
"""Photos that are read and laid out within a frame or two; what holds more is read by a thread."""
PAGE = 600
"""Photos that are there at once when a large library opens."""

_SORTED = ("all", "unsorted", "albums", "time", "place")
_STACKED = (*_SORTED, "search")
_NUMBERS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Wish:
    """A source, and how its photos are to be sorted and put under headings."""

    source: Source = field(default_factory=Source)
    order: Order = "oldest"
    sections: Sectioning = "none"


def _no_ints() -> Ints:
    return np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Contents:
    """The photos of a wish, row for row with their shapes and the number of the heading under which each stands.

    A heading is a day (20190504), a month (201905) or an album's id; 0 has no date or album. Headings mean nothing
    where `headed` is "none". `heads` says of each row which one is the head of its stack: itself, where it is in none.
    Not `whole` is the first page of something large.
    """

    wish: Wish = field(default_factory=Wish)
    ids: Ints = field(default_factory=_no_ints)
    shapes: Shapes = field(default_factory=lambda: Shapes(np.zeros(0, dtype=np.float32), _no_ints()))
    headings: Ints = field(default_factory=_no_ints)
    headed: Sectioning = "none"
    heads: Ints = field(default_factory=_no_ints)
    whole: bool = True

    def taken(self) -> tuple[str, str]:
        """The first and the last taken time, ISO; "" where nothing has one."""
        dated = self.shapes.taken[self.shapes.taken > 0]
        return (_iso(int(dated.min())), _iso(int(dated.max()))) if len(dated) else ("", "")


def large(library: Library, source: Source) -> bool:
    """Whether reading a source may take longer than a frame; answered without reading it."""
    if library.catalog.size() <= LARGE:
        return False
    if source.kind == "albums":
        return library.albums.holds_more(source.albums, LARGE)
    return source.kind not in ("photos", "like") or len(source.photos) > LARGE


def first_page(library: Library, wish: Wish) -> Contents | None:
    """The beginning of a source that is read later, at once; None where it cannot be told before all is read."""
    if wish.source.kind != "all" or wish.order not in ("oldest", "newest") or wish.sections == "album":
        return None
    ids = library.catalog.first_ids(PAGE, newest=wish.order == "newest")
    return _put_together(library, wish, ids, whole=False) if ids else None


def read(library: Library, wish: Wish) -> Contents:
    """All that a source holds."""
    return _put_together(library, wish, resolve(library, wish.source), whole=True)


def _put_together(library: Library, wish: Wish, found: Sequence[int], *, whole: bool) -> Contents:
    ids = np.asarray(found, dtype=np.int64)
    shapes = library.catalog.shapes(found)
    headed = _headed(wish)
    headings = np.zeros(len(ids), dtype=np.int64)
    if wish.source.kind in _SORTED:
        shelves = _shelves(library, wish, ids)
        places = _sorted(library, wish, ids, shapes.taken, shelves)
        if headed == "album":
            places = places[np.argsort(_ranks(library, shelves[0])[places], kind="stable")]
            headings = shelves[0]
            headed = "album" if len(np.unique(headings)) > 1 else "none"
        elif headed != "none":
            headings = shapes.taken // (10**6 if headed == "day" else 10**8)
        ids, headings = ids[places], headings[places]
        shapes = Shapes(shapes.aspects[places], shapes.taken[places])
    heads = _heads(library, ids) if wish.source.kind in _STACKED else np.arange(len(ids))
    return Contents(wish, ids, shapes, headings, headed, heads, whole)


def _headed(wish: Wish) -> Sectioning:
    """Days and months are headings only where photos stand in the order of time."""
    if wish.source.kind not in _SORTED or (wish.sections == "album" and wish.source.kind == "unsorted"):
        return "none"
    return wish.sections if wish.sections == "album" or wish.order in ("oldest", "newest") else "none"


def _shelves(library: Library, wish: Wish, ids: Ints) -> tuple[Ints, NDArray[np.float64]]:
    """The album in which each photo is seen here, and how sure that is; only where somebody asks for it."""
    albums, scores = np.zeros(len(ids), dtype=np.int64), np.full(len(ids), -1.0)
    if wish.sections == "album" or wish.order == "score":
        where = {photo: (album, score) for photo, album, score in library.albums.shelves(wish.source.albums)}
        for row, id in enumerate(ids.tolist()):
            albums[row], scores[row] = where.get(id, (0, -1.0))
    return albums, scores


def _sorted(
    library: Library, wish: Wish, ids: Ints, taken: Ints, shelves: tuple[Ints, NDArray[np.float64]]
) -> NDArray[np.intp]:
    """The rows in the order of the wish; photos without a date come last, also where the newest come first."""
    if wish.order == "name":
        names = library.catalog.names(ids.tolist())
        keys = [_natural(names.get(id, "")) for id in ids.tolist()]
        return np.asarray(sorted(range(len(ids)), key=keys.__getitem__), dtype=np.intp)
    if wish.order == "score":
        return np.argsort(-shelves[1], kind="stable")
    rows = np.arange(len(ids))[:: -1 if wish.order == "newest" else 1]
    time = np.where(taken > 0, -taken if wish.order == "newest" else taken, np.iinfo(np.int64).max)[rows]
    return rows[np.argsort(time, kind="stable")]


def _natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """So that IMG_9 comes before IMG_10."""
    parts = _NUMBERS.split(name.casefold())
    return tuple((1, int(part), "") if part.isdecimal() else (2, 0, part) for part in parts if part)


def _ranks(library: Library, albums: Ints) -> Ints:
    """For each row where its album comes: by name, an album before its sub-albums; no album comes last."""
    titles = sorted(library.albums.titles(), key=lambda title: (title.name.casefold(), title.id))
    rank = {title.id: place for place, (title, _) in enumerate(as_tree(titles))}
    known, back = np.unique(albums, return_inverse=True)
    return np.asarray([rank.get(id, len(rank)) for id in known.tolist()], dtype=np.int64)[back]


def _heads(library: Library, ids: Ints) -> Ints:
    """For each row the row of its stack's head, where both are here, else itself."""
    rows = np.arange(len(ids))
    pairs = np.asarray(list(library.stacks.heads(ids.tolist()).items()), dtype=np.int64).reshape(-1, 2)
    pairs = pairs[np.isin(pairs[:, 0], ids) & np.isin(pairs[:, 1], ids)]
    order = np.argsort(ids)
    behind, heads = (order[np.searchsorted(ids[order], column)] for column in pairs.T)
    rows[behind] = heads
    return rows


def _iso(taken: int) -> str:
    digits = f"{taken:014}"
    day, clock = digits[:8], digits[8:]
    return f"{day[:4]}-{day[4:6]}-{day[6:]}T{clock[:2]}:{clock[2:4]}:{clock[4:]}"
