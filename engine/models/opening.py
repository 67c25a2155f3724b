"""Opening a model with transformers: offline, from safetensors only, without foreign code, with every weight it needs.

The one module here that loads torch and transformers, and only when it is asked to. Knows nothing of what a model is
opened for.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from engine.errors import AlbumenError


def opened(kind: Any, folder: Path, *, dtype: Any = None, **more: Any) -> Any:
    """Return `kind.from_pretrained(folder)`, ready to be asked: in `dtype` (torch's), without one in full precision.

    Raises AlbumenError where that is not to be had.
    """
    import torch
    from safetensors import SafetensorError

    with quiet_transformers():  # what it would warn of is refused below, in a sentence
        try:
            model, report = kind.from_pretrained(
                folder,
                local_files_only=True,
                trust_remote_code=False,
                use_safetensors=True,
                dtype=dtype or torch.float32,
                output_loading_info=True,
                **more,
            )
        except (OSError, ValueError, RuntimeError, SafetensorError) as error:
            if is_out_of_memory(error):
                raise
            raise AlbumenError(f"The model in “{folder}” cannot be opened; fetch it again. ({error})") from error
    # transformers fills what is missing with random numbers; only the mask token is never used here
    missing = {key for key in report["missing_keys"] if not key.endswith("mask_token")}
    if missing or report["mismatched_keys"]:
        raise AlbumenError(f"The weights in “{folder}” do not fit its config.json; fetch the model again.")
    return model.eval()


@contextmanager
def quiet_transformers() -> Iterator[None]:
    """Keep transformers from writing warnings and progress to the terminal."""
    from transformers.utils import logging as theirs

    theirs.disable_progress_bar()
    loud = theirs.get_verbosity()
    theirs.set_verbosity_error()
    try:
        yield
    finally:
        theirs.set_verbosity(loud)


def device_named(wanted: str) -> str:
    """Return torch's name of the device: `wanted`, or for "auto" the best one here."""
    import torch

    if wanted != "auto":
        return wanted
    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def is_out_of_memory(error: BaseException) -> bool:
    """Whether this is memory that ran out, of whichever device."""
    import torch

    if isinstance(error, (torch.OutOfMemoryError, MemoryError)):
        return True
    return "out of memory" in str(error) or "can't allocate memory" in str(error)  # mps and cpu raise RuntimeError


def free(device: str) -> None:
    """Give back to the device what torch keeps of it for later."""
    import torch

    if device.startswith("cuda"):
        torch.cuda.empty_cache()
    elif device == "mps":
        torch.mps.empty_cache()
