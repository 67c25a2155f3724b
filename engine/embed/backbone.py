"""Any model that can describe photos, out of a local folder in Hugging Face layout: bytes that its view made to rows.

One embedder for all families: loading, pooling, batches that fit into memory, and the precision that this device is
fastest with. It never goes online, runs no code and opens no pickle out of the folder; it does not choose which model
to use, and the pictures themselves it never sees.
"""

import copy
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np

from engine.embed import families
from engine.embed.preprocess import Fit, Preprocessing
from engine.errors import AlbumenError
from engine.models.opening import device_named, free, is_out_of_memory, opened
from engine.types import Matrix, Seen

log = logging.getLogger(__name__)

Precision = Literal["fp32", "bf16", "fp16"]

PATCH_WEIGHT = 0.5
BATCH = {"cpu": 16, "mps": 32, "cuda": 128}

TRIAL = 8
"""Pictures on which a lower precision is tried."""

GAIN = 1.15
"""How much faster a lower precision must be to be worth its rounding."""

PARITY = 0.999
"""Mean cosine to the rows of full precision that a lower one must keep; pictures of one library are what is asked."""

COMPILING = {"cpu": 40.0, "cuda": 45.0}
"""Seconds that torch.compile takes at most, and ..."""

COMPILED = 0.1
"""... the share of the time that it saves at least (on two CPU cores a twentieth to a fifth was measured)."""


@dataclass(frozen=True, slots=True)
class Pending:
    """Rows of some pictures that are being worked out on a device; called, it waits for them."""

    parts: Sequence[tuple[Sequence[int], Any]]
    count: int
    dim: int

    def __call__(self) -> Matrix:
        rows = np.empty((self.count, self.dim), np.float32)
        for positions, part in self.parts:
            rows[list(positions)] = part.float().cpu().numpy()
        return rows


