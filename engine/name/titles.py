"""Words that were voted for become titles, no two alike: sub-theme, then place, then dates tell namesakes apart.

Knows votes and facts as words; nothing of models or photos.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.name.facts import Known
from engine.name.facts.words import clean, cut
from engine.name.lemmas import lemmas
from engine.name.tidy import tidy
from engine.name.votes import Vote


@dataclass(frozen=True, slots=True)
class Idea:
    """What an album may be called: a title of one to four words, sub-themes, the best first, and what facts know."""

    title: str
    themes: tuple[str, ...] = ()
    facts: Known | None = None


def distinct(ideas: Sequence[Idea], taken: Sequence[str], language: str) -> list[str]:
    """Return a name for each idea, no two of them the same but for endings and case, nor the same as one of `taken`.

    A title that several albums would have goes to none of them alone where something tells them apart.
    """
    used = {key(text, language) for text in taken}
    wanted = Counter(key(idea.title, language) for idea in ideas)
    names = []
    for idea in ideas:
        rivals = wanted[key(idea.title, language)] > 1
        name = next(text for text in _candidates(idea, rivals) if key(text, language) not in used)
        used.add(key(name, language))
        names.append(name)
    return names


def key(text: str, language: str) -> str:
    """The same for two names that say the same: “The dog” and “Dogs”."""
    return " ".join(lemmas(text, language)) or text.casefold()


def title(votes: Sequence[Vote]) -> str:
    """Return the title that the best vote makes, "" where it makes none."""
    return tidy(votes[0].text) if votes else ""


def _candidates(idea: Idea, rivals: bool) -> Iterator[str]:
    """From the plainest to the most particular, then numbered ones without end; bare it comes late among `rivals`."""
    place = idea.facts.place.text if idea.facts else ""
    dates = idea.facts.dates.text if idea.facts else ""
    finer = (idea.facts.dates.finer if idea.facts else "") or dates
    themes = [t for t in idea.themes if t.casefold() not in idea.title.casefold()]
    beside = [*((theme,) for theme in themes), (place,), (dates,), (place, dates), (finer,), (place, finer)]
    beside += [(theme, *more) for theme in themes for more in ((place,), (dates,), (place, finer))]
    told = [", ".join([idea.title, *map(clean, filter(None, words))]) for words in beside if all(words)]
    bare = [idea.title]
    for text in dict.fromkeys(told + bare if rivals else bare + told):
        if text == cut(text):
            yield text
    number = 2
    while True:
        yield f"{cut(idea.title)[:54].rstrip()} ({number})"
        number += 1
