"""What the user said about albums and photos, as rows that mean something outside this library, and back.

Photos are told by digest and essence, albums by the library that made them and their number there. Knows which of the
user's words wait for photos that are not known yet. Knows no files and no policy: that is `engine.decisions`.
"""

import json
import secrets
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine.store.albums import By
from engine.store.catalog import from_db
from engine.store.history import now

Key = tuple[str, int]
"""An album in every library: the one that made it, and its id there."""


@dataclass(frozen=True, slots=True)
class Album:
    """An album that the user touched. `parent` counts only where `placed`, that is where the user decided it."""

    id: int
    name: str
    named_by: By
    evidence: dict[str, Any]
    placed: bool
    parent: int | None


@dataclass(slots=True)
class Word:
    """What was said about one photo; albums are local ids. `held` is where the machine had it, in a touched album."""

    home: int | None = None
    held: int | None = None
    also: set[int] = field(default_factory=set)
    rejected: dict[int, str] = field(default_factory=dict)
    cover: set[int] = field(default_factory=set)

    def __bool__(self) -> bool:
        return bool(self.home or self.held or self.also or self.rejected or self.cover)


@dataclass(frozen=True, slots=True)
class Known:
    """A photo: id, digest, essence ("" where none), and the first of its paths below a root ("" where it has none)."""

    id: int
    digest: str
    essence: str
    path: str


_TOUCHED = (
    "SELECT id FROM albums WHERE named_by = 'user' OR made_by = 'user' OR cover IS NOT NULL "
    "UNION SELECT album FROM decided UNION SELECT album FROM rejections "
    "UNION SELECT album FROM placements WHERE made_by = 'user' "
    "UNION SELECT parent FROM albums WHERE parent IS NOT NULL AND id IN (SELECT album FROM decided)"
)


