"""A vision-language model in this process: LLaVA and its kind, out of a folder in Hugging Face layout.

Loaded when it is first asked and freed when it is closed, because only one large model may be in memory at a time. It
answers greedily, so that the same question has the same answer. It never goes online, and runs no code and opens no
pickle out of the folder. Knows nothing of albums.
"""

import copy
import gc
import importlib.util
import io
import logging
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from engine.errors import AlbumenError, Cancelled
from engine.models import places
from engine.models.opening import device_named, free, is_out_of_memory, opened, quiet_transformers

Precision = Literal["auto", "fp32", "bf16", "fp16", "int8", "int4"]

SEVERAL = 8
"""Pictures of one question, for models that were trained on several."""

SEES_SEVERAL = frozenset(
    {"gemma3", "idefics2", "idefics3", "internvl", "llava_onevision", "mistral3", "qwen2_5_vl", "qwen2_vl", "smolvlm"}
)
"""Kinds of model (`model_type`) that were trained on several pictures at once. LLaVA 1.5 and 1.6 were not."""

TOGETHER = 8
"""Choices that are weighed at once; each takes a copy of what the model remembers of the question."""

BLANK = (336, 336)
"""Width and height of the blank grey picture that stands where there is none."""

SLOW = 5.0
"""Seconds an answer, from which the user is told how long one takes."""

ROOM = 0.6
"""Share of the free memory that a model may take in full precision."""


@dataclass(frozen=True, slots=True)
class _Open:
    """A model that is loaded, with what makes its input and reads its output."""

    model: Any
    processor: Any
    tokenizer: Any
    device: str


class _Stopped(Exception):
    """Raised inside the model, between two of its layers, once it is closed."""


