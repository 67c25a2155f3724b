"""Why a photo is where it is: the photos of its album that are nearest to it, what they share, and what rivals it.

Likeness is the cosine of two photos' rows in the space in which the library is grouped: 1 for the same picture, about 0
for pictures that have nothing to do with each other. How high is high depends on the embedder, so likenesses of one
library can be compared, those of two embedders cannot. Changes nothing.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine import search
from engine.errors import AlbumenError
from engine.organize import grouping
from engine.store import Library
from engine.store.albums import Placement
from engine.store.catalog import Photo, folded
from engine.store.vectors import Space
from engine.types import Job, Progress

SHOWN = 9
"""Photos that are named for a reason."""

ALIKE = 100
"""Look-alikes that are named."""

AROUND = 200
"""Nearest photos of the whole library among which rivals are looked for."""

BY = 3
"""Nearest photos of an album whose mean likeness says how near the album is."""

NEARLY = 0.9
"""Share of its own album's likeness from which another album is a rival."""

COMPARED = 500
"""Most typical photos of an album whose words are compared with the photo's."""

COMMON = 0.2
"""Share of them that must share a word for it to be a reason."""


@dataclass(frozen=True, slots=True)
class Near:
    """A photo and how like it is: a cosine."""

    photo: int
    likeness: float


@dataclass(frozen=True, slots=True)
class Shared:
    """What a photo shares with `photos` of the `of` others in its album that were compared."""

    kind: Literal["keyword", "folder", "camera", "day"]
    text: str
    photos: int
    of: int


@dataclass(frozen=True, slots=True)
class Rival:
    """Another album that is nearly as near, or nearer; `because` are its nearest photos."""

    album: int
    likeness: float
    because: tuple[Near, ...]


@dataclass(frozen=True, slots=True)
class Why:
    """What speaks for a photo's home, `album`, and against it.

    `pinned` are the nearest of those that the user placed there; where there is none, `typical` are the album's most
    typical ones. `likeness` is the mean of the nearest three, None where nothing can be compared. An unsorted photo has
    no album, and the `rival` is the album it would come nearest to. `alike` are the library's most similar photos.
    """

    photo: int
    album: int | None
    by: Literal["machine", "user"] | None
    score: float | None
    likeness: float | None
    pinned: tuple[Near, ...]
    typical: tuple[Near, ...]
    shared: tuple[Shared, ...]
    rival: Rival | None
    alike: tuple[Near, ...]


def why(library: Library, photo: int) -> Job[Why]:
    """Explain where a photo is. Raises AlbumenError for an unknown photo and for one that is not described yet."""
    about = library.catalog.photo(photo)
    home = next((p for p in library.albums.placements_of([photo]).get(photo, ()) if p.kind == "home"), None)
    space = grouping.space_of(library)
    vectors = library.vectors.get(space, [photo]) if space else None
    if space is None or vectors is None or not len(vectors):
        raise AlbumenError(f"Photo {photo} has not been looked at yet: run albumen index first.")
    yield Progress("neighbours")
    row = vectors.rows[0]
    around = [Near(id, _short(c)) for id, c in search.near(library, row, space, AROUND + 1) if id != photo]
    yield Progress("neighbours")
    album, by, score = (home.album, home.made_by, home.score) if home else (None, None, None)
    members = [] if album is None else _members(library, album, photo)
    pinned = [p.photo for p in members if p.made_by == "user"]
    near = _nearest(library, space, row, pinned or [p.photo for p in members])
    typical = () if pinned else _nearest(library, space, row, [p.photo for p in members[:SHOWN]])
    return Why(
        photo,
        album,
        by,
        score,
        _nearness(near),
        near[:SHOWN] if pinned else (),
        typical,
        _shared(about, library.catalog.photos([p.photo for p in members[:COMPARED]])),
        _rival(library, photo, album, near, around),
        tuple(around[:ALIKE]),
    )


