"""New photos find their albums, and nothing else moves: what happens where photos come and no grouping was asked for.

A copy or a shot of a burst goes where its stack is, any other photo where its neighbours say; new photos that are
unlike everything and alike among themselves open an album. Whether a grouping of all would be worth it is said, never
done.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from engine.organize import grouping, stacking
from engine.organize.carrying import free_name
from engine.organize.grouping import Described
from engine.organize.report import Report
from engine.store import Library
from engine.store.config import Config
from engine.types import Group, Job, Matrix, Progress, Vectors

SUGGESTED = 0.1
"""Share of the photos that have come or gone since the last grouping for which another one is suggested."""

FRESH = 0.5
"""Share of an album that new photos open which must be new: what was left unsorted before was so for a reason."""


def keep_up(library: Library, report: Report) -> Job[None]:
    """Group all photos where that was asked for (the first time, or with other settings); else let new ones join."""
    space = grouping.space_of(library)
    if space is None or library.fact("grouped with") != grouping.wanted(library, space):
        yield from grouping.group(library, report)
    else:
        yield from join(library, report)


def join(library: Library, report: Report) -> Job[None]:
    """Place the photos that no grouping has seen, in one op."""
    with report.stage("group"):
        report.done |= {"grouped": 0, "joined": 0}
        now = yield from grouping.described(library, report)
        judged, newest = int(library.fact("judged") or 0), library.vectors.last()
        fresh = set(library.vectors.newer(now.space, judged)) if now else set()
        if now is None or not fresh:
            return
        yield Progress("group", 0, len(now.vectors))
        homes = {p.photo: p.album for p in library.albums.placements() if p.kind == "home"}
        fresh &= set(now.vectors.ids.tolist()) - homes.keys()
        joined, opened = _places(library, now, fresh, homes)
        _apply(library, now, fresh, joined, opened, newest, report)
        yield Progress("group", len(now.vectors), len(now.vectors))


LOOSE, EASE = 0.25, 0.8
"""New albums are at least so much as tight as all but the loosest quarter of those that are there.

