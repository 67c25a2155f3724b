"""The commands about what was learned: suggest, and accept or reject what is suggested."""

import argparse
from dataclasses import asdict
from typing import Any

from engine.cli.shared import ALBUM, Command, opened, out
from engine.console import advised, asked, drive, shown, well_known
from engine.errors import AlbumenError
from engine.store import Library


def _suggest(options: argparse.Namespace) -> None:
    from engine.organize import suggesting

    with opened(options) as library:
        names = {album.id: album.name for album in library.albums.titles()}
        if options.questions:
            result: list[Any] = drive(suggesting.questions(library, options.questions))
            text, paths = asked, _paths(library, [q.photo for q in result])
        elif options.known:
            known = drive(suggesting.known(library))
            out(options, [asdict(album) for album in known], lambda r: well_known(r, names))
            return
        else:
            result = _advice(library, options)
            text, paths = advised, _paths(library, [a.photo for a in result])
    rows = [asdict(line) | {"path": paths.get(line.photo)} for line in result]
    out(options, rows, lambda r: text(r, names))


def _answer(options: argparse.Namespace) -> None:
    """Accept or dismiss what is suggested, as one edit."""
    from engine import edits
    from engine.organize import edit_result

    say = {"accept": edits.accept, "dismiss": edits.dismiss}[options.command]
    with opened(options) as library:
        result = edit_result(say(library, _chosen(library, options)))
    out(options, result, lambda r: r["label"] if r["op"] else "Nothing is suggested.")


def _chosen(library: Library, options: argparse.Namespace) -> list[tuple[int, int]]:
    """The best suggestion for each photo that the user names, or for all that are sure enough."""
    if not options.photos and options.above is None:
        raise AlbumenError("Which suggestions? Name photos, or say --above 0.8 for all that are that sure.")
    photos = [library.catalog.find(photo) for photo in options.photos]
    best: dict[int, int] = {}
    for advice in _advice(library, options, 0.0 if photos else options.above):
        if not photos or advice.photo in photos:
            best.setdefault(advice.photo, advice.album)
    missing = [given for given, photo in zip(options.photos, photos, strict=True) if photo not in best]
    if missing:
        raise AlbumenError(f"Nothing is suggested for “{shown(missing[0])}”.")
    return list(best.items())


def _advice(library: Library, options: argparse.Namespace, least: float | None = None) -> list[Any]:
    from engine.organize import suggesting

    if least is None:
        least = suggesting.LEAST if options.above is None else options.above
    if not 0 <= least <= 1:
        raise AlbumenError(f"A confidence lies between 0 and 1; {least} does not.")
    if options.album is not None:
        library.albums.get(options.album)
    found = drive(suggesting.doubts(library) if options.doubts else suggesting.homes(library, least))
    return [a for a in found if a.confidence >= least and options.album in (None, a.album)]


def _paths(library: Library, photos: list[int]) -> dict[int, str]:
    return {photo.id: str(photo.files[0]) for photo in library.catalog.photos(photos) if photo.files}


def _add_filters(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--above", type=float, metavar="X", help="only suggestions of this confidence (0..1) and more")
    parser.add_argument("--album", type=int, metavar="ID", help=f"only suggestions for this album: {ALBUM}")
    parser.add_argument(
        "--doubts", action="store_true", help="not homes for unsorted photos, but better ones for placed photos"
    )


def _add_suggest(parser: argparse.ArgumentParser) -> None:
    _add_filters(parser)
    parser.add_argument(
        "--questions", type=int, metavar="N", help="not suggestions, but the N photos whose albums would teach most"
    )
    parser.add_argument(
        "--known", action="store_true", help="how well each album is known: precision and recall, by leave-one-out"
    )
    parser.set_defaults(run=_suggest)


def _add_answer(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("photos", nargs="*", metavar="PHOTO", help="a photo's id or path")
    _add_filters(parser)
    parser.set_defaults(run=_answer)


COMMANDS: dict[str, Command] = {
    "suggest": ("Show albums for unsorted photos, each with how sure it is and why.", _add_suggest),
    "accept": ("Do what is suggested, for some photos or for all that are sure; one change to undo.", _add_answer),
    "dismiss": ("Say no to what is suggested; it is not suggested again.", _add_answer),
}
