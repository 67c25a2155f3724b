"""A library: one folder with one SQLite file, its settings and its cache, never among the originals unless asked.

Opens, upgrades and closes; everything else is said by its parts (`catalog`, `vectors`, `stacks`, `albums`,
`decisions`, `history`). A library belongs to the thread that opened it.
"""

import contextlib
import hashlib
import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import platformdirs

from engine.errors import AlbumenError
from engine.store import config as settings
from engine.store import schema
from engine.store.albums import Albums
from engine.store.answers import Answers
from engine.store.catalog import Catalog
from engine.store.categories import Categories
from engine.store.decisions import Decisions
from engine.store.history import Changes, History
from engine.store.layouts import Layouts
from engine.store.neighbourhood import Neighbourhood
from engine.store.register import Register
from engine.store.stacks import Stacks
from engine.store.vectors import Space, VectorStore

DATABASE = "albumen.db"

UNFINISHED = "unfinished"
"""The fact that names a job which was begun and has not come to its end; see `Library.fact`."""

DECISIONS = "decisions.json"
"""The copy of what the user said that is kept beside the database, should it be damaged."""


class Library:
    """An open library. Use `with Library.open(folder) as library:`."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self.folder = folder
        self.config = settings.load(folder / "config.toml")
        self._db = connection
        self.catalog = Catalog(connection)
        self.vectors = VectorStore(connection)
        self.albums = Albums(connection)
        self.answers = Answers(connection)
        self.categories = Categories(connection)
        self.stacks = Stacks(connection)
        self.decisions = Decisions(connection)
        self.history = History(connection)
        self.register = Register(connection, folder / "cache" / "places.json")
        self.layouts = Layouts(folder / "cache" / "layouts")
        self._neighbourhoods: dict[int, Neighbourhood] = {}

    @classmethod
    def open(cls, folder: Path, *, create: bool = False) -> "Library":
        """The library in `folder`; `create` makes it when it is new.

        Raises AlbumenError where there is none, it cannot be written, is damaged, or was written by a newer Albumen.
        """
        folder = folder.absolute()
        path = folder / DATABASE
        if not path.exists() and not create:
            raise AlbumenError(
                f"There is no library in {folder}. Make one with: albumen organize FOLDER --library {folder}"
            )
        try:
            folder.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(path, isolation_level=None, timeout=60)
        except (OSError, sqlite3.Error) as error:
            raise AlbumenError(f"The library in {folder} cannot be opened: {error}.") from error
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")  # an edit that was shown as done survives a power cut
            connection.execute("PRAGMA foreign_keys = ON")
            if not schema.is_current(connection):
                import filelock

                with filelock.FileLock(folder / "upgrade.lock"):
                    schema.upgrade(connection, path)
            return cls(folder, connection)
        except sqlite3.DatabaseError as error:
            connection.close()
            rescue = (
                f" What you said stands in {folder / DECISIONS}: move it away, make a new library and give it to "
                "`albumen decisions import`."
            )
            hope = rescue if (folder / DECISIONS).exists() else ""
            raise AlbumenError(f"The library in {folder} cannot be used: {error}.{hope}") from error
        except BaseException:
            connection.close()
            raise

    def close(self) -> None:
        """Close the library; it can be opened again."""
        self._neighbourhoods.clear()
        self._db.close()

    def __enter__(self) -> "Library":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def op(self, label: str) -> AbstractContextManager[Changes]:
        """One undoable transaction; see `History.op`."""
        return self.history.op(label)

    @contextmanager
    def working(self) -> Iterator[None]:
        """Hold the library's one place for a job; the system frees it when a process dies.

        Raises AlbumenError where another process is at work.
        """
        import filelock

        lock = filelock.FileLock(self.folder / "work.lock")
        try:
            lock.acquire(timeout=0)
        except filelock.Timeout as error:
            raise AlbumenError(
                "Albumen is already at work on this library. Wait for it, or cancel it there."
            ) from error
        try:
            yield
        finally:
            lock.release()

    def configure(self, **changes: Any) -> None:
        """Change settings and keep them."""
        self.config = self.config.replace(**changes)
        settings.save(self.config, self.folder / "config.toml")

    def thumbnail(self, digest: str) -> Path:
        """Where the thumbnail of a photo lies, or would."""
        return self.folder / "cache" / "thumbnails" / digest[:2] / f"{digest}.jpg"

    def thumbnails(self) -> set[str]:
        """The digests of all photos whose thumbnail is there."""
        shelves = self.folder / "cache" / "thumbnails"
        return {name[:-4] for _, _, names in os.walk(shelves) for name in names if name.endswith(".jpg")}

    def put_thumbnail(self, digest: str, data: bytes) -> None:
        """Keep a thumbnail, whole or not at all."""
        path = self.thumbnail(digest)
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{digest}-{os.getpid()}.part")
        part.write_bytes(data)
        part.replace(path)

    def neighbourhood(self, space: Space) -> Neighbourhood:
        """Who is near to whom in `space`; kept, with what it has read, until the library is closed."""
        if space.id not in self._neighbourhoods:
            file = self.folder / "cache" / "neighbours" / f"{space.id}.index"
            self._neighbourhoods[space.id] = Neighbourhood(self.vectors, space, file)
        return self._neighbourhoods[space.id]

    def fact(self, key: str) -> str:
        """A remembered fact about the library's state ("" where none); bookkeeping, not undone."""
        row = self._db.execute("SELECT value FROM facts WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    def remember(self, key: str, value: str) -> None:
        """Remember a fact; inside an op it is kept or lost with it."""
        self._db.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (key, value))

    def version(self) -> int:
        """A number that changes whenever another connection wrote to the library."""
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])


