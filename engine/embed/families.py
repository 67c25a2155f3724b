"""The kinds of models that can describe photos, and the name of the space that each of their rows lives in.

Reads configurations only; never loads torch or transformers.
"""

from pathlib import Path
from typing import Any

from engine.errors import AlbumenError
from engine.models import places

FAMILIES = ("dinov2", "dinov2_with_registers")
SIZES = {384: "small", 768: "base", 1024: "large", 1536: "giant"}


def space(folder: Path, name: str = "") -> str:
    """Return the space that this model's rows live in: model, revision or fingerprint, preprocessing and pooling.

    Cheap: a few kB are read. Moving or renaming the folder does not change it.
    Raises AlbumenError where the folder holds no model.
    """
    problem = places.trouble(folder, FAMILIES)
    if problem:
        raise AlbumenError(problem)
    config = places.read_json(folder / "config.json") or {}
    preprocessing = places.read_json(folder / "preprocessor_config.json") or {}
    registers = "-with-registers" if config["model_type"] == FAMILIES[1] else ""
    width = config.get("hidden_size", 768)
    name = name or f"dinov2{registers}-{SIZES.get(width, width)}"
    return f"{name}@{places.revision(folder) or places.fingerprint(folder)}/crop{seen(preprocessing)}/cls+patch"


def seen(preprocessing: dict[str, Any]) -> str:
    """Return in a word what size the model sees ("224", or "224x280" as height x width)."""
    cropped = preprocessing.get("do_center_crop", True)
    size = preprocessing.get("crop_size" if cropped else "size") or 224
    if isinstance(size, dict):
        height = size.get("height", size.get("shortest_edge", 224))
        width = size.get("width", height)
        return str(height) if height == width else f"{height}x{width}"
    return str(size)
