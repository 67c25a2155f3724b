"""The bridge to the engine: edits in one lane, jobs in a child, and news of what others write."""

import sys
import threading

import psutil
import pytest

from engine import edits
from engine.errors import AlbumenError
from engine.store import Library
from gui.lane import Lane
from gui.selection import Source
from gui.session import Session
from tests.gui.conftest import album, fill, until


def test_the_lane_works_in_order_on_one_thread_that_is_not_the_windows(app, tmp_path):
    Library.open(tmp_path / "library", create=True).close()
    lane, seen = Lane(tmp_path / "library"), []
    for i in range(20):
        lane.do(lambda library, i=i: (i, threading.get_ident()), seen.append)
    until(app, lambda: lane.idle)
    lane.close()
    assert [i for i, _ in seen] == list(range(20))
    assert len({thread for _, thread in seen}) == 1 and seen[0][1] != threading.get_ident()


def test_an_albumen_error_is_told_and_the_lane_goes_on(app, tmp_path):
    Library.open(tmp_path / "library", create=True).close()
    lane, errors, answers = Lane(tmp_path / "library"), [], []
    lane.failed.connect(errors.append)

    def refuse(library):
        raise AlbumenError("No.")

    lane.do(refuse, answers.append)
    lane.do(lambda library: "yes", answers.append)
    until(app, lambda: lane.idle)
    lane.close()
    assert [str(e) for e in errors] == ["No."] and answers == ["yes"]


def test_a_bug_in_an_edit_reaches_the_guard_against_crashes(app, tmp_path, monkeypatch):
    Library.open(tmp_path / "library", create=True).close()
    lane, caught = Lane(tmp_path / "library"), []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, at: caught.append(kind))
    lane.do(lambda library: 1 / 0, print)
    until(app, lambda: caught)
    lane.close()
    assert caught == [ZeroDivisionError]


def test_edits_that_were_begun_are_kept_when_the_session_closes_at_once(app, tmp_path):
    fill(tmp_path / "library", tmp_path / "photos", thumbnails=False)
    session = Session()
    session.open(tmp_path / "library")
    for album_ in session.albums():
        session.rename(album_.id, album_.name + "!")
    session.close()
    with Library.open(tmp_path / "library") as library:
        assert [a.name for a in library.albums.all()] == ["Beach!", "City!", "Dogs!"]


def test_what_another_process_writes_is_noticed_and_selection_and_place_stay(full, app, settle):
    full.resize(600, 480)
    settle()
    full.grid.setCurrentIndex(full.grid.photos.index(20))
    full.grid.scrollToBottom()
    chosen, at = full.selection.photos, full.grid.verticalScrollBar().value()
    assert chosen and at > 0
    with Library.open(full.session.library.folder) as other:
        edits.new(other, "From elsewhere", other.albums.unsorted()[:3])
    until(app, lambda: "From elsewhere" in [node.name for node in full.sidebar.model.nodes()], "the news")
    assert full.selection.photos == chosen and full.grid.verticalScrollBar().value() == at


def test_an_album_that_goes_while_one_looks_at_it_gives_way_to_all_photos(full, app, settle):
    settle()
    gone = album(full, "Beach")
    full.selection.look(Source("albums", (gone,)))
    with Library.open(full.session.library.folder) as other:
        edits.merge(other, [album(full, "City"), gone])
    full.session.look_around()
    settle()
    assert full.selection.source == Source()


def test_what_an_album_was_merged_into_is_shown_in_its_place(full, settle):
    beach, city = album(full, "Beach"), album(full, "City")
    full.selection.look(Source("albums", (beach,)))
    full.session.edit(edits.merge, [city, beach])
    settle()
    assert full.selection.source == Source("albums", (city,)) and len(full.grid.photos.ids) == 12


def test_an_edit_of_ones_own_is_announced_once(full, settle):
    told = []
    full.session.changed.connect(told.append)
    full.session.rename(album(full, "Beach"), "Praia")
    settle()
    full.session.look_around()
    assert [bool(c) for c in told] == [True]


def test_a_library_that_is_not_there_is_refused_in_a_sentence_and_nothing_is_made(window, tmp_path):
    window.open(tmp_path / "nowhere")
    assert window.errors.isVisible() and "no library" in window.errors.text.text()
    assert not (tmp_path / "nowhere").exists()


def test_a_job_that_fails_says_so_in_the_window(full, app):
    full.start("organize", {"folders": ["/there/is/no/such/folder"]})
    assert full.jobbar.isVisible() and not full.actions_["rescan"].isEnabled()
    until(app, lambda: not full.session.job, "the job to end")
    assert not full.jobbar.isVisible() and full.errors.isVisible()
    assert full.actions_["rescan"].isEnabled()


def test_a_run_that_was_broken_off_goes_on_when_the_library_opens_again(full, app, tmp_path):
    full.start("organize", {"folders": []})
    until(app, lambda: full.session.library.fact("unfinished"), "the run to begin")
    full.session.close()
    full.open(tmp_path / "library")
    assert full.session.job == "organize"


def test_a_folder_can_have_its_library_where_the_user_says(window, tmp_path):
    (tmp_path / "mine").mkdir()
    window.organize(tmp_path / "mine", tmp_path / "elsewhere")
    assert window.session.library.folder == tmp_path / "elsewhere" and window.session.job == "organize"


def test_closing_the_window_while_a_job_runs_leaves_no_process(full, app):
    full.start("organize", {"folders": []})
    children = [p for p in psutil.Process().children() if "resource_tracker" not in " ".join(p.cmdline())]
    assert children
    full.close()
    assert not any(p.is_running() and p.status() != psutil.STATUS_ZOMBIE for p in children)


def test_only_one_job_at_a_time(full):
    full.session.start("organize", {"folders": []})
    with pytest.raises(AlbumenError, match="busy"):
        full.session.start("organize", {"folders": []})
    full.session.close()
