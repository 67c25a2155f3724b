"""What corrections teach a grouping: a simulated user in a real library, by the real edits and the real group job.

The user moves misfiled photos, 1 % of all and then 5 %, merges albums of one kind and splits albums of two, and lets
the library be grouped again after each. By hand alone only what is touched is put right. The second part groups again
after a tenth more photos. Knows the truth of every photo, which the library does not.
"""

import argparse
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine import edits, organize
from engine.bench import group
from engine.bench.group import Set, of_photos
from engine.bench.synthetic import pictures
from engine.choices import choose
from engine.embed.choose import BUILTIN
from engine.group import score
from engine.group.learn import teach
from engine.group.neighbours import nearest
from engine.store import Library
from engine.types import Facts, Found, Matrix, Reading

Labels = NDArray[np.int64]
SHARES = (0.01, 0.05)
"""Of all photos, the misfiled ones that the user moves before the photos are grouped again."""

TIMES = 3
"""Merges, splits and names."""

USERS = ("random", "plain")
"""Which misfiled photos the user moves first: any, or the plainest: the most typical of most others of their kind that
are misfiled in the same album, which is what one sees there."""

USUAL = ("kinds-100", "painted-many")


def _painted(seed: int) -> Set:
    """Many painted kinds of few pictures each: more that can be mistaken than in the set on which albums are judged."""
    from engine.embed.builtin import learn

    images, truth = pictures(seed, kinds=48, largest=24)
    return Set(learn(images)(images), truth)


SETS: dict[str, Callable[[int], Set]] = {**group.SETS, "painted-many": _painted}
"""Sets by name, each a function of the seed."""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this measurement."""
    parser.add_argument("--seeds", type=int, nargs="+", default=[0], metavar="N", help="draws of set and user (0)")
    parser.add_argument("--sets", nargs="+", metavar="SET", help=f"some of: {', '.join(SETS)} ({' '.join(USUAL)})")
    parser.add_argument("--users", nargs="+", metavar="USER", default=USERS, help=f"some of: {', '.join(USERS)} (all)")
    parser.add_argument(
        "--photos",
        type=Path,
        metavar="FOLDER",
        help="also measure photos of your own: a folder with labels.csv (path, label), or with a folder for each kind",
    )


def run(options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Yield the figures of every step, then of the whole session, then of a tenth more photos: for each set and seed.

    Raises AlbumenError where there is no set or folder of that name.
    """
    sets = {name: choose(SETS, name, "set") for name in options.sets or USUAL}
    if options.photos:
        sets[options.photos.name] = of_photos(options.photos)
    for name, draw in sets.items():
        for seed in options.seeds:
            drawn = draw(seed)
            users = [choose({user: user for user in USERS}, user, "user") for user in options.users]
            parts = [(user, _session(drawn, seed, plain=user == "plain")) for user in users]
            for user, part in (*parts, ("random", _a_tenth_more(drawn, seed))):
                for line in part:
                    yield {"bench": "corrections", "set": name, "seed": seed, "user": user} | line


