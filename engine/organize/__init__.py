"""The jobs: a folder becomes albums. The only place that knows the order of the stages.

scan -> read -> embed -> group -> name. Every stage asks the library what is missing, so starting a job again is
resuming it, and where nothing changed nothing is done. A job yields outside transactions only: what is cancelled or
killed loses at most one batch of machine work.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from engine import decisions, edits, export, search
from engine.choices import choose
from engine.embed.choose import pick
from engine.errors import AlbumenError
from engine.group.cluster import CLUSTERERS
from engine.group.reduce import REDUCERS
from engine.name import open_namer
from engine.organize import (
    explaining,
    grouping,
    indexing,
    joining,
    looking_up,
    mapping,
    naming,
    regrouping,
    suggesting,
    watching,
)
from engine.organize.categorizing import categorize
from engine.organize.describing import manner
from engine.organize.report import Report
from engine.organize.tuning import tune
from engine.store import Library
from engine.store.config import Config
from engine.store.history import Changes
from engine.store.library import UNFINISHED
from engine.types import Job, Progress


def organize(library: Library, folders: Sequence[str] = ()) -> Job[dict[str, Any]]:
    """Everything: index, group and name; without `folders` the known ones again. Returns the summary.

    While it runs, the library says that it is `unfinished`: after a kill it still does, and the next start can go on.
    """
    report = Report()
    with _at_work(library):
        library.remember(UNFINISHED, "organize")
        try:
            yield from indexing.index(library, folders, report, lambda: _first_albums(library, report))
            yield from joining.keep_up(library, report)
            yield from naming.name(library, report)
            yield from indexing.identify(library)
        finally:  # through, cancelled, or told why not: the user knows
            library.remember(UNFINISHED, "")
    return summary(library, report)


@contextmanager
def _at_work(library: Library) -> Iterator[None]:
    """Hold the library's place for a job; after it the copy of what the user said is as the library is."""
    with library.working():
        yield
        decisions.keep(library)


def _first_albums(library: Library, report: Report) -> Job[None]:
    """Albums of the photos that are known by now: something to look at, and to correct, while the others are read."""
    if library.fact("grouped with"):
        yield from joining.join(library, report)
    else:
        yield from grouping.group(library, report, first=True)
    yield from naming.name(library, report, open_namer("facts"))


def unfinished(library: Library) -> bool:
    """Whether a run of `organize` was killed and not taken up again."""
    return bool(library.fact(UNFINISHED))


def index(library: Library, folders: Sequence[str] = ()) -> Job[dict[str, Any]]:
    """Find files, read what is new, make vectors. Returns the summary."""
    report = Report()
    with _at_work(library):
        yield from indexing.index(library, folders, report)
        yield from indexing.identify(library)
    return summary(library, report)


def group(library: Library, afresh: bool = False) -> Job[dict[str, Any]]:
    """Propose groups and carry ids, names and pins of the albums over to them. Returns the summary.

    Albums go on where little has changed, unless everything is to be looked at `afresh`.
    """
    report = Report()
    with _at_work(library):
        yield from grouping.group(library, report, afresh=afresh)
        _mention_nameless(library, report)
    return summary(library, report)


def _mention_nameless(library: Library, report: Report) -> None:
    unnamed = sum(naming.is_nameless(library, album) for album in library.albums.all())
    if unnamed:
        albums = "1 album waits for a name" if unnamed == 1 else f"{unnamed} albums wait for a name"
        report.notes.append(f"{albums}. To have it named: albumen name")


def propose(
    library: Library, afresh: bool = False, settings: Mapping[str, float] | None = None
) -> Job[regrouping.Proposal]:
    """What `group` would change, under other `settings` where they are given, to be looked at; nothing is changed."""
    with library.working(), _under(library, settings or {}):
        return (yield from regrouping.propose(library, Report(), afresh))


def regroup(
    library: Library,
    only: Sequence[str] | None,
    afresh: bool = False,
    settings: Mapping[str, float] | None = None,
) -> Job[dict[str, Any]]:
    """Apply some changes of the proposal that was shown last, named by their labels, or all (None).

    The `settings` under which it was proposed are those of the library from then on. Returns the summary.
    """
    report = Report()
    with _at_work(library):
        with _under(library, settings or {}):
            changes = yield from regrouping.accept(library, only, report, afresh)
        if settings:
            library.configure(**settings)
        _mention_nameless(library, report)
    return summary(library, report) | edit_result(changes)


@contextmanager
def _under(library: Library, settings: Mapping[str, Any]) -> Iterator[None]:
    """Work under other settings for a while; they are not kept."""
    kept = library.config
    library.config = kept.replace(**settings)
    try:
        yield
    finally:
        library.config = kept


def name(library: Library, again: bool = False) -> Job[dict[str, Any]]:
    """Name the albums that want a name, `again` all that the machine has named; never one that the user named.

    Returns the summary.
    """
    report = Report()
    with _at_work(library):
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


def watch(
    library: Library, folders: Sequence[str] = (), poll: float | None = None, quiet: float = watching.QUIET
) -> Job[dict[str, Any]]:
    """Organize, and again whenever files come, change or go; never ends by itself. Close it to end it."""
    given = [list(folders)]

    def again() -> Job[dict[str, Any]]:
        return (yield from organize(library, given.pop() if given else ()))

    return (yield from watching.watch(library, again, poll=poll, quiet=quiet))


def check(config: Config) -> None:
    """Make sure that everything the settings name is here; AlbumenError, before anything is done or kept, if not."""
    pick(config.embedder, manner(config))
    if config.searcher != "off" and not pick(config.searcher).understands_words:
        raise AlbumenError(f"“{config.searcher}” does not understand words. Search with clip or siglip2.")
    open_namer(config.namer, language=config.language, **naming.terms(config)).close()
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


JOBS: Mapping[str, Callable[..., Job[Any]]] = {
    "organize": organize,
    "index": index,
    "group": group,
    "propose": propose,
    "regroup": regroup,
    "name": name,
    "split": split,
    "layout": layout,
    "tune": tune,
    "categorize": categorize,
    "export": export.export,
    "watch": watch,
}
"""The jobs by name, for `worker` and whoever drives it."""


def _like(library: Library, photo: int, limit: int = 100) -> Job[list[tuple[int, float]]]:
    yield Progress("neighbours")
    return search.like(library, photo, limit)


QUESTIONS: Mapping[str, Callable[..., Job[Any]]] = {
    "homes": suggesting.homes,
    "doubts": suggesting.doubts,
    "questions": suggesting.questions,
    "known": suggesting.known,
    "like": _like,
    "alike": looking_up.alike,
    "words": looking_up.showing,
    "places": looking_up.name_places,
    "why": explaining.why,
    "town": explaining.town,
}
"""What can be asked of a library beside a job, by name, for `worker`; nothing is changed by it but caches."""


def _fetch(model: str) -> Job[str]:
    from engine.models import fetch

    return str((yield from fetch.get(model)))


ERRANDS: Mapping[str, Callable[..., Job[Any]]] = {"fetch": _fetch}
"""The jobs that need no library, by name, for `worker`."""
