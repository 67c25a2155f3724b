"""Answers about some photos of an album become the word that they agree on, or none: ambiguous is a result.

A word is believed for how much more usual it is here than in the library's other answers, never for being frequent: a
model that says “culture” to every third photo must not name every third album so. Knows answers; nothing of titles.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine.name.answers import PARTS, Answer
from engine.name.lemmas import lemma, lemmas

LEAST_SHARE = 0.2
"""Share of an album's answers that must say a word, at the least, and ..."""

LEAST_PHOTOS = 2
"""... how many photos, where more than one was asked about."""

LEAST_EVIDENCE = 2.0
"""Evidence (nats) from which on a word is believed: chance alone brings it once in seven words that were said, at the
most, and of these words the one for which most speaks is taken."""

RAREST = 0.02
"""No word counts as rarer than this: else an odd word that was said twice would beat a plain one said five times."""

SHARED = 0.6
"""Share of the photos with a word whose phrases must share another one for it to stand beside it."""


@dataclass(frozen=True, slots=True)
class Vote:
    """A word that answers agree on: as it is written, its lemma, in which part of the answers, what speaks for it.

    `photos` of `of` say it here, `everywhere` is its share in the library's other answers, `evidence` in nats.
    """

    text: str
    lemma: str
    part: str
    photos: int
    of: int
    everywhere: float
    evidence: float

    def as_json(self) -> dict[str, Any]:
        """The vote as it stands in a name's evidence."""
        return {
            "word": self.text,
            "part": self.part,
            "photos": self.photos,
            "of": self.of,
            "everywhere": round(self.everywhere, 3),
            "evidence": round(self.evidence, 2),
        }


@dataclass(slots=True)
class Everywhere:
    """How many of a library's answers hold each lemma, by part."""

    answers: Counter[str] = field(default_factory=Counter)
    counts: dict[str, Counter[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, answers: Iterable[Answer], language: str) -> "Everywhere":
        everywhere = cls()
        for answer in answers:
            for part in PARTS:
                if said := getattr(answer, part):
                    everywhere.answers[part] += 1
                    everywhere.counts.setdefault(part, Counter()).update(lemmas(said, language))
        return everywhere

    def elsewhere(self, part: str, word: str, here: int, of: int) -> float:
        """The share of a lemma in the answers that are not among the `of` here, `here` of which hold it."""
        rest = max(self.answers[part] - of, 0)
        said = max(self.counts.get(part, Counter())[word] - here, 0)
        return (said + RAREST) / (rest + 1)  # with no other answers nothing is known: as rare as can be


def evidence(photos: int, of: int, everywhere: float) -> float:
    """Return how surely a word is more usual here than elsewhere, in nats, 0 where it is not.

    n KL(c/n || b) for c of n answers and base rate b: the exponent of the chance that b alone brings as many
    (Chernoff's bound of the binomial tail).
    """
    share, base = photos / of, min(max(everywhere, RAREST), 1 - 1e-9)
    if share <= base:
        return 0.0
    against = (1 - share) * math.log((1 - share) / (1 - base)) if share < 1 else 0.0
    return of * (share * math.log(share / base) + against)


def ballot(answers: Sequence[Answer], part: str, everywhere: Everywhere, language: str) -> list[Vote]:
    """Return the words of one part of the answers with what speaks for them, the best first."""
    said = [phrase for answer in answers if (phrase := getattr(answer, part))]
    holding: dict[str, list[str]] = {}
    for phrase in said:
        for word in lemmas(phrase, language):
            holding.setdefault(word, []).append(phrase)
    found = []
    for word, phrases in holding.items():
        base = everywhere.elsewhere(part, word, len(phrases), len(said))
        speaks = evidence(len(phrases), len(answers), base)
        found.append(Vote(_spelled(word, phrases, language), word, part, len(phrases), len(answers), base, speaks))
    return sorted(found, key=lambda v: (-v.evidence, -v.photos, v.text.casefold(), v.lemma))


def is_believed(vote: Vote) -> bool:
    """Whether enough speaks for a word."""
    enough = vote.photos >= min(LEAST_PHOTOS, vote.of) and vote.photos >= LEAST_SHARE * vote.of
    return enough and vote.evidence >= LEAST_EVIDENCE


def winner(votes: Sequence[Vote]) -> Vote | None:
    """Return the word that names, None where none is believed or as much speaks for another: that is ambiguous.

    Two words of one phrase ("golden", "retriever") are no rivals.
    """
    if not votes or not is_believed(votes[0]):
        return None
    best = votes[0]
    rivals = (v for v in votes[1:] if v.text.casefold() != best.text.casefold())
    rival = next(rivals, None)
    return best if rival is None or rival.evidence < best.evidence - 1e-9 else None


def _spelled(word: str, phrases: Sequence[str], language: str) -> str:
    """A lemma with the words that most phrases with it share, as these are written most often: “golden retriever”."""
    counts = Counter(other for phrase in phrases for other in lemmas(phrase, language))
    shared = {other for other, count in counts.items() if count >= SHARED * len(phrases)} | {word}
    spans = Counter(_span(phrase, shared, language) for phrase in phrases)
    return min(spans, key=lambda span: (-spans[span], span.casefold(), span))


def _span(phrase: str, shared: set[str], language: str) -> str:
    """A phrase from the first to the last of its words whose lemmas are shared."""
    found = [m for m in re.finditer(r"[^\W_]+", phrase) if lemma(m[0], language) in shared]
    return phrase[found[0].start() : found[-1].end()] if found else phrase
