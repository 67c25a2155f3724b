"""Originals stay as they are, also where they cannot be written at all."""

import os
import subprocess
from pathlib import Path

import pytest

from tests import paint
from tests.stories.conftest import witness


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    paint.family(tmp_path / "photos" / "a", "beach", 6)
    paint.family(tmp_path / "photos" / "b", "night", 6)
    return tmp_path / "photos"


def every_operation(albumen, photos: Path, out: Path) -> None:
    """Do everything that a user can do to a library."""
    albumen("organize", photos)
    first, second = (a["id"] for a in albumen("albums"))
    some = [p["id"] for p in albumen("photos", "--album", first)][:3]
    albumen("rename", first, "Named")
    albumen("move", *some, "--to", second)
    albumen("reject", some[0], "--from", second)
    albumen("new", "New", some[0])
    albumen("split", second)
    albumen("merge", first, second)
    albumen("undo")
    albumen("redo")
    for mode in ("copy", "symlink"):
        assert albumen("export", out / mode, "--mode", mode)["failed"] == []


def test_nothing_changes_an_original(albumen, photos, tmp_path):
    before = witness(photos)
    every_operation(albumen, photos, tmp_path / "out")
    assert witness(photos) == before


def test_a_folder_that_may_not_be_written_is_enough(albumen, photos, tmp_path):
    before = witness(photos)
    for path in [photos, *photos.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    read_only = witness(photos)
    every_operation(albumen, photos, tmp_path / "out")
    assert witness(photos) == read_only
    assert [v[0] for v in before.values()] == [v[0] for v in read_only.values()]
    for path in [photos, *photos.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)


def test_a_read_only_mount_is_enough(albumen, photos, tmp_path):
    mount = tmp_path / "mounted"
    mount.mkdir()
    bind = ["mount", "--bind", str(photos), str(mount)]
    if os.geteuid() or subprocess.run(bind, capture_output=True, check=False).returncode:
        pytest.skip("mounting needs root and a system that allows it")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(mount)], check=True)
        with pytest.raises(OSError, match="Read-only"):
            (mount / "x").touch()
        before = witness(mount)
        every_operation(albumen, mount, tmp_path / "out")
        assert witness(mount) == before
    finally:
        subprocess.run(["umount", str(mount)], check=True)
