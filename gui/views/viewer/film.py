"""Plays an animation: pictures are made on a thread, one ahead of the one that is shown. Knows clocks, not photos."""

from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import AlbumenError
from engine.ingest.moving import FORMATS, Film, film
from gui import pictures
from gui.hands import Hands

Shot = tuple[pictures.Pixels, int]


class Player(QObject):
    """At most one film. `found` comes when a file turns out to be one, `shown` with every Picture of it."""

    found = Signal()
    shown = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hands = Hands(1, "albumen-film", self)
        self._film: Film | None = None
        self._ahead: Shot | None = None
        self._asked = False
        self._generation = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._turn)
        self.playing = False

    @property
    def loaded(self) -> bool:
        """Whether there is something to play."""
        return self._film is not None

    def load(self, path: Path, format: str, longest: int) -> None:
        """Look whether a file moves; nothing plays yet."""
        self.unload()
        if format in FORMATS:
            self._hands.do(partial(film, path, longest=longest), partial(self._opened, self._generation))

    def unload(self) -> None:
        """Forget the film."""
        self._generation += 1
        self._timer.stop()
        self._film = self._ahead = None
        self._asked = self.playing = False

    def play(self) -> None:
        """Go on from where it stands."""
        if self._film is not None and not self.playing:
            self.playing = True
            self._turn()

    def pause(self) -> None:
        """Stand still."""
        self.playing = False
        self._timer.stop()

    def close(self) -> None:
        """Nothing comes after this."""
        self.unload()
        self._hands.close()

    def _opened(self, generation: int, done: "Future[Film | None]") -> None:
        if generation == self._generation and (made := done.result()) is not None:
            self._film = made
            self.found.emit()

    def _turn(self) -> None:
        """Show the picture that waits, for as long as it stands, and have the next one made."""
        if self._ahead is None:
            self._ask()
            return
        (made, stands), self._ahead = self._ahead, None
        self.shown.emit(pictures.painted(made))
        if self.playing:
            self._timer.start(stands)
        self._ask()

    def _ask(self) -> None:
        if not self._asked and self._film is not None:
            self._asked = True
            self._hands.do(partial(_shot, self._film), partial(self._came, self._generation))

    def _came(self, generation: int, done: "Future[Shot | None]") -> None:
        if generation != self._generation:
            return
        self._asked, self._ahead = False, done.result()
        if self._ahead is None:
            self.pause()  # the file is damaged from here on: what was shown last stays
        elif self.playing and not self._timer.isActive():
            self._turn()


def _shot(made: Film) -> Shot | None:
    try:
        picture, stands = made.next()
    except AlbumenError:
        return None
    found = pictures.pixels(picture)
    return None if found is None else (found, stands)
