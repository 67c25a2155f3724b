"""What a user says about albums: each function is one undoable op, and what it places is pinned.

Every edit works on permanent album ids and photo ids and returns the Changes it made. The machine's own writes
(grouping, naming) are in `organize`.
"""

import unicodedata
from collections.abc import Iterable, Sequence

from engine.errors import AlbumenError
from engine.store.history import Changes
from engine.store.library import Library

LONGEST_NAME = 120

DEEPEST = 3
"""How many albums may stand below one another."""


def rename(library: Library, album: int, name: str) -> Changes:
    """Name an album; from now on no machine renames it."""
    old, new = library.albums.title(album), clean_name(name)
    with library.op(f"Rename “{old.name}” to “{new}”") as changes:
        library.albums.set_name(album, new, "user")
    return changes


def merge(library: Library, albums: Sequence[int]) -> Changes:
    """Pour all albums into the first, which keeps its id and (unless only another was named by the user) its name.

    With an album go its sub-albums: what was shown as one thing is one thing then.
    Raises AlbumenError for fewer than two different albums.
    """
    wanted = [
        below for album in dict.fromkeys(albums) for below in library.albums.below(library.albums.title(album).id)
    ]
    into, *others = (library.albums.title(id) for id in dict.fromkeys([albums[0], *wanted]))
    if len(set(albums)) < 2:
        raise AlbumenError("Choose at least two albums to merge.")
    names = ", ".join(f"“{a.name}”" for a in others if a.id in albums)
    rejected = library.albums.rejections()
    with library.op(f"Merge {names} into “{into.name}”") as changes:
        named = next((a for a in (into, *others) if a.named_by == "user"), into)
        if named is not into:
            library.albums.set_name(into.id, named.name, "user")
        if into.cover is None:
            library.albums.set_cover(into.id, next((a.cover for a in others if a.cover is not None), None))
        members = {p.photo for p in library.albums.placements(into.id)}
        for album in others:
            for p in library.albums.placements(album.id):
                if p.kind == "home" or p.photo not in members:
                    library.albums.place(p.photo, into.id, p.kind, "user", p.score)
                    library.albums.readmit(p.photo, into.id)
                    members.add(p.photo)
            for photo in sorted(photo for photo, where in rejected if where == album.id and photo not in members):
                library.albums.reject(photo, into.id)
            library.albums.remove(album.id)
    return changes


def move(library: Library, photos: Iterable[int], album: int) -> Changes:
    """Make an album the home of photos, pinned; an earlier "not in this album" is forgotten."""
    ids, target = _photos(library, photos), library.albums.title(album)
    with library.op(f"Move {_count(ids)} to “{target.name}”") as changes:
        for photo in ids:
            library.albums.place(photo, album, "home", "user")
            library.albums.readmit(photo, album)
    return changes


def also(library: Library, photos: Iterable[int], album: int) -> Changes:
    """Show photos in an album beside their home; a photo whose home it is already stays as it is."""
    ids, target = _photos(library, photos), library.albums.title(album)
    at_home = {p.photo for p in library.albums.placements(album) if p.kind == "home"}
    with library.op(f"Show {_count(ids)} also in “{target.name}”") as changes:
        for photo in ids:
            if photo not in at_home:
                library.albums.place(photo, album, "also", "user")
                library.albums.readmit(photo, album)
    return changes


def accept(library: Library, advice: Sequence[tuple[int, int]]) -> Changes:
    """Do what was suggested, all in one op: make albums the homes of photos, (photo, album), pinned.

    A photo that is accepted into several albums is at home in the first and also in the others.
    """
    pairs = _pairs(library, advice)
    with library.op(f"Accept {len(pairs)} suggestion{'s' * (len(pairs) != 1)}") as changes:
        settled: set[int] = set()
        for photo, album in pairs:
            library.albums.place(photo, album, "also" if photo in settled else "home", "user")
            library.albums.readmit(photo, album)
            settled.add(photo)
    return changes


def dismiss(library: Library, advice: Sequence[tuple[int, int]]) -> Changes:
    """Say no to what was suggested, (photo, album), all in one op: it is not suggested again."""
    pairs = _pairs(library, advice)
    with library.op(f"Reject {len(pairs)} suggestion{'s' * (len(pairs) != 1)}") as changes:
        for photo, album in pairs:
            library.albums.displace(photo, album)
            library.albums.reject(photo, album)
    return changes


def confirm(library: Library, albums: Sequence[int], photos: Iterable[int] | None = None) -> Changes:
    """Say that all photos of albums and of their sub-albums, or only some `photos`, are where they belong: pinned."""
    chosen = [library.albums.title(album) for album in dict.fromkeys(albums)]
    ids = None if photos is None else set(_photos(library, photos))
    names = ", ".join(f"“{a.name}”" for a in chosen)
    with library.op(f"Confirm {names}" if ids is None else f"Confirm {_count(sorted(ids))} in {names}") as changes:
        for album in dict.fromkeys(below for a in chosen for below in library.albums.below(a.id)):
            for p in library.albums.placements(album):
                if ids is None or p.photo in ids:
                    library.albums.place(p.photo, album, p.kind, "user", p.score)
    return changes


