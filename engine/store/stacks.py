"""Stacks: which photos stand behind another one, and what is known of every picture to find that out.

A cache, never undone: signatures belong to a photo's bytes, and stacks are found anew where photos or their dates have
changed. A photo that is its own head, in a stack or alone, has no row. Knows rows; nothing of how likeness is measured.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from engine.store.catalog import SHOWN, chunks
from engine.store.history import transaction
from engine.types import Relation

_SHOWN = "(SELECT photo FROM files WHERE kind = 'photo')"


@dataclass(frozen=True, slots=True)
class Signature:
    """What is kept of a picture: its signature, a number for its thumbnail's bytes, how good a photo it is."""

    photo: int
    signature: bytes
    thumbprint: int
    quality: float


@dataclass(frozen=True, slots=True)
class Follower:
    """A photo that stands behind `head`, and what it is to it."""

    photo: int
    head: int
    kind: Relation


@dataclass(frozen=True, slots=True)
class Stack:
    """A head and its followers, by id; `kind` is the loosest of theirs."""

    head: int
    kind: Relation
    followers: tuple[int, ...]


class Stacks:
    """Signatures and stacks of one library, over one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    # what is known of every picture

    def missing(self, photos: Sequence[int]) -> list[int]:
        """Those of `photos` that have no signature, in order."""
        found = self._db.execute(
            "SELECT asked.value FROM json_each(?) AS asked "
            "WHERE NOT EXISTS (SELECT 1 FROM signatures WHERE photo = asked.value) ORDER BY asked.id",
            (json.dumps([int(id) for id in photos]),),
        )
        return [id for (id,) in found]

    def put(self, signatures: Iterable[Signature]) -> None:
        """Keep some signatures, in one transaction."""
        with transaction(self._db):
            self._db.executemany(
                "INSERT OR REPLACE INTO signatures VALUES (?, ?, ?, ?)",
                [(s.photo, s.signature, s.thumbprint, s.quality) for s in signatures],
            )

    def signatures(self, photos: Iterable[int]) -> list[Signature]:
        """The signatures of those of `photos` that have one, by id."""
        rows = self._db.execute(
            "SELECT photo, signature, thumbprint, quality FROM signatures "
            "WHERE photo IN (SELECT value FROM json_each(?)) ORDER BY photo",
            (json.dumps([int(id) for id in photos]),),
        )
        return [Signature(*row) for row in rows]

    def forget(self) -> None:
        """Forget all signatures: they are made in another way now."""
        with transaction(self._db):
            self._db.execute("DELETE FROM signatures")

    # who stands behind whom

    def replace(self, followers: Iterable[Follower]) -> None:
        """Let `followers` be all there are, in one transaction."""
        with transaction(self._db):
            self._db.execute("DELETE FROM stacks")
            self._db.executemany("INSERT INTO stacks VALUES (?, ?, ?)", [(f.photo, f.head, f.kind) for f in followers])

    def followers(self) -> dict[int, int]:
        """Photo -> head, of all photos that stand behind another, in the order of their ids."""
        return dict(self._db.execute("SELECT photo, head FROM stacks ORDER BY photo"))

    def heads(self, photos: Sequence[int]) -> dict[int, int]:
        """Photo -> head, of those of `photos` that stand behind another, and of others where there are many."""
        if len(photos) > 5000:
            return self.followers()
        rows = self._db.execute(
            "SELECT photo, head FROM stacks WHERE photo IN (SELECT value FROM json_each(?))",
            (json.dumps(list(photos)),),
        )
        return dict(rows.fetchall())

    def members(self, head: int) -> list[int]:
        """The photos of one stack that stand in some file, the head first."""
        behind = self._db.execute(
            "SELECT photo FROM stacks WHERE head = ? AND EXISTS (SELECT 1 FROM files WHERE files.photo = stacks.photo "
            "AND +files.kind = 'photo') ORDER BY photo",
            (head,),
        )
        return [head, *(photo for (photo,) in behind)]

    def all(self) -> list[Stack]:
        """The stacks of photos that stand in some file, by head."""
        looseness: dict[Relation, int] = {"identical": 0, "copy": 1, "burst": 2}
        found: dict[int, list[tuple[int, Relation]]] = {}
        for photo, head, kind in self._db.execute(
            f"SELECT photo, head, kind FROM stacks WHERE photo IN {_SHOWN} AND head IN {_SHOWN} ORDER BY head, photo"
        ):
            found.setdefault(head, []).append((photo, kind))
        return [
            Stack(
                head, max((kind for _, kind in behind), key=looseness.__getitem__), tuple(photo for photo, _ in behind)
            )
            for head, behind in found.items()
        ]

    def count(self) -> int:
        """How many stacks of photos that stand in some file there are."""
        both = " AND ".join(SHOWN.format(f"stacks.{column}") for column in ("photo", "head"))
        return int(self._db.execute(f"SELECT count(DISTINCT head) FROM stacks WHERE {both}").fetchone()[0])

    def of(self, photos: Sequence[int]) -> dict[int, tuple[int, Relation | None]]:
        """Photo -> (head, what it is to the head), for `photos` that are in a stack; a head is nothing to itself."""
        found: dict[int, tuple[int, Relation | None]] = {}
        for part in chunks(photos):
            marks = ", ".join("?" * len(part))
            for (head,) in self._db.execute(f"SELECT DISTINCT head FROM stacks WHERE head IN ({marks})", part):
                found[head] = head, None
            for photo, head, kind in self._db.execute(f"SELECT * FROM stacks WHERE photo IN ({marks})", part):
                found[photo] = head, kind
        return found
