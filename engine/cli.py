"""The command line: a contract (see the README), and a `for` loop over the same jobs and edits that the window uses.

Results go to stdout (`--json`: one document), progress and messages to stderr. Exit 0 done, 1 an AlbumenError in one
line, 2 wrong usage, 130 cancelled.
"""

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import Field, fields
from pathlib import Path
from typing import Any, NoReturn

from engine import __version__
from engine.console import drive, exported, give, say, shown, summary, table
from engine.errors import AlbumenError
from engine.store import Library
from engine.store import library as libraries
from engine.store.config import STAGES, Config, Stage

Result = Any


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # file names may hold what no terminal can show
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        if not arguments or (arguments[0] not in COMMANDS and not arguments[0].startswith("-")):
            return _window(arguments)
        options = _parser().parse_args(arguments)
        return int(options.run(options) or 0)
    except AlbumenError as error:
        say(f"albumen: {error}")
        return 1
    except KeyboardInterrupt:
        say("albumen: Cancelled. What was done until now is kept; the same command goes on from here.")
        return 130
    except BrokenPipeError:
        sys.stdout = None  # whoever read our output has gone; say nothing more
        return 0
    except Exception:  # noqa: BLE001 - one of the two places that make reports
        say(
            f"albumen {__version__}: something went wrong inside Albumen. Please report this:\n{traceback.format_exc()}"
        )
        return 1


# where the library is


def _folder(options: argparse.Namespace, photos: str = "") -> Path:
    """The library's folder: as said, or that of the photos' folder, or the last one."""
    said = options.library or os.environ.get("ALBUMEN_LIBRARY")
    if said:
        return Path(said).absolute()
    if photos:
        return libraries.default_folder(Path(photos).resolve())
    known = libraries.recent()
    if not known:
        raise AlbumenError("There is no library yet. Make one with: albumen organize FOLDER")
    return known[0]


def _open(options: argparse.Namespace, photos: str = "") -> Library:
    folder = _folder(options, photos)
    library = Library.open(folder, create=bool(photos))
    libraries.note_recent(folder)
    return library


def _window(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="albumen", description="Open the window, on a folder of photos if one is given."
    )
    parser.add_argument("folder", nargs="?", metavar="FOLDER", help="a folder of photos")
    _common(parser)
    options = parser.parse_args(list(arguments))
    photos = Path(options.folder) if options.folder else None
    if photos is not None and not photos.is_dir():
        raise AlbumenError(f"“{options.folder}” is neither a folder nor a command. See: albumen --help")
    said = options.library or os.environ.get("ALBUMEN_LIBRARY")
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        if os.environ.get("QT_QPA_PLATFORM") not in ("offscreen", "vnc", "minimal", "linuxfb", "eglfs"):
            raise AlbumenError(
                "There is no display here, so the window cannot open. Use the command line: albumen organize FOLDER"
            )
    from gui.app import run

    return run(Path(said).absolute() if said else None, photos)


# jobs


def _organize(options: argparse.Namespace) -> None:
    from engine import organize

    photos = getattr(options, "folder", None) or ""
    if photos and not Path(photos).is_dir():
        raise AlbumenError(f"The folder {photos} is not there; is the drive connected?")
    with _open(options, photos) as library:
        said = {f.name: getattr(options, f.name, None) for f in fields(Config)}
        said = {key: _anchored(value) for key, value in said.items() if value is not None}
        organize.check(library.config.replace(**said))
        library.configure(**said)
        job = organize.JOBS[options.command]
        result = drive(job(library, [photos]) if photos else job(library))
        result["library"] = str(library.folder)
    for note in result["notes"]:
        say(note)
    if not any(result["done"].values()):
        say("Nothing has changed since the last time, so nothing was read, described, grouped or named.")
    _out(options, result, summary)


def _anchored(value: Any) -> Any:
    """A setting's value; one that names a folder (a model's) means the same from any directory."""
    return str(Path(value).resolve()) if isinstance(value, str) and Path(value).is_dir() else value


# looking


def _albums(options: argparse.Namespace) -> None:
    with _open(options) as library:
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
            for a in library.albums.all()
        ]
    _out(
        options,
        result,
        lambda r: table(
            [
                (a["id"], a["name"], f"{a['photos']} photos", "named by you" if a["named_by"] == "user" else "")
                for a in r
            ],
            "No albums yet.",
        ),
    )


