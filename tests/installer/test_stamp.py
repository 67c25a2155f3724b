"""When a .venv stands, is renewed, or is built anew."""

import sys
from pathlib import Path

import pytest

from installer import stamp
from installer.stamp import Place

PYPROJECT = """
[project]
name = "albumen"
version = "1"
dependencies = ["numpy>=2"]
[project.optional-dependencies]
test = ["pytest>=8"]
[tool.ruff]
line-length = 100
"""


@pytest.fixture
def place(tmp_path: Path) -> Place:
    place = Place(tmp_path)
    (tmp_path / "pyproject.toml").write_text(PYPROJECT, encoding="utf-8")
    place.python.parent.mkdir(parents=True)
    place.python.symlink_to(Path(sys.executable).resolve())
    return place


def rewrite(place: Place, old: str, new: str) -> None:
    path = place.root / "pyproject.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_without_a_stamp_nothing_stands(place):
    assert not stamp.stands(place)
    assert stamp.judge(None, stamp.wanted(place, ())) == "renew"


@pytest.mark.parametrize("half", ["", '{"home": ', "[]", "{}"])
def test_half_a_stamp_is_none(place, half):
    place.stamp.write_text(half, encoding="utf-8")
    assert not stamp.stands(place)


def test_a_written_stamp_stands_for_less_and_not_for_more(place):
    stamp.write(place, stamp.wanted(place, ()))
    assert stamp.stands(place)
    assert not stamp.stands(place, ("test",))
    stamp.write(place, stamp.wanted(place, ("test",)))
    assert stamp.stands(place, ("test",))
    assert stamp.stands(place), "starting after testing must not install again"


def test_what_pip_would_not_notice_does_not_matter(place):
    stamp.write(place, stamp.wanted(place, ("test",)))
    rewrite(place, "line-length = 100", "line-length = 120")
    assert stamp.stands(place, ("test",))


def test_changed_requirements_renew(place):
    stamp.write(place, stamp.wanted(place, ("test",)))
    rewrite(place, "pytest>=8", "pytest>=9")
    assert stamp.stands(place)
    assert stamp.judge(stamp.read(place), stamp.wanted(place, ("test",))) == "renew"
    rewrite(place, "numpy>=2", "numpy>=3")
    assert stamp.judge(stamp.read(place), stamp.wanted(place, ())) == "renew"


def test_a_moved_checkout_is_built_anew(place, tmp_path):
    stamp.write(place, stamp.wanted(place, ()))
    moved = tmp_path.with_name(tmp_path.name + " moved")
    tmp_path.rename(moved)
    assert stamp.judge(stamp.read(Place(moved)), stamp.wanted(Place(moved), ())) == "rebuild"


@pytest.mark.skipif(sys.platform == "win32", reason="a .venv has no links to Python there")
def test_a_python_that_went_away_or_changed_is_built_anew(place):
    stamp.write(place, stamp.wanted(place, ()))
    place.python.unlink()
    assert stamp.judge(stamp.read(place), stamp.wanted(place, ())) == "rebuild"
    place.python.symlink_to("/nowhere/python3.11")
    assert stamp.judge(stamp.read(place), stamp.wanted(place, ())) == "rebuild"
