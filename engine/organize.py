"""The jobs: a folder becomes albums. The only place that knows the order of the stages.

scan -> read -> embed -> group -> name. Every stage asks the library what is missing, so starting a job again is
resuming it, and where nothing changed nothing is done. A job yields outside transactions only: what is cancelled or
killed loses at most one batch of machine work.
"""

import hashlib
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from engine import edits, export
from engine.embed.choose import Picked, open_embedder, pick
from engine.errors import AlbumenError
from engine.group.carry import Existing, carry
from engine.ingest import readers, scan
from engine.ingest.decode import pixels
from engine.name import open_namer
from engine.name.looks import look
from engine.store import Library
from engine.store.history import Changes
from engine.store.vectors import Space
from engine.types import (
    Embedder,
    Found,
    Group,
    Grouping,
    Image,
    Job,
    LeftOut,
    Namer,
    Portrait,
    Progress,
    Reading,
    Unnamed,
    Vectors,
)

BATCH = 32
"""Photos per transaction: what a kill may cost."""

UNFINISHED = "unfinished"
"""The library's fact that says so."""

SAMPLE = 800
"""Photos from which the built-in descriptor learns its dictionary."""

TYPICAL = 200
"""Members of an album that speak for its name, the most typical ones."""

RENAME_BELOW = 0.6
"""An album whose members overlap less than this (Jaccard) with those it was named for is named anew."""


