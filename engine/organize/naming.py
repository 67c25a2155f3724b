"""Albums become named albums: which of them want a name, and what a namer may know and see of their photos.

A namer that looks at photos may take long, be stopped, or find its model away. Its answers are kept as they come, its
names in one op at the end; what it could not name has a name by facts, and is named when the model is back.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np

from engine import edits
from engine.errors import AlbumenError
from engine.ingest.decode import pixels
from engine.name import open_namer
from engine.name.looks import look
from engine.name.representatives import representatives
from engine.organize.report import Report
from engine.store import Library
from engine.store.albums import Album
from engine.store.catalog import Photo
from engine.store.config import Config
from engine.store.library import home, trusted
from engine.types import Job, Name, Namer, Portrait, Progress, Unnamed

LOOKED_AT = 60
"""Photos of an album, the most typical ones, whose thumbnails are looked at for its name."""

AMONG = 2000
"""Photos of an album, the most typical ones, among which those are chosen that a model looks at."""

RENAME_BELOW = 0.6
"""An album whose members overlap less than this (Jaccard) with those it was named for is named anew."""


class LibrarySight:
    """What a namer may see of a library, and what models have answered about it before."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.answer = library.answers.get
        self.keep = library.answers.put
        self.answers = library.answers.all

    def picture(self, digest: str) -> bytes | None:
        """The thumbnail of a photo, None where it has gone."""
        try:
            return self._library.thumbnail(digest).read_bytes()
        except FileNotFoundError:
            return None


def namer_of(library: Library, name: str = "") -> Namer:
    """Return the namer of that name, or that of the library's settings. Raises AlbumenError where there is none."""
    c = library.config
    own = home() / "prompts"
    return open_namer(name or c.namer, LibrarySight(library), c.language, c.looks, own, **terms(c))


def terms(config: Config) -> dict[str, Any]:
    """The terms on which a model is opened, as `engine.name.chat.Terms` has them, of the settings.

    That pictures may go to another computer must have been said on this one: settings come along with a library.
    """
    remote = config.remote_namer and config.namer in trusted()
    return {"device": config.device, "precision": config.namer_precision, "remote": remote}


def name(library: Library, report: Report, namer: Namer | None = None, again: bool = False) -> Job[None]:
    """Name the albums that want a name, in one op; never one that the user named.

    The library's namer does it, or another; `again` names all that the machine has named. Where the namer
    looks at photos, albums without a name have one by facts until it is done.
    """
    with report.stage("name"), closing(namer or namer_of(library)) as namer:
        try:
            report.namer = namer.called
        except AlbumenError as error:  # a server that is away cannot say which model it has
            nameless = {a.id for a in library.albums.all() if is_nameless(library, a)}
            report.namer = open_namer("facts").called
            report.done["named"] = yield from _named_meanwhile(library, dict(_members(library)))
            report.notes.append(_went_on(str(error), len(nameless)))
            return
        wanting = dict(_wanting_names(library, namer, again))
        report.done["named"] = 0
        if not wanting:
            return
        yield Progress("name", 0, len(wanting))
        if namer.looks_at:
            yield from _named_meanwhile(library, wanting)
        unnamed = portrayed(library, wanting, namer.looks_at)
        taken = [a.name for a in library.albums.all() if a.id not in wanting]
        names = dict(zip(wanting, (yield from namer(unnamed, taken)), strict=True))
        report.done["named"] = _keep(library, namer, wanting, names)
        lacking = [given.lacking for given in names.values() if given.lacking]
        if lacking:
            report.notes.append(_went_on(lacking[0], len(lacking)))
        yield Progress("name", len(wanting), len(wanting))


def _went_on(trouble: str, albums: int) -> str:
    """What is said where a model was away."""
    named = f"{albums} album{'s' * (albums != 1)} could not be named by what the photos show"
    return f"{trouble.rstrip('.')}. {named}, and facts name them; when the model is back, go on with: albumen name"


def _named_meanwhile(library: Library, wanting: Mapping[int, list[int]]) -> Job[int]:
    """Name by facts the albums that nobody has named, so that they can be told apart while a model looks at them."""
    facts = open_namer("facts")
    nameless = {a.id: wanting[a.id] for a in library.albums.all() if a.id in wanting and is_nameless(library, a)}
    if not nameless:
        return 0
    taken = [a.name for a in library.albums.all() if a.id not in nameless]
    names = yield from facts(portrayed(library, nameless), taken)
    return _keep(library, facts, nameless, dict(zip(nameless, names, strict=True)))