def _photos(options: argparse.Namespace) -> None:
    with _open(options) as library:
        if options.problems:
            result = [_photo_row(str(p.path), problem=p.reason) for p in library.catalog.problems()]
        else:
            result = _photo_rows(library, _source(library, options))
    _out(
        options,
        result,
        lambda r: table([(p["id"] or "", p["path"], p["problem"] or p["album_name"] or "") for p in r], "No photos."),
    )


def _source(library: Library, options: argparse.Namespace) -> list[int]:
    from engine import search

    if options.album is not None:
        return library.albums.members(library.albums.get(options.album).id)
    if options.unsorted:
        return library.albums.unsorted()
    if options.like is not None:
        return [photo for photo, _ in search.like(library, library.catalog.find(options.like))]
    if options.text is not None:
        return search.find(library, options.text)
    return library.catalog.photo_ids()


def _photo_rows(library: Library, ids: Sequence[int]) -> list[dict[str, Any]]:
    names = {a.id: a.name for a in library.albums.all()}
    placed = library.albums.placements_of(ids)
    rows = []
    for photo in library.catalog.photos(ids):
        placements = placed.get(photo.id, [])
        home = next((p for p in placements if p.kind == "home"), None)
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
        )
    )
    return {"id": None, "path": path, "files": [path] if path else [], "also": [], **nothing, **known}


# edits


def _out(options: argparse.Namespace, result: Result, text: Callable[[Result], str]) -> None:
    give(result, text, as_json=options.json)


def _edit(act: Callable[[Library, argparse.Namespace], Any]) -> Callable[[argparse.Namespace], None]:
    """A command that is one edit: do it, say what was done."""

    def run(options: argparse.Namespace) -> None:
        from engine.organize import edit_result

        with _open(options) as library:
            result = edit_result(act(library, options))
        _out(options, result, lambda r: r["label"] if r["op"] else "Nothing to change.")

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


def _turn(library: Library, options: argparse.Namespace) -> Any:
    return library.history.undo() if options.command == "undo" else library.history.redo()


def _split(options: argparse.Namespace) -> None:
    from engine import organize

    with _open(options) as library:
        result = drive(organize.split(library, options.album))
    _out(options, result, lambda r: r["label"])


def _history(options: argparse.Namespace) -> None:
    with _open(options) as library:
        result = [
            {"op": o.id, "label": o.label, "at": o.at, "undone": o.undone, "changes": o.changes}
            for o in library.history.ops()
        ]
    _out(
        options,
        result,
        lambda r: table(
            [(o["op"], o["at"], o["label"], "undone" if o["undone"] else "") for o in r], "Nothing was done yet."
        ),
    )


def _export(options: argparse.Namespace) -> None:
    from engine import export

    with _open(options) as library:
        destination = Path(options.destination).absolute()
        if options.dry_run:
            result = export.plan(library, destination, options.album, options.mode).summary()
        else:
            result = drive(export.export(library, destination, options.album, options.mode))
    for failure in result["failed"]:
        say(f"{shown(str(failure['path']))}: {failure['reason']}")
    _out(options, result, lambda r: exported(r, options.dry_run))


def _doctor(options: argparse.Namespace) -> None:
    from engine import doctor

    known = options.library or os.environ.get("ALBUMEN_LIBRARY") or next(iter(libraries.recent()), None)
    result = doctor.examine(Path(known) if known else None)
    _out(options, result, lambda r: "\n".join(f"{key}: {shown(str(value))}" for key, value in r.items()))


# the parser


def _common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--library", metavar="DIR", help="the library's folder (default: the last one; also ALBUMEN_LIBRARY)"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")


def _add_stage(*stages: Stage) -> Callable[[argparse.ArgumentParser], None]:
    """A command that runs some stages; its flags are the settings of these stages, read off Config."""

    def add(parser: argparse.ArgumentParser) -> None:
        if "scan" in stages:
            parser.add_argument(
                "folder", nargs="?", metavar="FOLDER", help="a folder of photos; without it the known ones again"
            )
        settings = parser.add_argument_group("settings", "What you say here is kept for the next time.")
        for field in fields(Config):
            if field.metadata["stage"] in stages:
                _add_setting(settings, field)
        parser.set_defaults(run=_organize)

    return add


def _add_setting(group: argparse._ArgumentGroup, field: "Field[Any]") -> None:
    flag, help = f"--{field.name}", field.metadata["help"].replace("%", "%%")
    if isinstance(field.default, bool):
        group.add_argument(flag, action=argparse.BooleanOptionalAction, default=None, help=help)
    elif isinstance(field.default, tuple):
        group.add_argument(flag, action="append", metavar="PATTERN", help=f"{help} May be repeated.")
    else:
        kind = type(field.default)
        metavar = {str: "NAME", int: "N", float: "X"}[kind]
        group.add_argument(flag, type=kind, metavar=metavar, help=f"{help} (default: {field.default})")


