"""A person's folder with known truth: every file accounted for, dates, places, orientation and duplicates right."""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.stories.conftest import witness

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def folder(shared_photos: Path) -> Path:
    return shared_photos / "mixed-folder"


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def when(text: str) -> str:
    """A ground-truth date as Albumen writes it, "" for one that is no date."""
    match = re.match(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d:\d\d:\d\d)", text)
    return f"{match[1]}-{match[2]}-{match[3]}T{match[4]}" if match and match[1] != "0000" else ""


def test_a_persons_folder_becomes_albums(folder: Path, albumen, tmp_path: Path) -> None:
    before = witness(folder / "photos")
    summary = albumen("organize", folder / "photos")
    assert witness(folder / "photos") == before

    truth = {r["path"]: r for r in table(folder / "ground-truth.csv")}
    manifest = {r["path"]: r for r in table(folder / "manifest.csv")}
    assert summary["files"] == len(truth) == 467 and summary["left_out"] == 0
    assert summary["pictures"] + summary["problems"] + summary["not_pictures"] == 467
    photos = {str(Path(f).relative_to(folder)): p for p in albumen("photos") for f in p["files"]}
    problems = {str(Path(p["path"]).relative_to(folder)): p["problem"] for p in albumen("photos", "--problems")}
    assert len(photos) == summary["pictures"] and len(problems) == summary["problems"]
    assert all(problems.values())

    for path, expected in truth.items():
        if manifest[path]["decodes"] == "yes":
            assert path in photos, (path, problems.get(path))
        if expected["basis"] == "not a picture":
            assert path not in photos and path not in problems
        elif expected["basis"].startswith("stated by source") and path in photos:
            agrees(path, photos[path], expected, manifest[path])

    groups: dict[str, set[str]] = {}
    for row in table(folder / "duplicates.csv"):
        groups.setdefault(row["group"], set()).add(row["path"])
    for paths in groups.values():
        assert len({photos[p]["id"] for p in paths}) == 1
        assert set(photos[next(iter(paths))]["files"]) == {str(folder / p) for p in paths}
    different = {manifest[p]["sha256"] for p in photos}
    assert summary["photos"] == len(different)

    albums = albumen("albums")
    assert len(albums) >= 3
    assert max(Counter(a["name"].casefold() for a in albums).values()) == 1
    assert not any(re.search(r"cluster|_|\d{8}", a["name"]) for a in albums)
    assert sum(a["photos"] for a in albums) + summary["unsorted"] == summary["photos"]

    again = albumen("organize", folder / "photos")
    assert set(again["done"].values()) == {0}
    assert albumen("albums") == albums


def agrees(path: str, photo: dict, expected: dict[str, str], measured: dict[str, str]) -> None:
    """Assert that what Albumen says of a photo is what its source states."""
    date = when(expected["expected_datetime"])
    if date:
        assert photo["taken"] == date, path
    else:
        assert photo["taken_from"] in ("name", "file", "gps", None), path
    if expected["expected_lat"]:
        assert photo["lat"] == pytest.approx(float(expected["expected_lat"]), abs=1e-4), path
        assert photo["lon"] == pytest.approx(float(expected["expected_lon"]), abs=1e-4), path
    else:
        assert photo["lat"] is None and photo["lon"] is None, path
    size = (int(measured["width"]), int(measured["height"])) if measured["width"] else None
    turned = expected["expected_orientation"] in "5678" and measured["format"] not in ("HEIF", "AVIF")
    if size and measured["format"] != "TIFF":  # a raw file's preview is larger than what Pillow sees
        assert (photo["width"], photo["height"]) == (
            size[::-1] if turned and expected["expected_orientation"] else size
        ), path
