"""Photos become rows: which embedder describes a library, the space it fills, and the filling.

Rows are made of what a View saw when a photo was read; a photo that was read before is looked at again. Knows nothing
of albums.
"""

import dataclasses
import os
import platform
import random
import threading
from collections.abc import Callable, Iterator, Sequence
from types import TracebackType
from typing import cast

from engine.embed import int8
from engine.embed.choose import (
    Manner,
    Picked,
    Wish,
    has_gpu,
    learn_builtin,
    learn_eight_bits,
    open_embedder,
    pick,
    view_of,
)
from engine.embed.preprocess import Fit
from engine.ingest import readers
from engine.ingest.decode import pixels
from engine.organize.report import Report
from engine.store import Library
from engine.store.catalog import chunks
from engine.store.config import Config
from engine.store.vectors import Space
from engine.types import Embedder, Image, Job, Matrix, Progress, Seen, View

SAMPLE = 400
"""Photos from which the built-in descriptor learns its dictionary."""

EIGHT_BITS_FROM = 4000
"""Photos from which bringing a model to 8 bits takes less time than it saves."""

IN_HAND = 20_000
"""Photos that are listed at a time, so that a million of them take no more memory than these."""

PATIENT = 128
"""Photos that may wait for a model to open before nothing more is read."""


def chosen(library: Library) -> Picked:
    """Return the embedder that describes the library, as its settings say. Raises AlbumenError where it is not here.

    A model works in 8 bits where the library has begun so, or where that was wished for and has not been tried.
    """
    picked = pick(library.config.embedder, manner(library.config))
    if picked.folder is None:
        return picked
    quick = picked.in_eight_bits()
    may_be_quick = picked.learns or (library.config.precision == "auto" and int8.is_here())
    if may_be_quick and current_space(library, quick):
        return quick
    return picked.in_full() if library.fact(_verdict(quick)) else picked


def searcher(library: Library) -> Picked | None:
    """Return the embedder in whose space words are looked up, None where the settings name none."""
    c = library.config
    return None if c.searcher == "off" else pick(c.searcher, dataclasses.replace(manner(c), precision="auto"))


def manner(c: Config) -> Manner:
    """How models are to be used, as the settings say."""
    return Manner(cast(Fit, c.fit), c.exact, cast(Wish, c.precision), c.device)


def current_space(library: Library, picked: Picked) -> Space | None:
    """The space that this embedder fills, None where it is still to be opened.

    A dictionary that was learned from a handful of photos is learned again when the library has outgrown it.
    """
    space = next((s for s in reversed(library.vectors.spaces()) if picked.holds(s.name)), None)
    if space and 0 < space.learned_from < SAMPLE:
        outgrown = len(library.catalog.photo_ids()) > 4 * space.learned_from
        return None if outgrown else space
    return space


def read_workers(library: Library) -> int:
    """How many processes read pictures."""
    return library.config.workers or os.cpu_count() or 1


def runtime(library: Library, picked: Picked) -> str:
    """Say what runs the embedder on this computer, and in which numbers, as far as that has been found out."""
    if picked.folder is None:
        return "numpy"
    if picked.learns:
        return "OpenVINO, int8"
    settled = library.fact(_precision_key(library, picked))
    why_not = library.fact(_verdict(picked.in_eight_bits()))
    return f"torch, {settled or 'precision not tried yet'}" + (f". {why_not}" if why_not else "")


def _precision_key(library: Library, picked: Picked) -> str:
    """The library's fact that says which precision is best for this model on this computer."""
    return f"precision/{picked.space}/{platform.node()}/{library.config.device}"