class Backbone:
    """An Embedder of unit rows, float32. Raises AlbumenError where the folder holds no model that can be used.

    `device` is "auto" (cuda, then mps, then cpu) or torch's name of one. `precision` None finds out by a short trial,
    on the first pictures, which one is fastest without moving rows; `settled` says then which it was. `photos` says how
    many are to be described, which decides whether compiling pays.
    """

    state = b""

    def __init__(
        self,
        folder: Path,
        *,
        name: str = "",
        fit: Fit = "crop",
        full: bool = False,
        device: str = "auto",
        precision: Precision | None = None,
        photos: int = 0,
    ) -> None:
        self.view = Preprocessing.of(folder, fit, full=full)
        self.space = families.space(folder, name, seen=self.view.name)
        self._family = families.of(folder)
        self.device = device_named(device)
        self._model = load(folder, self._family)
        self.dim: int = width(self._model.config, self._family)
        self._beside = 1 + getattr(
            self._model.config, "num_register_tokens", 0
        )  # CLS and registers, before the patches
        self._beside = beside(self._model.config)
        self._model.to(self.device)
        self.batch: int = BATCH.get(self.device.split(":")[0], 16)
        self.settled: str = ""
        self._photos = photos
        self._weighed = False
        self._forward: Callable[..., Any] = self._model
        if precision is not None:
            self._take(_cast(self._model, precision, self.device), precision)

    def submit(self, seen: Sequence[Seen]) -> Callable[[], Matrix]:
        """Begin to describe what `view` made of some pictures; the result, called, gives (len(seen), dim) float32.

        Raises AlbumenError where not even one picture at a time fits into memory.
        """
        if not seen:
            return Pending((), 0, self.dim)
        if not self.settled:
            self._try_precisions(seen[: TRIAL if self.device == "cpu" else self.batch])
        if not self._weighed and len(seen) >= self.batch:
            self._perhaps_compile(seen[: self.batch])
        parts = []
        for positions in _of_one_shape(seen):
            start = 0
            while start < len(positions):
                some = positions[start : start + self.batch]
                rows = self._within_memory(seen, some)
                if rows is not None:
                    parts.append((some, rows))
                    start += len(some)
        return Pending(parts, len(seen), self.dim)

    def _within_memory(self, seen: Sequence[Seen], some: Sequence[int]) -> Any:
        """Describe the pictures at `some` positions, or halve `batch` and return None where memory runs out."""
        try:
            return self._rows(np.stack([seen[i] for i in some]))
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            if len(some) == 1:
                raise AlbumenError(
                    "There is not enough memory for this model. Close other programs, choose a smaller model, or "
                    "use the built-in descriptor (--embedder builtin)."
                ) from error
        free(self.device)  # out here, where the failed attempt no longer holds its tensors
        self.batch = len(some) // 2
        return None

    def _rows(self, seen: Seen) -> Any:
        """Describe (n, height, width, 3) uint8; a tensor (n, dim) on the device that need not be ready yet."""
        import torch

        with torch.no_grad():  # what is compiled cannot bear inference mode
            pixels = torch.from_numpy(np.ascontiguousarray(seen))
            if self.device.startswith("cuda"):
                pixels = pixels.pin_memory()
            pixels = pixels.to(self.device, non_blocking=True).float()
            factor = torch.tensor(self.view.factor, device=self.device)
            shift = torch.tensor(self.view.shift, device=self.device)
            pixels = (pixels * factor + shift).permute(0, 3, 1, 2).contiguous()
            more = {}
            if self.view.whole is not None and self._family.pooling in ("cls", "projected", "pooled"):
                more["interpolate_pos_encoding"] = True  # these are made for one size and must be told
            return pooled(self._family, self._forward(pixel_values=pixels.to(self._model.dtype), **more), self._beside)

    def _try_precisions(self, seen: Sequence[Seen]) -> None:
        """Settle for a precision: the lower one where it is faster here and gives the same rows.

        Both are timed in turn on the same pictures, and the faster of two runs counts.
        """
        import torch

        lower: Precision = "bf16"
        if self.device == "mps" or (self.device.startswith("cuda") and not torch.cuda.is_bf16_supported()):
            lower = "fp16"
        alike = _of_one_shape(seen)[0]
        if len(alike) < TRIAL:  # a handful of photos is described before a trial is over
            return self._take(self._model, "fp32")
        pixels = np.stack([seen[i] for i in alike])
        full, seconds = self._model, dict.fromkeys(("fp32", lower), np.inf)
        try:
            models = {"fp32": full, lower: _cast(copy.deepcopy(full), lower, self.device)}
            rows = {precision: self._timed(model, pixels)[0] for precision, model in models.items()}  # getting ready
            for _ in range(2):
                for precision, model in models.items():
                    seconds[precision] = min(seconds[precision], self._timed(model, pixels)[1])
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            return self._take(full, "fp32")
        parity = float((rows["fp32"] * rows[lower]).sum(axis=1).mean())
        log.info("%s: %.2f x as fast as fp32, cosine %.5f", lower, seconds["fp32"] / seconds[lower], parity)
        best: Precision = lower if seconds["fp32"] >= GAIN * seconds[lower] and parity >= PARITY else "fp32"
        self._take(models[best], best)

    def _timed(self, model: Any, pixels: Seen) -> tuple[Matrix, float]:
        self._model = self._forward = model
        begin = time.perf_counter()
        return self._rows(pixels).cpu().numpy(), time.perf_counter() - begin

    def _take(self, model: Any, precision: Precision) -> None:
        self._model = self._forward = model
        self.settled = precision

    def _perhaps_compile(self, seen: Sequence[Seen]) -> None:
        """Compile the model where that saves more time than it takes, for as many photos as are to be described."""
        self._weighed = True
        cost = COMPILING.get(self.device.split(":")[0])
        of_one_size = self._family.pooling == "cls+patch" and self.view.whole is None
        if not of_one_size or cost is None or self._photos * COMPILED < cost:  # not even at a second a photo
            return
        _, seconds = self._timed(self._model, np.stack(seen))
        if self._photos * seconds / len(seen) * COMPILED > cost:
            self._forward = compiled(self._model, seen[0].shape, self.batch, self.device) or self._model


