"""How fast a job goes, on a clock that the test moves."""

import pytest

from engine.pace import Pace
from engine.types import Progress


@pytest.fixture
def clock(monkeypatch):
    now = [100.0]
    monkeypatch.setattr("engine.pace.time.monotonic", lambda: now[0])
    return now


def test_the_last_seconds_count(clock):
    pace = Pace()
    for second in range(30):
        clock[0] = 100.0 + second
        pace.watch(Progress("read", second * 10 if second < 15 else 150 + (second - 15) * 20, 1000))
    assert pace.speed == pytest.approx(20)
    assert pace.seconds_left(Progress("read", 600, 1000)) == pytest.approx(20)


def test_nothing_is_said_too_early_or_without_an_end(clock):
    pace = Pace()
    assert pace.speed == 0 and pace.seconds_left(Progress("read", 0, 10)) is None
    pace.watch(Progress("read", 0, 10))
    clock[0] += 1
    pace.watch(Progress("read", 5, 10))
    assert pace.speed == 0
    clock[0] += 2
    pace.watch(Progress("read", 9, 10))
    assert pace.speed == 3
    assert pace.seconds_left(Progress("read", 9)) is None and pace.seconds_left(Progress("read", 10, 10)) is None


def test_a_new_stage_begins_anew(clock):
    pace = Pace()
    pace.watch(Progress("read", 0, 10))
    clock[0] += 5
    pace.watch(Progress("read", 10, 10))
    pace.watch(Progress("embed", 0, 10))
    assert pace.speed == 0
    clock[0] += 5
    pace.watch(Progress("embed", 5, 10))
    assert pace.speed == 1
    pace.reset()
    assert pace.speed == 0
