"""DINOv2 out of a local folder in Hugging Face layout: pictures to rows of what the picture shows.

Row = L2([L2(CLS) ; 0.5 L2(mean patch)]) (ALGORITHMS.md 8.1). The preprocessing is the model's own, done with Pillow.
It never goes online, runs no code and opens no pickle out of the folder; it does not choose which model to use.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from engine.embed import families
from engine.errors import AlbumenError
from engine.types import Image, Matrix

PATCH_WEIGHT = 0.5
BATCH = {"cpu": 16, "mps": 32, "cuda": 128}
LONGEST = 10  # a picture more drawn out than this is cut to it first: 2 x 5,000 must not become 256 x 640,000


class DINOv2:
    """An Embedder of unit rows (n, 2 x hidden size), float32. `device` is "auto" (cuda, then mps, then cpu) or torch's
    name of one. Raises AlbumenError where the folder holds no DINOv2 that can be used."""

    state = b""

    def __init__(self, folder: Path, *, device: str = "auto", name: str = "") -> None:
        self.space = families.space(folder, name)
        self._preprocessing = Preprocessing.of(folder)
        self._model = _load(folder)
        config = self._model.config
        self.dim: int = 2 * config.hidden_size
        self._beside = 1 + getattr(config, "num_register_tokens", 0)  # tokens ahead of the patches: CLS, registers
        self._device = _device(device)
        self._model.to(self._device)
        self._batch = BATCH.get(self._device.split(":")[0], 16)

    def __call__(self, images: Sequence[Image]) -> Matrix:
        """Return (len(images), dim) float32, every row of length one; works in batches that fit into memory."""
        rows = np.empty((len(images), self.dim), np.float32)
        start = 0
        while start < len(images):
            part = images[start : start + self._batch]
            pixels = np.stack([self._preprocessing(image) for image in part])
            try:
                rows[start : start + len(part)] = self._rows(pixels)
            except (RuntimeError, MemoryError) as error:
                if not _is_out_of_memory(error):
                    raise
                if self._batch == 1:
                    raise AlbumenError(
                        "There is not enough memory for this model. Close other programs, choose a smaller model, or "
                        "use the built-in descriptor (--embedder builtin)."
                    ) from error
                self._batch = max(1, len(part) // 2)
                continue
            start += len(part)
        return rows

    def _rows(self, pixels: NDArray[np.float32]) -> Matrix:
        import torch
        from torch.nn.functional import normalize

        with torch.inference_mode():
            tokens = self._model(pixel_values=torch.from_numpy(pixels).to(self._device)).last_hidden_state.float()
            whole = normalize(tokens[:, 0], dim=-1)
            patches = normalize(tokens[:, self._beside :].mean(dim=1), dim=-1)
            rows = normalize(torch.cat([whole, PATCH_WEIGHT * patches], dim=-1), dim=-1)
        return rows.cpu().numpy()


class Preprocessing:
    """What a preprocessor_config.json of the ViT kind asks for: resize, centre crop, rescale, normalise.

    Equal to transformers' own processor without torchvision; calling it gives (3, height, width) float32.
    """

    def __init__(self, asked: dict[str, Any]) -> None:
        self._resize = _sides(asked.get("size", 256)) if asked.get("do_resize", True) else None
        self._resample = Pillow.Resampling(asked.get("resample", Pillow.Resampling.BICUBIC))
        crop = _sides(asked.get("crop_size", 224)) if asked.get("do_center_crop", True) else None
        self._crop = (crop[0], crop[1] or crop[0]) if crop else None
        if self._crop is None and (self._resize is None or self._resize[1] is None):
            raise ValueError("pictures of one size are needed: a crop, or a resize to height and width")
        scale = asked.get("rescale_factor", 1 / 255) if asked.get("do_rescale", True) else 1.0
        normalise = asked.get("do_normalize", True)
        mean = np.asarray(asked["image_mean"] if normalise else [0.0] * 3, np.float64).reshape(3, 1, 1)
        std = np.asarray(asked["image_std"] if normalise else [1.0] * 3, np.float64).reshape(3, 1, 1)
        self._factor = (scale / std).astype(np.float32)
        self._shift = (-mean / std).astype(np.float32)

    @classmethod
    def of(cls, folder: Path) -> "Preprocessing":
        """Read it from a model's folder; raises AlbumenError where it asks for something else."""
        try:
            return cls(json.loads((folder / "preprocessor_config.json").read_text(encoding="utf-8")))
        except (ValueError, KeyError, TypeError) as error:
            raise AlbumenError(
                f"The preprocessor_config.json in “{folder}” asks for something that Albumen does not do ({error})."
            ) from error

    def __call__(self, image: Image) -> NDArray[np.float32]:
        """Return (3, height, width) float32, as the model takes it."""
        picture = Pillow.fromarray(_cut(image)).convert("RGB")
        if self._resize is not None:
            picture = picture.resize(_target(picture.size, *self._resize), self._resample)
        if self._crop is not None:
            height, width = self._crop
            left, top = (picture.width - width) // 2, (picture.height - height) // 2
            picture = picture.crop((left, top, left + width, top + height))  # black where the picture is smaller
        pixels = np.asarray(picture, np.float32).transpose(2, 0, 1)
        return pixels * self._factor + self._shift


def _load(folder: Path) -> Any:
    import torch
    from safetensors import SafetensorError
    from transformers import AutoModel
    from transformers.utils import logging

    logging.disable_progress_bar()
    loud = logging.get_verbosity()
    logging.set_verbosity_error()  # what it would warn of is refused below, in a sentence
    try:
        model, report = AutoModel.from_pretrained(
            folder,
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            dtype=torch.float32,
            output_loading_info=True,
        )
    except (OSError, ValueError, RuntimeError, SafetensorError) as error:
        raise AlbumenError(f"The model in “{folder}” cannot be opened; fetch it again. ({error})") from error
    finally:
        logging.set_verbosity(loud)
    # transformers fills what is missing with random numbers; only the mask token is never used here
    missing = {key for key in report["missing_keys"] if not key.endswith("mask_token")}
    if missing or report["mismatched_keys"]:
        raise AlbumenError(f"The weights in “{folder}” do not fit its config.json; fetch the model again.")
    return model.eval()


def _device(wanted: str) -> str:
    import torch

    if wanted != "auto":
        return wanted
    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def _is_out_of_memory(error: BaseException) -> bool:
    import torch

    if isinstance(error, (torch.OutOfMemoryError, MemoryError)):
        return True
    return "out of memory" in str(error) or "can't allocate memory" in str(error)  # mps and cpu raise RuntimeError


def _sides(size: Any) -> tuple[int, int | None]:
    """Return (height, width), or (shortest edge, None)."""
    if isinstance(size, int):
        return size, None
    if "shortest_edge" in size and "longest_edge" not in size:
        return int(size["shortest_edge"]), None
    return int(size["height"]), int(size["width"])


def _target(size: tuple[int, int], height: int, width: int | None) -> tuple[int, int]:
    """Return (width, height) to resize to; without `width`, `height` is that of the shortest edge."""
    if width is not None:
        return width, height
    shortest, longest = min(size), max(size)
    other = int(height * longest / shortest)
    return (height, other) if size[0] <= size[1] else (other, height)


def _cut(image: Image) -> Image:
    """Return the middle of a very drawn-out picture, any other as it is: the model crops the middle anyway."""
    height, width = image.shape[:2]
    most = LONGEST * min(height, width)
    top, left = max(0, height - most) // 2, max(0, width - most) // 2
    return np.ascontiguousarray(image[top : top + most, left : left + most])