class Describer:
    """Describes photos while others are read: opens the embedder behind the reading, then keeps it busy.

    What an embedder has to learn it must have learned. One batch is worked on by the device while the rows of the one
    before are stored, and no batch is begun before another is due: `step` does that.
    """

    def __init__(
        self, library: Library, picked: Picked, report: Report, photos: int, embedder: Embedder | None = None
    ) -> None:
        """Open what was picked for as many `photos`; an `embedder` that is open already is taken instead."""
        self._library, self._picked, self._report = library, picked, report
        self._precision = _precision_key(library, picked)
        self._space = space = current_space(library, picked)
        known = library.catalog.photo_ids() if space else []
        self._described = set(known).difference(library.vectors.missing(space, known)) if space else set()
        self._waiting: list[tuple[int, Seen]] = []
        self._pending: tuple[list[int], Callable[[], Matrix]] | None = None
        self._embedder = embedder
        self._error: BaseException | None = None
        given = (space.state if space else b"", photos, library.fact(self._precision))
        self._opening = threading.Thread(target=self._open, args=given, name="opening-a-model")
        if picked.folder is None and embedder is None:  # nothing to load, and its view is what it has learned
            self._open(*given)
            if self._error is not None:
                raise self._error
        elif embedder is None:
            self._opening.start()
        self.view: View = self._embedder.view if self._embedder is not None else view_of(picked)

    def _open(self, state: bytes, photos: int, precision: str) -> None:
        # Threads of a model that wait for each other must not spin: pictures are decoded on the same cores. Read when
        # torch is loaded; what the user has said stays.
        os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
        try:
            self._embedder = open_embedder(self._picked, state=state, photos=photos, precision=precision)
        except BaseException as error:  # noqa: BLE001 - raised again where the job can answer for it
            self._error = error

    def __enter__(self) -> "Describer":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._opening.ident is not None:
            self._opening.join()  # a model that opens cannot be interrupted
        self._embedder = None

    def take(self, photo: int | None, seen: Seen | None) -> None:
        """Let a photo wait for its turn, unless it is described or waits already."""
        if photo is not None and seen is not None and photo not in self._described:
            self._described.add(photo)
            self._waiting.append((photo, seen))

    def step(self, *, last: bool = False) -> Iterator[None]:
        """Describe the batches that are due, with `last` all that wait; yields where it waits for the model."""
        with self._report.stage("embed"):
            while len(self._waiting) >= (1 if last else self._embedder.batch if self._embedder else 1):
                if self._error is not None:
                    raise self._error
                if self._embedder is not None:
                    self._batch(self._embedder)
                elif not last and len(self._waiting) < PATIENT:
                    return
                else:
                    yield
                    self._opening.join(0.5)
            if last:
                self._store()

    def _batch(self, embedder: Embedder) -> None:
        batch, self._waiting = self._waiting[: embedder.batch], self._waiting[embedder.batch :]
        rows = embedder.submit([seen for _, seen in batch])
        self._store()
        self._pending = [photo for photo, _ in batch], rows
        if embedder.settled != self._library.fact(self._precision):
            self._library.remember(self._precision, embedder.settled)

    def _store(self) -> None:
        if self._pending is None or self._embedder is None:
            return
        (photos, rows), self._pending = self._pending, None
        if self._space is None:  # once: what a space has learned may be megabytes
            e = self._embedder
            self._space = self._library.vectors.add_space(e.space, e.dim, e.state)
        self._library.vectors.put(self._space, photos, rows())
        self._report.count("embedded", len(photos))


def describe(library: Library, picked: Picked, report: Report) -> Job[None]:
    """Make a row of every photo that has none in the embedder's space, out of its file or at least of its thumbnail."""
    with report.stage("embed"):
        photos = library.catalog.photo_ids()
        space = current_space(library, picked)
        missing = library.vectors.missing(space, photos) if space else photos
        if not missing:
            return
        yield Progress("embed", 0, len(missing), _loading(picked))
        with Describer(library, picked, report, len(missing)) as describer:
            done = 0
            for some in chunks(missing, IN_HAND):
                wanted = list(_lying(library, some, thumbnails=picked.folder is None))
                for item in readers.read_ahead(wanted, workers=read_workers(library), view=describer.view):
                    if item is not None:
                        describer.take(item[0].key, item[1].seen)
                        done += 1
                    for _ in describer.step():
                        yield Progress("embed", done, len(missing), _loading(picked))
                    yield Progress("embed", done, len(missing))
            for _ in describer.step(last=True):
                yield Progress("embed", done, len(missing), _loading(picked))
        yield Progress("embed", len(missing), len(missing))


def _loading(picked: Picked) -> str:
    """What keeps the first photo waiting."""
    return f"Loading {picked.name}" if picked.folder is not None else ""


