"""What a source is in photos, and what it is called: the one place where the window's sources become ids and titles.

Only reads; what needs vectors is asked of a child process and shown as `photos`.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from engine.query import NONE, Filter, parse
from engine.search import find
from engine.store import Library
from gui import words
from gui.selection import Source


def resolve(library: Library, source: Source) -> list[int]:
    """The photos of a source, in the order in which they are shown.

    Those that show what a search says (`photos`) come after those about which it is said.
    """
    match source.kind:
        case "all":
            return library.catalog.photo_ids()
        case "unsorted":
            return library.albums.unsorted()
        case "albums":
            return list(dict.fromkeys(id for album in source.albums for id in library.albums.members(album)))
        case "search":
            return list(dict.fromkeys([*find(library, source.words), *_standing(library, source.photos)]))
        case "stacks":
            heads = library.stacks.followers()
            standing = library.catalog.standing({*heads, *heads.values()})
            return [id for s in library.stacks.all() for id in (s.head, *s.followers) if id in standing]
        case "like" | "photos":
            return _standing(library, source.photos)
        case "time":
            when = "" if source.words == NONE else source.words
            return library.catalog.in_order(library.register.taken(when))
        case "place":
            return library.catalog.in_order(library.register.taken_at(source.words))
        case "doubts" | "problems":
            return []


def title(source: Source, albums: Mapping[int, str] | None = None) -> str:
    """What a source is called, for headings and the sidebar; `albums` are the names of those that a search may name by
    their ids. Albums and photos have names of their own: "".
    """
    match source.kind:
        case "time":
            return when(source.words)
        case "place":
            return place(source.words)
        case "search":
            query = parse(source.words)
            said = [label(filter, albums) for filter in query.filters]
            return "  ·  ".join([*said, query.text] if query.words else said)
        case "like" if source.words:
            return _tr("Like {name}").format(name=words.visible(source.words.rpartition("/")[2]))
        case _:
            named = {
                "all": _tr("All photos"),
                "unsorted": _tr("Unsorted"),
                "doubts": _tr("Second thoughts"),
                "stacks": _tr("Duplicates and bursts"),
                "problems": _tr("Problems"),
                "like": _tr("More like this"),
            }
            return named.get(source.kind, "")


def when(taken: str) -> str:
    """A year, month or day: "2019", "May 2019", "4 May 2019"; "No date" for none."""
    if taken == NONE:
        return _tr("No date")
    return (words.day(taken) if len(taken) > 7 else words.month(taken) if len(taken) > 4 else "") or taken


def place(key: str) -> str:
    """A place as one says it: "Lisbon, Portugal"; "near 38.5° N, 9.0° W" where it has no name."""
    parts = key.split(", ")
    try:
        lat, lon = (float(part) for part in parts)
    except ValueError:
        return f"{parts[0]}, {parts[-1]}" if len(parts) > 1 else key
    ns, ew = (_tr("N") if lat >= 0 else _tr("S")), (_tr("E") if lon >= 0 else _tr("W"))
    return _tr("near {lat}° {ns}, {lon}° {ew}").format(lat=_degrees(lat), ns=ns, lon=_degrees(lon), ew=ew)


def _degrees(angle: float) -> str:
    return QLocale().toString(abs(angle), "f", 1)


def label(filter: Filter, albums: Mapping[int, str] | None = None) -> str:
    """A filter of a search in a few words; `albums` are the names of albums by id."""
    value = filter.value
    states = {
        ("is", "unsorted"): _tr("Unsorted"),
        ("is", "pinned"): _tr("Placed by you"),
        ("is", "unpinned"): _tr("Placed by Albumen"),
        ("is", "burst"): _tr("In a burst"),
        ("is", "copy"): _tr("Duplicates"),
        ("has", "place"): _tr("With a position"),
        ("has", "date"): _tr("With a date"),
        ("has", "caption"): _tr("With a caption"),
        ("has", "keywords"): _tr("With keywords"),
        ("place", NONE): _tr("Without a position"),
    }
    if (filter.field, value.casefold()) in states:
        return states[filter.field, value.casefold()]
    if filter.field == "taken":
        return when(value)
    if filter.field == "place":
        return place(value)
    if filter.field == "album" and value.isdecimal():
        return (albums or {}).get(int(value), "") or _tr("A former album")
    return value.upper() if filter.field == "type" else value


def _standing(library: Library, photos: tuple[int, ...]) -> list[int]:
    standing = library.catalog.standing(photos)
    return [id for id in photos if id in standing]


def _tr(text: str) -> str:
    return QCoreApplication.translate("sources", text)
