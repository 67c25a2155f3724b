"""What can be set, in one frozen dataclass: TOML, command-line flags and the preferences dialog are read off it.

A field's metadata carries the stage that it belongs to, the words that the user reads, and its limits. Knows nothing
of what the settings do.
"""

import dataclasses
import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_type_hints

import tomli_w

from engine.errors import AlbumenError

Stage = Literal["scan", "embed", "group", "name", "run"]
STAGES: tuple[Stage, ...] = ("scan", "embed", "group", "name")
"""In the order of the journey; the settings of "run" change how fast things go and never what comes out."""


def setting(
    default: Any,
    stage: Stage,
    label: str,
    help: str,
    low: float | None = None,
    high: float | None = None,
    among: tuple[str, ...] = (),
) -> Any:
    """A field of Config with what the user reads about it; a text that is `among` some has no other values."""
    said = {"stage": stage, "label": label, "help": help, "low": low, "high": high, "among": among}
    return field(default=default, metadata=said)


@dataclass(frozen=True)
class Config:
    """The settings of one library."""

    ignore: tuple[str, ...] = setting(
        (), "scan", "Leave out", "Files and folders to leave out, as patterns like those of .gitignore."
    )
    hidden: bool = setting(False, "scan", "Hidden pictures", "Also take pictures in hidden files and folders.")
    nomedia: bool = setting(
        False, "scan", "Respect .nomedia", "Leave out folders that hold a .nomedia file, as Android's gallery does."
    )
    embedder: str = setting(
        "auto",
        "embed",
        "Descriptor",
        "What looks at the photos: auto (the best DINOv2 here), builtin, a model's folder, or a name that "
        "`albumen models` lists.",
    )
    searcher: str = setting(
        "off",
        "embed",
        "Search by words",
        "What finds photos by what words say is in them: off, clip, siglip2 or a model's folder. It describes all "
        "photos once more.",
    )
    fit: str = setting(
        "crop",
        "embed",
        "Edges of photos",
        "How a photo fits a model's square: crop (as the model was tried) or whole (nothing is cut off).",
        among=("crop", "whole"),
    )
    exact: bool = setting(
        False,
        "embed",
        "Exact decoding",
        "Decode JPEGs in full before a model sees them, as its reference does; slower, and hardly different.",
    )
    precision: str = setting(
        "auto",
        "embed",
        "Precision",
        "What numbers a model works with: auto (the fastest that gives the same), fp32, bf16, fp16, or int8 "
        "(needs the extra cpu-fast).",
        among=("auto", "fp32", "bf16", "fp16", "int8"),
    )
    many: float = setting(0.5, "group", "Few – many albums", "0 makes few large albums, 1 many small ones.", 0, 1)
    generous: float = setting(
        0.5, "group", "Strict – generous", "0 leaves doubtful photos in Unsorted, 1 finds a home for most.", 0, 1
    )
    minimum: int = setting(3, "group", "Smallest album", "Fewer photos than this do not open an album.", 2, 1000)
    reducer: str = setting(
        "umap",
        "group",
        "Reducer",
        "How vectors are brought to a few dimensions: umap, pca, tsne, pacmap or none.",
    )
    clusterer: str = setting(
        "hdbscan",
        "group",
        "Clusterer",
        "How groups are found: hdbscan (by density), kmeans or agglomerative (both find out how many by themselves).",
    )
    dims: int = setting(
        5, "group", "Dimensions", "How many dimensions photos are reduced to before they are grouped.", 2, 50
    )
    seed: int = setting(42, "group", "Seed", "The same photos, settings and seed give the same albums.", 0, 2**31 - 1)
    namer: str = setting(
        "auto",
        "name",
        "Namer",
        "What names albums: auto or facts (dates, places, folder names), or what looks at photos: llava, a model's "
        "name or folder, or a model server's address; sheet:NAME looks at nine at once, captions:NAME describes them.",
    )
    language: str = setting(
        "auto",
        "name",
        "Language",
        "The language of names by a model: auto (that of this computer), en, de, fr, es, it or pt.",
        among=("auto", "en", "de", "fr", "es", "it", "pt"),
    )
    looks: int = setting(
        0,
        "name",
        "Photos looked at",
        "Photos of an album that a model looks at; 0 takes 9, or 16 for small models.",
        0,
        64,
    )
    namer_precision: str = setting(
        "auto",
        "name",
        "Namer's precision",
        "What numbers a namer in this process works with: auto (16 bits; 32 on a processor that is no faster with 16), "
        "fp32, bf16, fp16, or int8 and int4 (need the extra quantised).",
        among=("auto", "fp32", "bf16", "fp16", "int8", "int4"),
    )
    remote_namer: bool = setting(
        False,
        "name",
        "Let others name",
        "Allow a namer on another computer: small pictures of some photos of every album are sent to it, with places, "
        "dates and names of folders.",
    )
    device: str = setting("auto", "run", "Device", "Where models run: auto, cuda, mps or cpu.")
    workers: int = setting(0, "run", "Decoders", "How many pictures are read at once; 0 takes one per core.", 0, 64)

    def __post_init__(self) -> None:
        hints = get_type_hints(Config)
        for f in fields(self):
            object.__setattr__(self, f.name, _checked(f, hints[f.name], getattr(self, f.name)))

    def key(self, stage: Stage) -> str:
        """A hash of the settings of `stage` and of the stages before it: is something stale? is `!=`."""
        before = STAGES[: STAGES.index(stage) + 1]
        values = {f.name: getattr(self, f.name) for f in fields(self) if f.metadata["stage"] in before}
        return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()[:16]

    def replace(self, **changes: Any) -> "Config":
        """A copy with `changes`; AlbumenError where a name is unknown or a value out of its limits."""
        unknown = changes.keys() - {f.name for f in fields(self)}
        if unknown:
            raise AlbumenError(f"There is no setting called {', '.join(sorted(unknown))}.")
        return dataclasses.replace(self, **changes)


def _checked(f: "dataclasses.Field[Any]", kind: Any, value: Any) -> Any:
    """`value` as the field's type, or AlbumenError in the user's words."""
    wrong = AlbumenError(f"The setting “{f.name}” cannot be {value!r}. {f.metadata['help']}")
    if isinstance(f.default, tuple):
        if isinstance(value, str) or not all(isinstance(v, str) for v in value):
            raise wrong
        return tuple(value)
    if isinstance(f.default, bool) or kind is str:
        if not isinstance(value, kind) or (f.metadata["among"] and value not in f.metadata["among"]):
            raise wrong
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float)) or (kind is int and value != int(value)):
        raise wrong
    low, high = f.metadata["low"], f.metadata["high"]
    if (low is not None and value < low) or (high is not None and value > high):
        raise AlbumenError(f"The setting “{f.name}” must lie between {low} and {high}; it is {value}.")
    return kind(value)


def load(path: Path) -> Config:
    """The settings in the TOML file at `path`, the defaults where there is none."""
    try:
        values: Mapping[str, Any] = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Config()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise AlbumenError(f"The settings in {path} cannot be read: {error}. Mend or delete that file.") from error
    return Config().replace(**values)


def save(config: Config, path: Path) -> None:
    """Write what differs from the defaults to `path`, at once or not at all."""
    changed = {
        f.name: list(v) if isinstance(v := getattr(config, f.name), tuple) else v
        for f in fields(config)
        if getattr(config, f.name) != f.default
    }
    part = path.with_name(path.name + ".part")
    part.write_text(tomli_w.dumps(changed), "utf-8")
    part.replace(path)