On sets of known kinds, one in eight of them new, 94 to 100 in a hundred of their photos then belonged together."""

LEFT = 5000
"""Photos that join nothing whose distances are all looked at; more of them are grouped like a library of their own."""


Placed = dict[int, tuple[int, float]]
"""Photo -> album and score."""


def _places(library: Library, now: Described, fresh: set[int], homes: Mapping[int, int]) -> tuple[Placed, list[Group]]:
    """Where new photos go, one of each stack: into which albums, and into what groups of their own."""
    if not fresh:
        return {}, []
    from engine.group.cluster import smallest_album
    from engine.group.coherence import coherence
    from engine.group.newcomers import newcomers

    heads = stacking.heads(now.vectors, now.followers)
    with_home = {now.followers.get(photo, photo) for photo in homes}
    albums = sorted({homes[id] for id in heads.ids.tolist() if id in homes})
    number = {album: i for i, album in enumerate(albums)}
    labels = np.array([number[homes[id]] if id in homes else -1 for id in heads.ids.tolist()], np.int64)
    open_ = [i for i, id in enumerate(heads.ids.tolist()) if id in fresh and id not in with_home]
    found, scores = newcomers(heads.rows, labels, np.array(open_, np.int64), generous=library.config.generous)
    rejected = library.albums.rejections()
    joined: Placed = {}
    for position, album, score in zip(open_, found.tolist(), scores.tolist(), strict=True):
        photo = int(heads.ids[position])
        if album >= 0 and (photo, albums[album]) not in rejected:
            joined[photo] = albums[album], score
    digests = library.catalog.digests()
    left = [id for id in heads.ids.tolist() if id not in homes and id not in joined and id not in with_home]
    left.sort(key=digests.__getitem__)  # in which order files were read changes nothing
    smallest = smallest_album(len(heads), library.config.many, library.config.minimum)
    if sum(id in fresh for id in left) < FRESH * smallest:
        return joined, []
    rows = heads.rows[np.searchsorted(heads.ids, left)]
    held = [coherence(heads.rows[labels == i]) for i in range(len(albums)) if np.count_nonzero(labels == i) > 1]
    groups = [
        Group(tuple(left[i] for i in group.photos), group.scores)
        for group in _groups(rows, held, smallest, library.config)
    ]
    return joined, [group for group in groups if np.mean([photo in fresh for photo in group.photos]) >= FRESH]


def _groups(rows: Matrix, held: Sequence[float], smallest: int, config: Config) -> Sequence[Group]:
    """Groups of what joins nothing, by position: as tight as albums are, which `held` says, or found like albums."""
    from engine.group.newcomers import alike
    from engine.group.propose import propose

    if held and len(rows) <= LEFT:
        return alike(rows, EASE * float(np.quantile(held, LOOSE)), smallest)
    return propose(
        Vectors("", np.arange(len(rows), dtype=np.int64), rows),
        seed=config.seed,
        many=config.many,
        generous=config.generous,
        reducer=config.reducer,
        clusterer=config.clusterer,
        minimum=smallest,
    ).groups


def _apply(
    library: Library,
    now: Described,
    fresh: set[int],
    joined: Placed,
    opened: list[Group],
    newest: int,
    report: Report,
) -> None:
    """Place them where nothing was said to the contrary meanwhile, and after them the rest of their stacks."""
    with library.op(f"Place {len(fresh)} new photos") as changes:
        there = library.albums.titles()
        living, names = {album.id for album in there}, {album.name.casefold() for album in there}
        homes = {p.photo: p.album for p in library.albums.placements() if p.kind == "home"}
        rejected = library.albums.rejections()
        places: Placed = {photo: place for photo, place in joined.items() if place[0] in living}
        for group in opened:
            album = library.albums.add(free_name(names), "machine")
            places |= {photo: (album, score) for photo, score in zip(group.photos, group.scores, strict=True)}
        places |= _after_their_stacks(now, fresh, {**{p: (a, 1.0) for p, a in homes.items()}, **places})
        placed = {p: at for p, at in places.items() if p not in homes and (p, at[0]) not in rejected}
        for photo, (album, score) in sorted(placed.items()):
            library.albums.place(photo, album, "home", "machine", score)
        library.remember("judged", str(newest))
        came = sum(photo in fresh for photo in placed)
        changes.label = f"Place {_count(came, 'new photo')}"
    report.done["joined"] = came
    if fresh:
        found = f"{came:,} found their place" + (f", also in {_count(len(opened), 'new album')}" if opened else "")
        report.notes.append(f"{_count(len(fresh), 'new photo')}: {found}; {len(fresh) - came:,} stay unsorted.")
    _suggest_grouping(library, now, len(fresh) - came, report)


def _after_their_stacks(now: Described, fresh: set[int], places: Placed) -> Placed:
    """The places of new photos whose stack has one, a little behind it: the head's, or where most of the stack is."""
    stacks: dict[int, list[int]] = {}
    for photo, head in now.followers.items():
        stacks.setdefault(head, [head]).append(photo)
    found: Placed = {}
    for head, members in stacks.items():
        inside = [places[photo] for photo in members if photo in places]
        if inside:
            album = places[head][0] if head in places else Counter(album for album, _ in inside).most_common(1)[0][0]
            score = max(score for at, score in inside if at == album)
            behind = album, max(score - stacking.BEHIND, 0.0)
            found |= dict.fromkeys((p for p in members if p in fresh and p not in places), behind)
    return found


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'s' * (number != 1)}"


def _suggest_grouping(library: Library, now: Described, unsorted: int, report: Report) -> None:
    """Say so where enough photos have come and gone since all were grouped that it might be worth doing again."""
    photos, last = json.loads(library.fact("grouped photos") or "[0, 0]")
    present = set(now.vectors.ids.tolist())
    came = len(present & set(library.vectors.newer(now.space, last)))
    gone = max(photos - (len(present) - came), 0)
    if came + gone > SUGGESTED * photos or unsorted > SUGGESTED / 2 * len(present):
        report.notes.append(
            f"{came:,} photos have come and {gone:,} have gone since all were grouped. "
            "To see what looking at all of them afresh would change: albumen group --afresh --dry-run"
        )
