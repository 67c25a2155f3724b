"""From a file into a library, in one op: what it says about photos that are known now, and later about the others.

Where file and library contradict each other, the library's word stands unless the file is preferred; either way the
contradiction is told, and the file is still there. What waits is applied when its photos have been read.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from engine import edits
from engine.decisions import document
from engine.decisions.exporting import known_albums, waiting_words
from engine.errors import AlbumenError
from engine.store import Library
from engine.store.decisions import Word

Prefer = Literal["library", "file"]
"""Whose word stands where both have spoken."""

ALIKE = 0.5
"""Share of photos that an album here and one of the file have in common, of all that are in either, to be one."""


@dataclass
class _Import:
    """One import under way: which albums are which, and what came of it."""

    library: Library
    prefer: Prefer
    albums: dict[str, int]
    fresh: set[int] = field(default_factory=set)
    applied: int = 0
    conflicts: list[dict[str, Any]] = field(default_factory=list)

    def contradicted(self, what: str, album: str, ours: str, theirs: str, photo: str = "") -> bool:
        """Note a contradiction; tell whether the library's word stands."""
        about = {"about": what, "album": album, "photo": photo, "library": ours, "file": theirs, "stands": self.prefer}
        self.conflicts.append(about)
        return self.prefer == "library"

    def called(self, album: int) -> str:
        return f"“{self.library.albums.title(album).name}”"


def read(library: Library, path: Path, prefer: Prefer = "library") -> dict[str, Any]:
    """Take the decisions of the file `path` into a library, as one op; the same file again changes nothing.

    Returns op and label, how many decisions were `applied`, how many photos are `waiting` to be read, and every
    contradiction. Raises AlbumenError where the file cannot be read or understood: then nothing is changed.
    """
    try:
        if path.stat().st_size > document.LARGEST:
            raise AlbumenError(f"{path} is too large to be a file of decisions.")
        said = document.parse(path.read_bytes())
    except OSError as error:
        raise AlbumenError(f"{path} cannot be read: {error.strerror or error}.") from error
    with library.op("Take in decisions") as changes:
        work = _Import(library, prefer, known_albums(library))
        photos = _photos(library, said.photos)
        _match_albums(work, said, photos)
        _nest(work, said.albums)
        words = library.decisions.words()
        _apply(work, [(photos[p.digest], p) for p in said.photos if p.digest in photos], words)
        waiting = [p for p in said.photos if p.digest not in photos]
        _wait(work, waiting)
        changes.label = (
            f"Take in decisions about {_count(len(said.photos), 'photo')} and {_count(len(said.albums), 'album')}"
        )
    return {
        "op": changes.op,
        "label": changes.label,
        "applied": work.applied,
        "waiting": len(waiting),
        "conflicts": work.conflicts,
    }


def settle(library: Library, *, all_read: bool) -> list[dict[str, Any]]:
    """Apply what waited for photos that are known now, as one op; return the contradictions, in which the library's
    word stands.

    Until all files are read photos are known by their bytes alone: another of the same picture may still come.
    """
    if not library.decisions.waits():
        return []
    rows = library.decisions.pending()
    lines = [document.photo(content) for _, content in rows]
    photos = _photos(library, lines, essences=all_read)
    if not photos:
        return []
    with library.op("Place photos as decided before") as changes:
        work = _Import(library, "library", known_albums(library))
        work.fresh = set(work.albums.values())
        ready = [line for line in lines if line.digest in photos]
        _apply(work, [(photos[line.digest], line) for line in ready], library.decisions.words())
        library.decisions.settle([row for row in rows if row[1]["digest"] in photos])
        changes.label = f"Place {_count(len(photos), 'photo')} as decided before"
    return work.conflicts


def _photos(library: Library, lines: Sequence[document.Photo], *, essences: bool = True) -> dict[str, int]:
    """Digest of a line -> the photo here that it speaks of: by its bytes, else by its picture, one line a photo."""
    found = library.decisions.by_digest({line.digest for line in lines})
    others = (
        sorted((x for x in lines if x.essence and x.digest not in found), key=lambda x: x.digest) if essences else []
    )
    candidates = library.decisions.by_essence({line.essence for line in others})
    paths = {p.id: p.path for p in library.decisions.photos({id for ids in candidates.values() for id in ids})}
    taken = set(found.values())
    for line in others:
        free = [id for id in candidates.get(line.essence, ()) if id not in taken]
        if free and line.digest not in found:
            found[line.digest] = next((id for id in free if paths[id] == line.path), free[0])
            taken.add(found[line.digest])
    return found


