"""What the disk holds: roots, files, photos and their facts. A cache: all of it can be read from the disk again.

A photo is known by the digest of its bytes and never deleted here, so that what the user decided about it is still
there when its file comes back. Knows neither albums nor vectors.
"""

import json
import os
import re
import sqlite3
import sys
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import AlbumenError
from engine.store.history import transaction
from engine.types import Facts, Found, LeftOut, Reading

SHOWN = "NOT EXISTS (SELECT 1 FROM gone WHERE gone.photo = {})"
"""Whether a photo stands in some file."""

_BETTER_FIRST = ("original", "digitised", "gps", "name", "file", "")
MANY = 20_000
"""Photos from which going through all of them is quicker than looking each up."""

_FACTS = "width, height, format, taken, taken_from, utc_offset, lat, lon, make, model, title, keywords"


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo that can be shown: its facts and every file in which it stands.

    Files are absolute paths, oldest entry first, after them those of roots that were away at the last look.
    """

    id: int
    digest: str
    facts: Facts
    note: str
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file in which a photo stands; `away` says that its root was not there at the last look."""

    photo: int
    path: Path
    size: int
    away: bool


@dataclass(frozen=True, slots=True)
class Together:
    """What several photos are together: how many, from when to when ("" where no date is known), the bytes of their
    files, and their cameras (maker, model) with how many photos each took, the most used first."""

    photos: int
    first: str
    last: str
    bytes: int
    cameras: tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, slots=True)
class Exposure:
    """When and with what a photo was taken, and its size: what tells the shots of a burst from copies of a photo.

    `taken` is "" where no camera said it (names and times of files are not a camera's clock).
    """

    photo: int
    digest: str
    taken: str
    camera: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Shapes:
    """What a grid must know of many photos at once, row for row: how wide they are to their height, and when they were
    taken, as a number (20190504173109, 0 where unknown)."""

    aspects: NDArray[np.float32]
    taken: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that cannot be shown, and why."""

    path: Path
    reason: str
    photo: int | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How the files of a library are accounted for: files == pictures + problems + others + unread."""

    files: int = 0
    photos: int = 0
    pictures: int = 0
    problems: int = 0
    others: int = 0
    unread: int = 0
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Unread:
    """A file whose content is not known yet. Its paths are put together when asked for: there may be a million.

    A `changed` one held a photo before.
    """

    id: int
    root: Path
    relative: str
    relative_sidecar: str
    mtime_ns: int
    size: int
    changed: bool = False

    @property
    def path(self) -> Path:
        return self.root / self.relative

    @property
    def sidecar(self) -> Path | None:
        return self.root / self.relative_sidecar if self.relative_sidecar else None


