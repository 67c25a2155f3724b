"""What photos can be found by: words, months, cameras, keywords, formats and places, with how many photos have each.

All of it is read off the facts of photos that stand in some file. Names of places are a cache beside the database, by
cells of some five kilometres, so that nobody who only looks needs the list of towns. Knows nothing of queries.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from engine.store.catalog import SHOWN, folded, ids

Cell = tuple[int, int]
"""Latitude and longitude in twentieths of a degree."""

CELL = 20

_SHOWN = SHOWN.format("id")

_LOCATED = "lat IS NOT NULL AND lon IS NOT NULL AND abs(lat) <= 90 AND abs(lon) <= 180 AND (lat != 0 OR lon != 0)"

_DATED = frozenset("0123456789-:t")
"""What a time stamp is made of."""


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere photos were taken: a town, or about half a degree around `lat`, `lon` where none is known.

    One that has not been `looked_up` yet may have a name all the same.
    """

    town: str
    region: str
    country: str
    photos: int
    lat: float
    lon: float
    looked_up: bool = True

    @property
    def key(self) -> str:
        """What names it in a search, the narrowest first: "Lisbon, Portugal", "38.5, -9.0"."""
        named = dict.fromkeys(filter(None, (self.town, self.region, self.country)))
        return ", ".join(named) or f"{self.lat:.1f}, {self.lon:.1f}"


