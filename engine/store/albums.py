"""Albums, placements and rejections: the user's tables. Every write belongs to an op of `history`.

Reads give plain data; writes are single rows, and `engine.edits` makes sentences of them. Knows nothing of files.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from engine.errors import AlbumenError
from engine.store.catalog import chunks
from engine.store.history import now

By = Literal["machine", "user"]

_SHOWN = "EXISTS (SELECT 1 FROM files WHERE files.photo = {} AND files.kind = 'photo')"
"""Whether a photo stands in some file; a placement outlives its photo's files, but is not shown while they are gone."""


@dataclass(frozen=True, slots=True)
class Album:
    """An album and what is shown of it: `photos` at home in it, `also` in it, its cover (None when it is empty)."""

    id: int
    name: str
    named_by: By
    made_by: By
    parent: int | None
    cover: int | None
    photos: int
    also: int
    evidence: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Placement:
    """A photo in an album; one placed by the user is pinned."""

    photo: int
    album: int
    kind: Literal["home", "also"]
    made_by: By
    score: float


class Albums:
    """Albums, placements and rejections of one library, over one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    # reads

    def all(self) -> list[Album]:
        """All albums, by name."""
        return self._albums("ORDER BY lower(a.name), a.id")

    def get(self, id: int) -> Album:
        """One album; AlbumenError where there is none with this id."""
        found = self._albums("WHERE a.id = ?", id)
        if not found:
            raise AlbumenError(f"There is no album {id} in this library.")
        return found[0]

    def _albums(self, rest: str, *values: object) -> list[Album]:
        shown = _SHOWN.format("placements.photo")
        rows = self._db.execute(
            "SELECT a.id, a.name, a.named_by, a.made_by, a.parent, a.evidence, "
            "coalesce(CASE WHEN a.cover IN (SELECT photo FROM placements WHERE album = a.id) THEN a.cover END, "
            " (SELECT photo FROM placements WHERE album = a.id "
            f"  AND {shown} ORDER BY kind = 'also', made_by = 'user', score DESC, photo LIMIT 1)), "
            f"(SELECT count(*) FROM placements WHERE album = a.id AND kind = 'home' AND {shown}), "
            f"(SELECT count(*) FROM placements WHERE album = a.id AND kind = 'also' AND {shown}) "
            f"FROM albums a {rest}",
            values,
        )
        return [
            Album(id, name, named_by, made_by, parent, cover, photos, also, json.loads(evidence))
            for id, name, named_by, made_by, parent, evidence, cover, photos, also in rows
        ]

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

    def members(self, album: int) -> list[int]:
        """The shown photos of an album, home and also, oldest taken first."""
        rows = self._db.execute(
            "SELECT p.id FROM placements m JOIN photos p ON p.id = m.photo "
            f"WHERE m.album = ? AND {_SHOWN.format('p.id')} ORDER BY p.taken = '', p.taken, p.id",
            (album,),
        )
        return [id for (id,) in rows]

    def unsorted(self) -> list[int]:
        """The shown photos without a home, oldest taken first."""
        rows = self._db.execute(
            f"SELECT p.id FROM photos p WHERE {_SHOWN.format('p.id')} AND p.id NOT IN "
            "(SELECT photo FROM placements WHERE kind = 'home') ORDER BY p.taken = '', p.taken, p.id"
        )
        return [id for (id,) in rows]

    def rejections(self) -> set[tuple[int, int]]:
        """All (photo, album) that the user ruled out."""
        return set(self._db.execute("SELECT photo, album FROM rejections"))

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

    def remove(self, album: int) -> None:
        """Take an album away with its placements and rejections; its sub-albums move up."""
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

    def reject(self, photo: int, album: int) -> None:
        """Remember that a photo does not belong into an album."""
        self._db.execute("INSERT INTO rejections VALUES (?, ?, ?) ON CONFLICT DO NOTHING", (photo, album, now()))

    def readmit(self, photo: int, album: int) -> None:
        """Forget a rejection: the user changed their mind."""
        self._db.execute("DELETE FROM rejections WHERE photo = ? AND album = ?", (photo, album))

    def note_named(self, album: int, key: str, members: Sequence[int]) -> None:
        """Remember for whom an album was named (bookkeeping, not undone)."""
        self._db.execute(
            "INSERT OR REPLACE INTO named VALUES (?, ?, ?)", (album, key, np.asarray(members, dtype="<i8").tobytes())
        )