@dataclass
class Report:
    """What a job did, for the summary: seconds and amounts by stage, and remarks for the user."""

    seconds: dict[str, float] = field(default_factory=dict)
    done: dict[str, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    embedder: str = ""
    namer: str = ""

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time a stage; time spent in several visits adds up."""
        begin = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = round(self.seconds.get(name, 0) + time.perf_counter() - begin, 3)


def organize(library: Library, folders: Sequence[str] = ()) -> Job[dict[str, Any]]:
    """Everything: index, group and name; without `folders` the known ones again. Returns the summary.

    Until it is through, the library says that it is `unfinished`, so that the next start can go on.
    """
    report = Report()
    with library.working():
        library.remember(UNFINISHED, "organize")
        yield from _index(library, folders, report)
        yield from _group(library, report)
        yield from _name(library, report)
        library.remember(UNFINISHED, "")
    return summary(library, report)


def unfinished(library: Library) -> bool:
    """Whether a run of `organize` was broken off and not taken up again."""
    return bool(library.fact(UNFINISHED))


def index(library: Library, folders: Sequence[str] = ()) -> Job[dict[str, Any]]:
    """Find files, read what is new, make vectors. Returns the summary."""
    report = Report()
    with library.working():
        yield from _index(library, folders, report)
    return summary(library, report)


def group(library: Library) -> Job[dict[str, Any]]:
    """Propose groups and carry ids, names and pins of the albums over to them. Returns the summary."""
    report = Report()
    with library.working():
        yield from _group(library, report)
    return summary(library, report)


def name(library: Library) -> Job[dict[str, Any]]:
    """Name the albums that want a name; never one that the user named. Returns the summary."""
    report = Report()
    with library.working():
        yield from _name(library, report)
    return summary(library, report)


def split(library: Library, album: int) -> Job[dict[str, Any]]:
    """Look into one album again and move its parts, without the largest, into new albums. Returns the edit."""
    whole = library.albums.get(album)
    yield Progress("group", note=f"Looking for the parts of “{whole.name}”")
    parts = _parts(library, album)
    yield Progress("name")
    shown = _portraits(library, [photo for part in parts for photo in part])
    unnamed = [Unnamed(-i, tuple(shown[p] for p in part)) for i, part in enumerate(parts, 1)]
    names = open_namer(library.config.namer)(unnamed, [a.name for a in library.albums.all()])
    return edit_result(edits.split(library, album, [(n.text, part) for n, part in zip(names, parts, strict=True)]))


def summary(library: Library, report: Report) -> dict[str, Any]:
    """The library's state and what `report` says was done, as the command line gives it out."""
    counts = library.catalog.counts()
    return {
        "photos": counts.photos,
        "files": counts.files,
        "pictures": counts.pictures,
        "problems": counts.problems,
        "not_pictures": counts.others,
        "left_out": counts.left_out,
        "albums": len(library.albums.all()),
        "unsorted": len(library.albums.unsorted()),
        "embedder": report.embedder or library.fact("embedder"),
        "namer": report.namer or library.config.namer,
        "done": report.done,
        "notes": report.notes,
        "seconds": report.seconds,
    }


def edit_result(changes: Changes) -> dict[str, Any]:
    """An edit as the command line gives it out; `op` is null where nothing changed."""
    touched = {"albums": sorted(changes.albums), "photos": sorted(changes.photos)}
    return {"op": changes.op, "label": changes.label, "changes": touched}


JOBS: Mapping[str, Callable[..., Job[dict[str, Any]]]] = {
    "organize": organize,
    "index": index,
    "group": group,
    "name": name,
    "split": split,
    "export": export.export,
}
"""The jobs by name, for `worker` and whoever drives it."""


# index


def _index(library: Library, folders: Sequence[str], report: Report) -> Job[None]:
    for folder in folders:
        _admit(library, Path(folder))
    if not library.catalog.roots():
        raise AlbumenError("This library holds no folder yet. Add one with: albumen organize FOLDER")
    yield from _scan(library, report)
    picked = pick(library.config.embedder)
    report.embedder = picked.name
    library.remember("embedder", picked.name)
    report.notes.append(picked.why)
    with _warming_up(library, picked):
        yield from _read(library, report)
        yield from _embed(library, picked, report)


def _admit(library: Library, folder: Path) -> None:
    """Make `folder` a root, unless it already lies in one."""
    folder = folder.resolve()
    if not folder.is_dir():
        raise AlbumenError(f"The folder “{folder}” is not there; is the drive connected?")
    if not any(root == folder or root in folder.parents for root in library.catalog.roots().values()):
        library.catalog.add_root(folder)


def _scan(library: Library, report: Report) -> Job[None]:
    with report.stage("scan"):
        changed = 0
        for root_id, root in library.catalog.roots().items():
            found: list[Found] = []
            left_out: list[LeftOut] = []
            try:
                for entry in scan.walk(
                    root, ignore=_ignored(library, root), hidden=library.config.hidden, nomedia=library.config.nomedia
                ):
                    if isinstance(entry, LeftOut):
                        left_out.append(entry)
                    else:
                        found.append(entry)
                        if len(found) % 500 == 0:
                            yield Progress("scan", len(found))
            except AlbumenError as away:
                report.notes.append(f"{away} Its photos and albums are kept.")
                continue
            if not found and library.catalog.holds_files(root_id):
                report.notes.append(f"{root} is empty; perhaps its drive is not connected. Its photos are kept.")
                continue
            changed += library.catalog.take_stock(root_id, found, left_out)
            yield Progress("scan", len(found), len(found))
        report.done["changed_files"] = changed


def _ignored(library: Library, root: Path) -> list[str]:
    """The user's patterns, and the library itself where it lies among the photos."""
    patterns = list(library.config.ignore)
    home = library.folder.resolve()
    if root in home.parents:
        inside = home.relative_to(root).as_posix()
        patterns.append("/" + "".join("\\" + c if c in "\\*?[]!# " else c for c in inside) + "/")
    return patterns


def _read(library: Library, report: Report) -> Job[None]:
    with report.stage("read"):
        unread = [readers.Wanted(u.id, u.path, u.sidecar, u.mtime_ns) for u in library.catalog.unread()]
        yield from _readings(library, "read", unread, library.catalog.put_readings)
        report.done["read"] = len(unread)
        lost = [p for p in library.catalog.photos(library.catalog.photo_ids()) if not _has_thumbnail(library, p.digest)]
        again = [readers.Wanted(p.id, file, None, 0) for p in lost for file in p.files[:1]]
        yield from _readings(library, "read", again, lambda readings: None)


def _has_thumbnail(library: Library, digest: str) -> bool:
    return library.thumbnail(digest).exists()


def _readings(
    library: Library,
    stage: str,
    wanted: Sequence[readers.Wanted],
    keep: Callable[[Sequence[tuple[int, Reading]]], None],
) -> Job[None]:
    """Read `wanted`, storing thumbnails first and then what was read: a stored photo always has its thumbnail."""
    if not wanted:
        return
    batch: list[tuple[int, Reading]] = []
    workers = library.config.workers or os.cpu_count() or 1
    yield Progress(stage, 0, len(wanted))
    for done, (asked, reading) in enumerate(readers.read_all(wanted, workers=workers), 1):
        if reading.kind == "photo":
            library.put_thumbnail(reading.digest, reading.thumbnail)
        batch.append((asked.key, reading))
        if len(batch) == BATCH or done == len(wanted):
            keep(batch)
            batch = []
            yield Progress(stage, done, len(wanted))


def _embed(library: Library, picked: Picked, report: Report) -> Job[None]:
    with report.stage("embed"):
        photos = library.catalog.photo_ids()
        space = _current_space(library, picked)
        missing = library.vectors.missing(space, photos) if space else photos
        report.done["embedded"] = len(missing)
        if not missing:
            return
        yield Progress("embed", 0, len(missing))
        embedder, space = _open(library, picked, space, photos)
        for begin in range(0, len(missing), BATCH):
            ids, images = _images(library, missing[begin : begin + BATCH])
            if ids:
                library.vectors.put(space, ids, embedder(images))
            yield Progress("embed", min(begin + BATCH, len(missing)), len(missing))


def _current_space(library: Library, picked: Picked) -> Space | None:
    """The space that this embedder fills, None where it is still to be opened.

    A dictionary that was learned from a handful of photos is learned again when the library has outgrown it.
    """
    space = library.vectors.space(picked.space_prefix)
    if space and space.learned_from and space.learned_from < SAMPLE:
        outgrown = len(library.catalog.photo_ids()) > 4 * space.learned_from
        return None if outgrown else space
    return space


def _open(library: Library, picked: Picked, space: Space | None, photos: Sequence[int]) -> tuple[Embedder, Space]:
    known = sorted(library.catalog.photos(photos), key=lambda photo: photo.digest)  # a random order, always the same
    sampled = [photo.id for photo in known[:SAMPLE]]
    embedder = open_embedder(
        picked,
        state=space.state if space else None,
        sample=lambda: _images(library, sampled)[1],
        seed=library.config.seed,
    )
    learned_from = space.learned_from if space else len(sampled) if embedder.state else 0
    return embedder, library.vectors.add_space(embedder.space, embedder.dim, embedder.state, learned_from)


def _images(library: Library, photos: Iterable[int]) -> tuple[list[int], list[Image]]:
    """Those of `photos` that have a thumbnail, and its pixels."""
    ids, images = [], []
    for photo in library.catalog.photos(photos):
        try:
            images.append(pixels(library.thumbnail(photo.digest).read_bytes()))
        except FileNotFoundError:
            continue  # its root is away and the cache was emptied; it is described when it is back
        ids.append(photo.id)
    return ids, images


@contextmanager
def _warming_up(library: Library, picked: Picked) -> Iterator[None]:
    """Compile what grouping needs behind the reading: the first use of umap and numba takes 10 to 20 seconds."""
    space = _current_space(library, picked)
    worth_it = library.catalog.unread() or space is None or library.vectors.missing(space, library.catalog.photo_ids())
    thread = threading.Thread(target=_warm_up, name="warm-up") if worth_it else None
    if thread:
        thread.start()
    try:
        yield
    finally:
        if thread:
            thread.join()


def _warm_up() -> None:
    from engine.group.propose import warm_up

    warm_up()


# group


def _group(library: Library, report: Report) -> Job[None]:
    with report.stage("group"):
        report.done["grouped"] = 0
        space = _current_space(library, pick(library.config.embedder))
        if space is None:
            if library.catalog.photo_ids():
                raise AlbumenError("These photos are not described yet. Run: albumen index")
            return
        vectors = library.vectors.get(space, library.catalog.photo_ids())
        key = f"{library.config.key('group')}/{space.name}/{hash_ids(vectors.ids.tolist())}"
        if library.fact("grouped") == key:
            return
        yield Progress("group", 0, len(vectors))
        from engine.group.propose import propose

        c = library.config
        grouping = _by_content(
            library,
            vectors,
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
        apply(library, grouping, key)
        report.done["grouped"] = len(vectors)
        yield Progress("group", len(vectors), len(vectors))


def _by_content(library: Library, vectors: Vectors, propose: Callable[[Vectors], Grouping]) -> Grouping:
    """Propose over photos in the order of their digests, so that the order in which files were read changes nothing."""
    photos = sorted(library.catalog.photos(vectors.ids.tolist()), key=lambda photo: photo.digest)
    ids = np.array([photo.id for photo in photos], np.int64)
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
        for photo, (album, score) in sorted(carried.placements.items()):
            if photo not in pinned:
                library.albums.place(photo, ids.get(album, album), "home", "machine", score)
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


def hash_ids(ids: Sequence[int]) -> str:
    """A short hash of photo ids, in order."""
    return hashlib.sha256(repr(list(ids)).encode()).hexdigest()[:16]


def _parts(library: Library, album: int) -> list[list[int]]:
    """The parts of an album but the largest, by look; AlbumenError where it has none."""
    members = [p.photo for p in library.albums.placements(album) if p.kind == "home"]
    space = _current_space(library, pick(library.config.embedder))
    vectors = library.vectors.get(space, members) if space else None
    if vectors is None or len(vectors) < 2:
        raise AlbumenError(f"“{library.albums.get(album).name}” is too small to split.")
    from engine.group.split import parts

    return [list(part) for part in parts(vectors, seed=library.config.seed)[1:]]


# name


def _name(library: Library, report: Report) -> Job[None]:
    with report.stage("name"):
        namer = open_namer(library.config.namer)
        report.namer = namer.key
        wanting = dict(_wanting_names(library, namer))
        report.done["named"] = len(wanting)
        if not wanting:
            return
        yield Progress("name", 0, len(wanting))
        shown = _portraits(library, {photo for members in wanting.values() for photo in members[:TYPICAL]})
        unnamed = [Unnamed(id, tuple(shown[p] for p in members[:TYPICAL])) for id, members in wanting.items()]
        taken = [a.name for a in library.albums.all() if a.id not in wanting]
        names = dict(zip(wanting, namer(unnamed, taken), strict=True))
        with library.op(f"Name {len(names)} album{'s' * (len(names) != 1)}"):
            machines = {a.id for a in library.albums.all() if a.named_by == "machine"}
            for id, given in names.items():
                if id in machines:
                    library.albums.set_name(id, edits.clean_name(given.text), "machine", given.evidence)
                    library.albums.note_named(id, namer.key, wanting[id])
        yield Progress("name", len(wanting), len(wanting))


def _wanting_names(library: Library, namer: Namer) -> Iterator[tuple[int, list[int]]]:
    """The albums that the machine should name now, with their members, most typical first."""
    for album in library.albums.all():
        placed = sorted(library.albums.placements(album.id), key=lambda p: (p.kind == "also", -p.score, p.photo))
        members = [p.photo for p in placed]
        if album.named_by == "user" or not members:
            continue
        before = library.albums.named_for(album.id)
        if before and before[0] == namer.key:
            now = frozenset(members)
            if len(now & before[1]) >= RENAME_BELOW * len(now | before[1]):
                continue
        yield album.id, members


def _portraits(library: Library, photos: Iterable[int]) -> dict[int, Portrait]:
    """Photo id -> what a namer may know of it."""
    roots = library.catalog.roots().values()
    portraits = {}
    for photo in library.catalog.photos(photos):
        file = photo.files[0] if photo.files else Path()
        root = next((r for r in roots if r in file.parents), file.parent)
        f = photo.facts
        portraits[photo.id] = Portrait(
            photo.id,
            taken=f.taken,
            taken_from=f.taken_from,
            lat=f.lat,
            lon=f.lon,
            folders=file.relative_to(root).parts[:-1] if photo.files else (),
            file_name=file.name,
            title=f.title,
            keywords=f.keywords,
            look=_look(library, photo.digest),
        )
    return portraits


def _look(library: Library, digest: str) -> str:
    try:
        return look(pixels(library.thumbnail(digest).read_bytes()))
    except FileNotFoundError:
        return ""