class Local:
    """A ChatModel of the model in `folder`. `name` stands in its key, in words that the user knows.

    `device` is "auto" or torch's name of one; `precision` "auto" takes 16 bits, and full precision on a processor that
    is no faster with them and has room. "int8" and "int4" need the extra `quantised`. Raises AlbumenError where the
    folder holds no such model; the weights are not touched before the first question.

    `pictures` says how many it should be asked about at once, `note` once it has answered how long that takes, if it
    takes long.
    """

    def __init__(self, folder: Path, name: str = "", *, device: str = "auto", precision: Precision = "auto") -> None:
        trouble = no_namer(folder)
        if trouble:
            raise AlbumenError(trouble)
        if precision in ("int8", "int4") and not can_quantise():
            raise AlbumenError(
                "A namer in 8 or 4 bits needs bitsandbytes. Install it with: pip install 'albumen[quantised]'"
            )
        self._folder, self._name = folder, name or folder.name
        self._device, self._precision = device, precision
        self.pictures = SEVERAL if sees_several(folder) else 1
        self.note = ""
        self._open: _Open | None = None
        self._turn = threading.Lock()
        self._closed = threading.Event()

    @property
    def key(self) -> str:
        """Name, revision, and the precision where it is one that answers otherwise."""
        bits = f"/{self._precision}" if self._precision in ("int8", "int4") else ""
        return f"{self._name}@{places.revision(self._folder) or places.fingerprint(self._folder)}{bits}"

    def ask(
        self, prompt: str, pictures: Sequence[bytes] = (), *, schema: Mapping[str, Any] | None = None, tokens: int = 128
    ) -> str:
        """Return the likeliest answer, word for word; nothing binds it to `schema`.

        Raises AlbumenError where the model cannot be opened or memory runs out, Cancelled once it is closed.
        """
        import torch

        with self._at_work() as now:
            begin = time.perf_counter()
            asked = self._asked(now, prompt, pictures)
            with torch.inference_mode():
                said = now.model.generate(**asked, generation_config=_greedy(now, tokens))
            answer = now.tokenizer.decode(said[0, asked["input_ids"].shape[1] :], skip_special_tokens=True)
            self._tell(now, time.perf_counter() - begin)
        return str(answer).strip()

    def likelihoods(self, prompt: str, picture: bytes | None, choices: Sequence[str]) -> NDArray[np.float64]:
        """Return the mean log-probability a token (choices,) of each of `choices` as the answer.

        The question is read once; every choice then follows on what the model remembers of it.
        """
        import torch

        with self._at_work() as now, torch.inference_mode():
            asked = self._asked(now, prompt, [picture if picture is not None else _blank()])
            read = now.model(**asked, use_cache=True)
            first = read.logits[0, -1].float().log_softmax(dim=-1)
            words = [now.tokenizer(choice, add_special_tokens=False)["input_ids"] for choice in choices]
            if not all(words):
                raise ValueError("a choice without a word cannot be weighed")
            found = np.empty(len(words))
            for start in range(0, len(words), TOGETHER):
                some = words[start : start + TOGETHER]
                rest = self._following(now, asked, read.past_key_values, some)
                for i, word in enumerate(some):
                    found[start + i] = (float(first[word[0]]) + rest[i]) / len(word)
        return found

    def _following(self, now: _Open, asked: Any, memory: Any, words: Sequence[Sequence[int]]) -> list[float]:
        """Return for each word the log-probability of all its tokens but the first, given what was read and those."""
        import torch

        longest = max(map(len, words)) - 1
        if not longest:
            return [0.0] * len(words)
        memory = copy.deepcopy(memory)
        memory.batch_repeat_interleave(len(words))
        given = torch.zeros((len(words), longest), dtype=torch.long, device=now.device)
        seen = torch.zeros_like(given)
        for i, word in enumerate(words):
            given[i, : len(word) - 1] = torch.tensor(word[:-1], dtype=torch.long)
            seen[i, : len(word) - 1] = 1
        before = asked["attention_mask"].expand(len(words), -1)
        read = now.model(
            input_ids=given, attention_mask=torch.cat([before, seen], dim=1), past_key_values=memory, use_cache=True
        )
        likely = read.logits.float().log_softmax(dim=-1)
        return [
            float(sum(likely[i, place, token] for place, token in enumerate(word[1:]))) for i, word in enumerate(words)
        ]

    def close(self) -> None:
        """Stop whatever is being answered, at the next layer of the model, and free its memory; from any thread."""
        self._closed.set()
        with self._turn:
            if self._open is not None:
                device, self._open = self._open.device, None
                gc.collect()  # a model is full of circles
                free(device)

    @contextmanager
    def _at_work(self) -> Iterator[_Open]:
        """One question at a time, with the model in memory; what can go wrong becomes a sentence."""
        with self._turn, quiet_transformers():
            try:
                if self._closed.is_set():
                    raise _Stopped
                if self._open is None:
                    self._open = self._loaded()
                yield self._open
            except _Stopped:
                raise Cancelled("Cancelled.") from None
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
                raise AlbumenError(
                    f"There is not enough memory for {self._name}. Close other programs, choose a smaller model or "
                    "--namer_precision int4, or do without: --namer facts."
                ) from error

    def _loaded(self) -> _Open:
        import transformers

        device = device_named(self._device)
        with _missing_packages(self._folder):
            processor = transformers.AutoProcessor.from_pretrained(
                self._folder, local_files_only=True, trust_remote_code=False, backend="pil"
            )
        tokenizer = getattr(processor, "tokenizer", None)
        if tokenizer is None or not getattr(processor, "chat_template", None):
            raise AlbumenError(
                f"The model in “{self._folder}” does not say how it is asked (it has no chat template); choose another."
            )
        tokenizer.padding_side = "left"
        model = self._model(device)
        for layers in model.modules():
            if type(layers).__name__ == "ModuleList":
                for layer in layers:
                    layer.register_forward_pre_hook(self._stop_if_closed)
        return _Open(model, processor, tokenizer, device)

    def _model(self, device: str) -> Any:
        import torch
        import transformers

        kind = transformers.AutoModelForImageTextToText
        more: dict[str, Any] = {}
        precision = self._precision if self._precision != "auto" else self._best_precision(device)
        if precision in ("int8", "int4"):
            sys.modules.setdefault("kernels", None)  # type: ignore[arg-type]  # or program code is fetched from the hub
            logging.getLogger("bitsandbytes").setLevel(logging.ERROR)  # which it would say it could not
            in_four = {"bnb_4bit_quant_type": "nf4", "bnb_4bit_compute_dtype": torch.bfloat16}
            more["quantization_config"] = transformers.BitsAndBytesConfig(
                **({"load_in_8bit": True} if precision == "int8" else {"load_in_4bit": True, **in_four})
            )
        if more or importlib.util.find_spec("accelerate"):  # straight to the device, and never all of it in memory
            more["device_map"] = {"": device}
        # what stays beside 8 bits is fp16, because that is what they are multiplied in
        dtype = {"fp32": torch.float32, "fp16": torch.float16, "int8": torch.float16}.get(precision, torch.bfloat16)
        with _missing_packages(self._folder):
            model = opened(kind, self._folder, dtype=dtype, **more)
        return model if "device_map" in more else model.to(device)

    def _best_precision(self, device: str) -> str:
        """16 bits where the device computes with them, else full precision where that fits into memory."""
        import psutil
        import torch

        if device.startswith("cuda"):
            return "bf16" if torch.cuda.is_bf16_supported() else "fp16"
        if device == "mps":
            return "fp16"
        in_full = 2 * sum(file.stat().st_size for file in places.weights_files(self._folder))
        slow_in_16 = not torch.ops.mkldnn._is_mkldnn_bf16_supported()
        return "fp32" if slow_in_16 and in_full < ROOM * psutil.virtual_memory().available else "bf16"

    def _asked(self, now: _Open, prompt: str, pictures: Sequence[bytes]) -> Any:
        """The model's input for a question about some pictures, on its device."""
        for token in sorted(now.tokenizer.all_special_tokens, key=len, reverse=True):
            prompt = prompt.replace(token, " ")  # a folder may be called “<image>”
        parts: list[dict[str, Any]] = [{"type": "image", "image": _picture(jpeg)} for jpeg in pictures]
        parts.append({"type": "text", "text": prompt})
        asked = now.processor.apply_chat_template(
            [{"role": "user", "content": parts}],
            add_generation_prompt=True,
            tokenize=True,
            return_dict=True,
            return_tensors="pt",
        )
        return asked.to(now.device, dtype=now.model.dtype)

    def _stop_if_closed(self, *_: object) -> None:
        if self._closed.is_set():
            raise _Stopped

    def _tell(self, now: _Open, seconds: float) -> None:
        if not self.note and seconds >= SLOW:
            where = "on the processor" if now.device == "cpu" else f"on {now.device}"
            self.note = (
                f"{self._name} takes about {seconds:.0f} s for each answer {where}. A smaller model, or one on a "
                "server with a graphics card, is faster."
            )


