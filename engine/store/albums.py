"""Albums, placements and rejections: the user's tables. Every write belongs to an op of `history`.

Reads give plain data; writes are single rows, and `engine.edits` makes sentences of them. Knows nothing of files.
"""

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeVar

import numpy as np

from engine.errors import AlbumenError
from engine.store.catalog import SHOWN, chunks, ids
from engine.store.history import now

By = Literal["machine", "user"]


@dataclass(frozen=True, slots=True)
class Album:
    """An album and what is shown of it: `photos` at home in it or in its sub-albums, `also` in it, its cover.

    The cover is None where there is no photo; `covered` says that the user chose one. `themed` says that the machine
    chose its parent, or would.
    """

    id: int
    name: str
    named_by: By
    made_by: By
    parent: int | None
    cover: int | None
    photos: int
    also: int
    evidence: dict[str, Any]
    themed: bool
    covered: bool


@dataclass(frozen=True, slots=True)
class Title:
    """An album without what is shown of it, which takes counting; `cover` is the one that the user chose, if any."""

    id: int
    name: str
    named_by: By
    made_by: By
    parent: int | None
    cover: int | None
    themed: bool


@dataclass(frozen=True, slots=True)
class Placement:
    """A photo in an album; one placed by the user is pinned."""

    photo: int
    album: int
    kind: Literal["home", "also"]
    made_by: By
    score: float


Shelf = TypeVar("Shelf", bound="Album | Title")

_TITLES = (
    "SELECT id, name, named_by, made_by, parent, cover, id NOT IN (SELECT album FROM decided WHERE about = 'parent') "
    "FROM albums"
)

_BELOW = (
    "WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT albums.id FROM albums JOIN below ON albums.parent = below.id) "
    "SELECT id FROM below"
)
"""An album and its sub-albums to the last, from above."""


