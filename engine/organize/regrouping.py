"""A regrouping as something to look at first: what would change for every album, and how many photos would move.

The same proposal is applied wholly by `grouping.group`, or for the albums that the user picks out of it. What is
applied is what was shown: where photos, settings or albums have changed since, the user is asked to look again.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from engine.edits import clean_name
from engine.errors import AlbumenError
from engine.name import open_namer
from engine.organize import grouping, naming
from engine.organize.carrying import Plan, apply, plan
from engine.organize.report import Report
from engine.store import Library
from engine.store.history import Changes
from engine.types import Job, Name, Progress

State = Literal["new", "grown", "shrunk", "changed", "merged", "split", "gone"]
"""What becomes of an album: `merged` takes most of one that ends in, `split` gives a good part to another one."""

PART = 0.25
"""Share of an album's photos that makes a part of it, rather than a few photos that move."""

SOME = 6
"""Photos that stay in an album, shown so that one knows it again."""


@dataclass(frozen=True, slots=True)
class Change:
    """What would become of one album; `key` is its id, or -1, -2, ... for one that would be new.

    `renamed` is the name that the machine would give it after that, "" where it keeps its own; `gains` and `losses` are
    (album or None for Unsorted, photos), the most first; `photos` are those that it would gain, `lost` those that it
    would lose. `stay` are some that stay, the most typical first, and `pinned` is how many the user put there, which
    no regrouping moves.
    """

    key: int
    name: str
    state: State
    before: int
    after: int
    renamed: str
    gains: tuple[tuple[int | None, int], ...]
    losses: tuple[tuple[int | None, int], ...]
    photos: tuple[int, ...]
    lost: tuple[int, ...]
    stay: tuple[int, ...]
    pinned: int

    @property
    def label(self) -> str:
        """How the user names it: the album's id, or new1, new2, ..."""
        return _label(self.key)


@dataclass(frozen=True, slots=True)
class Proposal:
    """The changes that a regrouping would make, the largest first, and what stays; `stamp` tells it from any other."""

    changes: tuple[Change, ...]
    stay: int
    moves: int
    unsorted: tuple[int, int]
    photos: int
    stamp: str


def propose(library: Library, report: Report, afresh: bool = False) -> Job[Proposal]:
    """What `grouping.group` would change, for the user to look at; nothing is done."""
    with report.stage("group"):
        now = yield from grouping.described(library, report)
        taken_back = bool(library.history.next_labels()[1])  # perhaps the very grouping that was done last
        if now is None or (grouping.is_done(library, now, afresh) and not taken_back):
            albums = len(library.albums.all())
            unsorted = len(library.albums.unsorted())
            return Proposal((), albums, 0, (unsorted, unsorted), len(now.vectors) if now else 0, "")
        yield Progress("group", 0, len(now.vectors))
        on = grouping.goes_on(library, now, afresh)
        planned = plan(library, grouping.proposal(library, now, on))
        shown = yield from _shown(library, planned, len(now.vectors))
        library.remember("proposed", shown.stamp)
        return shown


def accept(library: Library, labels: Sequence[str] | None, report: Report, afresh: bool = False) -> Job[Changes]:
    """Apply those changes of the proposal that was shown last which `labels` name, or all (None), in one op.

    The others can be looked at again, and applied, later. Raises AlbumenError where it is not the same any more, or
    has no such change.
    """
    with report.stage("group"):
        now = yield from grouping.described(library, report)
        if now is None:
            raise AlbumenError("There are no photos to group.")
        yield Progress("group", 0, len(now.vectors))
        on = grouping.goes_on(library, now, afresh)
        found = grouping.proposal(library, now, on)
        planned = plan(library, found)
        if library.fact("proposed") != _stamp(planned):
            raise AlbumenError("This is not the proposal that you saw: something has changed since. Look again.")
        wanted = None if labels is None else _wanted(planned, labels)
        names = yield from _names(library, planned, _changing(planned, planned.moves()))
        names = {key: name for key, name in names.items() if wanted is None or key in wanted}

        def note() -> None:
            _christen(library, planned, names)
            if wanted is None:
                grouping.note(library, now, first=False, afresh=not on)
            else:
                grouping.note_part(library, now, on)

        changes = apply(library, found, note, wanted)
        report.done["grouped"] = len(changes.photos)
    return changes


def _wanted(planned: Plan, labels: Sequence[str]) -> set[int]:
    """The keys of the changes that `labels` name."""
    keys = {_label(key): key for key in _changing(planned, planned.moves())}
    unknown = [label for label in labels if label not in keys]
    if unknown:
        raise AlbumenError(f"The proposal changes no album “{unknown[0]}”. See: albumen group --dry-run")
    return {keys[label] for label in labels}


def _label(key: int) -> str:
    return str(key) if key > 0 else f"new{-key}"


def _changing(planned: Plan, moves: Mapping[int, tuple[int | None, int | None]]) -> list[int]:
    """The keys of the albums that photos come to or go from, or that end."""
    touched = {album for move in moves.values() for album in move if album is not None}
    return sorted(touched | set(planned.carried.dissolved), reverse=True)


