"""The bar at the bottom says what goes on in words, and lets it rest, go on and end."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from engine.types import Progress
from engine.worker import Done, Failed
from gui import words
from gui.session import Session
from gui.views.jobbar import JobBar
from tests import paint
from tests.gui.conftest import until


@pytest.fixture
def session(app: QApplication, tmp_path: Path) -> Iterator[Session]:
    paint.family(tmp_path / "photos", "beach", 40)
    session = Session()
    session.open(tmp_path / "library", create=True)
    yield session
    session.close()
    session.fetching.close()


def test_a_job_rests_goes_on_and_is_ended_from_the_bar(session: Session, app: QApplication, tmp_path: Path) -> None:
    bar, ends = JobBar(session), []
    session.done.connect(lambda job, result: ends.append(Done(result)))
    session.failed.connect(ends.append)
    assert bar.isHidden()
    session.start("watch", {"folders": [str(tmp_path / "photos")]})
    assert not bar.isHidden() and bar.job.what.text() == "Getting ready…"
    until(app, lambda: bar.job.what.text() == "Reading photos", "a stage")
    bar.job.rest.click()
    assert session.resting and bar.job.more.text() == "Paused" and bar.job.rest.text() == "Continue"
    bar.report(Progress("read", 39, 40))  # was under way already
    assert bar.job.more.text() == "Paused"
    bar.job.rest.click()
    assert not session.resting and bar.job.rest.text() == "Pause"
    until(app, lambda: bar.job.what.text() != "Reading photos", "the next stage")
    bar.job.rest.click()
    bar.job.cancel.click()  # also while it rests
    assert bar.job.cancel.text() == "Stopping…" and not bar.job.cancel.isEnabled()
    until(app, lambda: ends, "the end")
    assert isinstance(ends[0], Failed) and ends[0].cancelled and bar.isHidden() and not session.resting


def test_numbers_are_said_as_they_are_meant(session: Session) -> None:
    bar = JobBar(session)
    bar.report(Progress("read", 467, 1500, "harbour.jpg"))
    assert bar.job.more.toolTip() == f"467 of {words.number(1500)}  ·  harbour.jpg"
    bar.fetch.report(Progress("fetch", 34_000_000, 88_000_000), "Getting DINOv2 small", in_bytes=True)
    assert bar.fetch.more.text() == "34 MB of 88 MB" and bar.fetch.what.text() == "Getting DINOv2 small"
    bar.fetch.report(Progress("fetch", 7_569_000_000, 15_138_000_000), "Getting LLaVA", in_bytes=True)
    assert bar.fetch.bar.value() == pytest.approx(bar.fetch.bar.maximum() / 2, rel=0.01)  # beyond 2^31


def test_a_job_that_says_nothing_for_long_is_said_to_be_at_work(session: Session) -> None:
    bar = JobBar(session)
    bar.job.begin("Grouping photos")
    bar.job.silence.timeout.emit()
    assert bar.job.more.text() == "still working…"