def town(library: Library, photo: int) -> Job[str]:
    """Return where a photo was taken, "Town, Country", "" where no position is known or no town is near."""
    from engine.name.facts.places import towns

    facts = library.catalog.photo(photo).facts
    if facts.lat is None or facts.lon is None:
        return ""
    yield Progress("place")  # the list of towns takes a second, once
    (found,) = towns([(facts.lat, facts.lon)])
    return ", ".join(filter(None, (found.name, found.country))) if found else ""


def _members(library: Library, album: int, without: int) -> list[Placement]:
    """The other photos at home in an album, the most typical first."""
    placed = sorted(
        (p for p in library.albums.placements(album) if p.kind == "home"), key=lambda p: (-p.score, p.photo)
    )
    there = library.catalog.standing(p.photo for p in placed)
    return [p for p in placed if p.photo in there and p.photo != without]


def _nearest(library: Library, space: Space, row: NDArray[np.float32], others: Sequence[int]) -> tuple[Near, ...]:
    """The SHOWN of `others` that are nearest to `row`, best first; those without a row of their own are left out."""
    if not others:
        return ()
    vectors = library.vectors.get(space, others)
    cosines = np.einsum("ij,j->i", vectors.rows, row)
    order = np.lexsort((vectors.ids, -cosines))[:SHOWN]
    return tuple(Near(int(vectors.ids[i]), _short(float(cosines[i]))) for i in order)


def _nearness(near: Sequence[Near]) -> float | None:
    return _short(float(np.mean([n.likeness for n in near[:BY]]))) if near else None


def _rival(library: Library, photo: int, own: int | None, near: Sequence[Near], around: Sequence[Near]) -> Rival | None:
    """The other album whose nearest photos are nearly as near as the nearest of the photo's own, None where none is.

    One that the user ruled out is no rival, and neither is one with fewer than BY photos around.
    """
    ruled_out = {album for id, album in library.albums.rejections() if id == photo}
    homes = {
        id: p.album
        for id, placed in library.albums.placements_of([n.photo for n in around]).items()
        for p in placed
        if p.kind == "home"
    }
    by_album: dict[int, list[Near]] = {}
    for n in around:
        album = homes.get(n.photo)
        if album is not None and album != own and album not in ruled_out:
            by_album.setdefault(album, []).append(n)
    rivals = [
        Rival(album, _nearness(found) or 0.0, tuple(found[:BY]))
        for album, found in by_album.items()
        if len(found) >= BY
    ]
    best = max(rivals, key=lambda r: (r.likeness, -r.album), default=None)
    least = NEARLY * (_nearness(near) or 0.0)
    return best if best is not None and best.likeness >= least and best.likeness > 0 else None


def _shared(photo: Photo, others: Sequence[Photo]) -> tuple[Shared, ...]:
    """The keywords, folder, day and camera that a photo shares with many of `others`, the most telling first."""
    counts: Counter[tuple[str, str]] = Counter()
    for other in others:
        counts.update(_words(other).keys())
    mine = _words(photo)
    enough = max(2, COMMON * len(others))
    order = {"keyword": 0, "day": 1, "folder": 2, "camera": 3}
    found = [
        Shared(kind, mine[kind, key], counts[kind, key], len(others))  # type: ignore[arg-type]
        for kind, key in mine
        if counts[kind, key] >= enough
    ]
    return tuple(sorted(found, key=lambda s: (order[s.kind], -s.photos, s.text)))


def _words(photo: Photo) -> Mapping[tuple[str, str], str]:
    """(kind, text as it is compared) -> text, of all that may be shared; a file's time is nobody's day."""
    facts = photo.facts
    said: Iterable[tuple[str, str]] = (
        *(("keyword", keyword) for keyword in facts.keywords),
        *(("folder", file.parent.name) for file in photo.files[:1]),
        ("camera", f"{facts.make} {facts.model}".strip()),
        ("day", facts.taken[:10] if facts.taken_from not in ("", "file") else ""),
    )
    return {(kind, folded(text)): text for kind, text in said if text.strip()}


def _short(likeness: float) -> float:
    return round(likeness, 4)
