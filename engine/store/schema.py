"""The tables of a library, and that an older library becomes a newer one before it is used.

Three kinds of tables. Facts and vectors are a cache of the disk, keyed by content. The user's tables (UNDOABLE) change
only inside an op: triggers write every old and new row into `changes`, and a change outside an op violates
`changes.op NOT NULL`. Everything else is bookkeeping. Paths stand in BLOB columns, the one affinity that keeps text as
text ("007" stays "007") and undecodable names as bytes.
"""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from engine.errors import AlbumenError


def version() -> int:
    """The schema that this program writes: the number of `migrations` that it knows."""
    return 7


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether a library has the format that this program writes, so that nobody need wait for `upgrade`."""
    return bool(connection.execute("PRAGMA user_version").fetchone()[0] == version())


def upgrade(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the database at `path` to `version()`; the file is copied beside itself before it is changed.

    Raises AlbumenError, with both numbers, for a library that a newer Albumen wrote.
    """
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    if found > version():
        raise AlbumenError(
            f"This library was written by a newer Albumen (format {found}; this program knows {version()}). "
            "Update Albumen to open it."
        )
    if found == version():
        return
    if found:
        copy = path.with_name(f"{path.stem}-format-{found}-{datetime.now():%Y%m%d-%H%M%S}.db")
        # By SQLite, not as a file: whoever closes the file elsewhere in this process gives up SQLite's locks on it, and
        # the next process that leaves takes the journal away from under this one.
        with closing(sqlite3.connect(copy)) as kept:
            connection.backup(kept)
    import sqlite_utils

    from engine.store.migrations import migrations

    migrations.apply(sqlite_utils.Database(connection))
    connection.execute(f"PRAGMA user_version = {version()}")