class Albums:
    """Albums, placements and rejections of one library, over one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    # reads

    def all(self) -> list[Album]:
        """All albums, by name."""
        return self._albums("", lambda album: True)

    def get(self, id: int) -> Album:
        """One album; AlbumenError where there is none with this id."""
        found = self._albums(f"WHERE a.id IN ({_BELOW})", lambda album: album.id == id, id)
        if not found:
            raise AlbumenError(f"There is no album {id} in this library.")
        return found[0]

    def title(self, id: int) -> Title:
        """One album, at once; AlbumenError where there is none with this id."""
        row = self._db.execute(f"{_TITLES} WHERE id = ?", (id,)).fetchone()
        if row is None:
            raise AlbumenError(f"There is no album {id} in this library.")
        return _title(*row)

    def titles(self) -> list[Title]:
        """All albums, by id."""
        return [_title(*row) for row in self._db.execute(f"{_TITLES} ORDER BY id")]

    def below(self, album: int) -> list[int]:
        """An album and its sub-albums to the last, from above."""
        return [id for (id,) in self._db.execute(_BELOW, (album,))]

    def _albums(self, rest: str, wanted: Callable[[Album], bool], *values: object) -> list[Album]:
        """The `wanted` of the albums that `rest` selects, which must hold their sub-albums, by name.

        Photos are counted and covers found in one walk through the placements: one an album took a second for 500.
        """
        rows = self._db.execute(
            "SELECT a.id, a.name, a.named_by, a.made_by, a.parent, "
            f"(SELECT photo FROM placements WHERE photo = a.cover AND {SHOWN.format('placements.photo')} AND album IN "
            " (SELECT a.id UNION SELECT b.id FROM albums b WHERE b.parent = a.id UNION SELECT c.id FROM albums b "
            "  JOIN albums c ON c.parent = b.id WHERE b.parent = a.id)), a.evidence, "
            "a.id NOT IN (SELECT album FROM decided WHERE about = 'parent'), a.cover IS NOT NULL "
            f"FROM albums a {rest} ORDER BY lower(a.name), a.id",
            values,
        ).fetchall()
        inside = self._inside(rest, *values)
        albums = {}
        for id, name, named_by, made_by, parent, cover, evidence, themed, covered in rows:
            photos, also, best = inside.get(id, (0, 0, None))
            cover, known = best if cover is None else cover, json.loads(evidence)
            albums[id] = Album(
                id, name, named_by, made_by, parent, cover, photos, also, known, bool(themed), bool(covered)
            )
        return [album for album in _with_sub_albums(albums) if wanted(album)]

    def _inside(self, rest: str, *values: object) -> dict[int, tuple[int, int, int]]:
        """Album -> its shown photos at home in it, those also in it, and the one that would be its cover.

        That is the surest that the machine put there, else the first of the user's, else of those also shown.
        """
        chosen = f"album IN (SELECT a.id FROM albums a {rest}) AND" if rest else ""
        rows = self._db.execute(
            "SELECT album, kind = 'also' AS also, made_by = 'user' AS said, count(*), max(score), photo "
            "FROM (SELECT album, kind, made_by, score, photo FROM placements "
            f"WHERE {chosen} {SHOWN.format('placements.photo')} ORDER BY photo) GROUP BY album, also, said",
            values,
        )
        found: dict[int, tuple[int, int, int]] = {}
        for album, also, _, count, _, photo in rows:  # in the order in which a cover is looked for
            at_home, beside, best = found.get(album, (0, 0, photo))
            found[album] = (at_home, beside + count, best) if also else (at_home + count, beside, best)
        return found

    def placements(self, album: int | None = None) -> list[Placement]:
        """The placements of one album, or all, in a fixed order."""
        where, values = ("", ()) if album is None else ("WHERE album = ?", (album,))
        rows = self._db.execute(
            f"SELECT photo, album, kind, made_by, score FROM placements {where} ORDER BY album, kind DESC, photo",
            values,
        )
        return [Placement(*row) for row in rows]

    def placements_of(self, photos: Iterable[int]) -> dict[int, list[Placement]]:
        """Photo id -> its placements, home first."""
        found: dict[int, list[Placement]] = {}
        for part in chunks(list(photos)):
            rows = self._db.execute(
                "SELECT photo, album, kind, made_by, score FROM placements "
                f"WHERE photo IN ({', '.join('?' * len(part))}) ORDER BY photo, kind DESC, album",
                part,
            )
            for row in rows:
                found.setdefault(row[0], []).append(Placement(*row))
        return found

    def holding(self, photos: Sequence[int]) -> list[tuple[int, int]]:
        """The albums that hold some of `photos`, home or also, with how many of them, the most first."""
        rows = self._db.execute(
            "SELECT album, count(*) FROM placements WHERE photo IN (SELECT value FROM json_each(?)) "
            "GROUP BY album ORDER BY count(*) DESC, album",
            (json.dumps([int(id) for id in photos]),),
        )
        return rows.fetchall()

    def said(self, album: int) -> tuple[int, int]:
        """How many photos the user placed in an album and its sub-albums, and how many the user ruled out."""
        shown = SHOWN.format("photo")
        pinned, ruled_out = (
            f"SELECT count(*) FROM {table} WHERE album IN ({_BELOW}) AND {shown}{more}"
            for table, more in (("placements", " AND made_by = 'user'"), ("rejections", ""))
        )
        (placed,), (out,) = (self._db.execute(query, (album,)).fetchone() for query in (pinned, ruled_out))
        return placed, out

    def homes(self) -> dict[int, int]:
        """Photo id -> the album in which it is at home, of all photos that have a home; quick also for many."""
        return dict(self._db.execute("SELECT photo, album FROM placements WHERE kind = 'home'").fetchall())

    def members(self, album: int) -> list[int]:
        """The shown photos of an album and its sub-albums, home and also, oldest taken first."""
        rows = self._db.execute(
            "SELECT DISTINCT p.id, p.taken FROM placements m JOIN photos p ON p.id = m.photo "
            f"WHERE m.album IN ({_BELOW}) AND {SHOWN.format('p.id')} ORDER BY p.taken = '', p.taken, p.id",
            (album,),
        )
        return [id for id, _ in rows]

    def inside(self, albums: Iterable[int]) -> set[int]:
        """The photos in some albums and in what is below them, home and also; whether they stand in a file or not."""
        below = (
            "WITH RECURSIVE below(id) AS (SELECT value FROM json_each(?) UNION "
            "SELECT albums.id FROM albums JOIN below ON albums.parent = below.id) "
            "SELECT photo AS id FROM placements WHERE album IN below"
        )
        return set(ids(self._db, below, (json.dumps(list(albums)),)))

    def homed_by(self, by: By) -> set[int]:
        """The photos whose home the user, or the machine, chose."""
        chosen = "SELECT photo AS id FROM placements WHERE kind = 'home' AND made_by = ?"
        return set(ids(self._db, chosen, (by,)))

    def of_the_user(self) -> set[int]:
        """The albums that hold the user's word: named, made or confirmed in part by the user."""
        rows = self._db.execute(
            "SELECT id FROM albums WHERE named_by = 'user' OR made_by = 'user' "
            "UNION SELECT DISTINCT album FROM placements WHERE made_by = 'user'"
        )
        return {album for (album,) in rows}

    def newest(self) -> dict[int, str]:
        """Album -> when its youngest photo was taken, sub-albums not counted; "" where none has a date."""
        rows = self._db.execute(
            "SELECT m.album, max(p.taken) FROM placements m JOIN photos p ON p.id = m.photo GROUP BY m.album"
        )
        return dict(rows.fetchall())

    def holds_more(self, albums: Sequence[int], than: int) -> bool:
        """Whether these albums with their sub-albums hold more than so many photos; counts no further."""
        for album in albums:
            inside = self.below(album)
            marks = ", ".join("?" * len(inside))
            than -= self._db.execute(
                f"SELECT count(*) FROM (SELECT 1 FROM placements WHERE album IN ({marks}) LIMIT ?)",
                (*inside, than + 1),
            ).fetchone()[0]
            if than < 0:
                return True
        return False

    def shelves(self, albums: Sequence[int] = ()) -> list[tuple[int, int, float]]:
        """Photo, album and how sure its place there is: for all that is in `albums` and their sub-albums, else of every
        photo that has a home."""
        inside = sorted({id for album in albums for id in self.below(album)})
        if not inside:
            return self._db.execute("SELECT photo, album, score FROM placements WHERE kind = 'home'").fetchall()
        marks = ", ".join("?" * len(inside))
        return self._db.execute(
            f"SELECT photo, album, score FROM placements WHERE album IN ({marks}) ORDER BY kind, album DESC", inside
        ).fetchall()

    def unsorted(self) -> list[int]:
        """The shown photos without a home, oldest taken first."""
        return ids(
            self._db,
            f"SELECT p.id FROM photos p WHERE {SHOWN.format('p.id')} AND NOT EXISTS "
            "(SELECT 1 FROM placements WHERE photo = p.id AND kind = 'home') ORDER BY p.taken = '', p.taken, p.id",
        )

    def count_unsorted(self) -> int:
        """How many shown photos have no home."""
        row = self._db.execute(
            "SELECT (SELECT count(*) FROM photos) - (SELECT count(*) FROM placements WHERE kind = 'home') "
            "- (SELECT count(*) FROM gone WHERE photo NOT IN (SELECT photo FROM placements WHERE kind = 'home'))"
        ).fetchone()
        return int(row[0])

    def rejections(self) -> set[tuple[int, int]]:
        """All (photo, album) that the user ruled out."""
        return set(self._db.execute("SELECT photo, album FROM rejections"))

    def word(self) -> str:
        """A hash of all that the user said about photos and albums: whoever acts on it acts again where it changes."""
        digest = hashlib.sha256()
        for rows in (
            "SELECT photo, album, kind FROM placements WHERE made_by = 'user' ORDER BY photo, album",
            "SELECT photo, album FROM rejections ORDER BY photo, album",
            "SELECT album, about FROM decided ORDER BY album, about",
            "SELECT id, cover FROM albums WHERE cover IS NOT NULL ORDER BY id",
            "SELECT id FROM albums WHERE made_by = 'user' OR named_by = 'user' ORDER BY id",
        ):
            for row in self._db.execute(rows):
                digest.update(repr(row).encode())
        return digest.hexdigest()[:16]

    def named_for(self, album: int) -> tuple[str, frozenset[int]] | None:
        """The namer's key and the members for which the machine named this album last, None where it never did."""
        row = self._db.execute("SELECT key, members FROM named WHERE album = ?", (album,)).fetchone()
        return row and (row[0], frozenset(np.frombuffer(row[1], dtype="<i8").tolist()))

    # writes, inside an op

    def add(self, name: str, by: By, *, named_by: By | None = None) -> int:
        """A new empty album; its id is never used again."""
        cursor = self._db.execute(
            "INSERT INTO albums(name, named_by, made_by) VALUES (?, ?, ?)", (name, named_by or by, by)
        )
        return int(cursor.lastrowid or 0)

    def set_name(self, album: int, name: str, by: By, evidence: dict[str, Any] | None = None) -> None:
        """Name an album; `evidence` is what speaks for a machine's name."""
        self._db.execute(
            "UPDATE albums SET name = ?1, named_by = ?2, evidence = ?3 WHERE id = ?4 "
            "AND (name, named_by, evidence) IS NOT (?1, ?2, ?3)",
            (name, by, json.dumps(evidence or {}, ensure_ascii=False), album),
        )

    def nest(self, album: int, parent: int | None, by: By) -> None:
        """Put an album below another, or on top (None). What the user decided stays until the user decides again."""
        self._db.execute("UPDATE albums SET parent = ?1 WHERE id = ?2 AND parent IS NOT ?1", (parent, album))
        if by == "user":
            self._db.execute("INSERT INTO decided VALUES (?, 'parent') ON CONFLICT DO NOTHING", (album,))

    def set_cover(self, album: int, photo: int | None) -> None:
        """Choose the photo that stands for an album; with None the machine chooses."""
        self._db.execute("UPDATE albums SET cover = ?1 WHERE id = ?2 AND cover IS NOT ?1", (photo, album))

    def remove(self, album: int) -> None:
        """Take an album away with its placements and rejections; its sub-albums move up."""
        self._db.execute("DELETE FROM decided WHERE album = ?", (album,))
        self._db.execute("DELETE FROM placements WHERE album = ?", (album,))
        self._db.execute("DELETE FROM rejections WHERE album = ?", (album,))
        self._db.execute(
            "UPDATE albums SET parent = (SELECT parent FROM albums WHERE id = ?) WHERE parent = ?", (album, album)
        )
        self._db.execute("DELETE FROM albums WHERE id = ?", (album,))

    def place(self, photo: int, album: int, kind: Literal["home", "also"], by: By, score: float = 1.0) -> None:
        """Put a photo into an album; a home takes the place of the photo's earlier home, whatever it was before."""
        if kind == "home":
            self._db.execute("DELETE FROM placements WHERE photo = ? AND kind = 'home' AND album != ?", (photo, album))
        self._db.execute(
            "INSERT INTO placements VALUES (?, ?, ?, ?, ?) ON CONFLICT(photo, album) DO UPDATE SET "
            "kind = excluded.kind, made_by = excluded.made_by, score = excluded.score "
            "WHERE (kind, made_by, score) IS NOT (excluded.kind, excluded.made_by, excluded.score)",
            (photo, album, kind, by, round(score, 4)),
        )

    def displace(self, photo: int, album: int) -> None:
        """Take a photo out of an album."""
        self._db.execute("DELETE FROM placements WHERE photo = ? AND album = ?", (photo, album))

    def reject(self, photo: int, album: int, at: str = "") -> None:
        """Remember that a photo does not belong into an album, said just now or `at` another time (ISO 8601)."""
        values = photo, album, at or now()
        self._db.execute("INSERT INTO rejections VALUES (?, ?, ?) ON CONFLICT DO NOTHING", values)

    def readmit(self, photo: int, album: int) -> None:
        """Forget a rejection: the user changed their mind."""
        self._db.execute("DELETE FROM rejections WHERE photo = ? AND album = ?", (photo, album))

    def note_named(self, album: int, key: str, members: Sequence[int]) -> None:
        """Remember for whom an album was named (bookkeeping, not undone)."""
        self._db.execute(
            "INSERT OR REPLACE INTO named VALUES (?, ?, ?)", (album, key, np.asarray(members, dtype="<i8").tobytes())
        )


