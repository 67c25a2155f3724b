"""The commands that only look: albums, photos, why, stacks, history and doctor."""

import argparse
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.cli.shared import Command, opened, out
from engine.console import drive, explained, shown, table
from engine.store import Library
from engine.store import library as libraries
from engine.store.albums import as_tree


def _albums(options: argparse.Namespace) -> None:
    with opened(options) as library:
        albums = library.albums.all()
        result = [
            {
                "id": a.id,
                "name": a.name,
                "named_by": a.named_by,
                "parent": a.parent,
                "photos": a.photos,
                "also": a.also,
                "cover": a.cover,
            }
            for a in albums
        ]
    out(
        options,
        result,
        lambda _: table(
            [
                (a.id, "  " * depth + a.name, f"{a.photos} photos", "named by you" if a.named_by == "user" else "")
                for a, depth in as_tree(albums)
            ],
            "No albums yet.",
        ),
    )


def _photos(options: argparse.Namespace) -> None:
    with opened(options) as library:
        if options.problems:
            result = [_photo_row(str(p.path), problem=p.reason) for p in library.catalog.problems()]
        else:
            result = _photo_rows(library, _source(library, options))
    out(
        options,
        result,
        lambda r: table([(p["id"] or "", p["path"], p["problem"] or p["album_name"] or "") for p in r], "No photos."),
    )


def _source(library: Library, options: argparse.Namespace) -> list[int]:
    from engine import search
    from engine.organize import looking_up
    from engine.query import parse

    if options.album is not None:
        return library.albums.members(library.albums.get(options.album).id)
    if options.unsorted:
        return library.albums.unsorted()
    if options.like is not None:
        return [photo for photo, _ in search.like(library, library.catalog.find(options.like))]
    if options.find is not None:
        query = parse(options.find)
        if any(f.field == "place" for f in query.filters):
            list(looking_up.name_places(library))
        return search.find(library, query)
    if options.text is not None:
        said = search.find(library, options.text)
        shown = [photo for photo, _ in looking_up.by_words(library, options.text)]
        return list(dict.fromkeys(said + shown))
    return library.catalog.photo_ids()


def _photo_rows(library: Library, ids: Sequence[int]) -> list[dict[str, Any]]:
    names = {a.id: a.name for a in library.albums.all()}
    placed = library.albums.placements_of(ids)
    stacked = library.stacks.of(ids)
    rows = []
    for photo in library.catalog.photos(ids):
        placements = placed.get(photo.id, [])
        home = next((p for p in placements if p.kind == "home"), None)
        head, kind = stacked.get(photo.id, (None, None))
        rows.append(
            _photo_row(
                str(photo.files[0]) if photo.files else None,
                id=photo.id,
                files=[str(f) for f in photo.files],
                album=home and home.album,
                album_name=home and names[home.album],
                also=[p.album for p in placements if p.kind == "also"],
                by=home and home.made_by,
                score=home and home.score,
                taken=photo.facts.taken or None,
                taken_from=photo.facts.taken_from or None,
                lat=photo.facts.lat,
                lon=photo.facts.lon,
                width=photo.facts.width,
                height=photo.facts.height,
                note=photo.note or None,
                stack=head,
                stack_kind=kind,
            )
        )
    return rows


def _photo_row(path: str | None, **known: Any) -> dict[str, Any]:
    """A line of `photos`, with every field of the contract; what is not known is null."""
    nothing = dict.fromkeys(
        (
            "album",
            "album_name",
            "by",
            "score",
            "taken",
            "taken_from",
            "lat",
            "lon",
            "width",
            "height",
            "note",
            "problem",
            "stack",
            "stack_kind",
        )
    )
    return {"id": None, "path": path, "files": [path] if path else [], "also": [], **nothing, **known}


def _why(options: argparse.Namespace) -> None:
    from engine.organize import explaining

    with opened(options) as library:
        found = drive(explaining.why(library, library.catalog.find(options.photo)))
        names = {a.id: a.name for a in library.albums.titles()}
        rivals = found.rival.because if found.rival else ()
        named = dict.fromkeys(n.photo for n in (*found.pinned, *found.typical, *found.alike, *rivals))
        paths = {p.id: str(p.files[0]) for p in library.catalog.photos(named) if p.files}
    result = asdict(found) | {"album_name": names.get(found.album or 0), "paths": paths}
    out(options, result, lambda r: explained(r, names))


def _stacks(options: argparse.Namespace) -> None:
    with opened(options) as library:
        found = library.stacks.all()
        stacked = [photo for s in found for photo in (s.head, *s.followers)]
        names = {p.id: p.files[0].name for p in library.catalog.photos(stacked)}
    result = [{"head": s.head, "kind": s.kind, "photos": [s.head, *s.followers]} for s in found]
    out(
        options,
        result,
        lambda r: table(
            [(s["head"], s["kind"], ", ".join(f"{names[id]} ({id})" for id in s["photos"])) for s in r], "No stacks."
        ),
    )


def _history(options: argparse.Namespace) -> None:
    with opened(options) as library:
        result = [
            {"op": o.id, "label": o.label, "at": o.at, "undone": o.undone, "changes": o.changes}
            for o in library.history.ops()
        ]
    out(
        options,
        result,
        lambda r: table(
            [(o["op"], o["at"], o["label"], "undone" if o["undone"] else "") for o in r], "Nothing was done yet."
        ),
    )


def _doctor(options: argparse.Namespace) -> None:
    from engine import doctor

    known = options.library or os.environ.get("ALBUMEN_LIBRARY") or next(iter(libraries.recent()), None)
    result = doctor.examine(Path(known) if known else None)
    out(options, result, lambda r: "\n".join(f"{key}: {shown(str(value))}" for key, value in r.items()))


def _add_photos(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--album", type=int, metavar="ID", help="only those in this album")
    which.add_argument("--unsorted", action="store_true", help="only those without an album")
    which.add_argument("--problems", action="store_true", help="the files that cannot be shown, and why")
    which.add_argument("--like", metavar="PHOTO", help="the most similar ones, best first (an id or a path)")
    which.add_argument(
        "--find",
        metavar="QUERY",
        help="those with these words, and filters: album:3 taken:2019-05 place:Lisbon camera:Canon keyword:dog "
        "category:Food type:jpeg is:unsorted|pinned|unpinned|burst|copy has:place|date|caption|keywords",
    )
    which.add_argument(
        "--text",
        metavar="WORDS",
        help="those whose names, keywords, dates, folders or albums hold these words, then those that show what they "
        "say, where CLIP or SigLIP 2 has described the photos",
    )
    parser.set_defaults(run=_photos)


def _add_why(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("photo", metavar="PHOTO", help="an id or a path")
    parser.set_defaults(run=_why)


COMMANDS: dict[str, Command] = {
    "albums": ("List the albums.", lambda p: p.set_defaults(run=_albums)),
    "photos": ("List photos: all, or those of an album, a search, or the problems.", _add_photos),
    "why": (
        "Say why a photo is where it is: the photos like it, what they share, and the album that is nearly as near.",
        _add_why,
    ),
    "stacks": (
        "List photos that are one to the eye: identical, copies and bursts, the best of each first.",
        lambda p: p.set_defaults(run=_stacks),
    ),
    "history": ("List what was done, newest first.", lambda p: p.set_defaults(run=_history)),
    "doctor": (
        "Say what Albumen runs on, which models are here, and whether the library is sound.",
        lambda p: p.set_defaults(run=_doctor),
    ),
}
