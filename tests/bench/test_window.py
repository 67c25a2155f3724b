"""The measurement of the window says what it promises to say, on a small library."""

import json

import pytest

from engine.bench import painted
from engine.cli import main
from engine.store import Library


@pytest.fixture(autouse=True)
def kept_here(tmp_path, monkeypatch):
    """Painted libraries are kept between two runs; not those of a test."""
    monkeypatch.setattr(painted.tempfile, "tempdir", str(tmp_path))


def test_a_painted_library_is_made_once_and_holds_what_was_asked_for():
    folder = painted.library(1200, 12)
    with Library.open(folder) as library:
        ids = library.catalog.photo_ids()
        assert len(ids) == 1200 and len(library.albums.all()) == 12
        assert 0 < len(library.albums.unsorted()) < 400 and len(library.stacks.all()) == 24
        assert all(library.thumbnail(photo.digest).exists() for photo in library.catalog.photos(ids[:50]))
        assert any(album.parent for album in library.albums.all())
    assert painted.library(1200, 12) == folder


def test_opening_is_measured_beside_a_bare_window_and_use_in_frames(capsys):
    small = ["--photos", "1200", "--albums", "12", "--runs", "1"]
    assert main(["bench", "window", *small, "--only", "open"]) == 0
    (opening,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert opening["what"] == "opening" and opening["platform"] == "offscreen"
    assert 0 < opening["bare_s"] < opening["with_thumbnails_s"] and opening["ratio"] > 1 and opening["rss_mb"] > 20
