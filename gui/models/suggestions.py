"""What the search bar offers while one types: albums, dates, places, cameras, keywords and searches made before.

`read` runs on the lane's thread; `suggest` is quick. Knows nothing of Qt's widgets.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from engine.query import VALUES, Filter
from engine.store import Library
from engine.store.catalog import folded
from engine.store.register import Place
from gui import words
from gui.selection import Source
from gui.sources import label, place, title, when

Group = Literal["searches", "albums", "dates", "places", "cameras", "keywords", "categories", "types", "states"]

EACH = 4
"""Suggestions of a group, at most."""

MOST = 14
"""Suggestions at all, at most."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a library can be searched for, each with its number of photos; albums with their ids."""

    albums: tuple[tuple[int, str], ...] = ()
    months: tuple[tuple[str, int], ...] = ()
    places: tuple[tuple[str, int], ...] = ()
    cameras: tuple[tuple[str, str, int], ...] = ()
    keywords: tuple[tuple[str, int], ...] = ()
    categories: tuple[tuple[str, int], ...] = ()
    formats: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A filter, or the `words` of a search made before, and what it is called."""

    group: Group
    text: str
    filter: Filter | None = None
    words: str = ""
    count: int | None = None


def read(library: Library) -> Terms:
    """Look through a library for what can be looked for in it."""
    register = library.register
    return Terms(
        albums=tuple((album.id, album.name) for album in library.albums.titles()),
        months=tuple(register.months()),
        places=_places(register.places()),
        cameras=tuple(register.cameras()),
        keywords=tuple(register.keywords()),
        categories=tuple(register.categories()),
        formats=tuple(register.formats()),
    )


def suggest(typed: str, terms: Terms, searches: Sequence[str], chosen: Sequence[Filter] = ()) -> list[Suggestion]:
    """What may be meant by what was typed, group by group; filters that are `chosen` already are left out.

    With nothing typed, the searches that were made last and a few states that photos can be in.
    """
    wanted = folded(typed.strip())
    found: list[Suggestion] = []
    for source in (_searches(searches, terms), _albums(terms), _dates(terms), _named(terms), _states(terms)):
        fitting: dict[Group, list[Suggestion]] = {}
        for suggestion in source:
            if (suggestion.filter is None or suggestion.filter not in chosen) and _fits(suggestion, wanted):
                fitting.setdefault(suggestion.group, []).append(suggestion)
        for some in fitting.values():
            some.sort(key=lambda s: _inside(s, wanted))  # stable: the commonest first
            found += some[:EACH]
    return found[:MOST]


def heading(group: Group) -> str:
    """What a group is called."""
    return {
        "searches": _tr("Recent searches"),
        "albums": _tr("Albums"),
        "dates": _tr("Dates"),
        "places": _tr("Places"),
        "cameras": _tr("Cameras"),
        "keywords": _tr("Keywords"),
        "categories": _tr("Categories"),
        "types": _tr("Kinds of files"),
        "states": _tr("Photos that are"),
    }[group]


ICONS: dict[Group, str] = {
    "searches": "history",
    "albums": "album",
    "dates": "timeline",
    "places": "place",
    "cameras": "camera",
    "keywords": "keyword",
    "categories": "keyword",
    "types": "photos",
    "states": "filter",
}


def icon(filter: Filter) -> str:
    """The icon of a filter."""
    fields: dict[str, Group] = {
        "album": "albums",
        "taken": "dates",
        "place": "places",
        "camera": "cameras",
        "keyword": "keywords",
        "category": "categories",
        "type": "types",
    }
    return ICONS[fields.get(filter.field, "states")]


def _fits(suggestion: Suggestion, wanted: str) -> bool:
    if not wanted:
        return suggestion.group in ("searches", "states")
    said = folded(suggestion.text)
    held = all(word in said for word in wanted.split())
    return held and (suggestion.group != "dates" or not _inside(suggestion, wanted))  # not September for "ber"


def _inside(suggestion: Suggestion, wanted: str) -> bool:
    """Whether what was typed is only found within words, not where one begins."""
    said = f" {folded(suggestion.text)}"
    return not all(f" {word}" in said for word in wanted.split())


def _searches(searches: Sequence[str], terms: Terms) -> Iterator[Suggestion]:
    for text in searches:
        yield Suggestion("searches", title(Source("search", words=text), dict(terms.albums)), words=text)


def _albums(terms: Terms) -> Iterator[Suggestion]:
    for id, name in terms.albums:
        yield Suggestion("albums", name, Filter("album", str(id)))


def _dates(terms: Terms) -> Iterator[Suggestion]:
    """Years before their months, the newest first."""
    years: dict[str, int] = {}
    for month, count in terms.months:
        if month:
            years[month[:4]] = years.get(month[:4], 0) + count
    for year in sorted(years, reverse=True):
        yield Suggestion("dates", year, Filter("taken", year), count=years[year])
    for month, count in sorted(terms.months, reverse=True):
        if len(month) == 7:
            yield Suggestion("dates", when(month), Filter("taken", month), count=count)


def _named(terms: Terms) -> Iterator[Suggestion]:
    for key, count in terms.places:
        yield Suggestion("places", place(key), Filter("place", key), count=count)
    for make, model, count in terms.cameras:
        name = words.camera(make, model)
        yield Suggestion("cameras", name, Filter("camera", model.strip() or make.strip()), count=count)
    yield from _plain("keywords", "keyword", terms.keywords)
    yield from _plain("categories", "category", terms.categories)
    yield from _plain("types", "type", [(name.upper(), count) for name, count in terms.formats])


def _plain(group: Group, field: str, names: Iterable[tuple[str, int]]) -> Iterator[Suggestion]:
    for name, count in names:
        yield Suggestion(group, name, Filter(field, name), count=count)


def _states(terms: Terms) -> Iterator[Suggestion]:
    for field, values in VALUES.items():
        for value in values:
            yield Suggestion("states", label(Filter(field, value)), Filter(field, value))


def _places(places: Sequence[Place]) -> tuple[tuple[str, int], ...]:
    """Countries and places, the most photos first."""
    counts: dict[str, int] = {}
    for found in places:
        counts[found.key] = found.photos
        if found.country and found.country != found.key:
            counts[found.country] = counts.get(found.country, 0) + found.photos
    return tuple(sorted(counts.items(), key=lambda item: -item[1]))


def _tr(text: str) -> str:
    return QCoreApplication.translate("suggestions", text)
