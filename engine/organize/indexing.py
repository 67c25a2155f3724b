"""Files become photos with facts, thumbnails and vectors: scan, read, embed.

A read photo's thumbnail is stored before the photo is, and vectors are made from thumbnails, so that every stage can go
on from what the library holds. Knows nothing of albums.
"""

import hashlib
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from engine import decisions, search
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
from engine.store.catalog import Unread
from engine.types import Found, Job, LeftOut, Progress, Reading

BATCH = 32
"""Photos per transaction, and ..."""

SECOND = 1.0
"""... how long the first of them may wait for the others: what a kill may cost, and how soon a cancel is heard."""


FIRST, GROWTH = 500, 4
"""Files of the first portion of many, and how many times all before it each of the next ones has."""


def index(
    library: Library, folders: Sequence[str], report: Report, between: Callable[[], Job[None]] | None = None
) -> Job[None]:
    """Take `folders` in, find their files, read what is new and describe what is not described.

    With `between`, many new files are taken in portions, and it is run after each but the last: what can be done with
    the first photos need not wait for the others.
    """
    for folder in folders:
        _admit(library, Path(folder), report)
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
        yield from _read(library, picked, report, between)
        yield from learn_dictionary(library, picked, report)
        yield from describe(library, picked, report)
        words = searcher(library)
        if words:
            yield from describe(library, words, report)
        spaces = [space for used in (picked, words) if used and (space := current_space(library, used))]
        yield from search.prepare(library, spaces)


def identify(library: Library) -> Job[None]:
    """Look for the essence of photos that were read before Albumen knew of it, once for each: a read, no decoding."""
    unknown = library.catalog.unidentified()
    if not unknown:
        return
    note = "So that photos are recognised when a program rewrites their metadata"
    yield Progress("read", 0, len(unknown), note)
    batch: list[tuple[int, Reading]] = []
    done, kept_at = 0, time.monotonic()
    wanted = (readers.Wanted(photo, path, only="identity") for photo, path in unknown)
    for item in readers.read_ahead(wanted, workers=read_workers(library)):
        if item is not None:
            done += 1
            batch.append((item[0].key, item[1]))
        if len(batch) == BATCH or done == len(unknown) or time.monotonic() - kept_at > SECOND:
            library.catalog.put_essences(batch)
            batch, kept_at = [], time.monotonic()
            yield Progress("read", done, len(unknown), note)


def _admit(library: Library, folder: Path, report: Report) -> None:
    """Make `folder` a root, unless it already lies in one, or is one whose drive or name is another now."""
    folder, roots = folder.resolve(), library.catalog.roots()
    if not folder.is_dir():
        raise AlbumenError(f"The folder “{folder}” is not there; is the drive connected?")
    if any(root == folder or root in folder.parents for root in roots.values()):
        return
    moved = library.catalog.moved_to(folder)
    if moved is None:
        library.catalog.add_root(folder)
    else:
        library.catalog.move_root(moved, folder)
        report.notes.append(f"What lay in {roots[moved]} was found in {folder}; all that you said about it stays.")


def _scan(library: Library, report: Report) -> Job[None]:
    with report.stage("scan"):
        changed = 0
        for root_id, root in library.catalog.roots().items():
            found: list[Found] = []
            left_out: list[LeftOut] = []
            try:
                for entry in scan.walk(
                    root, ignore=ignored(library, root), hidden=library.config.hidden, nomedia=library.config.nomedia
                ):
                    if isinstance(entry, LeftOut):
                        left_out.append(entry)
                    else:
                        found.append(entry)
                        if len(found) % 500 == 0:
                            yield Progress("scan", len(found))
            except AlbumenError as away:
                library.catalog.note_away(root_id, True)
                report.notes.append(f"{away} Its photos and albums are kept.")
                continue
            library.catalog.note_away(root_id, away_now := not found and library.catalog.holds_files(root_id))
            if away_now:
                report.notes.append(f"{root} is empty; perhaps its drive is not connected. Its photos are kept.")
                continue
            changed += library.catalog.take_stock(root_id, found, left_out)
            yield Progress("scan", len(found), len(found))
        report.done["changed_files"] = changed


