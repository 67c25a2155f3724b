"""Somebody without a model is offered one, quietly; gets it, from a hub on this computer; and is asked before it is
used."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from gui.dialogs.models import ModelsDialog
from gui.dialogs.offer import OfferDialog
from gui.session import Session
from gui.settings import Settings
from gui.theme import Theme
from gui.views.banner import Banner
from gui.views.jobbar import JobBar
from tests.gui.conftest import fill, until
from tests.models.conftest import cache, hub, tiny  # noqa: F401 - fixtures
from tests.models.local_hub import Hub
from tests.saved_models import save_dinov2

pytestmark = pytest.mark.usefixtures("cache")


@pytest.fixture
def theme(app: QApplication) -> Theme:
    return Theme(app, "light")


@pytest.fixture
def session(app: QApplication, tmp_path: Path) -> Iterator[Session]:
    """A session on a library that no model has looked at."""
    fill(tmp_path / "library", tmp_path / "photos", 4, thumbnails=False)
    session = Session()
    session.open(tmp_path / "library")
    yield session
    session.close()
    session.fetching.close()


@pytest.fixture
def banner(session: Session, theme: Theme) -> Iterator[Banner]:
    banner = Banner(session, theme, Settings())
    banner.show()
    banner.refresh()
    yield banner
    banner.close()


def wishes(banner: Banner | ModelsDialog) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    banner.wanted.connect(lambda job, arguments: found.append((job, arguments)))
    return found


def test_a_model_is_fetched_and_used_only_when_the_user_says_so(
    banner: Banner,
    session: Session,
    app: QApplication,
    hub: Hub,  # noqa: F811
) -> None:
    bar, wanted = JobBar(session), wishes(banner)
    assert banner.isVisible() and "DINOv2 small" in banner.text.text() and not hub.asked
    banner.go.click()
    offer = banner.findChild(OfferDialog)
    assert offer is not None and not hub.asked  # nothing goes online before the user has agreed
    offer.get.click()
    assert session.fetching.model == "dinov2-small" and banner.isHidden() and not bar.fetch.isHidden()
    until(app, lambda: not session.fetching.model, "the model")
    assert "The model is here" in banner.text.text() and banner.isVisible() and bar.isHidden()
    assert not wanted and session.library is not None and session.library.config.embedder == "auto"
    banner.go.click()
    until(app, lambda: wanted, "the job")
    assert wanted == [("organize", {"folders": []})]
    assert "SmolVLM" in banner.text.text()  # next, and as quietly: one that names


def test_it_can_be_put_off_and_declined_for_ever(banner: Banner, session: Session, theme: Theme) -> None:
    banner.shut.click()
    assert banner.isHidden()
    again = Banner(session, theme, Settings())  # the next start
    again.refresh()
    assert not again.isHidden()
    never = next(a for a in again.more.menu().actions() if "again" in a.text())
    never.trigger()
    assert "SmolVLM" in again.text.text()
    assert "DINOv2" not in Banner(session, theme, Settings()).text.text()


def test_a_folder_is_taken_only_if_it_holds_a_model(banner: Banner, session: Session, tmp_path: Path) -> None:
    complaints: list[Any] = []
    session.failed.connect(complaints.append)
    banner.take_folder(tmp_path, "looking")
    assert "holds no model" in complaints[0].sentence
    banner.take_folder(save_dinov2(tmp_path / "own"), "looking")
    assert "The model is here" in banner.text.text()


def test_without_a_library_nothing_is_offered(app: QApplication, theme: Theme) -> None:
    session = Session()
    assert Banner(session, theme, Settings()).isHidden()


def test_the_dialog_gets_a_model_stops_and_says_what_is_in_use(
    session: Session,
    theme: Theme,
    app: QApplication,
    hub: Hub,  # noqa: F811
) -> None:
    hub.hangs_after = 0
    dialog = ModelsDialog(session, theme)
    small = dialog.rows["looking", "dinov2-small"]
    assert small.button.text() == "Get…" and "88 MB" in small.facts.text() and "Apache" in small.facts.text()
    assert dialog.rows["looking", "builtin"].badge.text() == "In use"
    session.fetching.get("dinov2-small")
    assert small.button.text() == "Stop"
    small.button.click()
    hub.closed.set()
    until(app, lambda: not session.fetching.model, "the end of it")
    assert small.button.text() == "Get…" and dialog.trouble.isHidden()
    hub.hangs_after = None
    session.fetching.get("dinov2-small")
    until(app, lambda: not session.fetching.model, "the model")
    assert small.badge.text() == "In use"  # the best that is here is what `auto` takes
    wanted = wishes(dialog)
    dialog.rows["looking", "builtin"].button.click()
    until(app, lambda: wanted, "the change")
    assert session.library is not None and session.library.config.embedder == "builtin"
    assert small.badge.text() == "Here" and wanted == [("organize", {"folders": []})]


def test_a_model_that_cannot_be_had_says_why(session: Session, theme: Theme, app: QApplication, hub: Hub) -> None:  # noqa: F811
    dialog = ModelsDialog(session, theme)
    session.fetching.get("clip")
    until(app, lambda: not session.fetching.model, "the refusal")
    assert "openai/clip" in dialog.trouble.text()


def test_a_server_on_another_computer_is_used_only_with_a_word_of_the_user(
    session: Session, theme: Theme, app: QApplication
) -> None:
    dialog, wanted = ModelsDialog(session, theme), []
    dialog.wanted.connect(lambda job, arguments: wanted.append(job))
    dialog.address.setText("http://127.0.0.1:11434")
    assert dialog.serve.isEnabled() and dialog.warning.isHidden()
    dialog.address.setText("http://models.example:8000")
    assert not dialog.serve.isEnabled() and "models.example" in dialog.warning.text()
    dialog.allow.setChecked(True)
    dialog.serve.click()
    until(app, lambda: wanted or dialog.trouble.text(), "the change")
    assert wanted == ["name"] and session.library is not None
    assert session.library.config.namer == "http://models.example:8000" and session.library.config.remote_namer
