"""Files become photos with facts, thumbnails and vectors: scan, read, embed.

A read photo's thumbnail is stored before the photo is, and vectors are made from thumbnails, so that every stage can go
on from what the library holds. Knows nothing of albums.
"""

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from engine import search
from engine.embed.choose import Picked
from engine.errors import AlbumenError
from engine.ingest import readers, scan
from engine.organize.describing import (
    Describer,
    chosen,
    current_space,
    describe,
    learn_dictionary,
    read_workers,
    searcher,
    settle_on_eight_bits,
)
from engine.organize.report import Report
from engine.store import Library
from engine.types import Found, Job, LeftOut, Progress, Reading

BATCH = 32
"""Photos per transaction, and ..."""

SECOND = 1.0
"""... how long the first of them may wait for the others: what a kill may cost, and how soon a cancel is heard."""


def index(library: Library, folders: Sequence[str], report: Report) -> Job[None]:
    """Take `folders` in, find their files, read what is new and describe what is not described."""
    for folder in folders:
        _admit(library, Path(folder))
    if not library.catalog.roots():
        raise AlbumenError("This library holds no folder yet. Add one with: albumen organize FOLDER")
    yield from _scan(library, report)
    picked = chosen(library)
    report.embedder = picked.name
    report.done |= {"read": 0, "embedded": 0}
    library.remember("embedder", picked.name)
    report.notes.append(picked.why)
    with _warming_up(library, picked):
        picked = yield from settle_on_eight_bits(library, picked, report)
        yield from _read(library, picked, report)
        yield from learn_dictionary(library, picked, report)
        yield from describe(library, picked, report)
        words = searcher(library)
        if words:
            yield from describe(library, words, report)
        spaces = [space for used in (picked, words) if used and (space := current_space(library, used))]
        yield from search.prepare(library, spaces)


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


def _read(library: Library, picked: Picked, report: Report) -> Job[None]:
    """Read the files that have to be, and describe their photos on the way where the embedder is ready for that."""
    with report.stage("read"):
        unread = library.catalog.unread()
        report.done["read"] = len(unread)
        wanted = (readers.Wanted(u.id, u.path, u.sidecar, u.mtime_ns) for u in unread)
        if unread and picked.folder is not None:
            with Describer(library, picked, report, len(unread)) as describer:
                yield from readings(library, wanted, len(unread), library.catalog.put_readings, describer)
        else:
            yield from readings(library, wanted, len(unread), library.catalog.put_readings)
        there = library.thumbnails()
        lost = library.catalog.photos(id for id, digest in library.catalog.digests().items() if digest not in there)
        again = [readers.Wanted(p.id, file) for p in lost for file in p.files[:1]]
        yield from readings(library, again, len(again), lambda batch: [])


def readings(
    library: Library,
    wanted: Iterable[readers.Wanted],
    total: int,
    keep: Callable[[Sequence[tuple[int, Reading]]], Sequence[int | None]],
    describer: Describer | None = None,
) -> Job[None]:
    """Read `wanted`, `total` files, storing thumbnails first and then what was read: a photo always has its thumbnail.

    `keep` stores what was read and returns the photos, which `describer` then describes.
    """
    if not total:
        return
    batch: list[tuple[int, Reading]] = []
    kept_at, done = time.monotonic(), 0
    yield Progress("read", 0, total)
    view = describer.view if describer else None
    for item in readers.read_ahead(wanted, workers=read_workers(library), view=view):
        if item is not None:
            asked, reading = item
            done += 1
            if reading.kind == "photo":
                library.put_thumbnail(reading.digest, reading.thumbnail)
            batch.append((asked.key, reading))
        if len(batch) == BATCH or done == total or time.monotonic() - kept_at > SECOND:
            photos = keep(batch)
            if describer:
                for photo, (_, reading) in zip(photos, batch, strict=True):
                    describer.take(photo, reading.seen)
                for _ in describer.step():
                    yield Progress("read", done, total, "Loading the model")
            batch, kept_at = [], time.monotonic()
            yield Progress("read", done, total)
    if describer:
        for _ in describer.step(last=True):
            yield Progress("read", done, total, "Loading the model")


@contextmanager
def _warming_up(library: Library, picked: Picked) -> Iterator[None]:
    """Compile what grouping needs behind the reading: the first use of umap and numba takes 10 to 20 seconds."""
    space = current_space(library, picked)
    worth_it = (
        library.catalog.counts().unread or space is None or library.vectors.missing(space, library.catalog.photo_ids())
    )
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