class Catalog:
    """Roots, files and photos of one library, over one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        connection.create_function("folded", 1, folded, deterministic=True)

    # roots

    def roots(self) -> dict[int, Path]:
        """Root id -> absolute folder, in the order in which they were added."""
        return {id: Path(from_db(path)) for id, path in self._db.execute("SELECT id, path FROM roots ORDER BY id")}

    def add_root(self, folder: Path) -> int:
        """The id of the root `folder` (absolute), made when it is new.

        Raises AlbumenError where it lies inside a root or around one: a file belongs to one root.
        """
        folder = folder.absolute()
        for id, root in self.roots().items():
            if root == folder:
                return id
            if root in folder.parents or folder in root.parents:
                raise AlbumenError(f"{folder} overlaps with {root}, which this library already holds.")
        return int(self._db.execute("INSERT INTO roots(path) VALUES (?)", (to_db(str(folder)),)).lastrowid or 0)

    def note_away(self, root: int, away: bool) -> None:
        """Remember whether a root was there at the last look."""
        self._db.execute("UPDATE roots SET away = ?1 WHERE id = ?2 AND away != ?1", (int(away), root))

    def moved_to(self, folder: Path) -> int | None:
        """The root whose files lie in `folder` now and not where they were (a drive at another mount point, a renamed
        folder); None where there is none."""
        from engine.ingest import scan

        for id, root in self.roots().items():
            some = self.some_files(id, 200)
            if scan.lies_in(folder, some) and not scan.lies_in(root, some[:20]):
                return id
        return None

    def move_root(self, root: int, folder: Path) -> None:
        """Say that what lay in a root lies in `folder` (absolute) now; files keep what is known of them."""
        self._db.execute("UPDATE roots SET path = ?, away = 0 WHERE id = ?", (to_db(str(folder)), root))

    def some_files(self, root: int, count: int) -> list[tuple[str, int]]:
        """Relative path and size of at most `count` pictures of a root, from all over it."""
        ids = [
            i
            for (i,) in self._db.execute("SELECT id FROM files WHERE root = ? AND kind = 'photo' ORDER BY id", (root,))
        ]
        chosen = ids[:: max(1, -(-len(ids) // count))]
        rows = self._db.execute(
            "SELECT path, size FROM files WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
            (json.dumps(chosen),),
        )
        return [(from_db(path), size) for path, size in rows]

    # files

    def take_stock(self, root: int, found: Iterable[Found], left_out: Sequence[LeftOut]) -> int:
        """Bring the files of `root` in line with a finished walk; return how many changed, came or went.

        Files whose size and time stamp (and sidecar) are as they were keep what is known of them; the others become
        `new`. Files that the walk did not meet are forgotten, their photos are not, and neither are the files of a
        folder that could not be entered this time.
        """
        stamp = "size, mtime_ns, sidecar, sidecar_mtime_ns"
        known = {
            from_db(path): (id, tuple(rest), kind, problem)
            for id, path, kind, problem, *rest in self._db.execute(
                f"SELECT id, path, kind, problem, {stamp} FROM files WHERE root = ?", (root,)
            )
        }
        changed = 0
        with transaction(self._db):
            for f in found:
                now = (f.size, f.mtime_ns, to_db(f.sidecar), f.sidecar_mtime_ns)
                kind = "problem" if f.trouble else "new"
                old = known.pop(f.path, None)
                if old is None:
                    self._db.execute(
                        f"INSERT INTO files(root, path, {stamp}, kind, problem) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        (root, to_db(f.path), *now, kind, f.trouble),
                    )
                elif old[1] != now or (f.trouble and old[3] != f.trouble):
                    self._db.execute(
                        "UPDATE files SET size = ?, mtime_ns = ?, sidecar = ?, sidecar_mtime_ns = ?, kind = ?, "
                        "problem = ?, digest = '', was = coalesce(photo, was), photo = NULL WHERE id = ?",
                        (*now, kind, f.trouble, old[0]),
                    )
                else:
                    continue
                changed += 1
            unknown = tuple(f"{e.path}/" if e.path else "" for e in left_out if e.unknown)
            gone = [(id,) for path, (id, *_) in known.items() if not path.startswith(unknown)]
            self._db.executemany("DELETE FROM files WHERE id = ?", gone)
            self._db.execute("DELETE FROM left_out WHERE root = ?", (root,))
            self._db.executemany(
                "INSERT INTO left_out VALUES (?, ?, ?, ?)",
                [(root, to_db(e.path), e.reason, e.is_folder) for e in left_out],
            )
        return changed + len(gone)

    def holds_files(self, root: int) -> bool:
        """Whether any file of `root` is known."""
        return self._db.execute("SELECT 1 FROM files WHERE root = ? LIMIT 1", (root,)).fetchone() is not None

    def unread(self) -> list[Unread]:
        """The files that have to be read, folder by folder; first the one with the newest file, which one looks for."""
        roots = self.roots()
        rows = self._db.execute(
            "SELECT id, root, path, sidecar, mtime_ns, size, was IS NOT NULL FROM files WHERE kind = 'new' ORDER BY id"
        )
        found = [
            Unread(id, roots[root], from_db(path), from_db(sidecar), mtime_ns, size, bool(changed))
            for id, root, path, sidecar, mtime_ns, size, changed in rows
        ]

        def folder(file: Unread) -> tuple[Path, str]:
            return file.root, file.relative.rpartition("/")[0]

        newest: dict[tuple[Path, str], int] = {}
        for file in found:
            newest[folder(file)] = max(newest.get(folder(file), 0), file.mtime_ns)
        found.sort(key=lambda file: (-newest[folder(file)], folder(file), file.id))
        return found

    def put_readings(self, readings: Sequence[tuple[int, Reading]]) -> list[int | None]:
        """Store what reading some files (by file id) brought, in one transaction; return their photos."""
        photos = []
        with transaction(self._db):
            for file, reading in readings:
                photo = self._put_photo(reading, file) if reading.kind == "photo" else None
                self._db.execute(
                    "UPDATE files SET kind = ?1, problem = ?2, digest = ?3, photo = ?4, "
                    "was = CASE WHEN ?1 = 'problem' THEN was END WHERE id = ?5",
                    (reading.kind, reading.problem, reading.digest, photo, file),
                )
                photos.append(photo)
        return photos

    def _put_photo(self, reading: Reading, file: int) -> int:
        facts = reading.facts
        assert facts is not None
        row = self._db.execute(f"SELECT id, {_FACTS} FROM photos WHERE digest = ?", (reading.digest,)).fetchone()
        rewritten = None if row else self._rewritten(reading.essence, file)
        if row is None and rewritten is None:
            marks = ", ".join("?" * 15)
            cursor = self._db.execute(
                f"INSERT INTO photos(digest, essence, {_FACTS}, note) VALUES ({marks})",
                (reading.digest, reading.essence, *_facts_row(facts), reading.note),
            )
            return int(cursor.lastrowid or 0)
        if rewritten:
            row = rewritten
            facts = _rewritten(_facts(row[1:]), facts)
        elif self._db.execute("SELECT 1 FROM files WHERE photo = ? AND id != ?", (row[0], file)).fetchone():
            facts = _merged(_facts(row[1:]), facts)
        sets = ", ".join(f"{c} = ?" for c in _FACTS.split(", "))
        self._db.execute(
            f"UPDATE photos SET digest = ?, essence = ?, {sets}, note = ? WHERE id = ?",
            (reading.digest, reading.essence, *_facts_row(facts), reading.note, row[0]),
        )
        return int(row[0])

    def _rewritten(self, essence: str, file: int) -> Sequence[Any] | None:
        """The photo (id and facts) whose file a program has rewritten, so that it is now `file`; None where none was.

        Such a photo has the same essence and stands in no file any more, not even in one that is away. Of several it is
        the one that `file` held before, else one that no other changed file held, else the oldest.
        """
        if not essence:
            return None
        facts = ", ".join(f"p.{c}" for c in _FACTS.split(", "))
        found: Sequence[Any] | None = self._db.execute(
            f"SELECT p.id, {facts} FROM photos p WHERE p.essence = ?1 AND p.essence != '' "  # so that its index serves
            "AND NOT EXISTS (SELECT 1 FROM files WHERE photo = p.id) "
            "ORDER BY p.id IS NOT (SELECT was FROM files WHERE id = ?2), "
            "EXISTS (SELECT 1 FROM files WHERE was = p.id AND id != ?2), p.id LIMIT 1",
            (essence, file),
        ).fetchone()
        return found

    def unidentified(self) -> list[tuple[int, Path]]:
        """The photos whose essence nobody looked for yet, each with a file of it that is not away, by id."""
        roots = self.roots()
        rows = self._db.execute(
            "SELECT f.photo, f.root, f.path, min(f.id) FROM files f JOIN roots r ON r.id = f.root "
            "JOIN photos p ON p.id = f.photo WHERE p.essence IS NULL AND NOT r.away GROUP BY f.photo ORDER BY f.photo"
        )
        return [(photo, roots[root] / from_db(path)) for photo, root, path, _ in rows]

    def put_essences(self, readings: Sequence[tuple[int, Reading]]) -> None:
        """Keep what reading some photos (by id) again brought, in one transaction; not of bytes that are others now."""
        with transaction(self._db):
            self._db.executemany(
                "UPDATE photos SET essence = ? WHERE id = ? AND digest = ?",
                [(reading.essence, photo, reading.digest) for photo, reading in readings],
            )

    # photos

    def photo_ids(self) -> list[int]:
        """The photos that stand in some file, oldest taken first, those without a date last."""
        return ids(self._db, f"SELECT id FROM photos WHERE {SHOWN.format('id')} ORDER BY taken = '', taken, id")

    def first_ids(self, count: int, *, newest: bool = False) -> list[int]:
        """The first of `photo_ids`, or the last with a date before the others, at once; none where nothing has a date.

        `photo_ids` reads and sorts the whole library; a window that opens shows these meanwhile.
        """
        rows = self._db.execute(
            f"SELECT id FROM photos WHERE (taken = '') = 0 AND {SHOWN.format('id')} "
            f"ORDER BY taken {'DESC, id DESC' if newest else ', id'} LIMIT ?",
            (count,),
        )
        return [id for (id,) in rows]

    def size(self) -> int:
        """How many photos the library has at most, without counting."""
        return int(self._db.execute("SELECT coalesce(max(id), 0) FROM photos").fetchone()[0])

    def shapes(self, ids: Sequence[int]) -> Shapes:
        """The shapes of these photos, in that order; a photo that is not known is square and without a date.

        SQLite writes the numbers into one long text for some thousand photos at a time: so a thread that reads a large
        library hardly holds the interpreter, and the window goes on.
        """
        wanted = np.asarray(ids, dtype=np.int64)
        order, rows = np.argsort(wanted, kind="stable"), np.zeros((len(wanted), 4), dtype=np.int64)
        for start in range(0, len(order), 4096):
            part = order[start : start + 4096]
            (text,) = self._db.execute(
                "SELECT group_concat(id || ' ' || width || ' ' || height || ' ' || CAST(replace(replace(replace("
                "taken, '-', ''), 'T', ''), ':', '') AS INTEGER), ' ') FROM photos "
                "WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(wanted[part].tolist()),),
            ).fetchone()
            found = np.fromstring(text or "0 1 1 0", dtype=np.int64, sep=" ").reshape(-1, 4)
            found = found[np.argsort(found[:, 0])]
            nearest = found[np.searchsorted(found[:, 0], wanted[part]).clip(max=len(found) - 1)]
            rows[part] = np.where(nearest[:, :1] == wanted[part, None], nearest, 0)
        width, height = np.maximum(rows[:, 1], 1), np.maximum(rows[:, 2], 1)
        return Shapes((width / height).astype(np.float32), rows[:, 3])

    def names(self, ids: Sequence[int]) -> dict[int, str]:
        """Photo id -> the name of its oldest file, without folders, of those of these photos that stand in one."""
        rows = self._db.execute(
            "SELECT photo, path, min(id) FROM files WHERE photo IN (SELECT value FROM json_each(?)) GROUP BY photo",
            (json.dumps([int(id) for id in ids]),),
        )
        return {photo: from_db(path).rpartition("/")[2] for photo, path, _ in rows}

    def standing(self, photos: Iterable[int]) -> set[int]:
        """Those of `photos` that stand in some file."""
        found = self._db.execute(
            "SELECT photo FROM files WHERE +kind = 'photo' AND photo IN (SELECT value FROM json_each(?))",
            (json.dumps([int(id) for id in photos]),),
        )
        return {id for (id,) in found}

    def digests(self) -> dict[int, str]:
        """Photo id -> digest, of the photos that stand in some file."""
        rows = self._db.execute(f"SELECT id, digest FROM photos WHERE {SHOWN.format('id')}")
        return dict(rows.fetchall())

    def exposures(self) -> list[Exposure]:
        """The exposures of the photos that stand in some file, by id."""
        rows = self._db.execute(
            "SELECT id, digest, CASE WHEN taken_from IN ('original', 'digitised') THEN taken ELSE '' END, "
            f"trim(make || ' ' || model), width, height FROM photos WHERE {SHOWN.format('id')} ORDER BY id"
        )
        return [Exposure(*row) for row in rows]

    def moments(self) -> dict[int, str]:
        """Photo id -> when it was taken, as far as anything says so, of the photos that stand in some file."""
        rows = self._db.execute(
            "SELECT id, taken FROM photos WHERE taken != '' AND id IN (SELECT photo FROM files WHERE kind = 'photo')"
        )
        return dict(rows.fetchall())

    def photos(self, ids: Iterable[int]) -> list[Photo]:
        """The photos with these ids, in that order; unknown ids are left out."""
        wanted = list(ids)
        roots = self.roots()
        files: dict[int, list[Path]] = {}
        facts: dict[int, tuple[str, Facts, str]] = {}
        for part in chunks(wanted):
            marks = ", ".join("?" * len(part))
            for photo, root, path in self._db.execute(
                f"SELECT f.photo, f.root, f.path FROM files f JOIN roots r ON r.id = f.root WHERE f.photo IN ({marks}) "
                "ORDER BY r.away, f.id",
                part,
            ):
                files.setdefault(photo, []).append(roots[root] / from_db(path))
            for id, digest, note, *rest in self._db.execute(
                f"SELECT id, digest, note, {_FACTS} FROM photos WHERE id IN ({marks})", part
            ):
                facts[id] = (digest, _facts(rest), note)
        return [Photo(id, *facts[id], tuple(files.get(id, ()))) for id in wanted if id in facts]

    def files(self, photo: int) -> list[File]:
        """The files of a photo, those of roots that are away last."""
        roots = self.roots()
        rows = self._db.execute(
            "SELECT f.root, f.path, f.size, r.away FROM files f JOIN roots r ON r.id = f.root WHERE f.photo = ? "
            "ORDER BY r.away, f.id",
            (photo,),
        )
        return [File(photo, roots[root] / from_db(path), size, bool(away)) for root, path, size, away in rows]

    def together(self, photos: Sequence[int]) -> Together:
        """What some photos are together; of 200,000 it takes half a second."""
        asked = json.dumps([int(id) for id in photos])
        among = "IN (SELECT value FROM json_each(?))"
        count, first, last = self._db.execute(
            f"SELECT count(*), coalesce(min(nullif(taken, '')), ''), max(taken) FROM photos WHERE id {among}", (asked,)
        ).fetchone()
        (size,) = self._db.execute(f"SELECT coalesce(sum(size), 0) FROM files WHERE photo {among}", (asked,)).fetchone()
        cameras = self._db.execute(
            f"SELECT make, model, count(*) FROM photos WHERE id {among} AND make || model != '' "
            "GROUP BY make, model ORDER BY count(*) DESC, make, model",
            (asked,),
        )
        return Together(count, first, last or "", size, tuple(cameras.fetchall()))

    def photo(self, id: int) -> Photo:
        """One photo; AlbumenError where there is none with this id."""
        found = self.photos([id])
        if not found:
            raise AlbumenError(f"There is no photo {id} in this library.")
        return found[0]

    def find(self, text: str) -> int:
        """The photo that `text` names: an id, or a path (absolute, or relative to where the user is).

        Raises AlbumenError where it names none, also for a file that is known but cannot be shown.
        """
        given = Path(text)
        for path in (given.absolute(), given.parent.resolve() / given.name, given.resolve()):
            for root_id, root in self.roots().items():
                if root not in path.parents:
                    continue
                row = self._db.execute(
                    "SELECT photo, problem FROM files WHERE root = ? AND path = ?",
                    (root_id, to_db(path.relative_to(root).as_posix())),
                ).fetchone()
                if row and row[0] is not None:
                    return int(row[0])
                if row and row[1]:
                    raise AlbumenError(f"{path.name} cannot be shown: {row[1]}")
        if text.isascii() and text.isdigit():
            return self.photo(int(text)).id
        raise AlbumenError(f"There is no photo “{text}” in this library: give an id or a path.")

    def in_order(self, photos: Collection[int]) -> list[int]:
        """Those of `photos` that stand in some file, in the order of `photo_ids`."""
        if len(photos) > MANY:
            return [id for id in self.photo_ids() if id in photos]
        return ids(
            self._db,
            f"SELECT id FROM photos WHERE id IN (SELECT value FROM json_each(?)) AND {SHOWN.format('id')} "
            "ORDER BY taken = '', taken, id",
            (json.dumps(list(photos)),),
        )

    def problems(self) -> list[Problem]:
        """The files that cannot be shown, by path."""
        roots = self.roots()
        rows = self._db.execute("SELECT root, path, problem FROM files WHERE kind = 'problem' ORDER BY root, path")
        return [Problem(roots[root] / from_db(path), problem) for root, path, problem in rows]

    def left_out(self) -> list[LeftOut]:
        """What the last walks did not enter, with absolute paths."""
        roots = self.roots()
        rows = self._db.execute("SELECT root, path, reason, is_folder FROM left_out ORDER BY root, path")
        return [LeftOut(str(roots[r] / from_db(path)), reason, bool(f)) for r, path, reason, f in rows]

    def counts(self) -> Counts:
        """How all files are accounted for."""
        kinds: dict[str, int] = dict(self._db.execute("SELECT kind, count(*) FROM files GROUP BY kind"))
        photos = self._db.execute("SELECT (SELECT count(*) FROM photos) - (SELECT count(*) FROM gone)").fetchone()[0]
        left_out = self._db.execute("SELECT count(*) FROM left_out").fetchone()[0]
        new, pictures = kinds.get("new", 0), kinds.get("photo", 0)
        problems, others = kinds.get("problem", 0), kinds.get("other", 0)
        return Counts(sum(kinds.values()), photos, pictures, problems, others, new, left_out)


def to_db(path: str) -> str | bytes:
    """A path as SQLite can hold it: text, or bytes where it is not valid Unicode (undecodable names on Linux)."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path


