"""Albums become named albums: which of them want a name, and what a namer may know of their photos."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from engine import edits
from engine.ingest.decode import pixels
from engine.name import open_namer
from engine.name.looks import look
from engine.organize.report import Report
from engine.store import Library
from engine.store.albums import Album
from engine.store.catalog import Photo
from engine.types import Job, Namer, Portrait, Progress, Unnamed

LOOKED_AT = 60
"""Photos of an album, the most typical ones, whose thumbnails are looked at for its name."""

RENAME_BELOW = 0.6
"""An album whose members overlap less than this (Jaccard) with those it was named for is named anew."""


def name(library: Library, report: Report, namer_name: str = "") -> Job[None]:
    """Name the albums that want a name, in one op; never one that the user named.

    The library's namer does it, or the one of that name.
    """
    with report.stage("name"):
        namer = open_namer(namer_name or library.config.namer)
        report.namer = namer.key
        wanting = dict(_wanting_names(library, namer))
        report.done["named"] = len(wanting)
        if not wanting:
            return
        yield Progress("name", 0, len(wanting))
        unnamed = portrayed(library, wanting)
        taken = [a.name for a in library.albums.all() if a.id not in wanting]
        names = dict(zip(wanting, namer(unnamed, taken), strict=True))
        with library.op(f"Name {len(names)} album{'s' * (len(names) != 1)}"):
            machines = {a.id for a in library.albums.all() if a.named_by == "machine"}
            for id, given in names.items():
                if id in machines:
                    library.albums.set_name(id, edits.clean_name(given.text), "machine", given.evidence)
                    library.albums.note_named(id, namer.key, wanting[id])
        yield Progress("name", len(wanting), len(wanting))


def is_nameless(library: Library, album: Album) -> bool:
    """Whether neither the user nor the machine has named an album."""
    return album.named_by == "machine" and album.photos > 0 and library.albums.named_for(album.id) is None


def _wanting_names(library: Library, namer: Namer) -> Iterator[tuple[int, list[int]]]:
    """The albums that the machine should name now, with their members, most typical first."""
    for album in library.albums.all():
        all_placed = [p for below in library.albums.below(album.id) for p in library.albums.placements(below)]
        placed = sorted(all_placed, key=lambda p: (p.kind == "also", -p.score, p.photo))
        members = list(dict.fromkeys(p.photo for p in placed))
        if album.named_by == "user" or not members:
            continue
        before = library.albums.named_for(album.id)
        if before and before[0] == namer.key and not outdated(library, album, members):
            continue
        yield album.id, members


def outdated(library: Library, album: Album, members: Sequence[int]) -> bool:
    """Whether the machine named an album for mostly other photos than these."""
    before, now = library.albums.named_for(album.id), frozenset(members)
    overlap = before is not None and len(now & before[1]) >= RENAME_BELOW * len(now | before[1])
    return album.named_by == "machine" and before is not None and not overlap


def portrayed(library: Library, albums: Mapping[int, Sequence[int]]) -> list[Unnamed]:
    """The albums with what a namer may know of their photos; `albums` maps an id to members, most typical first.

    A stack counts once, by its head where that is in the album.
    """
    followers = library.stacks.followers()
    albums = {id: _heads(members, followers) for id, members in albums.items()}
    photos = library.catalog.photos({photo for members in albums.values() for photo in members})
    looked_at = {photo for members in albums.values() for photo in members[:LOOKED_AT]}
    roots = list(library.catalog.roots().values())
    found = {p.id: _portrait(p, roots, _look(library, p.digest) if p.id in looked_at else None) for p in photos}
    return [Unnamed(id, tuple(found[photo] for photo in members)) for id, members in albums.items()]


def _heads(members: Sequence[int], followers: Mapping[int, int]) -> list[int]:
    present = set(members)
    return [photo for photo in members if followers.get(photo) not in present]


def _portrait(photo: Photo, roots: Sequence[Path], look: str | None) -> Portrait:
    file = photo.files[0] if photo.files else Path()
    root = next((r for r in roots if r in file.parents), file.parent)
    f = photo.facts
    return Portrait(
        photo.id,
        taken=f.taken,
        taken_from=f.taken_from,
        lat=f.lat,
        lon=f.lon,
        folders=file.relative_to(root).parts[:-1] if photo.files else (),
        file_name=file.name,
        title=f.title,
        keywords=f.keywords,
        look=look,
    )


def _look(library: Library, digest: str) -> str | None:
    try:
        return look(pixels(library.thumbnail(digest).read_bytes()))
    except FileNotFoundError:
        return None