def no_namer(folder: Path) -> str:
    """Return why no model that answers questions about pictures can be opened in `folder`, "" where one can."""
    trouble = places.trouble(folder)
    if trouble:
        return trouble
    config = places.read_json(folder / "config.json") or {}
    built = config.get("architectures") or []
    if "vision_config" in config and any(str(one).endswith("ForConditionalGeneration") for one in built):
        return ""
    return f"The model in “{folder}” (“{config.get('model_type')}”) does not answer questions about pictures."


def sees_several(folder: Path) -> bool:
    """Whether the model was trained on several pictures in one question."""
    config = places.read_json(folder / "config.json") or {}
    kind, words = config.get("model_type"), config.get("text_config") or {}
    return kind in SEES_SEVERAL or (kind == "llava" and words.get("model_type") == "qwen2")  # LLaVA-Interleave


def can_quantise() -> bool:
    """Whether the extra `quantised` is installed; imports nothing of it."""
    return all(importlib.util.find_spec(name) for name in ("bitsandbytes", "accelerate"))


def _greedy(now: _Open, tokens: int) -> Any:
    """How the model is to answer: with the likeliest token each time, whatever it was published to do."""
    config = copy.deepcopy(now.model.generation_config)
    config.update(
        do_sample=False, num_beams=1, temperature=None, top_p=None, top_k=None, max_length=None, max_new_tokens=tokens
    )
    if config.pad_token_id is None:
        config.pad_token_id = now.tokenizer.pad_token_id or now.tokenizer.eos_token_id
    return config


def _picture(jpeg: bytes) -> Pillow.Image:
    with Pillow.open(io.BytesIO(jpeg)) as picture:
        return picture.convert("RGB")


def _blank() -> bytes:
    file = io.BytesIO()
    Pillow.new("RGB", BLANK, (127, 127, 127)).save(file, "JPEG")
    return file.getvalue()


@contextmanager
def _missing_packages(folder: Path) -> Iterator[None]:
    """Some models want packages of their own; say which."""
    try:
        yield
    except ImportError as error:
        raise AlbumenError(
            f"The model in “{folder}” needs a package that is not installed: {' '.join(str(error).split())[:200]}"
        ) from error
    except (OSError, ValueError) as error:
        raise AlbumenError(f"The model in “{folder}” cannot be opened; fetch it again. ({error})") from error
