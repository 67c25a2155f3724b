"""Says what Albumen runs on: versions, device, models, and whether a library is sound. Changes nothing."""

import importlib.metadata
import platform
import sqlite3
import sys
from pathlib import Path
from typing import Any

from engine import __version__
from engine.embed.choose import pick
from engine.errors import AlbumenError
from engine.models import places
from engine.models.catalogue import KNOWN
from engine.organize.describing import chosen, current_space, runtime
from engine.store import Library
from engine.store.library import DATABASE

PACKAGES = (
    "PySide6-Essentials",
    "torch",
    "transformers",
    "faiss-cpu",
    "umap-learn",
    "hdbscan",
    "pillow",
    "sqlite-utils",
)


def examine(library: Path | None) -> dict[str, Any]:
    """What a person who helps would ask first; `library` is examined where there is one."""
    import torch

    device = "cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu"
    found: dict[str, Any] = {
        "albumen": __version__,
        "python": sys.version.split()[0],
        "system": platform.platform(),
        "sqlite": sqlite3.sqlite_version,
        **{name: _version(name) for name in PACKAGES},
        "device": torch.cuda.get_device_name() if device == "cuda" else device,
        "8 bits on a CPU": f"OpenVINO {_version('openvino')}, NNCF {_version('nncf')}",
        "models": ", ".join(name for name in KNOWN if places.find(name)) or f"none in {places.cache()}",
        "embedder": pick("auto").why,
    }
    if library is not None:
        found["library"] = str(library)
        found |= _describing(library)
        found["library_check"] = _check(library)
    return found


def _describing(folder: Path) -> dict[str, Any]:
    """What describes the photos of a library, and in which numbers."""
    with Library.open(folder) as library:
        try:
            picked = chosen(library)
        except AlbumenError as error:
            return {"embedder": str(error)}
        space = current_space(library, picked)
        return {
            "embedder": picked.why,
            "space": space.name if space else "nothing is described yet",
            "runtime": runtime(library, picked),
        }


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "missing"


def _check(folder: Path) -> str:
    with Library.open(folder):
        pass
    connection = sqlite3.connect(folder / DATABASE)
    try:
        rows = connection.execute("PRAGMA quick_check").fetchall()
        rows += connection.execute("PRAGMA foreign_key_check").fetchall()
    finally:
        connection.close()
    return "sound" if rows == [("ok",)] else f"damaged: {rows[:3]}"
