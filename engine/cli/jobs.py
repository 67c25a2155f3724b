"""The commands that run jobs: organize, index, watch, group, name, split, layout, export; flags are read off Config."""

import argparse
from collections.abc import Callable
from contextlib import closing
from dataclasses import Field, asdict, fields
from pathlib import Path
from typing import Any

from engine.cli.shared import ALBUM, Command, opened, out
from engine.console import drive, exported, laid_out, proposed, say, shown, summary
from engine.errors import AlbumenError
from engine.store import Library
from engine.store import library as libraries
from engine.store.config import STAGES, Config, Stage
from engine.types import Job, Progress


def _organize(options: argparse.Namespace, **how: bool) -> None:
    from engine import organize

    photos = getattr(options, "folder", None) or ""
    if photos and not Path(photos).is_dir():
        raise AlbumenError(f"The folder {photos} is not there; is the drive connected?")
    with opened(options, photos) as library:
        _configured(library, options)
        job = organize.JOBS[options.command]
        result = drive(job(library, [photos]) if photos else job(library, **how))
        result["library"] = str(library.folder)
    for note in result["notes"]:
        say(note)
    if not any(result["done"].values()):
        say("Nothing has changed since the last time, so nothing was read, described, grouped or named.")
    out(options, result, summary)


def _group(options: argparse.Namespace) -> None:
    from engine import organize

    if not options.dry_run and not options.only:
        _organize(options, afresh=options.afresh)
        return
    with opened(options) as library:
        _configured(library, options, keep=not options.dry_run)
        names = {album.id: album.name for album in library.albums.titles()}
        if options.dry_run:
            found = drive(organize.propose(library, options.afresh))
            changes = [{"label": change.label, **asdict(change)} for change in found.changes]
            result = asdict(found) | {"changes": changes}
            out(options, result, lambda r: proposed(r, names))
            return
        result = drive(organize.regroup(library, options.only, options.afresh))
    for note in result["notes"]:
        say(note)
    out(options, result, lambda r: r["label"] if r["op"] else "Nothing to change.")


def _configured(library: Library, options: argparse.Namespace, *, keep: bool = True) -> None:
    """Work with what the user said about settings, and `keep` it, once it is sure that all that they name is here."""
    from engine import organize

    said = {f.name: getattr(options, f.name, None) for f in fields(Config)}
    said = {key: _anchored(value) for key, value in said.items() if value is not None}
    config = library.config.replace(**said)
    if said.get("remote_namer"):
        libraries.trust(config.namer)
    organize.check(config)
    if keep:
        library.configure(**said)
    library.config = config


def _watch(options: argparse.Namespace) -> None:
    from engine import organize
    from engine.organize.report import Report

    photos = options.folder or ""
    if photos and not Path(photos).is_dir():
        raise AlbumenError(f"The folder {photos} is not there; is the drive connected?")
    if options.poll is not None and not options.poll > 0:
        raise AlbumenError("--poll takes a number of seconds above 0.")
    with opened(options, photos) as library:
        organize.check(library.config)
        last = Progress("scan")

        def noting(job: Job[Any]) -> Job[Any]:
            nonlocal last
            with closing(job):
                for progress in job:
                    last = progress
                    yield progress

        try:
            drive(noting(organize.watch(library, [photos] if photos else [], options.poll)))
        except KeyboardInterrupt:
            if last.stage != "watch":  # something was cut off
                raise
            say("")
        result = organize.summary(library, Report()) | {"rounds": last.done, "library": str(library.folder)}
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


def _add_group(parser: argparse.ArgumentParser) -> None:
    _add_stage("group")(parser)
    parser.add_argument(
        "--afresh", action="store_true", help="look at everything afresh, instead of going on from the albums there are"
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--dry-run", action="store_true", help="show what would change for which album, change nothing")
    which.add_argument(
        "--only", action="append", metavar="ALBUM", help="apply only this change of the --dry-run (may be repeated)"
    )
    parser.set_defaults(run=_group)


def _name(options: argparse.Namespace) -> None:
    _organize(options, again=options.again)


def _add_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--again", action="store_true", help="name anew what was named already, but not what you named")
    _add_stage("name")(parser)
    parser.set_defaults(run=_name)


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


def _add_watch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", nargs="?", metavar="FOLDER", help="a folder of photos; without it the known ones")
    parser.add_argument(
        "--poll",
        type=float,
        metavar="SECONDS",
        help="walk all folders so often instead of being told by the system, which is done for drives of the network "
        "in any case, every 60 seconds",
    )
    parser.set_defaults(run=_watch)


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
    "watch": ("Organize, and again whenever photos come, change or go, until Ctrl-C.", _add_watch),
    "group": (
        "Group the photos by what you said of them. Albums keep their ids and names; --dry-run shows it first.",
        _add_group,
    ),
    "name": ("Name the albums that you have not named.", _add_name),
    "split": ("Look into an album again and move its parts into new albums.", _add_split),
    "layout": ("Lay the photos out on a map: who looks alike lies together. New photos join it.", _add_layout),
    "export": ("Write albums as folders; every file is verified, nothing is overwritten.", _add_export),
}
