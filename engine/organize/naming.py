"""Albums become named albums: which of them want a name, and what a namer may know of their photos."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from engine import edits
from engine.ingest.decode import pixels
from engine.name import open_namer
from engine.name.looks import look
from engine.organize.report import Report
from engine.store import Library
from engine.types import Job, Namer, Portrait, Progress, Unnamed

TYPICAL = 200
"""Members of an album that speak for its name, the most typical ones."""

RENAME_BELOW = 0.6
"""An album whose members overlap less than this (Jaccard) with those it was named for is named anew."""


def name(library: Library, report: Report) -> Job[None]:
    """Name the albums that want a name, in one op; never one that the user named."""
    with report.stage("name"):
        namer = open_namer(library.config.namer)
        report.namer = namer.key
        wanting = dict(_wanting_names(library, namer))
        report.done["named"] = len(wanting)
        if not wanting:
            return
        yield Progress("name", 0, len(wanting))
        shown = portraits(library, {photo for members in wanting.values() for photo in members[:TYPICAL]})
        unnamed = [Unnamed(id, tuple(shown[p] for p in members[:TYPICAL])) for id, members in wanting.items()]
        taken = [a.name for a in library.albums.all() if a.id not in wanting]
        names = dict(zip(wanting, namer(unnamed, taken), strict=True))
        with library.op(f"Name {len(names)} album{'s' * (len(names) != 1)}"):
            machines = {a.id for a in library.albums.all() if a.named_by == "machine"}
            for id, given in names.items():
                if id in machines:
                    library.albums.set_name(id, edits.clean_name(given.text), "machine", given.evidence)
                    library.albums.note_named(id, namer.key, wanting[id])
        yield Progress("name", len(wanting), len(wanting))


def _wanting_names(library: Library, namer: Namer) -> Iterator[tuple[int, list[int]]]:
    """The albums that the machine should name now, with their members, most typical first."""
    for album in library.albums.all():
        placed = sorted(library.albums.placements(album.id), key=lambda p: (p.kind == "also", -p.score, p.photo))
        members = [p.photo for p in placed]
        if album.named_by == "user" or not members:
            continue
        before = library.albums.named_for(album.id)
        if before and before[0] == namer.key:
            now = frozenset(members)
            if len(now & before[1]) >= RENAME_BELOW * len(now | before[1]):
                continue
        yield album.id, members


def portraits(library: Library, photos: Iterable[int]) -> dict[int, Portrait]:
    """Photo id -> what a namer may know of it."""
    roots = library.catalog.roots().values()
    found = {}
    for photo in library.catalog.photos(photos):
        file = photo.files[0] if photo.files else Path()
        root = next((r for r in roots if r in file.parents), file.parent)
        f = photo.facts
        found[photo.id] = Portrait(
            photo.id,
            taken=f.taken,
            taken_from=f.taken_from,
            lat=f.lat,
            lon=f.lon,
            folders=file.relative_to(root).parts[:-1] if photo.files else (),
            file_name=file.name,
            title=f.title,
            keywords=f.keywords,
            look=_look(library, photo.digest),
        )
    return found


def _look(library: Library, digest: str) -> str:
    try:
        return look(pixels(library.thumbnail(digest).read_bytes()))
    except FileNotFoundError:
        return ""
