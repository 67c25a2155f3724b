"""The kinds of models that can describe photos: how each pools its output, and the space that its rows live in.

A family is what config.json calls `model_type`. Reads configurations only; never loads torch or transformers.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from engine.errors import AlbumenError
from engine.models import places

Pooling = Literal["cls+patch", "cls", "projected", "pooled", "mean"]
"""How a model's output becomes one row, always scaled to length one in the end.

`cls+patch`: [L2(CLS) ; 0.5 L2(mean patch)], registers left out (ALGORITHMS.md 8.1; the linear probe of Oquab et
al. 2023 joins the same two). `cls`: the CLS token. `projected`: its projection into the space CLIP shares with words.
`pooled`: SigLIP's attention pooling. `mean`: the mean of the last feature map.
"""

SIZES = {384: "small", 768: "base", 1024: "large", 1280: "huge", 1536: "giant"}


@dataclass(frozen=True, slots=True)
class Family:
    """One kind of model: `title` for the user, how it pools, and whether it has a side that understands words.

    `defaults` are what transformers takes where preprocessor_config.json leaves something out. `flexible` models take
    pictures that are not square.
    """

    title: str
    pooling: Pooling
    defaults: dict[str, Any]
    words: bool = False
    flexible: bool = True


_IMAGENET = {"image_mean": [0.485, 0.456, 0.406], "image_std": [0.229, 0.224, 0.225]}
_OPENAI = {"image_mean": [0.48145466, 0.4578275, 0.40821073], "image_std": [0.26862954, 0.26130258, 0.27577711]}
_HALF = {"image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5]}
_DINOV2 = {"size": {"shortest_edge": 256}, "crop_size": 224, "do_center_crop": True, "resample": 3, **_IMAGENET}
_SQUARE = {"height": 224, "width": 224}

FAMILIES = {
    "dinov2": Family("DINOv2", "cls+patch", _DINOV2),
    "dinov2_with_registers": Family("DINOv2", "cls+patch", _DINOV2),
    "dinov3_vit": Family("DINOv3", "cls+patch", {"size": _SQUARE, "resample": 2, **_IMAGENET}),
    "clip": Family(
        "CLIP",
        "projected",
        {"size": {"shortest_edge": 224}, "crop_size": 224, "do_center_crop": True, "resample": 3, **_OPENAI},
        words=True,
    ),
    "siglip": Family("SigLIP", "pooled", {"size": _SQUARE, "resample": 3, **_HALF}, words=True),
    "vit": Family("ViT", "cls", {"size": _SQUARE, "resample": 2, **_HALF}),
    "efficientnet": Family(
        "EfficientNet", "mean", {"size": {"height": 346, "width": 346}, "resample": 0, "include_top": True, **_IMAGENET}
    ),
}
"""`model_type` -> the family."""


def of(folder: Path) -> Family:
    """Return the family of the model in `folder`; raises AlbumenError where it holds none that can be used."""
    problem = places.trouble(folder, FAMILIES)
    if problem:
        raise AlbumenError(problem)
    return FAMILIES[_config(folder)["model_type"]]


def space(folder: Path, name: str = "", *, seen: str, precision: str = "") -> str:
    """Return the space that this model's rows live in: model, revision or fingerprint, what it sees, pooling.

    `seen` is the view's own name for what it shows the model ("crop224"), `precision` one whose rows are not
    comparable with the usual ones. Cheap: a few kB are read. Moving or renaming the folder does not change it.
    Raises AlbumenError where the folder holds no model.
    """
    family = of(folder)
    parts = [_named(folder, name), seen, family.pooling, precision]
    return "/".join(part for part in parts if part)


def _named(folder: Path, name: str) -> str:
    config = _config(folder)
    inner = config.get("vision_config") or config
    width = inner.get("hidden_size", inner.get("hidden_dim", 768))
    registers = "-with-registers" if config["model_type"] == "dinov2_with_registers" else ""
    family = FAMILIES[config["model_type"]].title.lower()
    name = name or f"{family}{registers}-{SIZES.get(width, width)}"
    return f"{name}@{places.revision(folder) or places.fingerprint(folder)}"


def _config(folder: Path) -> dict[str, Any]:
    return places.read_json(folder / "config.json") or {}
