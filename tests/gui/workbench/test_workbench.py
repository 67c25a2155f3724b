"""The workbench on a real library: suggestions come from the child, and every decision is one key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine import edits
from engine.store import Library
from gui.selection import Source
from tests.described import add, homes
from tests.gui.conftest import until

K = Qt.Key


@pytest.fixture
def bench(window, app, tmp_path):
    """Two albums, one of them confirmed; eight unsorted photos of the first kind, four of the second, a stray."""
    with Library.open(tmp_path / "library", create=True) as library:
        placed = add(library, tmp_path / "photos", [0] * 20 + [1] * 20)
        with library.op("by the machine"):
            for name, photos in (("Beach", placed[:20]), ("City", placed[20:])):
                album = library.albums.add(name, "machine")
                for photo in photos:
                    library.albums.place(photo, album, "home", "machine", 0.5)
        edits.confirm(library, [1])
        add(library, tmp_path / "photos", [0] * 8 + [1] * 4 + [-1], seed=1)
    window.open(tmp_path / "library")
    return window.workbench


def look(bench, app, source):
    bench._selection.look(source)
    until(app, bench.isVisible, "the workbench")
    until(app, lambda: bench._session.idle, "suggestions")
    app.processEvents()
    bench.board.setFocus()


def press(bench, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(bench.board, key, modifier)


def unsorted(bench):
    return set(bench._session.photo_ids(Source("unsorted")))


def test_ten_decisions_take_ten_keys_and_undo_brings_them_back(bench, app, settle):
    look(bench, app, Source("unsorted"))
    assert [bench.lines.heading(a).name for a in bench.offers.sections] == ["Beach", "City", "No guess yet"]
    assert len(bench.shown()) == 13 and bench.board.current() == bench.shown()[0]
    assert bench.closeup.reasons.isVisible() and "Beach" in bench.closeup.sentence.text()
    waiting = bench.shown()
    press(bench, *[K.Key_Return, K.Key_Space] * 4, K.Key_Return, K.Key_Return)
    assert bench.shown() == waiting[10:], "they go at once, before the library has answered"
    assert bench.bar.progress.text().startswith("10 decided, 3 to go")
    settle()
    assert unsorted(bench) == set(waiting[10:])
    with Library.open(bench._session.library.folder) as library:
        assert [homes(library)[photo] for photo in waiting[:10]] == [1] * 8 + [2] * 2
    press(bench, K.Key_U)
    until(app, lambda: len(bench.shown()) == 4)
    assert set(bench.shown()) == set(waiting[9:]) and bench.bar.progress.text().startswith("9 decided, 4 to go")
    settle()


def test_reject_take_another_make_one_and_sections_at_once(bench, app, settle):
    look(bench, app, Source("unsorted"))
    waiting = bench.shown()
    press(bench, K.Key_X)
    assert bench.offers.best(waiting[0]) is None and bench.board.current() == waiting[1]
    settle()
    assert (waiting[0], 1) in bench._session.library.albums.rejections() and waiting[0] in unsorted(bench)
    press(bench, K.Key_Return, K.Key_End)
    assert bench.board.current() == bench.shown()[-1], "the last one has no guess"
    stray = bench.board.current()
    press(bench, K.Key_1)
    settle()
    assert bench._session.placements_of([stray])[stray][0].album == 1, "albums that were used are at hand"
    press(bench, K.Key_Home, K.Key_N)
    taken = bench.board.current()
    QTest.keyClicks(bench.closeup.field, "Boats")
    QTest.keyClick(bench.closeup.field, K.Key_Return)
    assert taken not in bench.shown() and bench.board.hasFocus()
    settle()
    boats = next(a for a in bench._session.albums() if a.name == "Boats")
    assert boats.photos == 1
    bench.bar.slider.setValue(80)
    press(bench, K.Key_Home, K.Key_A)
    settle()
    assert len(bench.offers.photos(1)) == 0 and len(bench.offers.photos(2)) == 4, "guesses are not that sure"
    bench.bar.slider.setValue(30)
    press(bench, K.Key_A, modifier=Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert len(bench.offers.photos(2)) == 0
    assert unsorted(bench) == set(bench.shown())


def test_what_others_do_is_followed_and_the_current_photo_stays(bench, app, settle):
    look(bench, app, Source("unsorted"))
    waiting = bench.shown()
    press(bench, K.Key_J, K.Key_J, K.Key_K)
    assert bench.board.current() == waiting[1] and bench._selection.photos == (waiting[1],)
    bench._selection.choose(waiting[5:7])
    assert bench.board.chosen() == waiting[5:7], "what others choose is chosen here"
    bench._selection.choose(waiting[1:2])
    bench._session.edit(edits.move, waiting[3:5], 2)
    settle()
    assert bench.shown() == [photo for photo in waiting if photo not in waiting[3:5]]
    assert bench.board.current() == waiting[1]


def test_second_thoughts_move_or_stay(bench, app, settle, tmp_path):
    with Library.open(tmp_path / "library") as library:
        edits.confirm(library, [2])
        wrong = add(library, tmp_path / "photos", [0] * 3, seed=5)
        with library.op("by the machine"):
            for photo in wrong:
                library.albums.place(photo, 2, "home", "machine", 0.5)
    look(bench, app, Source("doubts"))
    assert sorted(bench.shown()) == wrong
    assert "City" in bench.closeup.sentence.text() and "Beach" in bench.closeup.sentence.text()
    moved, stays = bench.shown()[:2]
    press(bench, K.Key_Return, K.Key_X)
    settle()
    assert len(bench.shown()) == 1
    placed = bench._session.placements_of([moved, stays])
    assert [placed[photo][0].album for photo in (moved, stays)] == [1, 2]
    press(bench, K.Key_Return)
    settle()
    assert bench.pages.currentWidget() is bench.empty


def test_a_library_that_is_not_described_says_so_and_photos_wait(full, app, settle):
    look(full.workbench, app, Source("unsorted"))
    assert "not described yet" in full.workbench.bar.notice.text()
    assert len(full.workbench.shown()) == 6
    asked = []
    full.workbench.picker_wanted.connect(lambda: asked.append(full.selection.photos))
    press(full.workbench, K.Key_Return)
    assert asked == [(full.workbench.shown()[0],)], "without a guess one chooses"
