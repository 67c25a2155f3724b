"""What is looked up for somebody who searches: photos that show what words say or that are like a picture in a file,
and the names of the places where photos were taken.

The other half of describing. Changes nothing but the cache of places.
"""

from pathlib import Path

from engine import search
from engine.embed import words
from engine.embed.choose import open_embedder
from engine.errors import AlbumenError
from engine.ingest import decode
from engine.name.facts import places
from engine.organize.describing import chosen, current_space, searcher
from engine.store import Library
from engine.types import Job, Progress

LEAST_OF_BEST = 0.8
"""Photos whose cosine is smaller than this part of the best one's are not shown for words: every photo has one."""


def understands_words(library: Library) -> bool:
    """Whether photos are described in a space in which words can be looked up; at once."""
    picked = searcher(library) or chosen(library)
    return picked.understands_words and picked.folder is not None and current_space(library, picked) is not None


def by_words(library: Library, text: str, limit: int = 100) -> list[tuple[int, float]]:
    """The photos that show most of what `text` says, with their cosines, best first.

    In the space of the library's searcher, or of its embedder where that understands words; [] where neither does, or
    no photo is described in it yet. Loads a model: seconds.
    """
    picked = searcher(library) or chosen(library)
    space = current_space(library, picked)
    if not picked.understands_words or picked.folder is None or space is None or not text.strip():
        return []
    return search.near(library, words.row(picked.folder, text), space, limit)


def showing(library: Library, text: str, limit: int = 100) -> Job[list[int]]:
    """The photos that show what `text` says, best first, as a question: those about as good as the best one."""
    yield Progress("neighbours")
    found = by_words(library, text, limit)
    return [photo for photo, cosine in found if cosine >= LEAST_OF_BEST * found[0][1]]


def alike(library: Library, path: str, limit: int = 100) -> Job[list[tuple[int, float]]]:
    """The photos most similar to the picture in a file, with their cosines, best first.

    It is described as the library's photos are, and not kept. Raises AlbumenError where it is no picture, or where no
    photo is described yet.
    """
    yield Progress("embed")
    picked = chosen(library)
    space = current_space(library, picked)
    if space is None:
        raise AlbumenError("The photos have not been looked at yet: organize the folder first.")
    embedder = open_embedder(picked, state=space.state, photos=1)
    reading = decode.look(Path(path), embedder.view)
    if reading.seen is None:
        raise AlbumenError(f"{Path(path).name} cannot be shown: {reading.problem or 'it is not a picture.'}")
    yield Progress("neighbours")
    return search.near(library, embedder.submit([reading.seen])()[0], space, limit)


def name_places(library: Library) -> Job[int]:
    """Find the towns of photos with a position that nobody has looked up yet; return how many cells there were."""
    yield Progress("places")
    nameless = library.register.nameless()
    if nameless:
        towns = places.towns(list(nameless.values()))
        named = [(town.name, town.region, town.country) if town else ("", "", "") for town in towns]
        library.register.note_towns(dict(zip(nameless, named, strict=True)))
    return len(nameless)
