"""All that the sidebar tells of a library, read in one go on the lane's thread: at 100,000 photos it takes a while.

Knows nothing of Qt, and nothing of how it is shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.store import Library
from engine.store.albums import Album
from engine.store.register import Place


@dataclass(frozen=True, slots=True)
class Overview:
    """Counts of photos, of those `unsorted`, of `stacks` and files with `problems`; the albums by name, the digests of
    their `covers`, when their `newest` photo was taken, and which are `the_users`; months and places with their counts.
    """

    photos: int = 0
    unsorted: int = 0
    stacks: int = 0
    problems: int = 0
    albums: tuple[Album, ...] = ()
    covers: Mapping[int, str] = field(default_factory=dict)
    newest: Mapping[int, str] = field(default_factory=dict)
    the_users: frozenset[int] = frozenset()
    months: tuple[tuple[str, int], ...] = ()
    places: tuple[Place, ...] = ()


def read(library: Library) -> Overview:
    """Look through a library."""
    counts, albums, places = library.catalog.counts(), library.albums.all(), library.register.places()
    shown = {album.cover for album in albums if album.cover is not None}
    digests = {photo.id: photo.digest for photo in library.catalog.photos(shown)}
    return Overview(
        photos=counts.photos,
        unsorted=counts.photos - sum(album.photos for album in albums if album.parent is None),
        stacks=library.stacks.count(),
        problems=counts.problems,
        albums=tuple(albums),
        covers={album.id: digests.get(album.cover, "") for album in albums if album.cover is not None},
        newest=library.albums.newest(),
        the_users=frozenset(library.albums.of_the_user()),
        months=tuple(library.register.months()),
        places=tuple(places),
    )
