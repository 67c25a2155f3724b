"""What the workbench says in sentences: what is asked about a photo, why there is little to see, why nothing.

Chooses words. Knows nothing of widgets.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from engine.store.catalog import Photo
from gui.views.workbench.closeup import Option, Question

if TYPE_CHECKING:
    from engine.organize.suggesting import Advice


def question(photo: Photo, best: Advice | None, options: tuple[Option, ...], name: Callable[[int], str]) -> Question:
    """What is asked about a photo whose best guess is `best`; `name` gives that of an album."""
    if best is None:
        return Question(photo, _tr("No album is like it enough. Choose one, or make a new one."), options, "", ())
    if best.home is not None:
        said = _tr("It is in “{home}”. Does it belong in “{album}”?")
        said = said.format(home=name(best.home), album=name(best.album))
    else:
        said = _tr("Does it belong in “{album}”?").format(album=name(best.album))
    why = _tr("Because of these, which you put there:") if best.taught else _tr("A guess. It is like these:")
    return Question(photo, said, options, why if best.because else "", best.because)


def notice(above: int, guessed: int, albums: bool, asking: bool) -> str:
    """Why there is little to decide, "" where there is enough: of the `guessed`, `above` are sure enough."""
    if not albums:
        return _tr("There are no albums yet. Choose photos that belong together and press N to make one.")
    if not guessed and asking:
        return _tr("Looking for homes …")
    if not guessed:
        return _tr("No album is like these photos enough. Every photo that you put into one teaches what it holds.")
    if not above:
        return _tr("No guess is that sure. Move the slider towards generous, or decide photo by photo.")
    return ""


def nothing(doubts: bool, asking: bool) -> tuple[str, str, str]:
    """What stands where there is no photo: an icon, a heading and a sentence."""
    if doubts and asking:
        return "organize", _tr("Thinking again"), _tr("Photos that seem to be in the wrong album appear here.")
    if doubts:
        return "check", _tr("Nothing to doubt"), _tr("What you put into albums agrees with where photos are.")
    return "check", _tr("Nothing is unsorted"), _tr("Photos that fit no album will wait here for you.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("workbench", text)
