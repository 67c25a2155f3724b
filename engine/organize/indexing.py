"""Files become photos with facts, thumbnails and vectors: scan, read, embed.

A read photo's thumbnail is stored before the photo is, and vectors are made from thumbnails, so that every stage can go
on from what the library holds. Knows nothing of albums.
"""

import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from engine.embed.choose import Picked, open_embedder, pick
from engine.errors import AlbumenError
from engine.ingest import readers, scan
from engine.ingest.decode import pixels
from engine.organize.report import Report
from engine.store import Library
from engine.store.vectors import Space
from engine.types import Embedder, Found, Image, Job, LeftOut, Progress, Reading

BATCH = 32
"""Photos per transaction, and ..."""

SECOND = 1.0
"""... how long the first of them may wait for the others: what a kill may cost, and how soon a cancel is heard."""

SAMPLE = 400
"""Photos from which the built-in descriptor learns its dictionary."""


def index(library: Library, folders: Sequence[str], report: Report) -> Job[None]:
    """Take `folders` in, find their files, read what is new and describe what is not described."""
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
        there = library.thumbnails()
        lost = library.catalog.photos(id for id, digest in library.catalog.digests().items() if digest not in there)
        again = [readers.Wanted(p.id, file, None, 0) for p in lost for file in p.files[:1]]
        yield from _readings(library, "read", again, lambda readings: None)


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
    kept_at = time.monotonic()
    yield Progress(stage, 0, len(wanted))
    for done, (asked, reading) in enumerate(readers.read_all(wanted, workers=workers), 1):
        if reading.kind == "photo":
            library.put_thumbnail(reading.digest, reading.thumbnail)
        batch.append((asked.key, reading))
        if len(batch) == BATCH or done == len(wanted) or time.monotonic() - kept_at > SECOND:
            keep(batch)
            batch, kept_at = [], time.monotonic()
            yield Progress(stage, done, len(wanted))


def _embed(library: Library, picked: Picked, report: Report) -> Job[None]:
    with report.stage("embed"):
        photos = library.catalog.photo_ids()
        space = current_space(library, picked)
        missing = library.vectors.missing(space, photos) if space else photos
        report.done["embedded"] = len(missing)
        if not missing:
            return
        yield Progress("embed", 0, len(missing), _getting_ready(picked, space))
        embedder, space = _open(library, picked, space, photos)
        for begin in range(0, len(missing), BATCH):
            ids, images = _images(library, missing[begin : begin + BATCH])
            if ids:
                library.vectors.put(space, ids, embedder(images))
            yield Progress("embed", min(begin + BATCH, len(missing)), len(missing))


def _getting_ready(picked: Picked, space: Space | None) -> str:
    """What keeps the first photo waiting."""
    if picked.folder is not None:
        return f"Loading {picked.name}"
    return "" if space else "Learning colours and shapes from your photos"


def current_space(library: Library, picked: Picked) -> Space | None:
    """The space that this embedder fills, None where it is still to be opened.

    A dictionary that was learned from a handful of photos is learned again when the library has outgrown it.
    """
    space = library.vectors.space(picked.space_prefix)
    if space and space.learned_from and space.learned_from < SAMPLE:
        outgrown = len(library.catalog.photo_ids()) > 4 * space.learned_from
        return None if outgrown else space
    return space


def _open(library: Library, picked: Picked, space: Space | None, photos: Sequence[int]) -> tuple[Embedder, Space]:
    digests = library.catalog.digests()
    sampled = sorted(photos, key=digests.__getitem__)[:SAMPLE]  # a random order, always the same
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
    space = current_space(library, picked)
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