# albums


def _match_albums(work: _Import, said: document.Document, photos: Mapping[str, int]) -> None:
    """Find the albums of the file here, or make them; then their names."""
    library = work.library
    ours = library.decisions.library()
    origins = library.decisions.origins()
    members: dict[str, set[int]] = {a.id: set() for a in said.albums}
    for line in said.photos:
        if (home := line.home or line.held) and line.digest in photos:
            members[home].add(photos[line.digest])
    here: dict[int, set[int]] = {}
    for photo, (home_of, _) in library.decisions.homes().items():
        here.setdefault(home_of, set()).add(photo)
    free = here.keys() - {work.albums[a.id] for a in said.albums if a.id in work.albums}
    for album in said.albums:
        library_of, _, number = album.id.partition("-")
        key = library_of, int(number)
        if album.id in work.albums:
            _name(work, album, work.albums[album.id])
            continue
        match: int | None = None
        if library_of == ours or key in origins:  # it was here, and somebody took it away
            if work.contradicted("album", album.name, "is no more", f"holds {len(members[album.id])} known photos"):
                continue
        else:
            match = _alike(members[album.id], here, free)
        if match is None:
            match = library.albums.add(edits.clean_name(album.name), "user", named_by=album.named_by)
            library.albums.set_name(match, edits.clean_name(album.name), album.named_by, dict(album.evidence))
            work.applied += 1
        else:
            free = free - {match}
            _name(work, album, match)
        library.decisions.note_origin(key, match)
        work.albums[album.id] = match
        work.fresh.add(match)


def _alike(wanted: set[int], here: Mapping[int, set[int]], free: Iterable[int]) -> int | None:
    """The album here that holds most of the same photos, None where none does enough."""
    best = max(
        ((len(wanted & here[album]) / len(wanted | here[album]), -album) for album in free if wanted),
        default=(0.0, 0),
    )
    return -best[1] if best[0] >= ALIKE else None


def _name(work: _Import, album: document.Album, here: int) -> None:
    now, name = work.library.albums.title(here), edits.clean_name(album.name)
    if album.named_by == "machine" or (now.name == name and now.named_by == "user"):
        return
    if now.named_by == "user" and work.contradicted("name", now.name, now.name, name):
        return
    work.library.albums.set_name(here, name, "user", dict(album.evidence))
    work.applied += 1


def _nest(work: _Import, albums: Sequence[document.Album]) -> None:
    """Put albums below those that the file says, from above, so that none comes to stand below itself."""
    now = {a.id: a for a in work.library.albums.all()}
    parents = {id: a.parent for id, a in now.items()}
    for album in _from_above(albums):
        if not album.placed or album.id not in work.albums or (album.parent and album.parent not in work.albums):
            continue
        here = work.albums[album.id]
        wanted = work.albums[album.parent] if album.parent else None
        if parents[here] == wanted and not now[here].themed:
            continue
        where = now[wanted].name if wanted else ""
        standing = now[parents[here] or 0].name if parents[here] else ""
        decided = not now[here].themed
        if decided and work.contradicted("parent", now[here].name, standing, where):
            continue
        if not _can_stand(here, wanted, parents):
            work.contradicted("parent", now[here].name, standing, f"{where} (too deep)")
            continue
        work.library.albums.nest(here, wanted, "user")
        parents[here] = wanted
        work.applied += 1


def _from_above(albums: Sequence[document.Album]) -> list[document.Album]:
    by_id = {a.id: a for a in albums}

    def depth(album: document.Album) -> int:
        deep, seen = 0, {album.id}
        while album.parent and album.parent in by_id and album.parent not in seen:
            album = by_id[album.parent]
            seen.add(album.id)
            deep += 1
        return deep

    return sorted(albums, key=lambda a: (depth(a), a.id))


def _can_stand(album: int, parent: int | None, parents: Mapping[int, int | None]) -> bool:
    """Whether an album can stand below `parent`: not below itself, and not too deep."""

    def above(one: int | None) -> list[int]:
        return [] if one is None else [one, *above(parents[one])]

    over = above(parent)
    deep = max(above(below).index(album) for below in parents if album in above(below))
    return album not in over and (parent is None or len(over) + 1 + deep <= edits.DEEPEST)


# photos


