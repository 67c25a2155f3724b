"""How much memory `organize` takes with a large embedder and a large namer, beside what it takes with each alone.

Both are of full size, with random weights: what they say is nonsense, what they weigh is not. Only one large model may
be in memory at a time, so that both together should need about what the larger one needs.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image as Pillow

from engine.bench.embed import WIDTHS, save_dinov2
from engine.bench.memory import peak_memory

TEMPLATE = (
    "{% for message in messages %}{{ message['role'] | upper }}: "
    "{% for part in message['content'] %}{% if part['type'] == 'image' %}<image>\n{% endif %}{% endfor %}"
    "{% for part in message['content'] %}{% if part['type'] == 'text' %}{{ part['text'] }}{% endif %}{% endfor %} "
    "{% endfor %}{% if add_generation_prompt %}ASSISTANT:{% endif %}"
)
"""Says what the chat template of LLaVA-1.5 says: USER: pictures, words ASSISTANT:"""

SEEING = {
    "hidden_size": 768,
    "intermediate_size": 3072,
    "num_hidden_layers": 12,
    "num_attention_heads": 12,
    "image_size": 336,
    "patch_size": 14,
}
SPEAKING = {
    "hidden_size": 1280,
    "intermediate_size": 3456,
    "num_hidden_layers": 20,
    "num_attention_heads": 20,
    "num_key_value_heads": 20,
    "max_position_embeddings": 4096,
}
"""Together some 490 million weights: a gigabyte in 16 bits."""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", choices=WIDTHS, default="large", help="which DINOv2 (default: large)")
    parser.add_argument("--count", type=int, default=24, metavar="N", help="photos to organize (default: 24)")


def run(options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Yield the peak in MB with either model alone and with both, and what that is to the larger and to the sum."""
    with tempfile.TemporaryDirectory(prefix="albumen-bench-") as place:
        home = Path(place)
        paint(home / "photos", options.count)
        embedder, namer = home / "dinov2", home / "llava"
        save_dinov2(embedder, options.model)
        save_llava(namer, SEEING, SPEAKING, half=True)
        peaks: list[float] = []
        for described, named in ((embedder, "facts"), ("builtin", namer), (embedder, namer)):
            command = [sys.executable, "-m", "engine.cli", "organize", str(home / "photos")]
            command += ["--library", str(home / f"library-{len(peaks)}"), "--embedder", str(described)]
            command += ["--precision", "fp32"]  # trying another one takes a copy, which would hide a model left behind
            command += ["--looks", "1"]  # an answer of a large model takes a processor half a minute
            begin = time.perf_counter()
            peaks.append(peak_memory([*command, "--namer", str(named)]) / 1e6)
            yield {
                "bench": "namer",
                "embedder": f"DINOv2 {options.model}" if described == embedder else "builtin",
                "namer": "LLaVA of 1 GB" if named == namer else "facts",
                "photos": options.count,
                "seconds": round(time.perf_counter() - begin, 1),
                "peak_mb": round(peaks[-1], 1),
            }
        *alone, both = peaks
        yield {"bench": "namer", "to_larger": round(both / max(alone), 3), "to_sum": round(both / sum(alone), 3)}


def paint(folder: Path, count: int) -> None:
    """Fill `folder` with small JPEGs of three kinds, so that there are albums to name."""
    chance = np.random.default_rng(0)
    kinds = chance.integers(0, 256, (3, 6, 8, 3)).astype(np.float32)
    folder.mkdir(parents=True)
    for number in range(count):
        mixed = kinds[number % 3] + chance.normal(0, 45, kinds[0].shape)
        spots = Pillow.fromarray(np.clip(mixed, 0, 255).astype(np.uint8))
        spots.resize((320, 240), Pillow.Resampling.BICUBIC).save(folder / f"{number:06}.jpg", quality=85)


def save_llava(
    folder: Path,
    seeing: Mapping[str, Any],
    speaking: Mapping[str, Any],
    *,
    kind: str = "llama",
    half: bool = False,
    seed: int = 0,
) -> Path:
    """Save a LLaVA with random weights as the hub would, and return its folder; its vocabulary is the 256 bytes.

    `seeing` is the shape of its CLIP, `speaking` that of its language model, which is a `kind` of "llama" or "qwen2";
    `half` saves it in 16 bits.
    """
    import torch
    import transformers
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil

    from engine.models.opening import quiet_transformers

    tokens = ["<pad>", "<s>", "</s>", "<image>", *sorted(pre_tokenizers.ByteLevel.alphabet())]
    numbered = {token: number for number, token in enumerate(tokens)}
    letters = Tokenizer(models.BPE(numbered, []))
    letters.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    letters.decoder = decoders.ByteLevel()
    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_object=letters,
        pad_token="<pad>",
        bos_token="<s>",
        eos_token="</s>",
        extra_special_tokens={"image_token": "<image>"},
    )
    marks = {"vocab_size": len(tokens), "pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2}
    side, patch = seeing["image_size"], seeing["patch_size"]
    torch.manual_seed(seed)
    with quiet_transformers():
        words = {"llama": transformers.LlamaConfig, "qwen2": transformers.Qwen2Config}[kind]
        config = transformers.LlavaConfig(
            vision_config=transformers.CLIPVisionConfig(**seeing),
            text_config=words(**speaking, **marks),
            image_token_index=numbered["<image>"],
            image_seq_length=(side // patch) ** 2,
        )
        model = transformers.LlavaForConditionalGeneration(config).eval()
        (model.to(torch.bfloat16) if half else model).save_pretrained(folder)
        transformers.LlavaProcessor(
            image_processor=CLIPImageProcessorPil(
                size={"shortest_edge": side}, crop_size={"height": side, "width": side}, do_convert_rgb=True
            ),
            tokenizer=tokenizer,
            patch_size=patch,
            vision_feature_select_strategy="default",
            num_additional_image_tokens=1,
            chat_template=TEMPLATE,
        ).save_pretrained(folder)
    return folder