def _shown(library: Library, planned: Plan, photos: int) -> Job[Proposal]:
    moves = planned.moves()
    before, after = Counter(p.album for p in planned.homes.values()), Counter[int]()
    after.update(album for album, _ in planned.carried.placements.values())
    gains: dict[int, Counter[int | None]] = {}
    losses: dict[int, Counter[int | None]] = {}
    gained: dict[int, list[int]] = {}
    lost: dict[int, list[int]] = {}
    for photo, (old, new) in moves.items():
        if old is not None:
            losses.setdefault(old, Counter())[new] += 1
            lost.setdefault(old, []).append(photo)
        if new is not None:
            gains.setdefault(new, Counter())[old] += 1
            gained.setdefault(new, []).append(photo)
    names = {album.id: album.name for album in planned.before}
    touched = _changing(planned, moves)
    given = yield from _names(library, planned, touched)
    named = {key: name.text for key, name in given.items()}
    staying, pinned = _staying(planned, moves), Counter(planned.pinned.values())
    changes = [
        Change(
            key,
            names.get(key) or named[key],
            _state(key, before, after, gains.get(key, Counter()), losses.get(key, Counter()), planned),
            before[key],
            after[key],
            named.get(key, "") if key in names and named.get(key) != names[key] else "",
            _most(gains.get(key, Counter())),
            _most(losses.get(key, Counter())),
            tuple(gained.get(key, ())),
            tuple(lost.get(key, ())),
            tuple(staying.get(key, ())),
            pinned[key],
        )
        for key in touched
    ]
    size = {change.key: sum(n for _, n in (*change.gains, *change.losses)) for change in changes}
    changes.sort(key=lambda change: (-size[change.key], -change.key))
    unsorted = len(library.albums.unsorted())
    out = sum(new is None for _, new in moves.values()) - sum(old is None for old, _ in moves.values())
    stay = len(names.keys() - set(touched))
    return Proposal(tuple(changes), stay, len(moves), (unsorted, unsorted + out), photos, _stamp(planned))


def _staying(planned: Plan, moves: Mapping[int, tuple[int | None, int | None]]) -> dict[int, list[int]]:
    """Album -> up to SOME of the photos that stay in it, the most typical first."""
    staying: dict[int, list[int]] = {}
    for photo, place in sorted(planned.homes.items(), key=lambda item: (-item[1].score, item[0])):
        some = staying.setdefault(place.album, [])
        if photo not in moves and len(some) < SOME:
            some.append(photo)
    return staying


def _state(
    key: int,
    before: Counter[int],
    after: Counter[int],
    gains: Counter[int | None],
    losses: Counter[int | None],
    of: Plan,
) -> State:
    if key < 0:
        return "new"
    if key in of.carried.dissolved:
        return "gone"
    if any(old in of.carried.dissolved and 2 * n >= before[old] for old, n in gains.items() if old is not None):
        return "merged"
    if any(n >= PART * before[key] for new, n in losses.items() if new is not None):
        return "split"
    if after[key] == before[key]:
        return "changed"
    return "grown" if after[key] > before[key] else "shrunk"


def _names(library: Library, planned: Plan, keys: Sequence[int]) -> Job[dict[int, Name]]:
    """What facts would call the new albums, and those of `keys` whose members are mostly others than they were."""
    members = _members(planned)
    keys = [key for key in keys if members.get(key)]
    by_id = {album.id: album for album in planned.before}
    wanting = {key: members[key] for key in keys if key < 0 or naming.outdated(library, by_id[key], members[key])}
    taken = [album.name for album in planned.before if album.id not in (*wanting, *planned.carried.dissolved)]
    names = yield from open_namer("facts")(naming.portrayed(library, wanting), taken)
    return dict(zip(wanting, names, strict=True))


def _christen(library: Library, planned: Plan, names: Mapping[int, Name]) -> None:
    """Give albums, inside the op that made or changed them, the names that were shown; a model may find better ones."""
    key, members = open_namer("facts").key, _members(planned)
    for album, name in names.items():
        homes = library.albums.placements_of(members[album][:1]).get(members[album][0], [])
        here = next((p.album for p in homes if p.kind == "home"), None) if album < 0 else album
        if here is not None:
            library.albums.set_name(here, clean_name(name.text), "machine", name.evidence)
            library.albums.note_named(here, key, members[album])


def _members(planned: Plan) -> dict[int, list[int]]:
    """Album -> the photos that would be at home in it, the most typical first."""
    members: dict[int, list[int]] = {}
    for photo, (album, _) in sorted(planned.carried.placements.items(), key=lambda item: (-item[1][1], item[0])):
        members.setdefault(album, []).append(photo)
    return members


def _most(counts: "Counter[int | None]") -> tuple[tuple[int | None, int], ...]:
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0] or 0)))


def _stamp(planned: Plan) -> str:
    moves = [(photo, *move) for photo, move in planned.moves().items()]
    return hashlib.sha256(json.dumps([moves, planned.carried.dissolved]).encode()).hexdigest()[:16]
