"""What a source is in photos: the one place where the window's sources become ids.

Only reads, and only what is quick; what needs vectors is asked of a child process and shown as `photos`.
"""

from engine.search import find
from engine.store import Library
from gui.selection import Source


def resolve(library: Library, source: Source) -> list[int]:
    """The photos of a source, in the order in which they are shown."""
    match source.kind:
        case "all":
            return library.catalog.photo_ids()
        case "unsorted":
            return library.albums.unsorted()
        case "albums":
            return list(dict.fromkeys(id for album in source.albums for id in library.albums.members(album)))
        case "search":
            return find(library, source.words)
        case "stacks":
            standing = library.catalog.standing({*library.stacks.followers(), *library.stacks.followers().values()})
            return [id for s in library.stacks.all() for id in (s.head, *s.followers) if id in standing]
        case "like" | "photos":
            standing = library.catalog.standing(source.photos)
            return [id for id in source.photos if id in standing]
        case "time" | "place":
            return find(library, source.words)
        case "doubts" | "problems":
            return []