class Register:
    """The finding aids of one library, over one connection; what is known of places lies in `file`."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._db, self._file = connection, file
        self._towns: dict[Cell, tuple[str, str, str]] = {}
        self._read = -1

    # words

    def holding(self, word: str) -> set[int]:
        """Photos whose title, keywords, camera, date or path hold a word; case and accents do not count."""
        wanted = folded(word)
        said = ["title", "nullif(keywords, '[]')", *(["make || ' ' || model"] if " " in word else ["make", "model"])]
        holding = [_holds(text, wanted) for text in said]
        if not set(wanted) - _DATED:
            holding.append(("instr(taken, ?)", [wanted.upper()]))
        lies, values = _holds("path", wanted)
        found = (
            f"SELECT id FROM photos WHERE {' OR '.join(condition for condition, _ in holding)} "
            f"UNION ALL SELECT photo FROM files WHERE +kind = 'photo' AND {lies}"
        )
        return set(ids(self._db, found, [*chain.from_iterable(values for _, values in holding), *values]))

    # dates

    def months(self) -> list[tuple[str, int]]:
        """The months ("2019-05") in which photos were taken, and of how many, oldest first; "" for those undated."""
        return self._db.execute(
            f"SELECT substr(taken, 1, 7) AS month, count(*) FROM photos WHERE {_SHOWN} GROUP BY month ORDER BY month"
        ).fetchall()

    def taken(self, when: str) -> set[int]:
        """The photos of a year, month or day ("2019", "2019-05", "2019-05-04"); with "" those without a date."""
        if not when:
            return self._ids("taken = ''")
        if not when.replace("-", "").isdigit():
            return set()
        return self._ids("taken >= ? AND taken < ?", when, when + "~") if len(when) > 3 else set()

    # what is said in a picture's own facts

    def cameras(self) -> list[tuple[str, str, int]]:
        """Maker, model and number of photos of every camera, the most used first."""
        return self._db.execute(
            f"SELECT make, model, count(*) AS n FROM photos WHERE make || model != '' AND {_SHOWN} "
            "GROUP BY make, model ORDER BY n DESC, model"
        ).fetchall()

    def taken_with(self, camera: str) -> set[int]:
        """The photos of a camera: maker, model, or a part of the two."""
        holds, values = _holds("make || ' ' || model", folded(camera))
        return self._ids(f"make || model != '' AND {holds}", *values)

    def keywords(self) -> list[tuple[str, int]]:
        """The keywords and how many photos have each, the commonest first."""
        counted: Counter[str] = Counter()
        for kept, photos in self._db.execute(
            f"SELECT keywords, count(*) FROM photos WHERE keywords != '[]' AND {_SHOWN} GROUP BY keywords"
        ):
            counted.update(dict.fromkeys(json.loads(kept), photos))
        return counted.most_common()

    def with_keyword(self, keyword: str) -> set[int]:
        """The photos that have a keyword, whole; case and accents do not count."""
        wanted = folded(keyword)
        having = [
            kept
            for (kept,) in self._db.execute("SELECT DISTINCT keywords FROM photos WHERE keywords != '[]'")
            if wanted in map(folded, json.loads(kept))
        ]
        return self._ids("keywords IN (SELECT value FROM json_each(?))", json.dumps(having, ensure_ascii=False))

    def formats(self) -> list[tuple[str, int]]:
        """The formats of pictures ("JPEG") and how many photos have each, the commonest first."""
        return self._db.execute(
            f"SELECT format, count(*) AS n FROM photos WHERE {_SHOWN} GROUP BY format ORDER BY n DESC, format"
        ).fetchall()

    def of_format(self, format: str) -> set[int]:
        """The photos in a format; case does not count, and JPG is JPEG."""
        wanted = {"jpg": "jpeg", "tif": "tiff"}.get(format.lower(), format.lower())
        return self._ids("lower(format) = ?", wanted)

    def knowing(self, what: str) -> set[int]:
        """The photos of which a `place`, `date`, `caption` or `keywords` are known."""
        known = {"place": _LOCATED, "date": "taken != ''", "caption": "title != ''", "keywords": "keywords != '[]'"}
        return self._ids(known[what])

    def categories(self) -> list[tuple[str, int]]:
        """The categories of all vocabularies and how many photos are in each, the largest first."""
        return self._db.execute(
            f"SELECT category, count(DISTINCT photo) AS n FROM categories WHERE {SHOWN.format('categories.photo')} "
            "GROUP BY category ORDER BY n DESC, category"
        ).fetchall()

    def in_category(self, category: str) -> set[int]:
        """The photos in a category of any vocabulary; case and accents do not count."""
        rows = self._db.execute("SELECT photo FROM categories WHERE folded(category) = ?", (folded(category),))
        return {photo for (photo,) in rows}

    # places

    def places(self) -> list[Place]:
        """Where photos were taken, with how many photos, the most first."""
        towns, found = self._known(), dict[str, Place]()
        for cell, about in self._cells().items():
            place = _place(towns, cell, *about)
            before = found.get(place.key)
            found[place.key] = replace(before or place, photos=place.photos + (before.photos if before else 0))
        return sorted(found.values(), key=lambda place: (-place.photos, place.key))

    def taken_at(self, words: str) -> set[int]:
        """The photos of a place as `Place.key` or a country names it, else of those whose names hold `words`."""
        towns, wanted = self._known(), folded(words)
        cells = self._cells()
        placed = {cell: _place(towns, cell, *about) for cell, about in cells.items()}
        exact = [c for c, place in placed.items() if wanted in (folded(place.key), folded(place.country))]
        held = exact or [c for c, place in placed.items() if place.town and wanted in folded(place.key)]
        rows = self._db.execute(
            f"SELECT id FROM photos WHERE {_LOCATED} AND cast(round(lat * {CELL}) AS INTEGER) || ' ' || "
            f"cast(round(lon * {CELL}) AS INTEGER) IN (SELECT value FROM json_each(?))",
            (json.dumps([f"{lat} {lon}" for lat, lon in held]),),
        )
        return {id for (id,) in rows}

    def nameless(self) -> dict[Cell, tuple[float, float]]:
        """The cells that nobody has looked up yet, each with the middle of its photos."""
        known = self._known()
        return {cell: (lat, lon) for cell, (_, lat, lon) in self._cells().items() if cell not in known}

    def note_towns(self, towns: Mapping[Cell, tuple[str, str, str]]) -> None:
        """Keep town, region and country of cells, three times "" where there is none near; outside any op."""
        kept = [[*cell, *names] for cell, names in {**self._known(), **towns}.items()]
        self._file.parent.mkdir(parents=True, exist_ok=True)
        part = self._file.with_suffix(".part")
        part.write_text(json.dumps(kept, ensure_ascii=False), "utf-8")
        part.replace(self._file)

    def _cells(self) -> dict[Cell, tuple[int, float, float]]:
        rows = self._db.execute(
            f"SELECT cast(round(lat * {CELL}) AS INTEGER) AS a, cast(round(lon * {CELL}) AS INTEGER) AS b, "
            f"count(*), avg(lat), avg(lon) FROM photos WHERE {_LOCATED} AND {_SHOWN} GROUP BY a, b"
        )
        return {(a, b): (photos, lat, lon) for a, b, photos, lat, lon in rows}

    def _known(self) -> dict[Cell, tuple[str, str, str]]:
        try:
            stamp = self._file.stat().st_mtime_ns
            if stamp != self._read:
                kept = json.loads(self._file.read_text("utf-8"))
                self._towns = {(a, b): (town, region, country) for a, b, town, region, country in kept}
                self._read = stamp
        except (OSError, ValueError):  # a cache: it is made again
            self._towns, self._read = {}, -1
        return self._towns

    def _ids(self, where: str, *values: object) -> set[int]:
        return set(ids(self._db, f"SELECT id FROM photos WHERE {where}", values))


def _place(towns: Mapping[Cell, tuple[str, str, str]], cell: Cell, photos: int, lat: float, lon: float) -> Place:
    town, region, country = towns.get(cell, ("", "", ""))
    if country or town:
        return Place(town, region, country, photos, lat, lon)
    return Place("", "", "", photos, round(lat * 2) / 2, round(lon * 2) / 2, cell in towns)


def _holds(text: str, word: str) -> tuple[str, list[str]]:
    """The condition that `text`, folded, holds a folded word. What is ASCII is compared by SQLite itself: folding a
    hundred thousand paths in Python takes seconds."""
    slowly = f"(length({text}) != length(CAST({text} AS BLOB)) OR typeof({text}) = 'blob') AND instr(folded({text}), ?)"
    if not word.isascii():
        return f"({text} != '' AND {slowly})", [word]
    pattern = "%" + "".join("\\" + c if c in "%_\\" else c for c in word) + "%"
    return f"({text} != '' AND ({text} LIKE ? ESCAPE '\\' OR ({slowly})))", [pattern, word]
