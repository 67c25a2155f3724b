"""What words say is looked up in what photos show: the other half of describing, for models that understand words."""

from engine import search
from engine.embed import words
from engine.organize.describing import chosen, current_space, searcher
from engine.store import Library


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