def beside(config: Any) -> int:
    """Return how many tokens come before those of the patches: CLS and registers."""
    return 1 + getattr(config, "num_register_tokens", 0)


def pooled(family: families.Family, output: Any, beside: int) -> Any:
    """Return one row a picture, in full precision and of length one, from a model's output (see `families.Pooling`)."""
    import torch
    from torch.nn.functional import normalize

    match family.pooling:
        case "cls+patch":
            tokens = output.last_hidden_state.float()
            whole = normalize(tokens[:, 0], dim=-1)
            patches = normalize(tokens[:, beside:].mean(dim=1), dim=-1)
            rows = torch.cat([whole, PATCH_WEIGHT * patches], dim=-1)
        case "cls":
            rows = output.last_hidden_state[:, 0].float()
        case "projected":
            rows = output.image_embeds.float()
        case "pooled" | "mean":
            rows = output.pooler_output.float()
    return normalize(rows.flatten(1), dim=-1)


def load(folder: Path, family: families.Family) -> Any:
    """Return the model in `folder`, in full precision, ready to describe; of two-sided ones the side that sees.

    Raises AlbumenError where it cannot be opened, or its weights do not fit its configuration.
    """
    import transformers

    kind: Any = {
        "projected": transformers.CLIPVisionModelWithProjection,
        "pooled": transformers.SiglipVisionModel,
        "cls": transformers.ViTModel,
    }.get(family.pooling, transformers.AutoModel)
    more = {"add_pooling_layer": False} if family.pooling == "cls" else {}
    return opened(kind, folder, **more)


def compiled(model: Any, shape: tuple[int, ...], batch: int, device: str) -> Callable[..., Any] | None:
    """Return `model` compiled for batches of `batch` pictures of `shape` (height, width, 3), any other as it was.

    None where this computer lacks what compiling takes.
    """
    import torch
    from torch._dynamo.exc import TorchDynamoException
    from torch._inductor import config
    from torch._inductor.exc import InductorError

    pixels = torch.zeros((batch, 3, *shape[:2]), dtype=model.dtype, device=device)
    try:
        config.freezing, config.compile_threads = True, 1  # weights are packed once; no processes are kept
        with torch.no_grad():
            made = torch.compile(model, dynamic=False)
            made(pixel_values=pixels)
    except (TorchDynamoException, InductorError, OSError, ImportError) as error:
        log.info("not compiled: %s", error)
        return None

    def run(pixel_values: Any) -> Any:
        return (made if pixel_values.shape == pixels.shape else model)(pixel_values=pixel_values)

    return run


def _cast(model: Any, precision: Precision, device: str) -> Any:
    """Return the model itself, in another precision."""
    import torch

    if precision == "bf16" and device == "cpu" and hasattr(model.config, "num_attention_heads"):
        # the fused attention of torch has no bf16 instructions on CPUs, plain products do: a sixth faster in all
        model.set_attn_implementation("eager")
    return model.to({"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}[precision])


def width(config: Any, family: families.Family) -> int:
    """Return the dimensions of the rows that a model of this configuration makes."""
    own = getattr(config, "hidden_dim" if family.pooling == "mean" else "hidden_size")
    return int({"cls+patch": 2 * own, "projected": getattr(config, "projection_dim", 0)}.get(family.pooling, own))


def _of_one_shape(seen: Sequence[Seen]) -> list[list[int]]:
    """Positions of the pictures, those of one shape together."""
    shapes: dict[tuple[int, ...], list[int]] = {}
    for position, picture in enumerate(seen):
        shapes.setdefault(picture.shape, []).append(position)
    return list(shapes.values())