def from_db(path: str | bytes) -> str:
    """The reverse of `to_db`."""
    return os.fsdecode(path) if isinstance(path, bytes) else path


def folded(text: str | bytes) -> str:
    """`text` as it is compared in a search: no case, no accents; bytes are a path that is not valid Unicode."""
    text = text.decode(errors="replace") if isinstance(text, bytes) else text
    if text.isascii():
        return text.lower()
    folder, slash, name = text.rpartition("/")
    return _folded(folder) + slash + _folded(name)


@lru_cache(16_384)  # folders and keywords come again and again
def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    return _marks().sub("", unicodedata.normalize("NFKD", text)).casefold()


@cache
def _marks() -> re.Pattern[str]:
    """The characters that combine with the one before them, as one class: a search folds every path of a library."""
    marks = "".join(chr(c) for c in range(sys.maxunicode + 1) if unicodedata.combining(chr(c)))
    return re.compile(f"[{re.escape(marks)}]+")


def ids(connection: sqlite3.Connection, query: str, values: Sequence[object] = ()) -> list[int]:
    """The ids that a query brings, in its order, as one text that SQLite writes: a thread that reads 100,000 of them
    row by row would ask for the interpreter as often, and hold up the window."""
    (text,) = connection.execute(f"SELECT group_concat(id, ' ') FROM ({query})", values).fetchone()
    return [int(id) for id in text.split()] if text else []


