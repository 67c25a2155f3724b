"""What a map is made of, read from the library in one go: where photos lie, and by what they can be told apart.

Meant for the lane's thread: nothing here touches Qt. Knows nothing of colours or of the screen.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.store import Library
from engine.types import Matrix
from gui.selection import Source
from gui.sources import resolve
from gui.words import camera

By = Literal["album", "time", "camera", "category"]
Ids = NDArray[np.int64]
Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """The photos of a library on a map, in the order in which they are drawn: first those that only are its ground.

    `points` (n, dims) lie within 0 and 1; `rank` (n,) is a photo's place in the source, -1 where it is not in it;
    `others` counts those; `missing` counts photos of the source that the map does not hold. `by_id` sorts `ids`.
    """

    ids: Ids
    points: Matrix
    rank: NDArray[np.int64]
    others: int
    missing: int
    by_id: Rows

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def here(self) -> int:
        """How many photos of the source are on the map."""
        return len(self.ids) - self.others

    def rows(self, photos: Iterable[int]) -> Rows:
        """The rows of those of `photos` that are on the map, rising."""
        wanted = np.fromiter(photos, np.int64)
        at = np.searchsorted(self.ids, wanted, sorter=self.by_id)
        found = self.by_id[np.minimum(at, len(self) - 1)] if len(self) else at[:0]
        return np.sort(found[self.ids[found] == wanted]) if len(self) else found

    def photos(self, rows: Rows) -> tuple[int, ...]:
        """The photos in these rows that are in the source, in its order."""
        rows = rows[rows >= self.others]
        return tuple(self.ids[rows[np.argsort(self.rank[rows])]].tolist())


@dataclass(frozen=True, slots=True, eq=False)
class Groups:
    """To which of some named groups each photo of a chart belongs: `codes` (n,), -1 for none.

    `keys` know a group again when it has another name.
    """

    codes: NDArray[np.int64]
    names: tuple[str, ...]
    keys: tuple[Hashable, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Moments:
    """The day on which each photo of a chart was taken, counted as `date.toordinal` does, NaN where nobody knows."""

    days: NDArray[np.float64]


def read_chart(library: Library, source: Source, dims: int, reducer: str) -> Chart | None:
    """The map of a library as a source is seen in it; None where there is no layout of this kind."""
    from engine.organize import mapping  # with every job's modules, which a window need not load to open

    layout = mapping.kept(library, dims, reducer)
    if layout is None:
        return None
    there = np.fromiter(library.catalog.photo_ids(), np.int64)
    still = np.isin(layout.ids, there)
    return chart(layout.ids[still], layout.points[still], resolve(library, source))


def chart(ids: Ids, points: Matrix, source: Iterable[int]) -> Chart:
    """A chart of photos (n,), points (n, dims) anywhere, and the photos of a source in their order."""
    shown = np.fromiter(source, np.int64)
    order = np.argsort(shown)
    at = np.minimum(np.searchsorted(shown, ids, sorter=order), max(len(shown) - 1, 0))
    rank = order[at] if len(shown) else np.zeros(len(ids), np.int64)
    rank = np.where(shown[rank] == ids, rank, -1) if len(shown) else rank - 1
    shuffled = np.random.default_rng(0).permutation(len(ids))  # so that no album covers the others
    drawn = shuffled[np.argsort(rank[shuffled] >= 0, kind="stable")]
    others = int((rank < 0).sum())
    missing = len(shown) - (len(ids) - others)
    placed = np.ascontiguousarray(_boxed(points)[drawn])
    return Chart(ids[drawn], placed, rank[drawn], others, missing, np.argsort(ids[drawn]))


def read_traits(library: Library, chart: Chart, by: By) -> Groups | Moments:
    """What the photos of a chart are told apart by."""
    if by == "time":
        taken = library.catalog.moments()
        found = [taken.get(id, "")[:10] for id in chart.ids.tolist()]
        days = {iso: _day(iso) for iso in set(found)}
        return Moments(np.array([days[iso] for iso in found], np.float64))
    if by == "album":
        titles = {title.id: title.name for title in library.albums.titles()}
        return groups(chart, library.albums.homes(), titles)
    of = _cameras(library) if by == "camera" else _categories(library)
    return groups(chart, of, {name: name for name in of.values()})


def groups(chart: Chart, of: Mapping[int, Hashable], names: Mapping[Any, str]) -> Groups:
    """The photos of a chart by the group that each is in, the group with most photos first."""
    found = [of.get(id) for id in chart.ids.tolist()]
    counts = Counter(key for key in found if key is not None)
    keys = sorted(counts, key=lambda key: (-counts[key], names[key]))
    codes: dict[Hashable, int] = {key: code for code, key in enumerate(keys)} | {None: -1}
    return Groups(np.array([codes[key] for key in found], np.int64), tuple(names[k] for k in keys), tuple(keys))


def vocabularies(library: Library) -> bool:
    """Whether photos of this library were put into categories."""
    return bool(library.categories.vocabularies())


def _cameras(library: Library) -> Mapping[int, str]:
    made = library.catalog.cameras()
    names = {both: camera(*both) for both in set(made.values())}
    return {photo: names[both] for photo, both in made.items()}


def _categories(library: Library) -> Mapping[int, str]:
    """Those of the vocabulary that most photos were put into."""
    used = library.categories.vocabularies()
    largest = max(used, key=lambda name: used[name], default="")
    return {c.photo: c.category for c in library.categories.of(largest)}


def _day(iso: str) -> float:
    try:
        return float(date.fromisoformat(iso).toordinal())
    except ValueError:
        return float("nan")


def _boxed(points: Matrix) -> Matrix:
    """Points moved and scaled into the unit box, its middle theirs; all dimensions by the same factor."""
    if not len(points):
        return points.astype(np.float32)
    low, high = points.min(0), points.max(0)
    size = max(float((high - low).max()), 1e-9)
    return np.asarray((points - (low + high) / 2) / size + 0.5, np.float32)
