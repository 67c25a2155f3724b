"""The welcome page shows recent libraries as what they look like; those that are gone can be forgotten."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QApplication

from engine.store.library import glimpse, recent, remembered
from gui.window import Window
from tests.gui.conftest import fill, until


def welcome(full: Window, app: QApplication) -> None:
    full.actions_["close"].trigger()
    app.processEvents()
    until(app, lambda: all("photos" in c.detail.text() for c in full.welcome.cards if c.there), "a look at libraries")


def test_a_recent_library_shows_its_photos_and_opens(full: Window, app: QApplication, tmp_path: Path) -> None:
    welcome(full, app)
    (card,) = full.welcome.cards
    assert "24 photos" in card.detail.toolTip() and card.title.text() == "library"
    assert not card.picture.pixmap().isNull() and card.accessibleName() == "Open library"
    card.click()
    app.processEvents()
    assert full.session.library is not None and full.session.library.folder == tmp_path / "library"


def test_a_library_that_is_gone_is_said_to_be_and_can_be_forgotten(
    full: Window, app: QApplication, tmp_path: Path
) -> None:
    fill(tmp_path / "other", tmp_path / "others", 4)
    full.open(tmp_path / "other")
    shutil.rmtree(tmp_path / "library")
    welcome(full, app)
    there, gone = full.welcome.cards
    assert there.folder == tmp_path / "other" and "Not there now" in gone.detail.toolTip()
    assert recent() == [tmp_path / "other"] and len(remembered()) == 2
    gone.click()  # does not open what is not there
    assert gone.menu_.isVisible() and full.session.library is None
    (forget,) = gone.menu_.actions()
    forget.trigger()
    until(app, lambda: len(full.welcome.cards) == 1, "the card to go")
    assert remembered() == [tmp_path / "other"]


def test_a_glimpse_is_taken_without_opening_and_of_nothing_where_nothing_is(full: Window, tmp_path: Path) -> None:
    seen = glimpse(tmp_path / "library")
    assert seen.photos == 24 and len(seen.covers) == 3 and all(path.exists() for path in seen.covers)
    assert glimpse(tmp_path / "nowhere").photos == 0
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "albumen.db").write_bytes(b"no database" * 100)
    assert glimpse(tmp_path / "broken").covers == ()
