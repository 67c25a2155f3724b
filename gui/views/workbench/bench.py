"""Puts the workbench together: asks what is suggested, shows it, and turns keys and clicks into edits.

What was decided goes from the list at once, and comes back where the library says so. Knows the engine by the session
only; how things look and where they stand are its parts' concern.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial
from itertools import chain, pairwise
from time import monotonic
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from engine import edits
from engine.errors import AlbumenError
from engine.store.history import Changes
from engine.worker import Failed
from gui import words
from gui.models.contents import LARGE
from gui.selection import Selection, Source
from gui.session import Session
from gui.sources import resolve
from gui.theme import Theme
from gui.thumbs import Thumbs
from gui.views.empty import Empty
from gui.views.workbench.bar import Bar
from gui.views.workbench.board import Board
from gui.views.workbench.closeup import Closeup, Option
from gui.views.workbench.deeds import CHOICES, MENU, make
from gui.views.workbench.lines import Lines
from gui.views.workbench.offers import NONE, Offers, Pair
from gui.views.workbench.sayings import nothing, notice, question

if TYPE_CHECKING:
    from engine.organize.suggesting import Advice

SOON_MS = 1500
"""After a change of somebody else's, suggestions are asked for anew, once for many changes."""
PATIENCE = 60.0
"""Seconds after which an answer is not waited for any more."""
THUMBS = 48 << 20
GUESSES, OPTIONS = 4, 6
CLOSEUP, CLOSEST, WIDEST = 0.4, 250, 520
"""Share of the width for the photo beside the board, until the user divides it, and its least and greatest width."""
PACE, LONGEST_PAUSE = 12, 20.0
"""Decisions from which the time that is left is told, and seconds of a pause that count."""

Kind = Literal["unsorted", "doubts"]
QUESTIONS: dict[Kind, str] = {"unsorted": "homes", "doubts": "doubts"}