def _lying(library: Library, photos: Sequence[int], *, thumbnails: bool) -> Iterator[readers.Wanted]:
    """Where the picture of each photo lies: its file, or its thumbnail where that is meant or its file is away.

    A photo with neither is left out: it is described when its file is back.
    """
    for photo in library.catalog.photos(photos):
        thumbnail = library.thumbnail(photo.digest)
        places = [thumbnail] if thumbnails else [*photo.files, thumbnail]
        found = next((place for place in places if place.is_file()), None)
        if found is not None:
            yield readers.Wanted(photo.id, found, only="look")


def learn_dictionary(library: Library, picked: Picked, report: Report) -> Job[None]:
    """Let the built-in descriptor learn from the photos where it has not, or not from enough of them."""
    if picked.folder is not None or current_space(library, picked) is not None:
        return
    yield Progress("embed", note="Learning colours and shapes from your photos")
    with report.stage("embed"):
        images = _sampled_thumbnails(library, SAMPLE)
        if images:
            e = open_embedder(picked, state=learn_builtin(images, library.config.seed))
            library.vectors.add_space(e.space, e.dim, e.state, len(images))


def _sampled_thumbnails(library: Library, count: int) -> list[Image]:
    """The pixels of some thumbnails: a random choice, always the same."""
    digests = library.catalog.digests()
    images = []
    for digest in sorted(digests.values())[:count]:
        path = library.thumbnail(digest)
        if path.is_file():
            images.append(pixels(path.read_bytes()))
    return images


def settle_on_eight_bits(library: Library, picked: Picked, report: Report) -> Job[Picked]:
    """Return `picked` or its twin in 8 bits: made here where it is wished for or pays, and its rows are as good.

    Once for a library: what was found is remembered.
    """
    if picked.folder is None or (not picked.learns and not _eight_bits_pay(library, picked)):
        return picked
    full, quick = picked.in_full(), picked.in_eight_bits()
    if current_space(library, quick):
        return quick
    verdict = _verdict(quick)
    if not library.fact(verdict):
        seen = yield from _seen_of_some(library, full, report)
        if not seen:
            return full
        with report.stage("embed"):
            state, parity = learn_eight_bits(quick, seen)
        figures = f"cosine to full precision on your photos {parity.mean:.4f}, {parity.lowest:.4f} at the lowest"
        if parity.good:
            e = open_embedder(quick, state=state)
            library.vectors.add_space(e.space, e.dim, e.state)
            report.notes.append(f"{picked.name} works in 8 bits ({figures}).")
            return quick
        library.remember(verdict, f"{picked.name} is not used in 8 bits ({figures}).")
    report.notes.append(library.fact(verdict))
    return full


def _verdict(quick: Picked) -> str:
    """The library's fact that says why a model in 8 bits is not used."""
    return f"int8/{quick.space}"


def _eight_bits_pay(library: Library, picked: Picked) -> bool:
    c = library.config
    asked_for_nothing_else = c.precision == "auto" and c.fit == "crop" and c.device in ("auto", "cpu")
    return (
        asked_for_nothing_else
        and int8.is_here()
        and not has_gpu()
        and current_space(library, picked) is None
        and library.catalog.counts().unread >= EIGHT_BITS_FROM
    )


def _seen_of_some(library: Library, picked: Picked, report: Report) -> Job[list[Seen]]:
    """What the model's view makes of a random choice of the photos, always the same and in the same order.

    Which reader finishes first must not matter: what is learned in 8 bits depends on the order.
    """
    note = f"Bringing {picked.name} to 8 bits on some of your photos"
    files = [readers.Wanted(0, file.path, only="look") for file in library.catalog.unread()]
    files = files or list(_lying(library, library.catalog.photo_ids(), thumbnails=False))
    random.Random(library.config.seed).shuffle(files)
    enough = int8.CALIBRATION + int8.HELD_OUT
    wanted = [dataclasses.replace(file, key=place) for place, file in enumerate(files[: 2 * enough])]
    waiting: dict[int, Seen | None] = {}
    seen: list[Seen] = []
    place = 0
    with report.stage("embed"):
        for item in readers.read_ahead(wanted, workers=read_workers(library), view=view_of(picked)):
            if item is not None:
                waiting[item[0].key] = item[1].seen
            while place in waiting:
                one = waiting.pop(place)
                place += 1
                if one is not None:
                    seen.append(one)
            yield Progress("embed", note=note)
            if len(seen) >= enough:
                break
    return seen[:enough]