def _keep(library: Library, namer: Namer, wanting: Mapping[int, list[int]], names: Mapping[int, Name]) -> int:
    """Give the albums their names, in one op, and return to how many.

    An album that the user has named meanwhile keeps that name. One that a model could not see to keeps a name that
    still fits, and is not taken for named.
    """
    given = 0
    with library.op(f"Name {len(names)} album{'s' * (len(names) != 1)}"):
        machines = {a.id for a in library.albums.all() if a.named_by == "machine"}
        for id, name in names.items():
            before = library.albums.named_for(id)
            if id not in machines or (name.lacking and before and _fits(before[1], wanting[id])):
                continue
            library.albums.set_name(id, edits.clean_name(name.text), "machine", name.evidence)
            library.albums.note_named(id, "" if name.lacking else namer.key, wanting[id])
            given += not name.lacking
    return given


def is_nameless(library: Library, album: Album) -> bool:
    """Whether neither the user nor the machine has named an album."""
    return album.named_by == "machine" and album.photos > 0 and library.albums.named_for(album.id) is None


def outdated(library: Library, album: Album, members: Sequence[int]) -> bool:
    """Whether the machine named an album for mostly other photos than these."""
    before = library.albums.named_for(album.id)
    return album.named_by == "machine" and before is not None and not _fits(before[1], members)


def _fits(named_for: frozenset[int], members: Sequence[int]) -> bool:
    """Whether a name that was given for some photos still fits the members of now."""
    now = frozenset(members)
    return len(now & named_for) >= RENAME_BELOW * len(now | named_for)


def _wanting_names(library: Library, namer: Namer, again: bool) -> Iterator[tuple[int, list[int]]]:
    """The albums that the machine should name now, with their members, most typical first."""
    for id, members in _members(library):
        before = library.albums.named_for(id)
        if again or not before or before[0] != namer.key or not _fits(before[1], members):
            yield id, members


def _members(library: Library) -> Iterator[tuple[int, list[int]]]:
    """The albums that the user has not named, with their members, most typical first."""
    for album in library.albums.all():
        all_placed = [p for below in library.albums.below(album.id) for p in library.albums.placements(below)]
        placed = sorted(all_placed, key=lambda p: (p.kind == "also", -p.score, p.photo))
        members = list(dict.fromkeys(p.photo for p in placed))
        if album.named_by == "machine" and members:
            yield album.id, members


def portrayed(library: Library, albums: Mapping[int, Sequence[int]], looks_at: int = 0) -> list[Unnamed]:
    """The albums with what a namer may know of their photos; `albums` maps an id to members, most typical first.

    A stack counts once, by its head where that is in the album. `looks_at` photos of each are chosen to be shown.
    """
    followers = library.stacks.followers()
    albums = {id: _heads(members, followers) for id, members in albums.items()}
    photos = library.catalog.photos({photo for members in albums.values() for photo in members})
    looked_at = {photo for members in albums.values() for photo in members[:LOOKED_AT]}
    roots = list(library.catalog.roots().values())
    found = {p.id: _portrait(p, roots, _look(library, p.digest) if p.id in looked_at else None) for p in photos}
    return [
        Unnamed(
            id,
            tuple(found[photo] for photo in members),
            tuple(found[photo] for photo in (shown(library, members, looks_at) if looks_at else ())),
        )
        for id, members in albums.items()
    ]


def shown(library: Library, members: Sequence[int], many: int) -> list[int]:
    """The photos that stand for an album. Any space will do to tell photos apart: that with the most rows is taken."""
    among = list(members[:AMONG])
    spaces = library.vectors.spaces()
    if not spaces:
        return among[:many]
    vectors = library.vectors.get(max(spaces, key=library.vectors.count), among)
    rank = {photo: place for place, photo in enumerate(among)}
    good = {s.photo: s.quality for s in library.stacks.signatures(among)}
    followers = library.stacks.followers()
    ids = vectors.ids.tolist()
    chosen = representatives(
        vectors.rows,
        np.array([1 - rank[id] / len(among) for id in ids]),
        np.array([good.get(id, np.nan) for id in ids]),
        many,
        [followers.get(id, id) for id in ids],
    )
    return [ids[position] for position in chosen] or among[:many]


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
        digest=photo.digest,
    )


def _look(library: Library, digest: str) -> str | None:
    try:
        return look(pixels(library.thumbnail(digest).read_bytes()))
    except FileNotFoundError:
        return None