def _session(drawn: Set, seed: int, *, plain: bool) -> Iterator[dict[str, Any]]:
    """Every step: what the user touched; errors before it, by hand alone, and grouped again; the same of ARI."""
    with _library(drawn, seed) as library:
        _put(library, drawn, np.arange(len(drawn.truth)))
        _group(library)
        user = _User(library, drawn.truth, drawn.rows, np.random.default_rng([seed, 7]), plain)
        began = user.errors()
        yield {"step": "begin", "photos": len(drawn.truth), "floor": _floor(drawn), **user.figures()}
        user.name()
        steps: list[tuple[str, Callable[[], int]]] = [
            (f"move {share:.0%}", partial(user.move, round(share * len(drawn.truth)))) for share in SHARES
        ]
        steps += [("merge", user.merge)] * TIMES + [("split", user.split)] * TIMES
        touched = beyond = violations = 0
        falls = [0.0]
        for step, edit in steps:
            before, ari = user.errors(), user.ari()
            number = edit()
            if not number:
                yield {"step": step, "touched": 0, "note": "nothing to do"}
                continue
            by_hand, ari_by_hand = user.errors(), user.ari()
            members = user.hand_made()
            _group(library)
            found = user.errors()
            wrong = user.violations(members)
            touched, beyond, violations = touched + number, beyond + by_hand - found, violations + wrong
            falls += [ari - user.ari(), ari_by_hand - user.ari()]
            yield {
                "step": step,
                "touched": number,
                "errors": [before, by_hand, found],
                "beyond": by_hand - found,
                "ratio": round((by_hand - found) / number, 2),
                "ari": [round(ari, 4), round(ari_by_hand, 4), round(user.ari(), 4)],
                "violations": wrong,
            }
        yield {
            "step": "session",
            "touched": touched,
            "errors": [began, user.errors()],
            "beyond": beyond,
            "ratio": round(beyond / max(touched, 1), 2),
            "most_ratio": round((began - touched) / max(touched, 1), 2),
            "ari_fell": round(max(falls), 4),
            "violations": violations,
            **user.figures(),
        }


