"""Photos and albums are put into the categories of a vocabulary by the library's model; what it said is kept.

Knows the order of things: photos are chosen, the model is asked what is not known yet, albums vote.
"""

import json
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from typing import Any

import numpy as np

from engine.errors import AlbumenError
from engine.name import MANNERS, NAMERS, open_model
from engine.name.asking import Asking, free
from engine.name.categories import (
    Choice,
    Vocabulary,
    calibrated,
    entropy,
    of_album,
    read_choice,
    vocabulary,
)
from engine.name.prompts import prompt
from engine.name.representatives import many_for
from engine.organize.naming import LibrarySight, shown, terms
from engine.store import Library
from engine.store.catalog import chunks
from engine.store.categories import Categorised
from engine.store.library import home
from engine.types import Job, Progress

AGAIN = "\nAnswer with one name of the list, exactly as it is written there."


def categorize(library: Library, name: str, every: bool = False) -> Job[dict[str, Any]]:
    """Put the photos that stand for each album, or `every` photo, into the categories of a vocabulary; and the albums.

    Returns what was chosen, for photos and albums. Answers are kept as they come: a second run asks what is missing.
    """
    chosen = vocabulary(name)
    with library.working(), closing(_Categorizer(library, chosen)) as at_work:
        albums = {a.id: a for a in library.albums.all() if a.photos}
        members = {id: library.albums.members(id) for id in albums}
        many = library.config.looks or many_for(at_work.model)
        photos = {id: shown(library, inside, many) for id, inside in members.items()}
        wanted = library.catalog.photo_ids() if every else sorted({p for some in photos.values() for p in some})
        choices = yield from at_work.choices(wanted)
        if every:
            photos = members
        everywhere = Counter(choice.category for choice in choices.values())
        voted = {
            id: of_album([choices[p].category for p in some if p in choices], everywhere, chosen)
            for id, some in photos.items()
        }
        library.categories.put(
            chosen.name, [Categorised(p, c.category, c.share, at_work.model) for p, c in choices.items()]
        )
    within = {c.name: c.within for c in chosen.categories}
    return {
        "vocabulary": chosen.name,
        "title": chosen.title,
        "model": at_work.model,
        "categories": list(chosen.names),
        "photos": [
            {"photo": photo, "category": c.category, "within": within[c.category], "share": round(c.share, 4)}
            for photo, c in sorted(choices.items())
        ],
        "albums": [
            {
                "id": id,
                "name": albums[id].name,
                "category": v.category,
                "within": within[v.category],
                "photos": v.photos,
                "of": v.of,
                "everywhere": round(v.everywhere, 3),
                "evidence": round(v.evidence, 2),
                "believed": v.believed,
            }
            for id, v in voted.items()
        ],
        "entropy": at_work.entropy,
        "most_entropy": round(float(np.log(len(chosen.names))), 4),
        "missing": len(wanted) - len(choices),
        "notes": at_work.notes,
    }


class _Categorizer:
    """Asks the library's model for the categories of photos."""

    def __init__(self, library: Library, chosen: Vocabulary) -> None:
        manner, colon, rest = library.config.namer.partition(":")
        name = rest if colon and manner in MANNERS else library.config.namer
        if name in (*NAMERS, "auto"):
            raise AlbumenError("Categories need a model that looks at photos: say which with --namer.")
        model, wait = open_model(name, **terms(library.config))
        self._library, self._vocabulary = library, chosen
        self._asking = Asking(model, LibrarySight(library), wait)
        asked = prompt("category", home() / "prompts")
        self._text = asked.filled(categories=chosen.listed)
        self._id = f"{asked.id}/{chosen.id}"
        self._beliefs: list[Any] = []
        self.model = model.key

    def close(self) -> None:
        """Free the model."""
        free(self._asking.model)

    @property
    def entropy(self) -> float | None:
        """The mean entropy (nats) of beliefs after calibration, None where the model tells none."""
        return round(entropy(np.array(self._beliefs)), 4) if self._beliefs else None

    @property
    def notes(self) -> list[str]:
        """What the user should know."""
        return [f"{self._asking.away.rstrip('.')}. Go on with the same command later."] if self._asking.away else []

    def choices(self, wanted: Sequence[int]) -> Job[dict[int, Choice]]:
        """Photo -> its category, without those of which no picture is there or the model could not be asked."""
        blank = yield from self._scores(Progress("categories", 0, len(wanted)), "", None)
        found: dict[int, Choice] = {}
        done = 0
        for some in chunks(wanted):
            for photo in self._library.catalog.photos(some):
                progress = Progress("categories", done, len(wanted))
                data = self._asking.sight.picture(photo.digest)
                if data is not None and blank is not None:
                    scores = yield from self._scores(progress, photo.digest, data)
                    if scores is not None:
                        belief = calibrated(np.array([scores]), np.array(blank))[0]
                        self._beliefs.append(belief)
                        best = int(belief.argmax())
                        found[photo.id] = Choice(self._vocabulary.names[best], float(belief[best]))
                elif data is not None:
                    category = yield from self._said(progress, photo.digest, data)
                    if category:
                        found[photo.id] = Choice(category, 1.0)
                done += 1
        yield Progress("categories", len(wanted), len(wanted))
        return found

    def _scores(self, progress: Progress, about: str, data: bytes | None) -> Job[list[float] | None]:
        """Mean log-probabilities a token of all categories, as they were kept, or asked for."""
        kept = self._asking.known(f"{self._id}/likelihoods", about or "blank")
        if kept is not None:
            numbers = json.loads(kept)
            return numbers if isinstance(numbers, list) else None
        model, names = self._asking.model, self._vocabulary.names
        scores = yield from self._asking.wait_for(progress, lambda: (model.likelihoods(self._text, data, names),))
        if scores is None:  # it failed, and may tell another time
            return None
        numbers = None if scores[0] is None else [round(float(x), 5) for x in scores[0]]
        if not about or numbers is not None:
            self._asking.sight.keep(model.key, f"{self._id}/likelihoods", about or "blank", json.dumps(numbers))
        return numbers

    def _said(self, progress: Progress, digest: str, data: bytes) -> Job[str]:
        """The category that the model says, the vocabulary's other where twice it says none, "" where it is away."""
        raw = self._asking.known(self._id, digest)
        if raw is not None:
            return read_choice(raw, self._vocabulary) or self._vocabulary.other
        for more in ("", AGAIN):
            schema = self._vocabulary.schema
            raw = yield from self._asking.ask(progress, self._id, digest, self._text + more, [data], schema, 40)
            if raw is not None and (category := read_choice(raw, self._vocabulary)):
                return category
        return self._vocabulary.other if raw is not None else ""