def _apply(work: _Import, lines: Sequence[tuple[int, document.Photo]], words: dict[int, Word]) -> None:
    """Do what the file says about photos that are known. `words` is what the library says about them."""
    homes, covers = work.library.decisions.homes(), work.library.decisions.covers()
    for id, line in lines:
        one = _Photo(work, id, line, words.setdefault(id, Word()), homes.get(id))
        one.also()
        one.home()
        one.held()
        one.rejected()
        one.cover(covers)
        if one.at_home:
            homes[id] = one.at_home


@dataclass
class _Photo:
    """What file and library say about one photo, while it is applied."""

    work: _Import
    id: int
    line: document.Photo
    word: Word
    at_home: tuple[int, bool] | None

    def _here(self, album: str | None) -> int | None:
        return self.work.albums.get(album or "")

    def _contradicted(self, what: str, album: int, ours: str, theirs: str) -> bool:
        name = self.work.library.albums.title(album).name
        return self.work.contradicted(what, name, ours, theirs, self.line.path or self.line.digest)

    def _place(self, album: int, kind: Literal["home", "also"]) -> None:
        self.work.library.albums.place(self.id, album, kind, "user")
        self.work.library.albums.readmit(self.id, album)
        self.word.rejected.pop(album, None)
        self.work.applied += 1

    def home(self) -> None:
        album = self._here(self.line.home)
        if album is None or album == self.word.home:
            return
        if album in self.word.rejected and self._contradicted("home", album, "not in it", "at home in it"):
            return
        other = self.word.home
        if other and self._contradicted("home", album, f"at home in {self.work.called(other)}", "at home in it"):
            return
        self._place(album, "home")
        self.word.home, self.at_home = album, (album, False)
        self.word.also.discard(album)

    def also(self) -> None:
        for album in filter(None, map(self._here, self.line.also)):
            if album in self.word.also or album == self.word.home or (self.at_home and self.at_home[0] == album):
                continue
            if album in self.word.rejected and self._contradicted("also", album, "not in it", "shown in it"):
                continue
            self._place(album, "also")
            self.word.also.add(album)

    def held(self) -> None:
        """Bring a photo back to where the machine had it in an album that came with the file."""
        album = self._here(self.line.held)
        if album is None or album not in self.work.fresh or album in self.word.rejected or album in self.word.also:
            return
        if self.at_home is None or (self.at_home[1] and self.at_home[0] != album):
            self.work.library.albums.place(self.id, album, "home", "machine", 0.5)
            self.at_home = album, False

    def rejected(self) -> None:
        for name, at in self.line.rejected:
            album = self._here(name)
            if album is None or album in self.word.rejected:
                continue
            placed = album == self.word.home or album in self.word.also
            if placed and self._contradicted("rejected", album, "in it", "not in it"):
                continue
            self.work.library.albums.displace(self.id, album)
            self.work.library.albums.reject(self.id, album, at)
            self.word.rejected[album] = at
            self.work.applied += 1

    def cover(self, covers: dict[int, int]) -> None:
        for album in filter(None, map(self._here, self.line.cover)):
            if covers.get(album) == self.id:
                continue
            if album in covers and self._contradicted("cover", album, f"photo {covers[album]}", f"photo {self.id}"):
                continue
            self.work.library.albums.set_cover(album, self.id)
            covers[album] = self.id
            self.work.applied += 1


def _wait(work: _Import, lines: Sequence[document.Photo]) -> None:
    """Let wait what is not waiting already."""
    known = {line.digest: word for line, word in waiting_words(work.library)}
    news = []
    for line in lines:
        word = known.get(line.digest, Word())
        fresh = _news(work, line, word)
        if fresh.albums():
            news.append(document.photo_line(fresh))
    if news:
        work.library.decisions.wait(news)


def _news(work: _Import, line: document.Photo, word: Word) -> document.Photo:
    """What of a line is not waiting already; of two homes that wait the first stands."""

    def new(album: str, known: Iterable[int]) -> bool:
        return album in work.albums and work.albums[album] not in known

    home = line.home if line.home and new(line.home, {word.home} if word.home else ()) else None
    if home and word.home:
        ours, theirs = (work.called(x) for x in (word.home, work.albums[home]))
        work.contradicted("home", ours, "waits to be at home in it", f"at home in {theirs}", line.path or line.digest)
        work.conflicts[-1]["stands"] = "library"
        home = None
    held = line.held if line.held and work.albums.get(line.held) in work.fresh and not word.held else None
    return replace(
        line,
        home=home,
        held=held,
        also=tuple(a for a in line.also if new(a, word.also)),
        rejected=tuple((a, at) for a, at in line.rejected if new(a, word.rejected)),
        cover=tuple(a for a in line.cover if new(a, word.cover)),
    )


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
