"""Names from facts alone: places, dates and the user's own words. No model, no network, no guessing.

An album is called what a person would type ("Lisbon, May 2019"); what does not hold for three photos in five does not
name it. Knows portraits and the names that are taken; nothing of vectors or of what the pictures show.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from engine.name.facts.dates import TRUSTED, When, saved, taken, when, years
from engine.name.facts.places import Where, where
from engine.name.facts.words import About, Library, about, capitalised, clean, cut, says_only
from engine.name.looks import WORDS
from engine.types import Job, Name, Portrait, Unnamed

SHARED_LOOK = 0.5
"""Share of an album's photos that must have a look for the album to be called by it, and ..."""

LOOK_LIFT = 1.25
"""... how much more usual it must be there than among all photos."""


class FactsNamer:
    """Names albums by place, date and words; the featherweight member of the family, always there."""

    key = "facts-1"
    called = "facts"
    looks_at = 0

    def __call__(self, albums: Sequence[Unnamed], taken: Sequence[str]) -> Job[list[Name]]:
        """Return one Name an album, in order, distinct from each other and from `taken` (case does not count).

        Evidence says what was used and how many photos speak for it.
        """
        yield from ()  # it is done at once
        used = {text.casefold() for text in taken}
        names = []
        for album, found in zip(albums, known(albums), strict=True):
            names.append(named(found, len(album.members), used))
            used.add(names[-1].text.casefold())
        return names

    def close(self) -> None:
        """It holds nothing."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the facts say of one album."""

    place: Where
    dates: When
    words: About
    saved: When
    years: str
    dated: bool
    look: str


def known(albums: Sequence[Unnamed]) -> list[Known]:
    """Return what is known of each album. All are judged together: a word that is everywhere names nothing."""
    library = Library.of(portrait for album in albums for portrait in album.members)
    looks = Counter(p.look for album in albums for p in album.members if p.look is not None)
    south = _mostly_south([portrait for album in albums for portrait in album.members])
    return [_facts(album.members, library, south, _look(album.members, looks)) for album in albums]


def named(found: Known, photos: int, used: Collection[str]) -> Name:
    """Return the plainest name of an album of some `photos` that is not among those `used` (casefolded)."""
    text = next(text for text in _candidates(found) if text.casefold() not in used)
    return Name(text, {"namer": FactsNamer.key, **_evidence(found, text, photos)})


def _facts(members: Sequence[Portrait], library: Library, south: bool, look: str) -> Known:
    own = [portrait.lat for portrait in members if portrait.lat is not None]
    south = _mostly_south(members) if own else south
    dated = any(portrait.taken_from in TRUSTED and taken(portrait) for portrait in members)
    words = about(members, library)
    return Known(where(members), when(members, south), words, saved(members), years(members), dated, look)


def _look(members: Sequence[Portrait], everywhere: Counter[str]) -> str:
    """Return the words for the look that an album's photos share and the others do not, "" where there is none.

    Only photos that were looked at count.
    """
    seen = Counter(portrait.look for portrait in members if portrait.look is not None)
    total, looked_at = sum(everywhere.values()), sum(seen.values())
    for look, here in seen.most_common(1):
        share = here / looked_at
        if look and share >= SHARED_LOOK and (here == total or share >= LOOK_LIFT * everywhere[look] / total):
            return WORDS[look]
    return ""


def _candidates(found: Known) -> Iterator[str]:
    """Yield names from the plainest to the most particular, then numbered ones without end.

    A namesake is told apart by its place, then its date, then another word of its own.
    """
    words, place, dates = found.words.text, found.place.text, found.dates.text
    if dates and says_only(words):
        words = ""
    if place and place.casefold() in words.casefold() and len(words.split()) == 1:
        words = ""
    main = words or place
    beside = place if words and place.casefold() not in words.casefold() else ""
    yielded = [_join(main, dates)] if main or dates else list(_last_resorts(found))
    base = yielded[0]
    if main or dates:
        yielded += [_join(main, beside, dates), _join(main, found.dates.finer or dates)]
        yielded += [_join(main, beside, found.dates.finer or dates)]
    known = base.casefold()
    for other in found.words.others:
        if other.casefold() not in known and not says_only(other):
            yielded.append(_join(main or base, other, dates) if main or dates else _join(base, other))
    if found.look and (main or dates):
        yielded.append(_join(main, found.look, dates))
    yield from (cut(text) for text in dict.fromkeys(yielded))
    number = 2
    while True:
        yield f"{cut(base)[:54].rstrip()} ({number})"
        number += 1


def _last_resorts(found: Known) -> Iterator[str]:
    """Yield something true for an album about whose facts no three photos in five agree; the least empty first."""
    if found.look:
        yield capitalised(found.look)
    if found.words.folder:
        yield f"From folder {found.words.folder}"
    elif found.words.part:
        yield f"{found.words.part} and more"
    if found.years:
        yield found.years
    if found.saved.text:
        yield found.saved.text
    yield "Mixed photos" if found.dated else "Undated photos"


def _join(*parts: str) -> str:
    """Put parts side by side with commas; a part that the parts after it say anyway is left out."""
    told = [clean(part) for part in parts if part]
    kept = [
        part
        for i, part in enumerate(told)
        if not any(part.casefold() in later.casefold() for later in told[i + 1 :])
        and not any(part.casefold() == earlier.casefold() for earlier in told[:i])
    ]
    return capitalised(", ".join(kept))


def _evidence(found: Known, text: str, size: int) -> dict[str, Any]:
    """What of all that was found stands in the name, and how many of the album's photos say so."""
    evidence: dict[str, Any] = {"photos": size}
    place, dates, words = found.place, found.dates, found.words
    if place.text and place.text in text:
        evidence["place"] = {"text": place.text, "photos": place.photos, "of": size}
    for said in (dates.text, dates.finer):
        if said and said in text:
            evidence["dates"] = {"text": said, "photos": dates.photos, "of": size, "from": dates.source}
            break
    if words.text and words.text in text:
        evidence["words"] = {"text": words.text, "photos": words.photos, "of": size, "from": words.source}
    if found.words.folder and found.words.folder in text and "words" not in evidence:
        evidence["words"] = {"text": found.words.folder, "from": "folder"}
    if found.words.part and found.words.part in text and "words" not in evidence:
        evidence["words"] = {"text": found.words.part, "photos": found.words.photos, "of": size, "from": "part"}
    if found.look and found.look.casefold() in text.casefold():
        evidence["look"] = {"text": found.look, "of": size}
    if found.saved.text and found.saved.text in text:
        evidence["dates"] = {"text": found.saved.text, "photos": found.saved.photos, "of": size, "from": "file"}
    return evidence


def _mostly_south(members: Sequence[Portrait]) -> bool:
    latitudes = sorted(portrait.lat for portrait in members if portrait.lat is not None)
    return bool(latitudes) and latitudes[len(latitudes) // 2] < 0