def cover(library: Library, album: int, photo: int) -> Changes:
    """Show a photo of an album, or of a sub-album, as its cover; it is pinned where it is.

    Raises AlbumenError where it is not in there.
    """
    target, inside = library.albums.title(album), set(library.albums.below(album))
    placed = [p for p in library.albums.placements_of([photo]).get(photo, ()) if p.album in inside]
    if not placed:
        raise AlbumenError(f"Photo {photo} is not in “{target.name}”.")
    with library.op(f"New cover for “{target.name}”") as changes:
        library.albums.set_cover(album, photo)
        library.albums.place(photo, placed[0].album, placed[0].kind, "user", placed[0].score)
    return changes


def reject(library: Library, photos: Iterable[int], album: int) -> Changes:
    """Take photos out of an album and remember for ever that they do not belong there.

    A photo that stands in a sub-album is taken out of that one.
    """
    ids, target = _photos(library, photos), library.albums.title(album)
    inside = set(library.albums.below(album)) - {album}
    placed = library.albums.placements_of(ids) if inside else {}
    with library.op(f"Remove {_count(ids)} from “{target.name}”") as changes:
        for photo in ids:
            for place in (album, *(p.album for p in placed.get(photo, ()) if p.album in inside)):
                library.albums.displace(photo, place)
                library.albums.reject(photo, place)
    return changes


def new(library: Library, name: str, photos: Iterable[int] = ()) -> Changes:
    """A new album by the user, the home of `photos`."""
    ids, title = _photos(library, photos), clean_name(name)
    with library.op(f"New album “{title}”" + (f" with {_count(ids)}" if ids else "")) as changes:
        album = library.albums.add(title, "user")
        for photo in ids:
            library.albums.place(photo, album, "home", "user")
    return changes


def nest(library: Library, albums: Sequence[int], parent: int | None) -> Changes:
    """Put albums below another, or on top (None); no machine moves them from there.

    Raises AlbumenError where an album would be below itself, or more than `DEEPEST` albums above one another.
    """
    chosen = [library.albums.title(album) for album in dict.fromkeys(albums)]
    target = None if parent is None else library.albums.title(parent)
    parents = {album.id: album.parent for album in library.albums.titles()}

    def above(album: int) -> list[int]:
        """The albums that one stands below, the nearest first."""
        higher = parents[album]
        return [] if higher is None else [higher, *above(higher)]

    over = [] if parent is None else [parent, *above(parent)]
    names = ", ".join(f"“{a.name}”" for a in chosen)
    for album in chosen:
        if album.id in over:
            raise AlbumenError(f"“{album.name}” cannot stand below itself.")
        deep = max(len(above(below)) - len(above(album.id)) for below in library.albums.below(album.id))
        if len(over) + 1 + deep > DEEPEST:
            raise AlbumenError(f"Albums can stand {DEEPEST} deep; “{album.name}” would stand deeper.")
    where = "on top" if target is None else f"below “{target.name}”"
    with library.op(f"Put {names} {where}") as changes:
        for album in chosen:
            library.albums.nest(album.id, parent, "user")
    return changes


def split(library: Library, album: int, parts: Sequence[tuple[str, Sequence[int]]]) -> Changes:
    """Move each part (name, photos) of an album into a new album; what is in no part stays.

    `organize.split` finds the parts. Raises AlbumenError where a part is empty or holds a photo of another home.
    """
    whole = library.albums.title(album)
    scores = {p.photo: p.score for p in library.albums.placements(album) if p.kind == "home"}
    if not parts or any(not photos or not scores.keys() >= set(photos) for _, photos in parts):
        raise AlbumenError(f"“{whole.name}” cannot be split that way.")
    with library.op(f"Split “{whole.name}” into {len(parts) + 1} albums") as changes:
        moved: set[int] = set()
        for name, photos in parts:
            target = library.albums.add(clean_name(name), "user", named_by="machine")
            library.albums.nest(target, whole.parent, "machine" if whole.themed else "user")
            for photo in photos:
                library.albums.place(photo, target, "home", "user", scores[photo])
            moved.update(photos)
        for photo in scores.keys() - moved:  # pinned too: what the split kept apart, a regrouping does not join
            library.albums.place(photo, album, "home", "user", scores[photo])
    return changes


def clean_name(name: str) -> str:
    """A name as it may stand on screen, in a terminal and in a folder's name: one line, no control characters.

    Raises AlbumenError where nothing is left.
    """
    kept = "".join(" " if c.isspace() else c for c in name if c.isspace() or unicodedata.category(c) not in _UNSEEN)
    kept = unicodedata.normalize("NFC", " ".join(kept.split()))[:LONGEST_NAME].strip()
    if not kept:
        raise AlbumenError("A name needs at least one letter.")
    return kept


_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn"}


def _photos(library: Library, photos: Iterable[int]) -> list[int]:
    wanted = list(dict.fromkeys(photos))
    unknown = set(wanted) - {photo.id for photo in library.catalog.photos(wanted)}
    if unknown:
        raise AlbumenError(f"There is no photo {min(unknown)} in this library.")
    return wanted


def _pairs(library: Library, advice: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    _photos(library, (photo for photo, _ in advice))
    for album in dict.fromkeys(album for _, album in advice):
        library.albums.title(album)
    return list(dict.fromkeys(advice))


def _count(photos: Sequence[int]) -> str:
    return "1 photo" if len(photos) == 1 else f"{len(photos)} photos"
