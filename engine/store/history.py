"""Lasting undo: every change to the user's tables belongs to one named op, and an op can be played backwards.

The triggers in `schema` keep old and new row images as values. Undo replays an op's images backwards while the same
triggers record, so undo and redo are one function, and what it plays may be a rename or a regrouping of 50,000 photos.
Knows rows, not what they mean.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from engine.errors import AlbumenError
from engine.store.undoable import UNDOABLE


@dataclass
class Changes:
    """What one op touched. `op` is None where it changed nothing; filled when its transaction is over."""

    label: str
    op: int | None = None
    albums: set[int] = field(default_factory=set)
    photos: set[int] = field(default_factory=set)

    def __bool__(self) -> bool:
        return self.op is not None


@dataclass(frozen=True, slots=True)
class Op:
    """A line of the history; `undone` ones come back with redo."""

    id: int
    label: str
    at: str
    undone: bool
    changes: int


class History:
    """The ops of one library, over one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    @contextmanager
    def op(self, label: str) -> Iterator[Changes]:
        """One undoable transaction: all of it is kept, or after an exception none.

        A new op makes the undone ones unreachable. An op that changes nothing leaves no trace.
        """
        changes = Changes(label)
        with transaction(self._db):
            number = self._db.execute("INSERT INTO ops(label, at) VALUES (?, ?)", (label, now())).lastrowid
            self._write_as(number)
            yield changes
            self._write_as(None)
            if self._touched(number, changes):
                changes.op = number
                if changes.label != label:
                    self._db.execute("UPDATE ops SET label = ? WHERE id = ?", (changes.label, number))
                self._forget_undone()
            else:
                self._db.execute("DELETE FROM ops WHERE id = ?", (number,))

    def undo(self) -> Changes:
        """Take the last op back; AlbumenError where there is none."""
        return self._turn("SELECT id, label FROM ops WHERE undone = 0 ORDER BY id DESC LIMIT 1", 1, "undo")

    def redo(self) -> Changes:
        """Do again what was undone last; AlbumenError where there is nothing."""
        return self._turn("SELECT id, label FROM ops WHERE undone = 1 ORDER BY id LIMIT 1", 0, "redo")

    def ops(self, limit: int = -1) -> list[Op]:
        """The ops, newest first."""
        rows = self._db.execute(
            "SELECT id, label, at, undone, (SELECT count(*) FROM changes WHERE op = ops.id) "
            "FROM ops ORDER BY id DESC LIMIT ?",
            (limit,),
        )
        return [Op(id, label, at, bool(undone), changes) for id, label, at, undone, changes in rows]

    def next_labels(self) -> tuple[str, str]:
        """What undo and redo would take back and do again; "" where nothing."""
        undo = self._db.execute("SELECT label FROM ops WHERE undone = 0 ORDER BY id DESC LIMIT 1").fetchone()
        redo = self._db.execute("SELECT label FROM ops WHERE undone = 1 ORDER BY id LIMIT 1").fetchone()
        return (undo[0] if undo else "", redo[0] if redo else "")

    def _turn(self, which: str, undone: int, verb: str) -> Changes:
        with transaction(self._db):
            row = self._db.execute(which).fetchone()
            if row is None:
                raise AlbumenError(f"There is nothing to {verb}.")
            number, label = row
            images = self._db.execute(
                "SELECT tab, before, after FROM changes WHERE op = ? ORDER BY id DESC", (number,)
            ).fetchall()
            self._db.execute("DELETE FROM changes WHERE op = ?", (number,))
            self._write_as(number)
            for table, before, after in images:
                self._put_back(table, before and json.loads(before), after and json.loads(after))
            self._write_as(None)
            self._db.execute("UPDATE ops SET undone = ? WHERE id = ?", (undone, number))
            changes = Changes(label, number)
            self._touched(number, changes)
        return changes

    def _put_back(self, table: str, before: list[Any] | None, after: list[Any] | None) -> None:
        keys, others = UNDOABLE[table]
        where = " AND ".join(f"{k} = ?" for k in keys)
        if before is None:
            assert after is not None
            self._db.execute(f"DELETE FROM {table} WHERE {where}", after[: len(keys)])
        elif after is None:
            marks = ", ".join("?" * len(before))
            self._db.execute(f"INSERT INTO {table}({', '.join(keys + others)}) VALUES ({marks})", before)
        else:
            sets = ", ".join(f"{c} = ?" for c in keys + others)
            self._db.execute(f"UPDATE {table} SET {sets} WHERE {where}", before + after[: len(keys)])

    def _touched(self, number: int | None, into: Changes) -> bool:
        rows = self._db.execute("SELECT tab, coalesce(after, before) FROM changes WHERE op = ?", (number,)).fetchall()
        for table, image in rows:
            values = json.loads(image)
            if table in ("albums", "decided"):
                into.albums.add(values[0])
            elif table in ("placements", "rejections"):
                into.photos.add(values[0])
                into.albums.add(values[1])
        return bool(rows)

    def _write_as(self, number: int | None) -> None:
        self._db.execute("UPDATE pen SET op = ?", (number,))

    def _forget_undone(self) -> None:
        self._db.execute("DELETE FROM changes WHERE op IN (SELECT id FROM ops WHERE undone = 1)")
        self._db.execute("DELETE FROM ops WHERE undone = 1")


def now() -> str:
    """Local time to the second, with its offset, ISO 8601."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """BEGIN IMMEDIATE ... COMMIT, or ROLLBACK where the block raises; blocks do not nest."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite itself rolls back on a full disk
            connection.execute("ROLLBACK")
        raise
