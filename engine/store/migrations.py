"""How a library becomes one of today's format, step by step; each step is taken once and never changed again.

Loaded only where a library is made or is older than this program: the window opens on others without it.
"""

import sqlite_utils

from engine.store.undoable import UNDOABLE

migrations = sqlite_utils.Migrations("albumen")


@migrations()
def first(db: sqlite_utils.Database) -> None:
    """The library as it began."""
    statements = """
    CREATE TABLE roots (id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE);
    CREATE TABLE photos (
        id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, width INTEGER NOT NULL, height INTEGER NOT NULL,
        format TEXT NOT NULL, taken TEXT NOT NULL, taken_from TEXT NOT NULL, utc_offset INTEGER, lat REAL, lon REAL,
        make TEXT NOT NULL, model TEXT NOT NULL, title TEXT NOT NULL, keywords TEXT NOT NULL, note TEXT NOT NULL);
    CREATE INDEX photos_taken ON photos(taken);
    CREATE TABLE files (
        id INTEGER PRIMARY KEY, root INTEGER NOT NULL REFERENCES roots(id), path BLOB NOT NULL, size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL, sidecar BLOB NOT NULL, sidecar_mtime_ns INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('new', 'photo', 'problem', 'other')), problem TEXT NOT NULL DEFAULT '',
        digest TEXT NOT NULL DEFAULT '', photo INTEGER REFERENCES photos(id), UNIQUE (root, path));
    CREATE INDEX files_photo ON files(photo);
    CREATE INDEX files_kind ON files(kind);
    CREATE TABLE left_out (
        root INTEGER NOT NULL REFERENCES roots(id), path BLOB NOT NULL, reason TEXT NOT NULL,
        is_folder INTEGER NOT NULL);
    CREATE TABLE spaces (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, dim INTEGER NOT NULL, state BLOB NOT NULL,
        learned_from INTEGER NOT NULL);
    CREATE TABLE vectors (
        space INTEGER NOT NULL REFERENCES spaces(id), photo INTEGER NOT NULL REFERENCES photos(id), row BLOB NOT NULL,
        PRIMARY KEY (space, photo)) WITHOUT ROWID;
    CREATE TABLE albums (
        id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL,
        named_by TEXT NOT NULL CHECK (named_by IN ('machine', 'user')),
        made_by TEXT NOT NULL CHECK (made_by IN ('machine', 'user')),
        parent INTEGER REFERENCES albums(id) DEFERRABLE INITIALLY DEFERRED,
        cover INTEGER REFERENCES photos(id), evidence TEXT NOT NULL DEFAULT '{}');
    CREATE TABLE placements (
        photo INTEGER NOT NULL REFERENCES photos(id),
        album INTEGER NOT NULL REFERENCES albums(id) DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL CHECK (kind IN ('home', 'also')),
        made_by TEXT NOT NULL CHECK (made_by IN ('machine', 'user')), score REAL NOT NULL,
        PRIMARY KEY (photo, album)) WITHOUT ROWID;
    CREATE UNIQUE INDEX one_home ON placements(photo) WHERE kind = 'home';
    CREATE INDEX placements_album ON placements(album);
    CREATE TABLE rejections (
        photo INTEGER NOT NULL REFERENCES photos(id),
        album INTEGER NOT NULL REFERENCES albums(id) DEFERRABLE INITIALLY DEFERRED,
        at TEXT NOT NULL, PRIMARY KEY (photo, album)) WITHOUT ROWID;
    CREATE TABLE named (album INTEGER PRIMARY KEY, key TEXT NOT NULL, members BLOB NOT NULL);
    CREATE TABLE ops (
        id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL, at TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE changes (
        id INTEGER PRIMARY KEY, op INTEGER NOT NULL REFERENCES ops(id), tab TEXT NOT NULL, before TEXT, after TEXT);
    CREATE INDEX changes_op ON changes(op);
    CREATE TABLE pen (op INTEGER);
    INSERT INTO pen VALUES (NULL);
    CREATE TABLE facts (key TEXT PRIMARY KEY, value TEXT NOT NULL);
    """
    for statement in statements.split(";\n"):
        if statement.strip():
            db.execute(statement)
    for table in ("albums", "placements", "rejections"):
        keys, others = UNDOABLE[table]
        for trigger in _triggers(table, keys + others):
            db.execute(trigger)


@migrations()
def second(db: sqlite_utils.Database) -> None:
    """Vectors in rows with a number that is never used twice, so that what came after a number is found at once.

    In a table WITHOUT ROWID, SQLite spills what is longer than a quarter of a page onto a page of its own: rows of
    DINOv2 took three times their size.
    """
    for statement in (
        "CREATE TABLE rows (id INTEGER PRIMARY KEY AUTOINCREMENT, space INTEGER NOT NULL REFERENCES spaces(id), "
        "photo INTEGER NOT NULL REFERENCES photos(id), row BLOB NOT NULL, UNIQUE (space, photo))",
        "INSERT INTO rows(space, photo, row) SELECT space, photo, row FROM vectors ORDER BY space, photo",
        "DROP TABLE vectors",
        "ALTER TABLE rows RENAME TO vectors",
    ):
        db.execute(statement)


@migrations()
def third(db: sqlite_utils.Database) -> None:
    """What the user has decided about an album beside its name, so that the machine leaves it: its parent."""
    db.execute(
        "CREATE TABLE decided (album INTEGER NOT NULL REFERENCES albums(id) DEFERRABLE INITIALLY DEFERRED, "
        "about TEXT NOT NULL CHECK (about IN ('parent')), PRIMARY KEY (album, about)) WITHOUT ROWID"
    )
    db.execute("INSERT INTO decided SELECT id, 'parent' FROM albums WHERE parent IS NOT NULL")
    for trigger in _triggers("decided", ("album", "about")):
        db.execute(trigger)
    db.execute("CREATE INDEX albums_parent ON albums(parent)")


