"""Vectors become albums: a tree of groups is grown where photos or settings have changed, cut, and carried over.

The tree stands in the library's cache, so that more or fewer albums, or a stricter eye, need no new grouping.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import AlbumenError
from engine.organize import stacking
from engine.organize.carrying import apply
from engine.organize.describing import chosen, current_space
from engine.organize.report import Report
from engine.store import Library, trees
from engine.store.vectors import Space
from engine.types import Group, Grouping, Job, Progress, Vectors

if TYPE_CHECKING:
    from engine.group.guide import Said

MUCH = 0.25
"""Photos more or fewer, as a share, from which all of them are looked at afresh."""


def group(library: Library, report: Report, *, go_on: bool = False) -> Job[None]:
    """Propose groups where photos, settings or the user's word have changed, and carry the albums over to them.

    With `go_on`, and while the settings are those of the last look at everything and photos not many more or fewer,
    the albums that are there go on: they grow, new ones open, and only the user's word takes photos elsewhere.
    """
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
        key = f"{library.config.key('group')}/{space.name}/{shorthand(vectors.ids.tolist())}"
        key += f"/{shorthand([*followers, *followers.values()])}" if followers else ""
        key += f"/{word}" if (word := _word(library)) else ""
        if library.fact("grouped") == key:
            return
        yield Progress("group", 0, len(vectors))
        settings = settings_of(library, space, len(vectors))
        goes_on = go_on and _is_little_changed(library, settings)
        proposed = _proposed(library, stacking.heads(vectors, followers), followers, goes_on)
        apply(library, stacking.with_followers(proposed, followers), key)
        if not goes_on:
            library.remember("grouping", json.dumps(settings))
        report.done["grouped"] = len(vectors)
        yield Progress("group", len(vectors), len(vectors))


def _is_little_changed(library: Library, settings: Mapping[str, Any]) -> bool:
    """Whether the last look at everything was with these settings, and at nearly as many photos."""
    last, now = json.loads(library.fact("grouping") or "{}"), json.loads(json.dumps(settings))
    few, many = sorted((last.pop("photos", 0), now.pop("photos")))
    return bool(last == now and many - few <= MUCH * few)


def _proposed(library: Library, vectors: Vectors, followers: Mapping[int, int], goes_on: bool) -> Grouping:
    """The groups of the photos as what the user said guides them.

    From the tree that is there, if it was grown from these photos and settings. Photos are taken in the order of their
    digests: in which order files were read changes nothing.
    """
    from engine.group.propose import cut, grow

    c, digests = library.config, library.catalog.digests()
    ids = np.array(sorted(vectors.ids.tolist(), key=digests.__getitem__), np.int64)
    rows = vectors.rows[np.searchsorted(vectors.ids, ids)]
    grown_from = (
        f"{c.key('embed')} {vectors.space} {c.reducer} {c.clusterer} {c.seed} {c.minimum} {shorthand(ids.tolist())}"
    )
    file = library.folder / "cache" / "groups.tree"
    tree = trees.read(file, grown_from)
    if tree is None:
        tree = grow(rows, seed=c.seed, reducer=c.reducer, clusterer=c.clusterer, dims=c.dims, minimum=c.minimum)
        trees.write(file, grown_from, tree)
    numbered = Vectors(vectors.space, np.arange(len(ids), dtype=np.int64), rows)
    said = _said(library, ids, followers, goes_on)
    found = cut(numbered, tree, many=c.many, generous=c.generous, minimum=c.minimum, said=said)
    groups = tuple(Group(tuple(int(ids[i]) for i in g.photos), g.scores, g.album) for g in found.groups)
    led = frozenset(int(ids[i]) for i in found.led)
    return Grouping(groups, tuple(int(ids[i]) for i in found.unsorted), found.themes, led)


def _said(library: Library, ids: NDArray[np.int64], followers: Mapping[int, int], goes_on: bool) -> "Said":
    """What the user said about the photos `ids` (n,), by position.

    What is grouped are heads of stacks: where the user placed only followers of one, all in one album, that is said of
    the head too.
    """
    from engine.group.guide import Said

    at = {int(photo): position for position, photo in enumerate(ids)}
    placed = [p for p in library.albums.placements() if p.kind == "home"]
    pinned = {p.photo: p.album for p in placed if p.made_by == "user"}
    behind: dict[int, set[int]] = {}
    for photo, album in pinned.items():
        if photo in followers:
            behind.setdefault(followers[photo], set()).add(album)
    pinned |= {head: min(albums) for head, albums in behind.items() if head not in pinned and len(albums) == 1}
    theirs = {a.id for a in library.albums.all() if a.made_by == "user"}
    homes, staying = np.full(len(ids), -1, np.int64), np.zeros(len(ids), bool)
    for p in placed:
        if p.photo in at:
            homes[at[p.photo]], staying[at[p.photo]] = p.album, p.album in theirs
    pairs = [
        np.array(sorted((at[photo], album) for photo, album in pairs if photo in at), np.int64).reshape(-1, 2)
        for pairs in (pinned.items(), library.albums.rejections() - set(pinned.items()))
    ]
    return Said(pairs[0], pairs[1], homes, staying, goes_on)


def _word(library: Library) -> str:
    """A short hash of where the user put photos and where not, "" where nothing was said: groups depend on it."""
    said = sorted((p.photo, p.album) for p in library.albums.placements() if p.made_by == "user")
    refused = sorted(library.albums.rejections())
    return hashlib.sha256(repr((said, refused)).encode()).hexdigest()[:16] if said or refused else ""


def settings_of(library: Library, space: Space, photos: int) -> dict[str, Any]:
    """Everything that the albums depend on: with it and the same photos another computer comes to the same."""
    from engine import __version__

    wanted = {f.name for f in fields(library.config) if f.metadata["stage"] in ("scan", "embed", "group")}
    chosen = {name: value for name, value in asdict(library.config).items() if name in wanted}
    return {"albumen": __version__, "space": space.name, "photos": photos, "settings": chosen}


def shorthand(ids: Sequence[int]) -> str:
    """A short hash of photo ids, in order."""
    return hashlib.sha256(repr(list(ids)).encode()).hexdigest()[:16]


def parts(library: Library, album: int) -> list[list[int]]:
    """The parts of an album but the largest, by look; AlbumenError where it has none."""
    members = [p.photo for p in library.albums.placements(album) if p.kind == "home"]
    space = current_space(library, chosen(library))
    vectors = library.vectors.get(space, members) if space else None
    if vectors is None or len(vectors) < 2:
        whole = library.albums.get(album)
        holds_albums = not members and whole.photos
        why = "holds albums, not photos; split one of them" if holds_albums else "is too small to split"
        raise AlbumenError(f"“{whole.name}” {why}.")
    from engine.group import split

    return [list(part) for part in split.parts(vectors, seed=library.config.seed)[1:]]