def chunks(ids: Sequence[int], size: int = 500) -> Iterable[Sequence[int]]:
    """`ids` in pieces that fit the number of SQL parameters."""
    return (ids[i : i + size] for i in range(0, len(ids), size))


def _facts_row(f: Facts) -> tuple[object, ...]:
    keywords = json.dumps(f.keywords, ensure_ascii=False)
    return (
        *(f.width, f.height, f.format, f.taken, f.taken_from, f.offset, f.lat, f.lon),
        *(f.make, f.model, f.title, keywords),
    )


def _facts(row: Sequence[Any]) -> Facts:
    width, height, format, *rest, keywords = row
    values = zip(_FACTS.split(", ")[3:-1], rest, strict=True)
    named: dict[str, Any] = {{"utc_offset": "offset"}.get(name, name): value for name, value in values}
    return Facts(width, height, format, **named, keywords=tuple(json.loads(keywords)))


def _rewritten(before: Facts, now: Facts) -> Facts:
    """The facts of a photo whose file was rewritten: those of now, but for a time stamp that the rewriting has set."""
    if (before.taken_from, now.taken_from) == ("file", "file"):
        return replace(now, taken=min(before.taken, now.taken))
    return now


def _merged(a: Facts, b: Facts) -> Facts:
    """The facts of a photo that stands in two files: names and sidecars differ, the picture does not."""
    rank = {source: i for i, source in enumerate(_BETTER_FIRST)}
    best = min((a, b), key=lambda f: (rank[f.taken_from], f.taken))
    place = a if a.lat is not None else b
    return Facts(
        *(b.width, b.height, b.format, best.taken, best.taken_from, best.offset, place.lat, place.lon),
        *(b.make, b.model, b.title or a.title),
        keywords=tuple(dict.fromkeys(a.keywords + b.keywords)),
    )
