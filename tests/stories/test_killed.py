"""kill -9 of everything at random moments: the albums are whole in the end and no edit is lost."""

import contextlib
import os
import random
import signal
import subprocess
import time
from pathlib import Path

import psutil
import pytest

from engine.console import STAGES
from tests import paint
from tests.stories.conftest import command, env

pytestmark = pytest.mark.timeout(600)


def kill_all(process: subprocess.Popen[bytes]) -> None:
    """Kill a process and everything below it at once, as a power cut would."""
    with contextlib.suppress(psutil.NoSuchProcess):
        for p in [*psutil.Process(process.pid).children(recursive=True), psutil.Process(process.pid)]:
            with contextlib.suppress(psutil.NoSuchProcess):
                os.kill(p.pid, signal.SIGKILL)
    process.wait()


def wait_for(process: subprocess.Popen[bytes], stage: str) -> None:
    """Wait until a run says that it has come to a stage, or that there was nothing left to do there."""
    assert process.stderr
    while line := process.stderr.readline().decode():
        if line.startswith(stage):
            return


def test_ten_kills_lose_nothing(albumen, tmp_path: Path) -> None:
    for i, name in enumerate(paint.FAMILIES):
        paint.family(tmp_path / "photos" / name, name, 40, seed=i)
    organize = command("organize", tmp_path / "photos", library=tmp_path / "library")
    dice = random.Random(2)
    named: dict[int, str] = {}
    moved: dict[int, int] = {}
    stages = list(STAGES.values())[:5] * 2
    dice.shuffle(stages)
    for kill, stage in enumerate(stages):
        if kill % 2:  # something new to do, so that late stages are hit as well
            paint.family(tmp_path / "photos" / "later", paint.FAMILIES[kill % 5], 5 + kill, seed=100 + kill)
        with subprocess.Popen(organize, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=env()) as process:
            wait_for(process, stage)
            time.sleep(dice.uniform(0, 1.5))
            kill_all(process)
        if not (tmp_path / "library" / "albumen.db").exists():
            continue
        albums = albumen("albums")
        untouched = [a for a in albums if a["id"] not in named]
        if untouched:
            album = dice.choice(untouched)["id"]
            named[album] = f"Named after kill {kill}"
            albumen("rename", album, named[album])
        photos = [p["id"] for p in albumen("photos") if p["id"] not in moved]
        if named and photos:
            photo, album = dice.choice(photos), dice.choice(list(named))
            albumen("move", photo, "--to", album)
            moved[photo] = album
    summary = albumen("organize", tmp_path / "photos")
    files = list((tmp_path / "photos").rglob("*.jpg"))
    assert summary["files"] == len(files) and summary["problems"] == 0
    photos = albumen("photos")
    assert {f for p in photos for f in p["files"]} == {str(f) for f in files}
    assert len(named) >= 2, "too few kills came late enough to leave albums to edit"
    albums = {a["id"]: a for a in albumen("albums")}
    assert {id: albums[id]["name"] for id in named} == named
    assert {id: p["album"] for p in photos if (id := p["id"]) in moved} == moved
    assert sum(a["photos"] for a in albums.values()) + summary["unsorted"] == summary["photos"]
    assert albumen("doctor")["library_check"] == "sound"
