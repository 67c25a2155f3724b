"""The commands that run jobs: organize, index, group, name, split, layout, export; their flags are read off Config."""

import argparse
from collections.abc import Callable
from dataclasses import Field, fields
from pathlib import Path
from typing import Any

from engine.cli.shared import ALBUM, Command, opened, out
from engine.console import drive, exported, laid_out, say, shown, summary
from engine.errors import AlbumenError
from engine.store.config import STAGES, Config, Stage


def _organize(options: argparse.Namespace) -> None:
    from engine import organize

    photos = getattr(options, "folder", None) or ""
    if photos and not Path(photos).is_dir():
        raise AlbumenError(f"The folder {photos} is not there; is the drive connected?")
    with opened(options, photos) as library:
        said = {f.name: getattr(options, f.name, None) for f in fields(Config)}
        said = {key: _anchored(value) for key, value in said.items() if value is not None}
        organize.check(library.config.replace(**said))
        library.configure(**said)
        job = organize.JOBS[options.command]
        again = {"again": True} if getattr(options, "again", False) else {}
        result = drive(job(library, [photos]) if photos else job(library, **again))
        result["library"] = str(library.folder)
    for note in result["notes"]:
        say(note)
    if not any(result["done"].values()):
        say("Nothing has changed since the last time, so nothing was read, described, grouped or named.")
    out(options, result, summary)


def _anchored(value: Any) -> Any:
    """A setting's value; one that names a folder (a model's) means the same from any directory."""
    return str(Path(value).resolve()) if isinstance(value, str) and Path(value).is_dir() else value


def _split(options: argparse.Namespace) -> None:
    from engine import organize

    with opened(options) as library:
        result = drive(organize.split(library, options.album))
    out(options, result, lambda r: r["label"])


def _layout(options: argparse.Namespace) -> None:
    from engine import organize
    from engine.organize import mapping

    with opened(options) as library:
        result = drive(organize.layout(library, options.dims, options.reducer, options.again))
        if options.points:
            kept = mapping.kept(library, options.dims, options.reducer)
            result["points"] = [
                {"photo": int(photo), **dict(zip("xyz", [*point, None], strict=False))}
                for photo, point in (zip(kept.ids, kept.points.tolist(), strict=True) if kept else ())
            ]
    out(options, result, laid_out)


def _export(options: argparse.Namespace) -> None:
    from engine import export

    with opened(options) as library:
        destination = Path(options.destination).absolute()
        if options.dry_run:
            result = export.plan(library, destination, options.album, options.mode).summary()
        else:
            result = drive(export.export(library, destination, options.album, options.mode))
    for failure in result["failed"]:
        say(f"{shown(str(failure['path']))}: {failure['reason']}")
    out(options, result, lambda r: exported(r, options.dry_run))


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


def _add_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--again", action="store_true", help="name anew what was named already, but not what you named")
    _add_stage("name")(parser)


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


def _add_split(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("album", type=int, metavar="ID", help=ALBUM)
    parser.set_defaults(run=_split)


def _add_layout(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dims", type=int, choices=(2, 3), default=2, help="dimensions of the map (default: 2)")
    parser.add_argument(
        "--reducer",
        default="umap",
        metavar="NAME",
        help="what lays photos out: umap (default), pca, tsne (slow from some 10,000 photos) or pacmap",
    )
    parser.add_argument("--again", action="store_true", help="make it anew where it is there; all photos may move")
    parser.add_argument("--points", action="store_true", help="also say where every photo lies")
    parser.set_defaults(run=_layout)


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("destination", metavar="DEST", help="a folder outside the photos; made when it is not there")
    parser.add_argument("--album", type=int, action="append", metavar="ID", help="only this album (may be repeated)")
    parser.add_argument("--mode", default="copy", metavar="MODE", help="copy (default), hardlink or symlink")
    parser.add_argument("--dry-run", action="store_true", help="say what would be written, write nothing")
    parser.set_defaults(run=_export)


COMMANDS: dict[str, Command] = {
    "organize": (
        "Make albums of a folder: index, group and name. Again, it does only what is new.",
        _add_stage(*STAGES, "run"),
    ),
    "index": ("Find and read photos and describe them, without making albums.", _add_stage("scan", "embed", "run")),
    "group": (
        "Group the photos into albums. Albums keep their ids, names and what you placed.",
        _add_stage("group"),
    ),
    "name": ("Name the albums that you have not named.", _add_name),
    "split": ("Look into an album again and move its parts into new albums.", _add_split),
    "layout": ("Lay the photos out on a map: who looks alike lies together. New photos join it.", _add_layout),
    "export": ("Write albums as folders; every file is verified, nothing is overwritten.", _add_export),
}
