"""Reading many files in children: whatever a file does to its child, it costs that file and nothing else."""

import csv
import os
import signal
import subprocess
import sys
import tarfile
import threading
import time
from pathlib import Path

import psutil
import pytest
from PIL import Image

from engine.ingest import reasons
from engine.ingest.readers import Wanted, read_ahead, read_all
from engine.ingest.scan import walk
from engine.types import Found, Reading
from tests.ingest import pictures

posix = pytest.mark.skipif(os.name == "nt", reason="needs signals")


def wanted(paths: list[Path]) -> list[Wanted]:
    return [Wanted(key, path, None, 0) for key, path in enumerate(paths)]


def readers() -> list[psutil.Process]:
    """Return the reading children of this process (not multiprocessing's own bookkeeper)."""
    return [child for child in psutil.Process().children(recursive=True) if is_reader(child)]


def is_reader(process: psutil.Process) -> bool:
    try:
        return any("spawn_main" in part for part in process.cmdline())
    except psutil.Error:
        return False


def eventually(condition, seconds: float = 10.0) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return False


@pytest.fixture(autouse=True)
def nothing_is_left_running():
    yield
    assert eventually(lambda: not readers())


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("few")
    paths = [folder / f"{number}.jpg" for number in range(6)]
    for number, path in enumerate(paths):
        pictures.quarters(64 + 8 * number, 48).save(path)
    return paths


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A picture whose decoder, written in Python, takes many seconds."""
    path = tmp_path_factory.mktemp("slow") / "slow.dds"
    Image.new("RGB", (6000, 5000)).save(path)
    return path


def test_every_file_once_with_its_own_reading(few: list[Path]) -> None:
    results = dict(read_all(wanted(few), workers=2))
    assert sorted(one.key for one in results) == list(range(6))
    assert all(reading.facts.width == 64 + 8 * one.key for one, reading in results.items())


def test_nothing_wanted_starts_nothing() -> None:
    assert list(read_all([], workers=2)) == []


def test_few_are_taken_ahead(few: list[Path]) -> None:
    taken = []

    def hand_out():
        for one in wanted(few * 20):
            taken.append(one.key)
            yield one

    results = read_all(hand_out(), workers=1)
    next(results)
    assert len(taken) < 10
    results.close()


def test_a_file_that_takes_too_long_costs_only_itself(few: list[Path], slow: Path) -> None:
    paths = [*few[:2], slow, *few[2:]]
    results = {one.path: reading for one, reading in read_all(wanted(paths), workers=1, seconds=1.5)}
    assert results.pop(slow) == Reading("problem", problem=reasons.slow(1.5))
    assert len(results) == 6 and all(reading.kind == "photo" for reading in results.values())


@pytest.mark.skipif(sys.platform != "linux", reason="other systems are watched, which is too slow for this file")
def test_a_file_that_needs_too_much_memory_costs_only_itself(few: list[Path], tmp_path: Path) -> None:
    Image.new("L", (12_000, 12_000)).save(tmp_path / "large.png")
    paths = [few[0], tmp_path / "large.png", few[1]]
    results = {one.path: reading for one, reading in read_all(wanted(paths), workers=1, memory=96 << 20)}
    assert results.pop(tmp_path / "large.png").problem == reasons.TOO_MUCH_MEMORY
    assert all(reading.kind == "photo" for reading in results.values())


@posix
def test_a_crash_costs_only_its_file_and_only_the_second_time(few: list[Path], slow: Path) -> None:
    results = read_all(wanted([few[0], slow, few[1]]), workers=1)
    assert next(results)[0].path == few[0]
    killed = []

    def kill_twice() -> None:
        for _ in range(2):
            eventually(lambda: any(child.pid not in killed and child.cpu_times().user > 0.8 for child in readers()))
            for child in readers():
                if child.pid not in killed:
                    killed.append(child.pid)
                    os.kill(child.pid, signal.SIGSEGV)

    killer = threading.Thread(target=kill_twice)
    killer.start()
    rest = {one.path: reading for one, reading in results}
    killer.join()
    assert len(killed) == 2
    assert rest[slow].problem == reasons.CRASH
    assert rest[few[1]].kind == "photo"


def test_closing_ends_the_children(few: list[Path], slow: Path) -> None:
    results = read_all(wanted([few[0], slow, slow, slow, slow]), workers=2)
    next(results)
    assert readers()
    results.close()
    assert not readers()


def test_a_busy_caller_is_not_a_slow_file(few: list[Path]) -> None:
    kinds = []
    for _, reading in read_all(wanted(few), workers=2, seconds=0.8):
        kinds.append(reading.kind)
        time.sleep(0.5)
    assert kinds == ["photo"] * 6


def test_reading_ahead_gives_every_file_once(few: list[Path]) -> None:
    results = [item for item in read_ahead(wanted(few), workers=2, most=2) if item is not None]
    assert {one.path for one, _ in results} == set(few) and len(results) == len(few)
    assert all(reading.kind == "photo" for _, reading in results)
    assert list(read_ahead([], workers=2)) == []


def test_reading_goes_on_while_its_caller_is_busy_but_not_for_ever(few: list[Path]) -> None:
    taken = []

    def hand_out():
        for number in range(60):
            taken.append(number)
            yield Wanted(number, few[number % len(few)])

    results = read_ahead(hand_out(), workers=1, most=4)
    next(results)
    assert eventually(lambda: len(taken) >= 6)
    time.sleep(0.5)
    assert len(taken) <= 10  # four wait, one is in hand, and a child has two
    assert len([item for item in results if item is not None]) == 59


def test_slow_pictures_keep_nobody_from_being_heard(few: list[Path], slow: Path) -> None:
    results = read_ahead(wanted([slow, slow]), workers=2)
    assert next(results) is None
    begin = time.monotonic()
    results.close()
    assert time.monotonic() - begin < 2 and not readers()


def test_what_goes_wrong_while_reading_ahead_is_raised(few: list[Path]) -> None:
    def hand_out():
        yield Wanted(0, few[0])
        raise OSError("the list broke off")

    with pytest.raises(OSError, match="broke off"):
        list(read_ahead(hand_out(), workers=1))


SCRIPT = """
import sys
from pathlib import Path
from engine.ingest.readers import Wanted, read_all

