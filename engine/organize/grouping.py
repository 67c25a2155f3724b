"""Vectors become albums: a tree of groups is grown where photos or settings have changed, cut, and carried over.

The tree stands in the library's cache, so that more or fewer albums, or a stricter eye, need no new grouping.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
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
"""Photos more or fewer than at the last look at all of them, as a share, from which all are looked at afresh."""


@dataclass(frozen=True, slots=True)
class Described:
    """All photos that have a row: their vectors and which of them stand behind another one (photo -> head)."""

    space: Space
    vectors: Vectors
    followers: Mapping[int, int]


def space_of(library: Library) -> Space | None:
    """The space in which the library's photos are grouped, None before any is described."""
    return current_space(library, chosen(library))


def described(library: Library, report: Report) -> Job[Described | None]:
    """The photos as grouping wants them, stacks found anew where they have to be; None where there are no photos."""
    space = space_of(library)
    if space is None:
        if library.catalog.photo_ids():
            raise AlbumenError("These photos are not described yet. Run: albumen index")
        return None
    vectors = library.vectors.get(space, library.catalog.photo_ids())
    yield from stacking.stack(library, vectors, report)
    return Described(space, vectors, library.stacks.followers())


def group(library: Library, report: Report, *, first: bool = False, afresh: bool = False) -> Job[None]:
    """Propose groups where photos, settings or the user's word have changed, and carry the albums over to them.

    While settings are the same and photos not many more or fewer, the albums that are there go on: they grow, new ones
    open, and only the user's word takes photos elsewhere. Else, and where that is wished, everything is looked at
    `afresh`. `first` says that more photos are on their way, for which all will be grouped once more.
    """
    with report.stage("group"):
        report.done["grouped"] = 0
        now = yield from described(library, report)
        if now is None:
            return
        if is_done(library, now, afresh):
            if not first:
                note_asked(library, now)
            return
        yield Progress("group", 0, len(now.vectors))
        on = goes_on(library, now, afresh)
        apply(library, proposal(library, now, on), lambda: note(library, now, first=first, afresh=not on))
        report.done["grouped"] = len(now.vectors)
        yield Progress("group", len(now.vectors), len(now.vectors))


def proposal(library: Library, now: Described, on: bool) -> Grouping:
    """The groups of all photos, found for one of each stack; the others follow it. `on` is what `goes_on` says."""
    heads = stacking.heads(now.vectors, now.followers)
    return stacking.with_followers(_proposed(library, heads, now.followers, on), now.followers)


def wanted(library: Library, space: Space) -> str:
    """The settings and the space that a grouping is asked for with: another one is wanted where this has changed."""
    own = {f.name: getattr(library.config, f.name) for f in fields(library.config) if f.metadata["stage"] == "group"}
    return f"{space.name}/{shorthand(sorted(own.items()))}"


def is_done(library: Library, now: Described, afresh: bool) -> bool:
    """Whether nothing that a grouping depends on has changed since the last one."""
    last, state = library.fact("grouped"), _state(library, now)
    return last == state + _AFRESH or (not afresh and last == state)


def goes_on(library: Library, now: Described, afresh: bool) -> bool:
    """Whether the albums that are there go on, or everything is looked at afresh."""
    last = json.loads(library.fact("grouping") or "{}").get("photos", 0)
    few, many = sorted((last, len(now.vectors)))
    same = library.fact("grouped with") == wanted(library, now.space)
    return not afresh and same and not library.fact("grouped in part") and many - few <= MUCH * few


_AFRESH = "/afresh"


def _state(library: Library, now: Described) -> str:
    """All that a grouping depends on, in short: settings, photos, stacks, and what the user said."""
    stacked = shorthand([*now.followers, *now.followers.values()]) if now.followers else ""
    return f"{wanted(library, now.space)}/{shorthand(now.vectors.ids.tolist())}/{stacked}/{library.albums.word()}"


def note_asked(library: Library, now: Described) -> None:
    """Remember that the settings have been heard: until they change, new photos join."""
    library.remember("grouped with", wanted(library, now.space))


def note_part(library: Library, now: Described, on: bool) -> None:
    """Remember, inside the op that did it, that a part of a proposal was accepted: the rest can be looked at again."""
    note_asked(library, now)
    library.remember("grouped in part", "" if on else "afresh")


def note(library: Library, now: Described, *, first: bool, afresh: bool) -> None:
    """Remember, inside the op that did it, what was grouped."""
    library.remember("grouped", _state(library, now) + (_AFRESH if afresh else ""))
    library.remember("grouped with", "" if first else wanted(library, now.space))
    library.remember("grouped in part", "")
    library.remember("grouped photos", json.dumps([len(now.vectors), library.vectors.last()]))
    library.remember("judged", str(library.vectors.last()))
    if afresh:
        library.remember("grouping", json.dumps(settings_of(library, now.space, len(now.vectors))))


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


def settings_of(library: Library, space: Space, photos: int) -> dict[str, Any]:
    """Everything that the albums depend on: with it and the same photos another computer comes to the same."""
    from engine import __version__

    wanted = {f.name for f in fields(library.config) if f.metadata["stage"] in ("scan", "embed", "group")}
    chosen = {name: value for name, value in asdict(library.config).items() if name in wanted}
    return {"albumen": __version__, "space": space.name, "photos": photos, "settings": chosen}


def shorthand(values: Sequence[object]) -> str:
    """A short hash of plain values (photo ids, settings), in order."""
    return hashlib.sha256(repr(list(values)).encode()).hexdigest()[:16]


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