def ignored(library: Library, root: Path) -> list[str]:
    """The user's patterns, and the library itself where it lies among the photos."""
    patterns = list(library.config.ignore)
    home = library.folder.resolve()
    if root in home.parents:
        inside = home.relative_to(root).as_posix()
        patterns.append("/" + "".join("\\" + c if c in "\\*?[]!# " else c for c in inside) + "/")
    return patterns


def _read(library: Library, picked: Picked, report: Report, between: Callable[[], Job[None]] | None) -> Job[None]:
    """Read the files that have to be, and describe their photos on the way where the embedder is ready for that."""
    with report.stage("read"):
        unread = library.catalog.unread()
        report.done["read"] = begun = len(unread)
        # Only when all files that have changed are read is it known which photos have left theirs.
        changed, new = [u for u in unread if u.changed], [u for u in unread if not u.changed]
        with _describing(library, picked, report, len(unread)) as describer:
            for portion in [changed, *(portions(new) if between else [new])]:
                wanted = (readers.Wanted(u.id, u.path, u.sidecar, u.mtime_ns) for u in portion)
                of = len(unread) - begun, len(unread)
                yield from readings(library, wanted, len(portion), library.catalog.put_readings, describer, of)
                begun -= len(portion)
                _settle(library, report, all_read=not begun)
                if between and begun and portion is not changed:
                    if describer is None:
                        yield from learn_dictionary(library, picked, report)
                        yield from describe(library, picked, report)
                    yield from between()
        there = library.thumbnails()
        lost = library.catalog.photos(id for id, digest in library.catalog.digests().items() if digest not in there)
        again = [readers.Wanted(p.id, file) for p in lost for file in p.files[:1]]
        yield from readings(library, again, len(again), lambda batch: [])


def _settle(library: Library, report: Report, *, all_read: bool) -> None:
    """Do what was decided about photos before they were read, and say where that contradicts what was said since."""
    for c in decisions.settle(library, all_read=all_read):
        report.notes.append(
            f"{c['photo']} and “{c['album']}”: the file says {c['file']}, you {c['library']}; yours stands."
        )


def portions(unread: Sequence[Unread]) -> list[list[Unread]]:
    """Split many files so that the first portion is a fair sample and small, and each of the next ones larger.

    Who comes first is drawn by the sizes of the files, so that names and folders have no say in it. Inside a portion
    the order stays.
    """
    lots = {file.id: hashlib.blake2b(str(file.size).encode(), digest_size=8).digest() for file in unread}
    drawn = sorted(unread, key=lambda file: (lots[file.id], file.id))
    ends, end = [len(drawn)], FIRST
    while len(drawn) >= GROWTH * end:
        ends.insert(-1, end)
        end *= 1 + GROWTH
    of = {file.id: number for number, span in enumerate(pairwise([0, *ends])) for file in drawn[slice(*span)]}
    found: list[list[Unread]] = [[] for _ in ends]
    for file in unread:
        found[of[file.id]].append(file)
    return found


@contextmanager
def _describing(library: Library, picked: Picked, report: Report, photos: int) -> Iterator[Describer | None]:
    """A Describer of what is read, None where the embedder has to see the photos first, or there are none."""
    if not photos or picked.folder is None:
        yield None
    else:
        with Describer(library, picked, report, photos) as describer:
            yield describer


def readings(
    library: Library,
    wanted: Iterable[readers.Wanted],
    count: int,
    keep: Callable[[Sequence[tuple[int, Reading]]], Sequence[int | None]],
    describer: Describer | None = None,
    of: tuple[int, int] | None = None,
) -> Job[None]:
    """Read `wanted`, `count` files, storing thumbnails first and then what was read: a photo always has its thumbnail.

    `keep` stores what was read and returns the photos, which `describer` then describes. `of` says how many were read
    before them, and of how many in all.
    """
    if not count:
        return
    batch: list[tuple[int, Reading]] = []
    done, total = of or (0, count)
    kept_at, last = time.monotonic(), done + count
    yield Progress("read", done, total)
    view = describer.view if describer else None
    for item in readers.read_ahead(wanted, workers=read_workers(library), view=view):
        if item is not None:
            asked, reading = item
            done += 1
            if reading.kind == "photo":
                library.put_thumbnail(reading.digest, reading.thumbnail)
            batch.append((asked.key, reading))
        if len(batch) == BATCH or done == last or time.monotonic() - kept_at > SECOND:
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
