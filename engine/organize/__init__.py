"""The jobs: a folder becomes albums. The only place that knows the order of the stages.

scan -> read -> embed -> group -> name. Every stage asks the library what is missing, so starting a job again is
resuming it, and where nothing changed nothing is done. A job yields outside transactions only: what is cancelled or
killed loses at most one batch of machine work.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from engine import edits, export
from engine.choices import choose
from engine.embed.choose import pick
from engine.errors import AlbumenError
from engine.group.cluster import CLUSTERERS
from engine.group.reduce import REDUCERS
from engine.name import open_namer
from engine.organize import grouping, indexing, mapping, naming
from engine.organize.categorizing import categorize
from engine.organize.describing import manner
from engine.organize.report import Report
from engine.organize.tuning import tune
from engine.store import Library
from engine.store.config import Config
from engine.store.history import Changes
from engine.types import Job, Progress

UNFINISHED = "unfinished"
"""The library's fact that says so."""


def organize(library: Library, folders: Sequence[str] = ()) -> Job[dict[str, Any]]:
    """Everything: index, group and name; without `folders` the known ones again. Returns the summary.

    While it runs, the library says that it is `unfinished`: after a kill it still does, and the next start can go on.
    """
    report = Report()
    with library.working():
        library.remember(UNFINISHED, "organize")
        try:
            yield from indexing.index(library, folders, report, lambda: _first_albums(library, report))
            yield from grouping.group(library, report)
            yield from naming.name(library, report)
        finally:  # through, cancelled, or told why not: the user knows
            library.remember(UNFINISHED, "")
    return summary(library, report)


def _first_albums(library: Library, report: Report) -> Job[None]:
    """Albums of the photos that are known by now: something to look at, and to correct, while the others are read."""
    yield from grouping.group(library, report)
    yield from naming.name(library, report, open_namer("facts"))


def unfinished(library: Library) -> bool:
    """Whether a run of `organize` was killed and not taken up again."""
    return bool(library.fact(UNFINISHED))


def index(library: Library, folders: Sequence[str] = ()) -> Job[dict[str, Any]]:
    """Find files, read what is new, make vectors. Returns the summary."""
    report = Report()
    with library.working():
        yield from indexing.index(library, folders, report)
    return summary(library, report)


def group(library: Library) -> Job[dict[str, Any]]:
    """Propose groups and carry ids, names and pins of the albums over to them. Returns the summary."""
    report = Report()
    with library.working():
        yield from grouping.group(library, report)
        unnamed = sum(naming.is_nameless(library, album) for album in library.albums.all())
        if unnamed:
            report.notes.append(f"{unnamed} albums wait for a name. To name them: albumen name")
    return summary(library, report)


def name(library: Library, again: bool = False) -> Job[dict[str, Any]]:
    """Name the albums that want a name, `again` all that the machine has named; never one that the user named.

    Returns the summary.
    """
    report = Report()
    with library.working():
        yield from naming.name(library, report, again=again)
    return summary(library, report)


def split(library: Library, album: int) -> Job[dict[str, Any]]:
    """Look into one album again and move its parts, without the largest, into new albums. Returns the edit."""
    whole = library.albums.get(album)
    yield Progress("group", note=f"Looking for the parts of “{whole.name}”")
    parts = grouping.parts(library, album)
    yield Progress("name")
    unnamed = naming.portrayed(library, dict(enumerate(parts)))
    # By facts, which are known at once: somebody waits for it. A model's names come with the next naming.
    names = yield from open_namer("facts")(unnamed, [a.name for a in library.albums.all()])
    return edit_result(edits.split(library, album, [(n.text, part) for n, part in zip(names, parts, strict=True)]))


def layout(library: Library, dims: int = 2, reducer: str = "umap", again: bool = False) -> Job[dict[str, Any]]:
    """Lay the photos out on a map of 2 or 3 dimensions; `again` makes one anew that is there. Returns what was done."""
    with library.working():
        return (yield from mapping.layout(library, dims, reducer, again))


def check(config: Config) -> None:
    """Make sure that everything the settings name is here; AlbumenError, before anything is done or kept, if not."""
    pick(config.embedder, manner(config))
    if config.searcher != "off" and not pick(config.searcher).understands_words:
        raise AlbumenError(f"“{config.searcher}” does not understand words. Search with clip or siglip2.")
    open_namer(config.namer, language=config.language)
    choose(REDUCERS, config.reducer, "reducer")
    choose(CLUSTERERS, config.clusterer, "clusterer")


def summary(library: Library, report: Report) -> dict[str, Any]:
    """The library's state and what `report` says was done, as the command line gives it out."""
    counts = library.catalog.counts()
    return {
        "photos": counts.photos,
        "files": counts.files,
        "pictures": counts.pictures,
        "problems": counts.problems,
        "not_pictures": counts.others,
        "left_out": counts.left_out,
        "albums": len(library.albums.all()),
        "unsorted": len(library.albums.unsorted()),
        "embedder": report.embedder or library.fact("embedder"),
        "namer": report.namer or library.config.namer,
        "grouping": json.loads(library.fact("grouping") or "null"),
        "done": report.done,
        "notes": report.notes,
        "seconds": report.seconds,
    }


def edit_result(changes: Changes) -> dict[str, Any]:
    """An edit as the command line gives it out; `op` is null where nothing changed."""
    touched = {"albums": sorted(changes.albums), "photos": sorted(changes.photos)}
    return {"op": changes.op, "label": changes.label, "changes": touched}


JOBS: Mapping[str, Callable[..., Job[dict[str, Any]]]] = {
    "organize": organize,
    "index": index,
    "group": group,
    "name": name,
    "split": split,
    "layout": layout,
    "tune": tune,
    "categorize": categorize,
    "export": export.export,
}
"""The jobs by name, for `worker` and whoever drives it."""
