"""What a map is made of: order, places, groups, days, colours."""

from pathlib import Path

import numpy as np
import pytest

from engine.store import Library
from gui.selection import Source
from gui.theme import SHADES, album_colour
from gui.views.map.charting import Chart, Groups, Moments, chart, groups, read_chart, read_traits
from gui.views.map.colours import MOST, STEPS, by_group, by_time
from tests.gui.conftest import fill
from tests.gui.map.conftest import PLACED, lay_out

GREY = 0xFF888888


def simple(source: list[int], ids: int = 6) -> Chart:
    spots = np.stack([np.arange(ids), np.arange(ids) * 10.0], 1).astype(np.float32)
    return chart(np.arange(1, ids + 1), spots, source)


def test_the_source_is_drawn_last_and_what_has_no_place_is_counted() -> None:
    made = simple([5, 99, 2])
    assert (made.others, made.here, made.missing) == (4, 2, 1)
    assert set(made.ids[4:].tolist()) == {5, 2}
    assert made.photos(np.arange(len(made))) == (5, 2), "in the order of the source"
    assert made.ids[made.rows([2, 77, 6])].tolist() == [i for i in made.ids.tolist() if i in (2, 6)]


def test_the_map_fits_into_the_unit_box_without_being_distorted() -> None:
    made = simple([1, 2])
    low, high = made.points.min(0), made.points.max(0)
    assert (low[1], high[1]) == pytest.approx((0, 1))
    assert high[0] - low[0] == pytest.approx(0.1) and (low[0] + high[0]) / 2 == pytest.approx(0.5)


def test_empty_charts_are_charts() -> None:
    none = chart(np.empty(0, np.int64), np.empty((0, 2), np.float32), [3])
    assert (len(none), none.missing, none.photos(none.rows([3]))) == (0, 1, ())
    assert simple([]).here == 0


def test_a_library_is_read_with_its_albums_days_and_cameras(tmp_path: Path) -> None:
    ids = fill(tmp_path / "library", tmp_path / "photos", thumbnails=False)
    with Library.open(tmp_path / "library") as library:
        assert read_chart(library, Source(), 2, "umap") is None
        lay_out(library, ids[:PLACED])
        city = next(t.id for t in library.albums.titles() if t.name == "City")
        made = read_chart(library, Source("albums", (city,)), 2, "umap")
        assert made is not None and (made.here, made.others, made.missing) == (6, PLACED - 6, 0)
        albums = read_traits(library, made, "album")
        assert isinstance(albums, Groups) and set(albums.names) == {"Beach", "City", "Dogs"}
        assert {albums.names[c] for c in albums.codes[made.others :]} == {"City"}
        days = read_traits(library, made, "time")
        assert isinstance(days, Moments) and len(set(days.days.tolist())) == PLACED
        cameras = read_traits(library, made, "camera")
        assert isinstance(cameras, Groups) and len(cameras.codes) == PLACED
        known = library.catalog.cameras()
        assert (cameras.codes >= 0).sum() == len(known.keys() & set(made.ids.tolist()))


def coloured(counts: list[int], before: dict[str, int]) -> tuple[Chart, dict[str, int], list[tuple[str, int]]]:
    of = {}
    for group, count in enumerate(counts):
        for _ in range(count):
            of[len(of) + 1] = f"g{group}"
    made = simple(list(of), len(of) + 1)
    colouring = by_group(made, groups(made, of, {k: k for k in of.values()}), False, GREY, "Others", "None", before)
    return made, dict(colouring.own), [(entry.name, entry.count) for entry in colouring.entries]


def test_the_largest_groups_have_colours_and_the_rest_is_grey() -> None:
    made, own, entries = coloured([30 - i for i in range(25)], {})
    assert len(set(own.values())) == MOST and "g0" in own and "g24" not in own
    assert entries[0] == ("g0", 30) and entries[-1] == ("Others", sum(30 - i for i in range(20, 25)))
    assert sum(count for _, count in entries) == made.here


def test_a_group_keeps_its_colour_when_it_is_no_longer_the_largest() -> None:
    _, own, _ = coloured([5, 3], {})
    _, later, _ = coloured([5, 9, 30], own)
    assert (later["g0"], later["g1"]) == (own["g0"], own["g1"])
    assert len(set(later.values())) == 3


@pytest.mark.parametrize("dark", [False, True])
def test_an_album_has_the_colour_of_its_dot_in_the_sidebar(dark: bool) -> None:
    made = simple([1, 2, 3, 4, 5, 6])
    of = {1: 7, 2: 7, 3: 31, 4: 8, 5: 27, 6: 7}
    found = groups(made, of, {id: str(id) for id in of.values()})
    colouring = by_group(made, found, dark, GREY, "Others", "None", {})
    seen = {id: int(colouring.colours[code]) for id, code in colouring.own.items()}
    assert [seen[id] == album_colour(id, dark).rgb() for id in (7, 31, 8)] == [True] * 3
    assert seen[27] != seen[7], "the dot of 27 is like that of 7, but not its points"


def test_time_runs_through_the_scale_and_no_date_has_none() -> None:
    made = simple([1, 2, 3, 4, 5, 6])
    days = np.array([float(i) for i in made.ids])
    days[made.ids == 6] = np.nan
    colouring = by_time(made, Moments(days), False, GREY, "No date")
    codes = {int(id): int(code) for id, code in zip(made.ids, colouring.codes, strict=True)}
    assert codes[1] < codes[2] < codes[3] < codes[4] < codes[5] < STEPS == codes[6]
    assert colouring.ticks == (1, 3, 5) and colouring.entries[0].count == 1


@pytest.mark.parametrize("palette", SHADES.values(), ids=SHADES.keys())
@pytest.mark.parametrize(
    "sight",
    [
        np.eye(3),
        np.array([[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]]),
        np.array([[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]]),
    ],
    ids=["normal", "protanopia", "deuteranopia"],
)
def test_colours_can_be_told_apart(palette: str, sight: np.ndarray) -> None:
    """The first dozen by a difference that nobody overlooks, all by one that is seen side by side (CIE76)."""
    rgb = np.array([[int(c[i : i + 2], 16) / 255 for i in (0, 2, 4)] for c in palette.split()])
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    seen = np.clip(linear @ sight.T, 0, 1)
    to_xyz = np.array([[0.4125, 0.3576, 0.1804], [0.2127, 0.7152, 0.0722], [0.0193, 0.1192, 0.9503]])
    x, y, z = np.cbrt(np.maximum(seen @ to_xyz.T / (0.9505, 1, 1.0888), 0.0089)).T
    lab = np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], 1)
    apart = np.linalg.norm(lab[:, None] - lab[None], axis=-1) + 999 * np.eye(len(lab))
    assert len(lab) == MOST and apart.min() > 10 and apart[:12, :12].min() > 14