def _title(*row: Any) -> Title:
    id, name, named_by, made_by, parent, cover, themed = row
    return Title(id, name, named_by, made_by, parent, cover, bool(themed))


def _with_sub_albums(albums: Mapping[int, Album]) -> list[Album]:
    """`albums` with the photos of their sub-albums counted in; one without a cover has that of its largest one."""
    below: dict[int, list[int]] = {}
    for album in albums.values():
        if album.parent is not None and album.parent in albums:
            below.setdefault(album.parent, []).append(album.id)

    def whole(id: int) -> Album:
        album, inside = albums[id], [whole(child) for child in below.get(id, ())]
        largest = max(inside, key=lambda a: a.photos, default=album)
        cover = largest.cover if album.cover is None else album.cover
        return replace(album, photos=album.photos + sum(a.photos for a in inside), cover=cover)

    return [whole(id) for id in albums]


def as_tree(albums: Iterable[Shelf]) -> list[tuple[Shelf, int]]:
    """The albums and how many stand above each: every album before its sub-albums, siblings in the order given."""
    below: dict[int | None, list[Shelf]] = {}
    for album in albums:
        below.setdefault(album.parent, []).append(album)

    def lines(parent: int | None, depth: int) -> list[tuple[Shelf, int]]:
        return [line for album in below.get(parent, ()) for line in ((album, depth), *lines(album.id, depth + 1))]

    return lines(None, 0)