class Decisions:
    """The user's words in one library, over one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    # reads

    def library(self) -> str:
        """What tells this library from every other; made when it is asked for first."""
        self._db.execute("INSERT OR IGNORE INTO facts VALUES ('library', ?)", (secrets.token_hex(8),))
        return str(self._db.execute("SELECT value FROM facts WHERE key = 'library'").fetchone()[0])

    def stamp(self) -> str:
        """What changes whenever the user's words may have changed."""
        return json.dumps(
            self._db.execute(
                "SELECT (SELECT max(id) FROM ops), (SELECT count(*) FROM ops WHERE undone), "
                "(SELECT count(*) FROM pending), (SELECT count(*) FROM photos)"
            ).fetchone()
        )

    def albums(self, others: Iterable[int] = ()) -> list[Album]:
        """The albums that the user touched, and `others`, by id."""
        rows = self._db.execute(
            "SELECT id, name, named_by, evidence, id IN (SELECT album FROM decided), parent FROM albums "
            f"WHERE id IN ({_TOUCHED} UNION SELECT value FROM json_each(?)) ORDER BY id",
            (json.dumps(list(others)),),
        )
        return [
            Album(id, name, named_by, json.loads(evidence), bool(placed), parent)
            for id, name, named_by, evidence, placed, parent in rows
        ]

    def words(self) -> dict[int, Word]:
        """Photo -> what was said about it, of those about which something was."""
        found: dict[int, Word] = {}
        for photo, album, kind, by in self._db.execute(
            "SELECT photo, album, kind, made_by FROM placements "
            f"WHERE made_by = 'user' OR (kind = 'home' AND album IN ({_TOUCHED}))"
        ):
            word = found.setdefault(photo, Word())
            if kind == "also":
                word.also.add(album)
            elif by == "user":
                word.home = album
            else:
                word.held = album
        for photo, album, at in self._db.execute("SELECT photo, album, at FROM rejections"):
            found.setdefault(photo, Word()).rejected[album] = at
        for album, photo in self._db.execute("SELECT id, cover FROM albums WHERE cover IS NOT NULL"):
            found.setdefault(photo, Word()).cover.add(album)
        return found

    def covers(self) -> dict[int, int]:
        """Album -> the cover that was chosen for it."""
        return dict(self._db.execute("SELECT id, cover FROM albums WHERE cover IS NOT NULL"))

    def homes(self) -> dict[int, tuple[int, bool]]:
        """Photo -> the album that is its home, and whether only the machine says so, in an album of the machine."""
        rows = self._db.execute(
            f"SELECT photo, album, made_by = 'machine' AND album NOT IN ({_TOUCHED}) "
            "FROM placements WHERE kind = 'home'"
        )
        return {photo: (album, bool(free)) for photo, album, free in rows}

    def photos(self, ids: Iterable[int]) -> list[Known]:
        """Photos by id, in order; also those that stand in no file."""
        rows = self._db.execute(
            "SELECT p.id, p.digest, coalesce(p.essence, ''), "
            "(SELECT min(path) FROM files WHERE photo = p.id) FROM photos p "
            "WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY p.id",
            (json.dumps(list(ids)),),
        )
        return [Known(id, digest, essence, from_db(path or "")) for id, digest, essence, path in rows]

    def by_digest(self, digests: Iterable[str]) -> dict[str, int]:
        """Digest -> photo, of the photos that are known, whether or not they stand in a file."""
        return dict(
            self._db.execute(
                "SELECT digest, id FROM photos WHERE digest IN (SELECT value FROM json_each(?))",
                (json.dumps(list(digests)),),
            )
        )

    def by_essence(self, essences: Iterable[str]) -> dict[str, list[int]]:
        """Essence -> the photos that have it, those that stand in a file first."""
        found: dict[str, list[int]] = {}
        for essence, id in self._db.execute(
            "SELECT essence, id FROM photos WHERE essence != '' AND essence IN (SELECT value FROM json_each(?)) "
            "ORDER BY id NOT IN (SELECT photo FROM files WHERE photo IS NOT NULL), id",
            (json.dumps(list(essences)),),
        ):
            found.setdefault(essence, []).append(id)
        return found

    def origins(self) -> dict[Key, int]:
        """Albums of other libraries, and ours before we made them anew -> which of ours they are, or were."""
        rows = self._db.execute("SELECT library, album, here FROM origins")
        return {(library, album): here for library, album, here in rows}

    def pending(self) -> list[tuple[int, dict[str, Any]]]:
        """What waits for its photo: import and line of its file, the oldest import first."""
        rows = self._db.execute(
            "SELECT import, said FROM pending WHERE import IN (SELECT id FROM imports) ORDER BY import, digest"
        )
        return [(number, json.loads(said)) for number, said in rows]

    def waits(self) -> bool:
        """Whether anything is pending."""
        return self._db.execute("SELECT 1 FROM pending LIMIT 1").fetchone() is not None

    # writes, inside an op

    def note_origin(self, key: Key, here: int) -> None:
        """Remember that the album of another library is this one of ours."""
        self._db.execute(
            "INSERT INTO origins VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET here = ?3 WHERE here != ?3", (*key, here)
        )

    def wait(self, lines: Sequence[Mapping[str, Any]]) -> None:
        """Let what a file says about photos that are not known wait for them: as long as the op is not undone."""
        number = self._db.execute("INSERT INTO imports(at) VALUES (?)", (now(),)).lastrowid
        self._db.executemany(
            "INSERT INTO pending(digest, import, essence, said) VALUES (?, ?, ?, ?)",
            [(x["digest"], number, x.get("essence", ""), json.dumps(x, ensure_ascii=False)) for x in lines],
        )

    def settle(self, lines: Sequence[tuple[int, Mapping[str, Any]]]) -> None:
        """What waited (import, line) is done. Not undone: what the user takes back then does not come again."""
        self._db.executemany(
            "DELETE FROM pending WHERE import = ? AND digest = ?", [(number, line["digest"]) for number, line in lines]
        )
