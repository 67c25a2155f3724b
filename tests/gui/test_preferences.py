"""Preferences are read off Config, say what a change entails, and are kept."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QComboBox

from engine.store.config import Config
from gui.dialogs.preferences import Preferences
from gui.dialogs.spoken import CHAPTERS, ENTAILS, SPOKEN
from gui.settings import Settings
from gui.window import Window
from tests.gui.conftest import until


@pytest.fixture
def dialog(full: Window) -> Iterator[Preferences]:
    dialog = Preferences(full.session, full.theme, full.settings, {"de": "Deutsch"}, full)
    dialog.show()
    yield dialog
    dialog.close()
    full.theme.enlarge(100)
    full.theme.choose("system")


def test_every_setting_has_words_a_page_and_a_control_that_keeps_its_value(dialog: Preferences) -> None:
    assert {f.name for f in fields(Config)} == set(SPOKEN) == set(dialog.controls)
    assert {f.metadata["stage"] for f in fields(Config)} == set(CHAPTERS) == set(ENTAILS)
    for f in fields(Config):
        assert dialog.controls[f.name].read() == f.default, f.name
        if f.metadata["among"]:
            assert set(f.metadata["among"]) <= set(SPOKEN[f.name].values), f.name
        jargon = f"{SPOKEN[f.name].label} {SPOKEN[f.name].help}".lower()
        assert not any(word in jargon for word in ("cluster", "embedding", "noise", "vector"))
    assert dialog.changes() == {} and dialog.foot.isHidden()


@pytest.mark.parametrize(
    ("name", "value", "said", "job"),
    [
        ("many", 0.8, "proposed anew", ("propose", {})),
        ("ignore", ("*.gif",), "looked through", ("organize", {"folders": []})),
        ("fit", "whole", "looked at anew", ("organize", {"folders": []})),
        ("language", "de", "named again", ("name", {"again": True})),
        ("workers", 2, "Nothing has to be done", None),
        ("minimum", 5, "proposed anew", ("propose", {})),
        ("hidden", True, "looked through", ("organize", {"folders": []})),
    ],
)
def test_a_change_says_what_it_entails_and_is_kept(
    dialog: Preferences, full: Window, app: QApplication, name: str, value: Any, said: str, job: Any
) -> None:
    wanted: list[Any] = []
    dialog.wanted.connect(lambda job, arguments: wanted.append((job, arguments)))
    dialog.controls[name].write(value)
    dialog.weigh()
    assert dialog.changes() == {name: value} and said in dialog.entails.text() and dialog.foot.isVisible()
    dialog.discard.click()
    assert dialog.changes() == {} and dialog.foot.isHidden()
    dialog.controls[name].write(value)
    dialog.weigh()
    dialog.apply.click()
    until(app, lambda: dialog.foot.isHidden(), "the change")
    assert full.session.library is not None and getattr(full.session.library.config, name) == value
    assert wanted == ([job] if job else [])


def test_what_cannot_be_is_refused_in_a_sentence(dialog: Preferences, full: Window, app: QApplication) -> None:
    dialog.controls["embedder"].write("/no/such/folder")
    dialog.weigh()
    dialog.apply.click()
    until(app, lambda: "folder" in dialog.entails.text(), "the refusal")
    assert full.session.library is not None and full.session.library.config.embedder == "auto"


def test_nothing_is_done_now_where_the_user_does_not_want_it(dialog: Preferences, app: QApplication) -> None:
    wanted: list[str] = []
    dialog.wanted.connect(lambda job, arguments: wanted.append(job))
    dialog.controls["many"].write(0.9)
    dialog.weigh()
    dialog.now.setChecked(False)
    dialog.apply.click()
    until(app, lambda: dialog.foot.isHidden(), "the change")
    assert wanted == []


def test_the_window_follows_at_once_and_remembers(dialog: Preferences, full: Window) -> None:
    wanted: list[bool] = []
    dialog.restart_wanted.connect(lambda: wanted.append(True))
    choices = {box.accessibleName(): box for box in dialog.stack.widget(0).findChildren(QComboBox)}
    for name, value in (("Theme", "dark"), ("Text size", "130"), ("Motion", "still"), ("Language", "de")):
        choices[name].setCurrentIndex(choices[name].findData(value))
    assert full.theme.dark and full.theme.text_size == 130 and full.theme.still
    dialog.restart.click()  # the words change with the next start
    assert wanted
    again = Settings()
    assert (again.theme, again.text_size, again.motion, again.language) == ("dark", 130, "still", "de")


def test_without_a_library_only_the_window_can_be_set(window: Window) -> None:
    dialog = Preferences(window.session, window.theme, window.settings, {}, window)
    assert not any(control.widget.isEnabled() for control in dialog.controls.values())
    assert dialog.changes() == {}