@migrations()
def fourth(db: sqlite_utils.Database) -> None:
    """Stacks, and what every picture looks like in a kilobyte, so that no thumbnail is decoded twice to find them."""
    for statement in (
        "CREATE TABLE signatures (photo INTEGER PRIMARY KEY REFERENCES photos(id), signature BLOB NOT NULL, "
        "thumbprint INTEGER NOT NULL, quality REAL NOT NULL)",
        "CREATE TABLE stacks (photo INTEGER PRIMARY KEY REFERENCES photos(id), "
        "head INTEGER NOT NULL REFERENCES photos(id), "
        "kind TEXT NOT NULL CHECK (kind IN ('identical', 'copy', 'burst')))",
        "CREATE INDEX stacks_head ON stacks(head)",
    ):
        db.execute(statement)


@migrations()
def fifth(db: sqlite_utils.Database) -> None:
    """Photos are known by their essence too (NULL where nobody looked), and what the user said can come from a file.

    `files.was` is the photo that a changed file held; `roots.away` that a root was not there at the last look. An
    import stands in `imports` until it is undone, and lets what is `pending` wait for photos that are not known yet;
    `origins` says which album of another library one of ours is.
    """
    for statement in (
        "ALTER TABLE photos ADD COLUMN essence TEXT",
        "CREATE INDEX photos_essence ON photos(essence) WHERE essence != ''",
        "ALTER TABLE files ADD COLUMN was INTEGER REFERENCES photos(id)",
        "CREATE INDEX files_was ON files(was) WHERE was IS NOT NULL",
        "ALTER TABLE roots ADD COLUMN away INTEGER NOT NULL DEFAULT 0",
        "CREATE TABLE imports (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL)",
        "CREATE TABLE origins (library TEXT NOT NULL, album INTEGER NOT NULL, here INTEGER NOT NULL, "
        "PRIMARY KEY (library, album)) WITHOUT ROWID",
        "CREATE TABLE pending (digest TEXT NOT NULL, import INTEGER NOT NULL, essence TEXT NOT NULL, "
        "said TEXT NOT NULL, PRIMARY KEY (digest, import)) WITHOUT ROWID",
    ):
        db.execute(statement)
    for table in ("imports", "origins"):
        keys, others = UNDOABLE[table]
        for trigger in _triggers(table, keys + others):
            db.execute(trigger)


@migrations()
def sixth(db: sqlite_utils.Database) -> None:
    """What models have answered, and into which category of which vocabulary they have put each photo."""
    for statement in (
        "CREATE TABLE answers (model TEXT NOT NULL, prompt TEXT NOT NULL, about TEXT NOT NULL, answer TEXT NOT NULL, "
        "PRIMARY KEY (model, prompt, about))",
        "CREATE TABLE categories (vocabulary TEXT NOT NULL, photo INTEGER NOT NULL REFERENCES photos(id), "
        "category TEXT NOT NULL, share REAL NOT NULL, model TEXT NOT NULL, PRIMARY KEY (vocabulary, photo)) "
        "WITHOUT ROWID",
        "CREATE INDEX categories_category ON categories(category)",
    ):
        db.execute(statement)


@migrations()
def seventh(db: sqlite_utils.Database) -> None:
    """What the window asks for at every change is answered from indexes: the order of all photos, how many are in each
    album, and which one is on its cover.

    `gone` holds the photos that stand in no file, kept by triggers: there are few, so that what is shown is everything
    but those, rather than everything whose file is found.
    """
    standing = "EXISTS (SELECT 1 FROM files WHERE files.photo = {} AND +files.kind = 'photo')"
    leave = f"INSERT OR IGNORE INTO gone SELECT OLD.photo WHERE OLD.photo IS NOT NULL AND NOT {standing}"
    for statement in (
        "CREATE TABLE gone (photo INTEGER PRIMARY KEY REFERENCES photos(id))",
        f"INSERT INTO gone SELECT id FROM photos WHERE NOT {standing.format('photos.id')}",
        "CREATE TRIGGER photos_gone AFTER INSERT ON photos BEGIN INSERT INTO gone VALUES (NEW.id); END",
        "CREATE TRIGGER files_come AFTER INSERT ON files WHEN NEW.kind = 'photo' BEGIN "
        "DELETE FROM gone WHERE photo = NEW.photo; END",
        "CREATE TRIGGER files_turn AFTER UPDATE OF kind, photo ON files BEGIN "
        f"{leave.format('OLD.photo')}; DELETE FROM gone WHERE NEW.kind = 'photo' AND photo = NEW.photo; END",
        f"CREATE TRIGGER files_leave AFTER DELETE ON files BEGIN {leave.format('OLD.photo')}; END",
        "CREATE INDEX photos_in_order ON photos(taken = '', taken, id)",
        "DROP INDEX placements_album",
        "CREATE INDEX placements_best ON placements(album, kind DESC, made_by, score DESC, photo)",
    ):
        db.execute(statement)


def _triggers(table: str, columns: tuple[str, ...]) -> list[str]:
    old = "json_array(" + ", ".join(f"OLD.{c}" for c in columns) + ")"
    new = "json_array(" + ", ".join(f"NEW.{c}" for c in columns) + ")"
    images = {"INSERT": ("NULL", new), "UPDATE": (old, new), "DELETE": (old, "NULL")}
    return [
        f"CREATE TRIGGER {table}_{event.lower()} AFTER {event} ON {table} BEGIN "
        f"INSERT INTO changes(op, tab, before, after) VALUES ((SELECT op FROM pen), '{table}', {before}, {after}); END"
        for event, (before, after) in images.items()
    ]