def _a_tenth_more(drawn: Set, seed: int) -> Iterator[dict[str, Any]]:
    """How many photos keep their album (or stay in none) when a tenth more come and all are grouped again."""
    draw = np.random.default_rng([seed, 8])
    order = draw.permutation(len(drawn.truth))
    old = np.sort(order[: len(order) * 10 // 11])
    for corrected in (False, True):
        with _library(drawn, seed) as library:
            _put(library, drawn, old)
            _group(library)
            user = _User(library, drawn.truth, drawn.rows, draw)
            if corrected:
                user.name()
                user.move(round(SHARES[0] * len(old)))
                _group(library)
            before, members = user.homes(), user.hand_made()
            _put(library, drawn, order[len(old) :])
            _group(library)
            after = user.homes()
            placed = old[before[old] >= 0]
            yield {
                "step": "a tenth more",
                "corrected": corrected,
                "photos": len(old),
                "kept": round(float(np.mean(before[old] == after[old])), 4),
                "placed_kept": round(float(np.mean(before[placed] == after[placed])), 4),
                "violations": user.violations(members),
                "ari": round(score.ari(drawn.truth, after), 4),
            }


def _floor(drawn: Set) -> int:
    """Photos that a lesson with the kind of every other photo still misplaces: what no correction can be asked for."""
    known = np.flatnonzero(drawn.truth >= 0)
    lesson = teach(drawn.rows, nearest(drawn.rows, 20), np.stack([known, drawn.truth[known]], axis=1))
    return int((lesson.left_out.argmax(axis=1) != drawn.truth[lesson.examples]).sum())


@dataclass
class _User:
    """Somebody who knows the `truth` (photos,) and says so in a library; remembers what was said."""

    library: Library
    truth: Labels
    rows: Matrix
    draw: np.random.Generator
    plain: bool = False
    pinned: dict[int, int] = field(default_factory=dict)  # positions and albums
    rejected: set[tuple[int, int]] = field(default_factory=set)
    names: dict[int, str] = field(default_factory=dict)

    def ids(self) -> dict[int, int]:
        """Position -> photo id, of those that are in the library."""
        return {int(digest, 16): id for id, digest in self.library.catalog.digests().items()}

    def homes(self) -> Labels:
        """The album (photos,) of every photo, -1 for none."""
        homes = np.full(len(self.truth), -1, np.int64)
        position = {id: at for at, id in self.ids().items()}
        for p in self.library.albums.placements():
            if p.kind == "home":
                homes[position[p.photo]] = p.album
        return homes

    def ari(self) -> float:
        return score.ari(self.truth, self.homes())

    def figures(self) -> dict[str, Any]:
        homes = self.homes()
        return {
            "misfiled": self.errors(),
            "albums": score.groups(homes),
            "kinds": score.groups(self.truth),
            "unsorted": int((homes < 0).sum()),
            "edits_to_fix": score.edits_to_fix(self.truth, homes).total,
            "now_ari": round(score.ari(self.truth, homes), 4),
        }

    def errors(self) -> int:
        return len(self._misfiled())

    def _majorities(self) -> dict[int, int]:
        """Album -> the kind most of its photos are of."""
        homes, majorities = self.homes(), {}
        for album in np.unique(homes[homes >= 0]).tolist():
            kinds, counts = np.unique(self.truth[homes == album], return_counts=True)
            majorities[album] = int(kinds[counts.argmax()])
        return majorities

    def _misfiled(self) -> NDArray[np.int64]:
        """Photos in an album that is mostly of another kind, or in none though their kind has one."""
        homes, majorities = self.homes(), self._majorities()
        of_home = np.array([majorities.get(home, -1) for home in homes.tolist()])
        has_album = np.isin(self.truth, [kind for kind in majorities.values() if kind >= 0])
        there = np.isin(np.arange(len(homes)), list(self.ids()))
        return np.flatnonzero(np.where(homes >= 0, of_home != self.truth, has_album) & there)

    def _album_of(self, kind: int) -> int | None:
        """The album that is mostly of a kind, and has most of it."""
        homes = self.homes()
        held = {a: int(((homes == a) & (self.truth == kind)).sum()) for a, k in self._majorities().items() if k == kind}
        return max(held, key=lambda album: (held[album], -album)) if held else None

    def name(self) -> None:
        """Give the largest albums names."""
        homes, counts = np.unique(self.homes(), return_counts=True)
        for album in homes[np.argsort(-counts, kind="stable")].tolist():
            if album >= 0 and len(self.names) < TIMES:
                self.names[album] = f"Named {len(self.names)}"
                edits.rename(self.library, album, self.names[album])

    def move(self, count: int) -> int:
        """Move `count` misfiled photos to where they belong; reject one that is of no kind."""
        chosen = self._plainest(count) if self.plain else np.sort(self.draw.permutation(self._misfiled())[:count])
        homes, ids = self.homes(), self.ids()
        for position in chosen.tolist():
            photo, kind = ids[position], int(self.truth[position])
            if kind < 0:
                edits.reject(self.library, [photo], int(homes[position]))
                self.rejected.add((position, int(homes[position])))
                continue
            album = self._album_of(kind)
            if album is None:
                edits.new(self.library, f"Kind {kind}", [photo])
                album = self.homes()[position]
            else:
                edits.move(self.library, [photo], album)
            self._pin([position], int(album))
        return len(chosen)

    def _plainest(self, count: int) -> NDArray[np.int64]:
        """Of all photos of a kind that are misfiled in an album the most typical; of a large lot several."""
        misfiled, homes = self._misfiled(), self.homes()
        lots = np.unique(np.stack([homes[misfiled], self.truth[misfiled]]), axis=1, return_inverse=True)[1].ravel()
        worth = np.zeros(len(misfiled))
        for lot in np.unique(lots):
            members = np.flatnonzero(lots == lot)
            rows = self.rows[misfiled[members]]
            worth[members[np.argsort(-(rows @ rows.sum(axis=0)), kind="stable")]] = len(members) / (
                1 + np.arange(len(members))
            )
        return misfiled[np.argsort(-worth, kind="stable")[:count]]

    def merge(self) -> int:
        """Merge the two largest albums of one kind; as much work as moving one photo."""
        homes, majorities = self.homes(), self._majorities()
        size = {album: int((homes == album).sum()) for album in majorities}
        pairs = [
            (size[b], a, b)
            for a, kind in majorities.items()
            for b, other in majorities.items()
            if kind == other >= 0 and (size[a], -a) > (size[b], -b)
        ]
        if not pairs:
            return 0
        _, into, gone = max(pairs)
        edits.merge(self.library, [into, gone])
        self._pin(np.flatnonzero(homes == gone).tolist(), into)
        self.rejected = {(at, into if album == gone else album) for at, album in self.rejected}
        self.rejected -= {(at, into) for at in np.flatnonzero(homes == into).tolist()}
        if (name := self.names.pop(gone, None)) and into not in self.names:
            self.names[into] = name
        return 1

    def split(self) -> int:
        """Split the second kind out of the album that has most of one; as much work as moving its photos."""
        homes, majorities = self.homes(), self._majorities()
        parts = []
        for album in majorities:
            kinds, counts = np.unique(self.truth[(homes == album) & (self.truth >= 0)], return_counts=True)
            parts += [(int(n), -album, int(k)) for k, n in zip(kinds, counts, strict=True) if k != majorities[album]]
        most = max(parts, default=(0, 0, 0))
        if most[0] < 2:
            return 0
        album = -most[1]
        part, ids = np.flatnonzero((homes == album) & (self.truth == most[2])).tolist(), self.ids()
        edits.split(self.library, album, [(f"Part {most[2]}", [ids[at] for at in part])])
        self._pin(np.flatnonzero(homes == album).tolist(), album)
        self._pin(part, int(self.homes()[part[0]]))
        return len(part)

    def _pin(self, positions: Sequence[int], album: int) -> None:
        self.pinned |= dict.fromkeys(positions, album)
        self.rejected -= {(at, album) for at in positions}

    def hand_made(self) -> dict[int, int]:
        """Position -> the album that the user made which the photo is in."""
        theirs = {album.id for album in self.library.albums.all() if album.made_by == "user"}
        return {at: home for at, home in enumerate(self.homes().tolist()) if home in theirs}

    def violations(self, members: dict[int, int]) -> int:
        """Pins, rejections and names that do not hold, and `members` that left an album of the user's own."""
        homes, names = self.homes().tolist(), {album.id: album.name for album in self.library.albums.all()}
        wrong = sum(homes[at] != album for at, album in (self.pinned.items() | members.items()))
        wrong += sum(homes[at] == album for at, album in self.rejected)
        return wrong + sum(names.get(album) != name for album, name in self.names.items())


class _library:
    """A library in a temporary folder that has a space for the rows of a set."""

    def __init__(self, drawn: Set, seed: int) -> None:
        self._place = tempfile.TemporaryDirectory(prefix="albumen-bench-")
        self._library = Library.open(Path(self._place.name) / "library", create=True)
        self._library.configure(embedder="builtin", seed=seed)
        self._library.vectors.add_space(f"{BUILTIN}bench", drawn.rows.shape[1], b"")

    def __enter__(self) -> Library:
        return self._library

    def __exit__(self, *_: object) -> None:
        self._library.close()
        self._place.cleanup()


def _put(library: Library, drawn: Set, positions: NDArray[np.int64]) -> None:
    """Put the photos at `positions` of a set into a library, as if they had been read: the digest is the position."""
    root = library.catalog.add_root(library.folder.parent / "photos")
    known = {int(digest, 16) for digest in library.catalog.digests().values()}
    every = sorted(known.union(positions.tolist()))
    library.catalog.take_stock(root, [Found(f"{position}.jpg", 1, 1) for position in every], [])
    readings = [
        (file.id, Reading("photo", f"{int(file.path.stem):064x}", Facts(96, 96, "JPEG")))
        for file in library.catalog.unread()
    ]
    library.catalog.put_readings(readings)
    space = library.vectors.spaces()[0]
    ids = library.vectors.missing(space, list(library.catalog.digests()))
    digests = library.catalog.digests()
    library.vectors.put(space, ids, drawn.rows[[int(digests[id], 16) for id in ids]])


def _group(library: Library) -> None:
    """Group the library's photos, as the command does."""
    for _ in organize.group(library):
        pass
