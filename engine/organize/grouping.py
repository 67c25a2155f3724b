"""Vectors become albums: a proposal for one photo of each stack, carried over in one op to the albums that are there.

Computed from a snapshot and applied against the present: pins and edits are read again inside the op, so that what the
user said meanwhile counts.
"""

import hashlib
from collections.abc import Callable, Sequence

import numpy as np

from engine.errors import AlbumenError
from engine.group.carry import Existing, carry
from engine.organize import stacking
from engine.organize.describing import chosen, current_space
from engine.organize.report import Report
from engine.store import Library
from engine.store.albums import By
from engine.store.history import Changes
from engine.types import Group, Grouping, Job, Progress, Vectors


def group(library: Library, report: Report) -> Job[None]:
    """Propose groups where photos or settings have changed, and carry the albums over to them."""
    with report.stage("group"):
        report.done["grouped"] = 0
        space = current_space(library, chosen(library))
        if space is None:
            if library.catalog.photo_ids():
                raise AlbumenError("These photos are not described yet. Run: albumen index")
            return
        vectors = library.vectors.get(space, library.catalog.photo_ids())
        yield from stacking.stack(library, vectors, report)
        followers = library.stacks.followers()
        key = f"{library.config.key('group')}/{space.name}/{_hash(vectors.ids.tolist())}"
        key += f"/{_hash([*followers, *followers.values()])}" if followers else ""
        if library.fact("grouped") == key:
            return
        yield Progress("group", 0, len(vectors))
        from engine.group.propose import propose

        c = library.config
        grouping = _by_content(
            library,
            stacking.heads(vectors, followers),
            lambda ranked: propose(
                ranked,
                seed=c.seed,
                many=c.many,
                generous=c.generous,
                reducer=c.reducer,
                clusterer=c.clusterer,
                minimum=c.minimum,
            ),
        )
        apply(library, stacking.with_followers(grouping, followers), key)
        report.done["grouped"] = len(vectors)
        yield Progress("group", len(vectors), len(vectors))


def _by_content(library: Library, vectors: Vectors, propose: Callable[[Vectors], Grouping]) -> Grouping:
    """Propose over photos in the order of their digests, so that the order in which files were read changes nothing."""
    digests = library.catalog.digests()
    ids = np.array(sorted(vectors.ids.tolist(), key=digests.__getitem__), np.int64)
    rows = vectors.rows[np.searchsorted(vectors.ids, ids)]
    found = propose(Vectors(vectors.space, np.arange(len(ids), dtype=np.int64), rows))
    groups = tuple(Group(tuple(int(ids[i]) for i in group.photos), group.scores) for group in found.groups)
    return Grouping(groups, tuple(int(ids[i]) for i in found.unsorted))


def apply(library: Library, grouping: Grouping, key: str) -> Changes:
    """Carry the albums over to `grouping` in one op, against the pins and edits of this moment."""
    photos = sum(len(g.photos) for g in grouping.groups) + len(grouping.unsorted)
    with library.op(f"Group {photos} photos") as changes:
        albums = library.albums.all()
        placements = library.albums.placements()
        homes = {p.photo: p for p in placements if p.kind == "home"}
        pinned = {p.photo: p.album for p in homes.values() if p.made_by == "user"}
        users = {p.album for p in placements if p.made_by == "user"} | {a.parent for a in albums if a.parent}
        existing = [
            Existing(
                a.id,
                {p.photo: p.score for p in homes.values() if p.album == a.id},
                a.named_by == "user" or a.made_by == "user" or a.id in users,
                frozenset(photo for photo, album in pinned.items() if album == a.id),
            )
            for a in albums
        ]
        carried = carry(existing, grouping, pinned, library.albums.rejections(), library.config.minimum)
        names = {a.name.casefold() for a in albums}
        ids = {key: library.albums.add(_free_name(names), "machine") for key in carried.new}
        said = {(p.photo, p.album) for p in placements if p.made_by == "user"}
        for photo, (album, score) in sorted(carried.placements.items()):
            if photo not in pinned:  # a photo that the user showed there also stays the user's when it comes home
                by: By = "user" if (photo, album) in said else "machine"
                library.albums.place(photo, ids.get(album, album), "home", by, score)
        for photo in carried.unsorted:
            if photo in homes and photo not in pinned:
                library.albums.displace(photo, homes[photo].album)
        for album in carried.dissolved:
            library.albums.remove(album)
        library.remember("grouped", key)
        changes.label = f"Group {photos} photos into {len(library.albums.all())} albums"
    return changes


def _free_name(names: set[str]) -> str:
    number = next(n for n in range(1, len(names) + 2) if f"album {n}" not in names)
    names.add(f"album {number}")
    return f"Album {number}"


def _hash(ids: Sequence[int]) -> str:
    """A short hash of photo ids, in order."""
    return hashlib.sha256(repr(list(ids)).encode()).hexdigest()[:16]


def parts(library: Library, album: int) -> list[list[int]]:
    """The parts of an album but the largest, by look; AlbumenError where it has none."""
    members = [p.photo for p in library.albums.placements(album) if p.kind == "home"]
    space = current_space(library, chosen(library))
    vectors = library.vectors.get(space, members) if space else None
    if vectors is None or len(vectors) < 2:
        raise AlbumenError(f"“{library.albums.get(album).name}” is too small to split.")
    from engine.group import split

    return [list(part) for part in split.parts(vectors, seed=library.config.seed)[1:]]
