"""Jobs run in a child that reports, can be cancelled, goes on after it was killed, and never outlives its parent."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from engine.errors import AlbumenError
from engine.store import Library
from engine.types import Progress
from engine.worker import Done, Failed, Worker
from tests import paint

PROJECT = Path(__file__).resolve().parents[1]


@pytest.fixture
def worker():
    worker = Worker()
    yield worker
    worker.close()


def until_over(worker, seconds=120):
    messages = []
    deadline = time.monotonic() + seconds
    while worker.busy and time.monotonic() < deadline:
        messages += worker.poll()
        time.sleep(0.01)
    return messages


def reported(worker, stage):
    while not any(isinstance(m, Progress) and m.stage == stage for m in worker.poll()):
        assert worker.busy
        time.sleep(0.01)


def test_a_job_reports_and_gives_its_result(worker, library, tmp_path):
    paint.family(tmp_path / "photos", "beach", 6)
    worker.start("organize", library.folder, {"folders": [str(tmp_path / "photos")]})
    with pytest.raises(AlbumenError, match="busy"):
        worker.start("group", library.folder)
    *progress, last = until_over(worker)
    assert {p.stage for p in progress if isinstance(p, Progress)} >= {"scan", "read", "embed", "group"}
    assert isinstance(last, Done) and last.result["photos"] == 6
    worker.start("organize", library.folder)  # the child stayed warm
    assert isinstance(until_over(worker)[-1], Done)


def test_an_error_is_a_sentence_and_a_bug_a_report(worker, library):
    worker.start("organize", library.folder)
    (failed,) = until_over(worker)
    assert failed == Failed("This library holds no folder yet. Add one with: albumen organize FOLDER")
    worker.start("no such job", library.folder)
    (bug,) = until_over(worker)
    assert "KeyError" in bug.sentence and "Traceback" in bug.report


def test_a_cancelled_job_stops_and_says_so(worker, library, tmp_path):
    paint.family(tmp_path / "photos", "beach", 80)
    worker.start("organize", library.folder, {"folders": [str(tmp_path / "photos")]})
    while not any(isinstance(m, Progress) and m.stage == "read" for m in worker.poll()):
        time.sleep(0.01)
    worker.cancel()
    last = until_over(worker)[-1]
    assert isinstance(last, Failed) and last.cancelled


def test_a_killed_child_is_noticed_and_the_next_job_has_a_new_one(worker, library, tmp_path):
    paint.family(tmp_path / "photos", "beach", 40)
    worker.start("organize", library.folder, {"folders": [str(tmp_path / "photos")]})
    while not any(isinstance(m, Progress) for m in worker.poll()):
        time.sleep(0.01)
    for child in psutil.Process().children():
        if "spawn_main" in " ".join(child.cmdline()):
            os.kill(child.pid, signal.SIGKILL)
    last = until_over(worker)[-1]
    assert isinstance(last, Failed) and "kept" in last.sentence
    worker.start("organize", library.folder)
    assert until_over(worker)[-1].result["photos"] == 40


def test_the_child_ends_with_its_parent(tmp_path):
    paint.family(tmp_path / "photos", "beach", 60)
    Library.open(tmp_path / "library", create=True).close()
    code = (
        "import sys, time; from pathlib import Path; from engine.worker import Worker\n"
        "if __name__ == '__main__':\n"
        "    worker = Worker(); worker.start('organize', Path(sys.argv[1]), {'folders': [sys.argv[2]]})\n"
        "    print(worker._process.pid, flush=True); time.sleep(60)"
    )
    script = tmp_path / "parent.py"
    script.write_text(code)
    parent = subprocess.Popen(
        [sys.executable, script, tmp_path / "library", tmp_path / "photos"],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
    )
    assert parent.stdout
    child = psutil.Process(int(parent.stdout.readline()))
    time.sleep(1.5)
    family = [child, *child.children(recursive=True)]
    parent.kill()
    parent.wait()
    parent.stdout.close()
    _, alive = psutil.wait_procs(family, timeout=10)
    assert alive == []


def test_a_paused_job_rests_until_it_goes_on(worker, library, tmp_path):
    paint.family(tmp_path / "photos", "beach", 2)
    worker.start("watch", library.folder, {"folders": [str(tmp_path / "photos")]})  # gives signs of life for ever
    reported(worker, "watch")
    worker.pause()
    quiet = time.monotonic()
    while time.monotonic() - quiet < 2.0:
        quiet = time.monotonic() if worker.poll() else quiet
        time.sleep(0.01)
    assert worker.busy
    worker.resume()
    reported(worker, "watch")
    worker.cancel()
    assert until_over(worker)[-1].cancelled


def test_a_job_that_rests_can_be_cancelled_and_a_late_word_harms_nobody(worker, library, tmp_path):
    paint.family(tmp_path / "photos", "beach", 60)
    worker.start("organize", library.folder, {"folders": [str(tmp_path / "photos")]})
    while not any(isinstance(m, Progress) for m in worker.poll()):
        time.sleep(0.01)
    worker.pause()
    worker.cancel()
    last = until_over(worker)[-1]
    assert isinstance(last, Failed) and last.cancelled
    worker.pause()  # nothing runs
    worker.start("organize", library.folder)
    assert isinstance(until_over(worker)[-1], Done)


def test_an_errand_needs_no_library(worker):
    worker.start("fetch", None, {"model": "dinov2-small"})
    last = until_over(worker)[-1]
    assert isinstance(last, Failed) and "HF_HUB_OFFLINE" in last.sentence and not last.report