def _add_photos(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--album", type=int, metavar="ID", help="only those in this album")
    which.add_argument("--unsorted", action="store_true", help="only those without an album")
    which.add_argument("--problems", action="store_true", help="the files that cannot be shown, and why")
    which.add_argument("--like", metavar="PHOTO", help="the most similar ones, best first (an id or a path)")
    which.add_argument(
        "--text", metavar="WORDS", help="those whose names, keywords, dates, folders or albums hold these words"
    )
    parser.set_defaults(run=_photos)


_ALBUM = "an album's id, as `albumen albums` shows it"


def _add_placing(flag: str) -> Callable[[argparse.ArgumentParser], None]:
    def add(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("photos", nargs="+", metavar="PHOTO", help="a photo's id or path")
        parser.add_argument(flag, dest="album", type=int, metavar="ID", required=True, help=_ALBUM)
        parser.set_defaults(run=_edit(_place))

    return add


def _add_rename(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("album", type=int, metavar="ID", help=_ALBUM)
    parser.add_argument("name", metavar="NAME", help="its new name; no machine will change it")
    parser.set_defaults(run=_edit(_rename))


def _add_merge(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("album", type=int, metavar="ID", help=_ALBUM)
    parser.add_argument("albums", type=int, nargs="+", metavar="ID", help="the albums to pour into the first")
    parser.set_defaults(run=_edit(_merge))


def _add_split(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("album", type=int, metavar="ID", help=_ALBUM)
    parser.set_defaults(run=_split)


def _add_new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="the new album's name")
    parser.add_argument("photos", nargs="*", metavar="PHOTO", help="a photo's id or path")
    parser.set_defaults(run=_edit(_new))


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("destination", metavar="DEST", help="a folder outside the photos; made when it is not there")
    parser.add_argument("--album", type=int, action="append", metavar="ID", help="only this album (may be repeated)")
    parser.add_argument("--mode", default="copy", metavar="MODE", help="copy (default), hardlink or symlink")
    parser.add_argument("--dry-run", action="store_true", help="say what would be written, write nothing")
    parser.set_defaults(run=_export)


COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "organize": (
        "Make albums of a folder: index, group and name. Again, it does only what is new.",
        _add_stage(*STAGES, "run"),
    ),
    "index": ("Find and read photos and describe them, without making albums.", _add_stage("scan", "embed", "run")),
    "group": (
        "Group the photos into albums. Albums keep their ids, names and what you placed.",
        _add_stage("group"),
    ),
    "name": ("Name the albums that you have not named.", _add_stage("name")),
    "albums": ("List the albums.", lambda p: p.set_defaults(run=_albums)),
    "photos": ("List photos: all, or those of an album, a search, or the problems.", _add_photos),
    "rename": ("Give an album a name that stays.", _add_rename),
    "merge": ("Pour albums into the first one.", _add_merge),
    "split": ("Look into an album again and move its parts into new albums.", _add_split),
    "move": ("Move photos into an album, for good.", _add_placing("--to")),
    "also": ("Show photos in an album beside their own.", _add_placing("--to")),
    "reject": ("Take photos out of an album and remember that they do not belong there.", _add_placing("--from")),
    "new": ("Make an album.", _add_new),
    "undo": ("Take the last change back, also from days ago.", lambda p: p.set_defaults(run=_edit(_turn))),
    "redo": ("Do again what was undone last.", lambda p: p.set_defaults(run=_edit(_turn))),
    "history": ("List what was done, newest first.", lambda p: p.set_defaults(run=_history)),
    "export": ("Write albums as folders; every file is verified, nothing is overwritten.", _add_export),
    "doctor": (
        "Say what Albumen runs on, which models are here, and whether the library is sound.",
        lambda p: p.set_defaults(run=_doctor),
    ),
}


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"albumen: {message}. See: {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="albumen",
        description="Point it at a folder of photos; get named albums; fix them by hand. Originals are never touched "
        "and nothing leaves this computer.",
        epilog="Without a command, albumen opens its window: albumen [FOLDER]. "
        "`albumen COMMAND --help` explains a command.",
    )
    parser.add_argument("--version", action="version", version=f"Albumen {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (text, add) in COMMANDS.items():
        command = commands.add_parser(name, help=text, description=text)
        add(command)
        _common(command)
    return parser


if __name__ == "__main__":
    import multiprocessing

    multiprocessing.freeze_support()
    sys.exit(main())