if __name__ == "__main__":
    results = read_all([Wanted(n, Path(p), None, 0) for n, p in enumerate(sys.argv[1:])], workers=2)
    try:
        for one, reading in results:
            print(reading.kind, flush=True)
    except KeyboardInterrupt:
        results.close()
        print("stopped", flush=True)
"""


@pytest.fixture
def program(few: list[Path], slow: Path, tmp_path: Path):
    """A program that has read one file and is at two slow ones; and its children."""
    (tmp_path / "program.py").write_text(SCRIPT)
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen(
        [sys.executable, str(tmp_path / "program.py"), str(few[0]), str(slow), str(slow)],
        env=os.environ | {"PYTHONPATH": str(root)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
    ) as process:
        assert process.stdout.readline() == "photo\n"
        yield process, [child for child in psutil.Process(process.pid).children(recursive=True) if is_reader(child)]
        process.kill()


@posix
def test_children_do_not_outlive_their_parent(program) -> None:
    process, children = program
    assert children
    os.kill(process.pid, signal.SIGKILL)
    assert eventually(
        lambda: not any(child.is_running() and child.status() != psutil.STATUS_ZOMBIE for child in children)
    )


@posix
def test_an_interrupt_is_the_parents_business(program) -> None:
    process, children = program
    os.killpg(process.pid, signal.SIGINT)
    out, errors = process.communicate(timeout=20)
    assert (out, errors, process.returncode) == ("stopped\n", "", 0)
    assert not any(child.is_running() for child in children)


def test_hostile_files(shared_photos: Path, tmp_path: Path) -> None:
    root = shared_photos / "broken"
    with (root / "files.csv").open(encoding="utf-8", newline="") as file:
        expected = {row["path"]: row["should_show"] for row in csv.DictReader(file)}
    paths = [root / path for path in expected]
    before = {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in paths}
    most, results = 0, {}
    for one, reading in read_all(wanted(paths), workers=2):
        results[one.path.relative_to(root).as_posix()] = reading
        most = max(most, sum(map(resident, [psutil.Process(), *readers()])))
    assert set(results) == set(expected)
    for path, should in expected.items():
        kind = results[path].kind
        assert kind == {"yes": "photo", "no": "problem", "n/a": "other"}.get(should, kind), (
            path,
            results[path].problem,
        )
        assert bool(results[path].problem) == (kind == "problem")
        assert "/" not in results[path].problem and "Error" not in results[path].problem
    assert most < 2_500_000_000
    assert before == {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in paths}


def resident(process: psutil.Process) -> int:
    try:
        return process.memory_info().rss
    except psutil.Error:
        return 0


@posix
def test_oddities_of_file_systems(shared_photos: Path, tmp_path: Path) -> None:
    with tarfile.open(shared_photos / "broken/files/made/file-system-oddities.tar") as archive:
        archive.extractall(tmp_path, filter="fully_trusted")
    there = [item for item in walk(tmp_path) if isinstance(item, Found)]
    results = {
        one.path.name: reading for one, reading in read_all(wanted([tmp_path / f.path for f in there]), workers=2)
    }
    assert len(results) == len(there) == 17
    shown = {name for name, reading in results.items() if reading.kind == "photo"}
    odd = {"link-to-itself.jpg", "dangling.jpg", "named-pipe.jpg"} | ({"no-permission.jpg"} if os.geteuid() else set())
    assert set(results) - shown == odd
