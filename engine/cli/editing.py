"""The commands that are one edit each; every one is one op that `undo` takes back."""

import argparse
from collections.abc import Callable
from typing import Any

from engine.cli.shared import ALBUM, Command, opened, out
from engine.store import Library


def _edit(act: Callable[[Library, argparse.Namespace], Any]) -> Callable[[argparse.Namespace], None]:
    """A command that is one edit: do it, say what was done."""

    def run(options: argparse.Namespace) -> None:
        from engine.organize import edit_result

        with opened(options) as library:
            result = edit_result(act(library, options))
        out(options, result, lambda r: r["label"] if r["op"] else "Nothing to change.")

    return run


def _found(library: Library, options: argparse.Namespace) -> list[int]:
    return [library.catalog.find(photo) for photo in options.photos]


def _rename(library: Library, options: argparse.Namespace) -> Any:
    from engine import edits

    return edits.rename(library, options.album, options.name)


def _merge(library: Library, options: argparse.Namespace) -> Any:
    from engine import edits

    return edits.merge(library, [options.album, *options.albums])


def _place(library: Library, options: argparse.Namespace) -> Any:
    from engine import edits

    return getattr(edits, options.command)(library, _found(library, options), options.album)


def _new(library: Library, options: argparse.Namespace) -> Any:
    from engine import edits

    return edits.new(library, options.name, _found(library, options))


def _confirm(library: Library, options: argparse.Namespace) -> Any:
    from engine import edits

    photos = [library.catalog.find(photo) for photo in options.photos]
    return edits.confirm(library, options.albums, photos or None)


def _cover(library: Library, options: argparse.Namespace) -> Any:
    from engine import edits

    return edits.cover(library, options.album, library.catalog.find(options.photo))


def _nest(library: Library, options: argparse.Namespace) -> Any:
    from engine import edits

    return edits.nest(library, options.albums, None if options.top else options.album)


def _turn(library: Library, options: argparse.Namespace) -> Any:
    return library.history.undo() if options.command == "undo" else library.history.redo()


def _add_placing(flag: str) -> Callable[[argparse.ArgumentParser], None]:
    def add(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("photos", nargs="+", metavar="PHOTO", help="a photo's id or path")
        parser.add_argument(flag, dest="album", type=int, metavar="ID", required=True, help=ALBUM)
        parser.set_defaults(run=_edit(_place))

    return add


def _add_rename(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("album", type=int, metavar="ID", help=ALBUM)
    parser.add_argument("name", metavar="NAME", help="its new name; no machine will change it")
    parser.set_defaults(run=_edit(_rename))


def _add_merge(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("album", type=int, metavar="ID", help=ALBUM)
    parser.add_argument("albums", type=int, nargs="+", metavar="ID", help="the albums to pour into the first")
    parser.set_defaults(run=_edit(_merge))


def _add_new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="the new album's name")
    parser.add_argument("photos", nargs="*", metavar="PHOTO", help="a photo's id or path")
    parser.set_defaults(run=_edit(_new))


def _add_confirm(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("albums", type=int, nargs="+", metavar="ID", help=ALBUM)
    parser.add_argument(
        "--photo",
        action="append",
        dest="photos",
        default=[],
        metavar="PHOTO",
        help="only this one, an id or a path; may be given again",
    )
    parser.set_defaults(run=_edit(_confirm))


def _add_cover(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("album", type=int, metavar="ID", help=ALBUM)
    parser.add_argument("photo", metavar="PHOTO", help="the id or path of a photo in it")
    parser.set_defaults(run=_edit(_cover))


def _add_nest(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("albums", type=int, nargs="+", metavar="ID", help="the albums to put there")
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--into", dest="album", type=int, metavar="ID", help="the album to put them below")
    where.add_argument("--top", action="store_true", help="put them on top, below none")
    parser.set_defaults(run=_edit(_nest))


COMMANDS: dict[str, Command] = {
    "rename": ("Give an album a name that stays.", _add_rename),
    "merge": ("Pour albums into the first one.", _add_merge),
    "move": ("Move photos into an album, for good.", _add_placing("--to")),
    "also": ("Show photos in an album beside their own.", _add_placing("--to")),
    "reject": ("Take photos out of an album and remember that they do not belong there.", _add_placing("--from")),
    "new": ("Make an album.", _add_new),
    "confirm": (
        "Say that all photos of albums, or some, belong there: they stay, and it learns from them.",
        _add_confirm,
    ),
    "cover": ("Choose the photo that stands for an album.", _add_cover),
    "nest": ("Put albums below another one, or on top again.", _add_nest),
    "undo": ("Take the last change back, also from days ago.", lambda p: p.set_defaults(run=_edit(_turn))),
    "redo": ("Do again what was undone last.", lambda p: p.set_defaults(run=_edit(_turn))),
}