class Workbench(QWidget):
    """Shows suggestions for the photos of the selection's source, where that is `unsorted` or `doubts`.

    `picker_wanted` asks for a picker of albums for the selection's photos, `view_wanted` for the viewer on one of
    `shown()`, by its place there.
    """

    picker_wanted = Signal()
    view_wanted = Signal(int)

    def __init__(self, session: Session, selection: Selection, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("content")
        self._session, self._selection = session, selection
        self._kind: Kind | None = None
        self._advice: dict[int, Advice] = {}
        self._leaving: set[int] = set()
        self._refusing: set[Pair] = set()
        self._decided: set[int] = set()
        self._recent: deque[int] = deque(maxlen=CHOICES)
        self._times: deque[float] = deque(maxlen=PACE)
        self._asked_at, self._stale, self._moving, self._trouble = 0.0, False, False, ""
        self._divided, self._reading = False, 0
        self.offers = Offers()
        self.lines = Lines(session, self.offers, self)
        self.thumbs = Thumbs(limit=THUMBS, parent=self)
        self.board = Board(self.lines, self.thumbs, theme)
        run: dict[str, Callable[[], None]] = {
            "accept": self.accept,
            "reject": self.reject,
            "other": self.other,
            "new": self.new_album,
            "above": self.accept_above,
            "above_all": self.accept_above_all,
            "skip": partial(self._step, 1),
            "back": partial(self._step, -1),
            "undo": session.undo,
            "again": self._ask,
        }
        self.deeds, self._choices = make(self.board, run, self.take)
        self.closeup = Closeup(session, self.lines, self.thumbs, theme, self.deeds)
        self.bar, self.empty = Bar(), Empty(theme)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.split = QSplitter()
        self.split.setHandleWidth(1)
        self.split.addWidget(self.board)
        self.split.addWidget(self.closeup)
        self.split.setChildrenCollapsible(False)
        self.split.setStretchFactor(0, 1)
        self.split.splitterMoved.connect(self._divide)
        self.closeup.setMinimumWidth(CLOSEST)
        self.board.setMinimumWidth(170)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.split)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.pages, 1)
        self.setFocusProxy(self.board)

    def _connect(self) -> None:
        self._session.opened.connect(self._forget_all)
        self._session.changed.connect(self._changed)
        self._session.failed.connect(self._failed)
        self._selection.changed.connect(self._follow)
        self._soon.timeout.connect(self._ask)
        self.board.menu = self._context
        self.board.selectionModel().currentChanged.connect(self._came_to)
        self.board.selectionModel().selectionChanged.connect(self._choose)
        self.board.accept_wanted.connect(self._accept_section)
        self.board.doubleClicked.connect(lambda index: self._view(index.row()))
        self.bar.least_changed.connect(self._slide)
        self.bar.again_wanted.connect(self._ask)
        self.closeup.taken.connect(self._take_album)
        self.closeup.named.connect(self._make)
        self.closeup.left.connect(self.board.setFocus)
        self.lines.least = self.bar.least

    # what one can do

    def shown(self) -> list[int]:
        """The photos that wait for a decision, in the order in which they stand."""
        return [line for line in self.lines.lines if line > 0]

    def accept(self) -> None:
        """Put the chosen photos into the albums that are their best guesses."""
        best = [a for photo in self._at_hand() if (a := self.offers.best(photo)) is not None]
        if best:
            self._accept((a.photo, a.album) for a in best)
        elif self._at_hand():
            self.other()

    def reject(self) -> None:
        """Say no to the best guesses of the chosen photos; their next best come up."""
        best = [a for photo in self._at_hand() if (a := self.offers.best(photo)) is not None]
        if best:
            self._reject([(a.photo, a.album) for a in best])

    def take(self, number: int) -> None:
        """Put the chosen photos into an album of the list beside the current one; 0 is the first."""
        current = self.board.current()
        options = self._options(current) if current is not None else ()
        if number < len(options):
            self._take_album(options[number].album)

    def other(self) -> None:
        """Ask for a picker of albums for the chosen photos."""
        if self._at_hand():
            self.picker_wanted.emit()

    def new_album(self) -> None:
        """Let the name of a new album for the chosen photos be typed."""
        if self._at_hand():
            self.closeup.ask_name()

    def accept_above(self) -> None:
        """Accept everything that is sure enough in the section of the current photo."""
        current = self.board.current()
        if current is not None and self.offers.section(current) != NONE:
            self._accept_section(self.offers.section(current), True)

    def accept_above_all(self) -> None:
        """Accept everything that is sure enough."""
        self._accept((a.photo, a.album) for a in self.offers.sure(self.bar.least))

    def stop(self) -> None:
        """Read no pictures any more; the window closes."""
        self.thumbs.close()
        self.closeup.preview.stop()

    # what Qt says

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._divided:
            beside = min(max(round(CLOSEUP * event.size().width()), CLOSEST), WIDEST)
            self.split.setSizes([event.size().width() - beside, beside])

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closeup.preview.forget()

    def _divide(self, *_: object) -> None:
        self._divided = True

    # asking

    def _follow(self) -> None:
        """Show the source, if it is one for the workbench and another one than before, or if it has changed since."""
        kind = self._selection.source.kind
        if not self.isVisible() or kind not in ("unsorted", "doubts") or self._session.library is None:
            return
        if kind != self._kind:
            self._forget_all()
            self._kind = kind
            doubts = kind == "doubts"
            self.deeds["accept"].setText(self.tr("Move there") if doubts else self.tr("Accept"))
            self.deeds["reject"].setText(self.tr("It stays") if doubts else self.tr("Not here"))
            self._stale = True
        if self._stale:
            self._settle()
            self._ask()
        elif not self._moving and set(self._selection.photos) - set(self._at_hand()):
            self.board.choose(self._selection.photos)  # somebody else chose them

    def _forget_all(self) -> None:
        if self._kind is not None:
            self._session.forget(QUESTIONS[self._kind])
        for kept in (self._leaving, self._refusing, self._decided, self._advice, self._times, self._recent):
            kept.clear()
        self._kind, self._stale, self._trouble, self._asked_at = None, False, "", 0.0
        self.thumbs.next_generation()
        self.lines.forget()
        self.offers.take((), (), set())
        self.lines.update()
        self._tell_current()

    def _ask(self) -> None:
        if self._kind is None or self._session.library is None:
            return
        if not self.isVisible() or self._waits():
            self._stale = True
            return
        self._stale, self._asked_at = False, monotonic()
        self._session.inquire(QUESTIONS[self._kind], partial(self._answered, self._kind))
        self._tell()

    def _waits(self) -> bool:
        return self._asked_at > 0 and monotonic() - self._asked_at < PATIENCE

    def _answered(self, kind: Kind, answer: Sequence[Advice] | Failed) -> None:
        if kind != self._kind:
            return
        self._asked_at = 0.0
        if isinstance(answer, Failed):
            self._trouble = "" if answer.cancelled else answer.sentence
            self._offer(first=False)
            return
        self._trouble = ""
        first = not self._advice
        self._advice = {a.photo: a for a in reversed(answer)}

        def take(photos: list[int]) -> None:
            self.offers.take(answer, photos, self._refused())
            self._offer(first=first)

        self._with_photos(take)

    def _offer(self, *, first: bool) -> None:
        """Show what is suggested now."""
        self._decided = {photo for photo in self._decided if not self._is_open(photo)}
        self._keeping_place(self.lines.update)
        if first and self.offers.photos(NONE) != self.shown():
            self.board.go(0)
        if self._stale:
            self._soon.start()

    def _with_photos(self, then: Callable[[list[int]], None]) -> None:
        """`then(photos)` with those that are there to be decided about: at once, or where a library is large, when a
        thread has read them."""
        library, kind = self._session.library, self._kind
        if library is None or kind != "unsorted" or library.catalog.size() <= LARGE:
            then(self._photos())
            return

        def take(found: list[int] | AlbumenError) -> None:
            self._reading -= 1
            if kind == self._kind and not isinstance(found, AlbumenError):
                then(self._staying(found))

        self._reading += 1
        self._session.ask(resolve, Source("unsorted"), answer=take)

    def _photos(self) -> list[int]:
        """The photos that are there to be decided about."""
        if self._kind == "unsorted":
            found = self._session.photo_ids(Source("unsorted"))
        else:
            homes = self._session.placements_of(list(self._advice))
            found = [
                photo
                for photo, advice in self._advice.items()
                if any(p.album == advice.home and p.kind == "home" for p in homes.get(photo, ()))
            ]
            refused = self._refused()
            found = [photo for photo in found if (photo, self._advice[photo].album) not in refused]
        return self._staying(found)

    def _staying(self, photos: list[int]) -> list[int]:
        return [photo for photo in photos if photo not in self._leaving] if self._leaving else photos

    def _refused(self) -> set[Pair]:
        library = self._session.library
        return (library.albums.rejections() if library else set()) | self._refusing

    # what the library says

    def _changed(self, changes: Changes) -> None:
        if self._kind is None or not self.isVisible():
            self._stale = True
            return
        if changes and changes.photos and changes.photos <= self._leaving | {photo for photo, _ in self._refusing}:
            self.lines.restate()
            return
        self._settle()
        known = changes.photos and all(self.offers.guesses(photo) for photo in changes.photos if photo in self.offers)
        ours = not changes and (self._leaving or self._refusing)  # noticed before its answer came
        if not known and not ours and not self._soon.isActive():
            self._soon.start()

    def _failed(self, failed: Failed) -> None:
        if self._leaving or self._refusing:
            self._leaving.clear()
            self._refusing.clear()
            self._settle()

    def _settle(self) -> None:
        """Bring the list in line with the library."""

        def settle(photos: list[int]) -> None:
            self.lines.forget()
            self.offers.settle(photos, self._refused())
            self._keeping_place(self.lines.update)
            self._decided = {photo for photo in self._decided if not self._is_open(photo)}
            self._tell()

        self._with_photos(settle)

    def _is_open(self, photo: int) -> bool:
        """Whether a photo waits for a decision after all, which was taken back."""
        return photo in self.offers and bool(self.offers.best(photo))

    # deciding

    def _at_hand(self) -> list[int]:
        """The chosen photos, else the current one."""
        current = self.board.current()
        return self.board.chosen() or ([current] if current is not None else [])

    def _accept_section(self, album: int, only_above: bool) -> None:
        self._accept((a.photo, a.album) for a in self.offers.sure(self.bar.least if only_above else 0.0, album))

    def _take_album(self, album: int) -> None:
        self._accept((photo, album) for photo in self._at_hand())

    def _accept(self, advice: Iterable[Pair]) -> None:
        pairs = list(advice)
        if pairs:
            self._note(album for _, album in pairs[:1])
            self._leave([photo for photo, _ in pairs], edits.accept, pairs)

    def _make(self, name: str) -> None:
        photos = self._at_hand()
        if photos:
            self._leave(photos, edits.new, name, photos, then=lambda changes: self._note(sorted(changes.albums)[-1:]))

    def _reject(self, pairs: list[Pair]) -> None:
        photos = [photo for photo, _ in pairs]
        if self._kind == "doubts":
            self._leave(photos, edits.dismiss, pairs)
            return
        self._refusing.update(pairs)
        self.offers.refuse(pairs)
        if len(pairs) > 1:
            self.offers.settle(self._photos(), self._refused())
        done = [photo for photo in photos if self.offers.best(photo) is None]
        self._moving_on(done, self.lines.update)
        self._session.edit(edits.dismiss, pairs, then=lambda _: self._refusing.difference_update(pairs))

    def _leave(
        self,
        photos: list[int],
        edit: Callable[..., Changes],
        *arguments: Any,
        then: Callable[[Changes], None] = lambda changes: None,
    ) -> None:
        """Take photos off the list, and let an edit happen that does so in the library."""

        def done(changes: Changes) -> None:
            self._leaving.difference_update(photos)
            then(changes)

        self._leaving.update(photos)
        self.offers.drop(photos)
        self._moving_on(photos, partial(self.lines.drop, photos))
        self._session.edit(edit, *arguments, then=done)

    def _note(self, albums: Iterable[int]) -> None:
        """An album was used: it is at hand from now on."""
        for album in albums:
            if album in self._recent:
                self._recent.remove(album)
            self._recent.appendleft(album)

    def _moving_on(self, decided: Collection[int], show: Callable[[], None]) -> None:
        """Show the offers after a decision, and go on to the next photo if the current one is decided."""
        self._decided.update(decided)
        self._times.append(monotonic())
        self._keeping_place(show, set(decided))
        if self.offers.sections == [NONE]:
            self._soon.start()  # nothing is left but what has no guess: perhaps there is one by now

    # showing

    def _keeping_place(self, show: Callable[[], None], decided: Collection[int] = ()) -> None:
        """Show the offers as they are now; the current photo stays current, else the one after it becomes so."""
        row, lines = max(self.board.currentIndex().row(), 0), self.lines.lines
        order = chain(range(row, len(lines)), range(min(row, len(lines)) - 1, -1, -1))
        there = (lines[at] for at in order if lines[at] > 0 and lines[at] not in decided)
        stays = next((photo for photo in there if photo in self.offers), None)
        several = len(self.board.selectionModel().selectedIndexes()) > 1 and not decided
        self._moving = True
        show()
        if not several:
            self.board.go(self.lines.row_of(stays) if stays is not None else 0)
        self._moving = False
        self._tell_current()

    def _tell_current(self) -> None:
        self._came_to()
        self._choose()
        self._tell()

    def _came_to(self, *_: object) -> None:
        """Show the current photo large, with what is asked about it."""
        if self._moving:
            return
        current = self.board.current()
        row = self.board.currentIndex().row()
        photo = self.lines.row(row) if current is not None else None
        following = self.lines.row(row + 1) if photo is not None and self.lines.photo(row + 1) is not None else None
        asked = question(photo, self.offers.best(photo.id), self._options(photo.id), self.lines.name) if photo else None
        self.closeup.show_question(asked, following)
        self._enable()

    def _options(self, photo: int) -> tuple[Option, ...]:
        """The albums that keys 1 to 9 take: the guesses, and after them those that were used lately."""
        names, covers = self._session.names(), self._session.covers()
        sure = {a.album: a.confidence for a in self.offers.guesses(photo)[:GUESSES]}
        ids = [album for album in dict.fromkeys([*sure, *self._recent]) if album in names][:OPTIONS]
        return tuple(Option(id, names[id], covers.get(id), sure.get(id)) for id in ids)

    def _choose(self, *_: object) -> None:
        if not self._moving and self._kind is not None and self.isVisible():
            self._selection.choose(self._at_hand())
            self._enable()

    def _slide(self, least: float) -> None:
        self.lines.least = least
        self.lines.restate()
        self._tell()

    def _tell(self) -> None:
        """What stands in the bar, and the page."""
        guessed, above = self.offers.count(0.0), self.offers.count(self.bar.least)
        left = len(self.offers) - sum(photo in self.offers for photo in self._decided)
        asking = self._waits()
        self.bar.busy.setVisible(asking)
        self.bar.again.setVisible(bool(self._decided) and not asking)
        self.bar.tell_above(above, guessed)
        self.bar.tell_progress(len(self._decided), left, self._time_left(left))
        self.bar.tell(self._trouble or self._notice(above, guessed))
        self.bar.show_slider(guessed > 0)
        if not len(self.offers):
            self.empty.say(*nothing(self._kind == "doubts", asking))
        self.pages.setCurrentWidget(self.split if len(self.offers) or self._reading else self.empty)
        self._enable()

    def _notice(self, above: int, guessed: int) -> str:
        plain = self._kind == "unsorted" and len(self.offers) > 0
        return notice(above, guessed, bool(self._session.names()), self._waits()) if plain else ""

    def _enable(self) -> None:
        current, at_hand = self.board.current(), bool(self._at_hand())
        guess = self.offers.best(current) if current is not None else None
        for id, possible in (
            ("accept", at_hand),
            ("reject", guess is not None),
            ("other", at_hand),
            ("new", at_hand),
            ("above", guess is not None),
            ("skip", at_hand),
            ("back", at_hand),
            ("undo", bool(self._session.next_labels()[0])),
        ):
            self.deeds[id].setEnabled(possible)

    def _time_left(self, left: int) -> str:
        if len(self._times) < PACE or not left:
            return ""
        pauses = [min(b - a, LONGEST_PAUSE) for a, b in pairwise(self._times)]
        return words.time_left(left * sum(pauses) / len(pauses))

    def _step(self, step: int) -> None:
        self.board.step(step)

    def _view(self, row: int) -> None:
        photo = self.lines.photo(row)
        if photo is not None:
            self.view_wanted.emit(self.shown().index(photo))

    def _context(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id in MENU:
            if id:
                menu.addAction(self.deeds[id])
            else:
                menu.addSeparator()
        menu.popup(at)
