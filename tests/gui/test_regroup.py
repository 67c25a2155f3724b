"""Regrouping as a diff: looked at, chosen album by album, accepted and undone; settings are only tried."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine import edits
from engine.organize.regrouping import Change, Proposal
from engine.store import Library
from gui.dialogs.diff import ChangeModel, free
from gui.dialogs.regroup import RegroupDialog
from gui.session import Session
from tests.described import add, homes
from tests.gui.conftest import until


def change(key: int, **of) -> Change:
    told = {"state": "changed", "before": 9, "after": 9, "renamed": "", "gains": (), "losses": (), "photos": ()}
    return Change(key=key, name=f"Album {key}", **{**told, "lost": (), "stay": (), "pinned": 0, **of})


@pytest.fixture
def model(app):
    """Three changes: an album takes from two others, one of which has nothing else to say and ends."""
    session = Session()
    model = ChangeModel(session)
    changes = (
        change(1, gains=((2, 4), (3, 5)), pinned=2, state="merged", renamed="Sea"),
        change(2, losses=((1, 4), (None, 1)), state="shrunk"),
        change(3, losses=((1, 5),), state="gone", after=0),
    )
    model.show(Proposal(changes, 2, 10, (4, 5), 40, "stamp"))
    yield model
    session.close()


def test_what_is_not_chosen_is_left_out_and_what_follows_from_others_has_no_say(model):
    third = model.changes[2]
    assert [free(c) for c in model.changes] == [True, True, False] and model.count() == (2, 2)
    assert model.labels() is None, "all of it"
    assert model.setData(model.index(1), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert model.labels() == ["1"] and model.state(third) == Qt.CheckState.Checked
    assert not model.setData(model.index(2), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    model.choose_all(False)
    assert model.labels() == [] and model.state(third) == Qt.CheckState.Unchecked


def test_a_card_is_said_in_words(model):
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Album 1 → Sea\nTakes in\n9 → 9 photos")
    assert "+4 from “Album 2”" in said and "2 that you placed stay" in said
    assert "−1 to Unsorted" in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "follows from the others" in model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def dialog(window, app, tmp_path):
    """The dialog on a library of two albums that hold parts of two kinds each."""
    with Library.open(tmp_path / "library", create=True) as library:
        photos = add(library, tmp_path / "photos", [0] * 20 + [1] * 20 + [2] * 20)
        library.configure(reducer="none", clusterer="kmeans")  # which need not be warmed up
        with library.op("by the machine"):
            mixed, rest = (library.albums.add(name, "machine") for name in ("Mixed", "Rest"))
            for photo in photos[:50]:
                library.albums.place(photo, mixed if photo <= 30 else rest, "home", "machine")
    window.open(tmp_path / "library")
    window.actions_["regroup"].trigger()
    dialog = window.findChild(RegroupDialog)
    until(app, lambda: window.session.idle, "a proposal")
    app.processEvents()
    return dialog


def shown(window) -> bool:
    return bool(window.findChildren(RegroupDialog))


def test_a_proposal_is_shown_and_a_part_of_it_accepted_and_undone(dialog, window, app, tmp_path, settle):
    with Library.open(tmp_path / "library") as library:
        before = homes(library)
    assert "would move" in dialog.summary.text() and dialog.take.text() == "Accept all"
    assert dialog.cards.isVisible() and dialog.cards.hasFocus() and len(dialog.changes.changes) > 1
    chosen = next(row for row, c in enumerate(dialog.changes.changes) if c.gains)
    dialog.all.click()
    assert dialog.changes.count()[0] == 0 and not dialog.take.isEnabled()
    dialog.cards.setCurrentIndex(dialog.changes.index(chosen))
    QTest.keyClick(dialog.cards, Qt.Key.Key_Space)
    assert dialog.changes.labels() == [dialog.changes.changes[chosen].label]
    assert dialog.take.text().startswith("Accept 1 of ") and "kept as they are" in dialog.kept.text()
    gained = set(dialog.changes.changes[chosen].photos)
    dialog.take.click()
    until(app, lambda: window.session.idle and not shown(window), "the regrouping")
    with Library.open(tmp_path / "library") as library:
        after = homes(library)
    assert {photo for photo in after if after[photo] != before.get(photo)} >= gained
    assert "anew" in window.toast.text.text()
    window.toast.button.click()
    settle()
    with Library.open(tmp_path / "library") as library:
        assert homes(library) == before


def test_settings_are_tried_and_kept_only_with_what_is_accepted(dialog, window, app, tmp_path):
    kept = window.session.library.config
    dialog.many.setValue(100)
    assert not dialog.take.isEnabled() and "settings are others" in dialog.kept.text()
    dialog.again.click()
    until(app, lambda: window.session.idle, "a proposal")
    with Library.open(tmp_path / "library") as library:
        assert library.config == kept
    assert dialog.take.isEnabled()
    dialog.take.click()
    until(app, lambda: window.session.idle and not shown(window), "the regrouping")
    with Library.open(tmp_path / "library") as library:
        assert library.config == kept.replace(many=1.0)


def test_later_changes_nothing_and_a_photo_that_was_moved_meanwhile_asks_to_look_again(dialog, window, app, tmp_path):
    with Library.open(tmp_path / "library") as library:
        edits.move(library, [59, 60], library.albums.all()[0].id)
    dialog.take.click()
    until(app, lambda: window.session.idle, "an answer")
    assert dialog.isVisible() and "not the proposal that you saw" in dialog.empty.sentence.text()
    ops = len(window.session.history())
    dialog.later.click()
    until(app, lambda: not shown(window), "the dialog to go")
    assert len(window.session.history()) == ops