def home() -> Path:
    """Albumen's own folder for libraries and what it remembers between them."""
    return Path(os.environ.get("ALBUMEN_HOME") or platformdirs.user_data_dir("Albumen", appauthor=False))


def default_folder(photos: Path) -> Path:
    """Where the library of the folder `photos` lies when the user does not say: in `home()`, named after it."""
    photos = photos.absolute()
    digest = hashlib.sha256(os.fsencode(photos)).hexdigest()[:8]
    name = "".join(c if c.isalnum() or c in " -_" else "_" for c in photos.name).strip()[:40] or "photos"
    return home() / "libraries" / f"{name}-{digest}"


def folder_for(photos: Path) -> Path:
    """Where the library of the folder `photos` lies, or would: the one of that name, else one that has known the folder
    at another place, where its files are not any more (a drive at another mount point)."""
    default = default_folder(photos)
    if (default / DATABASE).exists():
        return default
    for folder in recent():
        try:
            connection = sqlite3.connect(f"{(folder / DATABASE).as_uri()}?mode=ro", uri=True)
        except sqlite3.Error:
            continue
        with contextlib.closing(connection), contextlib.suppress(sqlite3.Error):
            if Catalog(connection).moved_to(photos.absolute()) is not None:
                return folder
    return default


def recent() -> list[Path]:
    """The libraries that were opened last, newest first, those that are gone left out."""
    return [folder for folder in remembered() if (folder / DATABASE).exists()]


def remembered() -> list[Path]:
    """The libraries that were opened last, newest first, also those that are gone, perhaps with a drive."""
    try:
        listed = json.loads((home() / "recent.json").read_text("utf-8"))
    except (OSError, ValueError):
        return []
    return [Path(p) for p in listed if isinstance(p, str)] if isinstance(listed, list) else []


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What can be seen of a library from outside: how many photos, and the pictures on its largest albums."""

    photos: int = 0
    covers: tuple[Path, ...] = ()


def glimpse(folder: Path, covers: int = 4) -> Glimpse:
    """A look at the library in `folder` without opening it; an empty one where that is not possible."""
    try:
        connection = sqlite3.connect(f"{(folder / DATABASE).as_uri()}?mode=ro", uri=True)
    except sqlite3.Error:
        return Glimpse()
    with contextlib.closing(connection), contextlib.suppress(sqlite3.Error):
        catalog = Catalog(connection)
        ids = catalog.photo_ids()
        albums = sorted(Albums(connection).all(), key=lambda album: -album.photos)
        wanted = [album.cover for album in albums if album.cover is not None][:covers]
        shown = catalog.photos(wanted or ids[:covers])
        shelves = folder / "cache" / "thumbnails"
        return Glimpse(len(ids), tuple(shelves / photo.digest[:2] / f"{photo.digest}.jpg" for photo in shown))
    return Glimpse()


def trusted() -> list[str]:
    """The namers on other computers to which the user of this one lets pictures be sent.

    It stands here and not in a library: one that came from elsewhere may name any server.
    """
    try:
        listed = json.loads((home() / "trusted.json").read_text("utf-8"))
    except (OSError, ValueError):
        return []
    return [namer for namer in listed if isinstance(namer, str)]


def trust(namer: str) -> None:
    """Let pictures be sent to a namer on another computer from now on; AlbumenError where that cannot be kept."""
    if namer in trusted():
        return
    part = home() / f"trusted-{os.getpid()}.part"
    try:
        home().mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps([*trusted(), namer]), "utf-8")
        part.replace(home() / "trusted.json")
    except OSError as error:
        raise AlbumenError(f"That {namer} may be sent pictures cannot be noted: {error}.") from error


def note_recent(folder: Path) -> None:
    """Put a library first in `recent`; a home that cannot be written is no reason to fail."""
    _remember([folder.absolute(), *(other for other in remembered() if other != folder.absolute())][:12])


def forget(folder: Path) -> None:
    """Leave a library out of `recent`; the library itself stays where it is."""
    _remember([other for other in remembered() if other != folder])


def _remember(folders: Sequence[Path]) -> None:
    part = home() / f"recent-{os.getpid()}.part"
    try:
        home().mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps([str(folder) for folder in folders]), "utf-8")
        part.replace(home() / "recent.json")
    except OSError:
        return
