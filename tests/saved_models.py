"""Tiny random models of every family, saved as the hub saves them, so that the real loading code has something to load.

Preprocessing is what the families' best-known models ask for, at a smaller size.
"""

import json
from pathlib import Path
from typing import Any

PREPROCESSING: dict[str, Any] = {
    "crop_size": {"height": 224, "width": 224},
    "do_center_crop": True,
    "do_convert_rgb": True,
    "do_normalize": True,
    "do_rescale": True,
    "do_resize": True,
    "image_mean": [0.485, 0.456, 0.406],
    "image_processor_type": "BitImageProcessor",
    "image_std": [0.229, 0.224, 0.225],
    "resample": 3,
    "rescale_factor": 0.00392156862745098,
    "size": {"shortest_edge": 256},
}
"""As facebook/dinov2-small has it."""

SHAPE: dict[str, Any] = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 64}
SQUEEZED: dict[str, Any] = {"do_resize": True, "do_rescale": True, "do_normalize": True, "rescale_factor": 1 / 255}
HALF: dict[str, Any] = {"image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5]}


def save_dinov2(folder: Path, *, registers: int = 0, seed: int = 0) -> Path:
    """Save a random DINOv2 of 32 dimensions and two layers into `folder`."""
    import torch
    from transformers import Dinov2Config, Dinov2Model, Dinov2WithRegistersConfig, Dinov2WithRegistersModel

    shape = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "image_size": 28, "patch_size": 14}
    torch.manual_seed(seed)
    if registers:
        model = Dinov2WithRegistersModel(Dinov2WithRegistersConfig(**shape, num_register_tokens=registers))
    else:
        model = Dinov2Model(Dinov2Config(**shape))
    small = PREPROCESSING | {"crop_size": {"height": 28, "width": 28}, "size": {"shortest_edge": 32}}
    return _save(folder, model, small)


def save_dinov3(folder: Path) -> Path:
    """Save a random DINOv3: two registers, patches of 16, pictures squeezed to 32 x 32."""
    from transformers import DINOv3ViTConfig, DINOv3ViTModel

    config = DINOv3ViTConfig(**SHAPE, image_size=32, patch_size=16, num_register_tokens=2)
    asked = {"image_mean": PREPROCESSING["image_mean"], "image_std": PREPROCESSING["image_std"]}
    return _save(
        folder, DINOv3ViTModel(config), SQUEEZED | asked | {"size": {"height": 32, "width": 32}, "resample": 2}
    )


def save_vit(folder: Path) -> Path:
    """Save a random ViT without pooling head; its preprocessing is written in the old way, with a bare number."""
    from transformers import ViTConfig, ViTModel

    config = ViTConfig(**SHAPE, image_size=32, patch_size=16)
    asked = {"do_normalize": True, "do_resize": True, **HALF, "size": 32}
    return _save(folder, ViTModel(config, add_pooling_layer=False), asked)


def save_efficientnet(folder: Path) -> Path:
    """Save a random EfficientNet of one small stage, 320 dimensions."""
    from transformers import EfficientNetConfig, EfficientNetModel

    config = EfficientNetConfig(
        image_size=32,
        width_coefficient=0.25,
        depth_coefficient=0.1,
        kernel_sizes=[3],
        in_channels=[32],
        out_channels=[16],
        strides=[2],
        num_block_repeats=[1],
        expand_ratios=[1],
        depthwise_padding=[],
        hidden_dim=320,
        initializer_range=0.5,
    )
    asked = PREPROCESSING | {
        "do_center_crop": False,
        "image_std": [0.47853944, 0.4732864, 0.47434163],
        "include_top": True,
        "resample": 0,
        "rescale_offset": False,
        "size": {"height": 32, "width": 32},
    }
    return _save(folder, EfficientNetModel(config), asked)


def save_clip(folder: Path) -> Path:
    """Save a random CLIP with both sides, 24 dimensions, and a vocabulary of letters."""
    from transformers import CLIPConfig, CLIPModel, CLIPTokenizer

    text = SHAPE | {
        "vocab_size": 300,
        "max_position_embeddings": 77,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "projection_dim": 24,
    }
    picture = SHAPE | {"image_size": 32, "patch_size": 16, "projection_dim": 24}
    config = CLIPConfig(text_config=text, vision_config=picture, projection_dim=24)
    crop = {"crop_size": {"height": 32, "width": 32}, "size": {"shortest_edge": 32}}
    _save(folder, CLIPModel(config), PREPROCESSING | crop)
    letters = [chr(c) for c in range(ord("a"), ord("z") + 1)]
    tokens = ["<|unk|>", "<|startoftext|>", "<|endoftext|>", ".", ".</w>", *letters, *(f"{c}</w>" for c in letters)]
    vocabulary = {token: number for number, token in enumerate(tokens)}
    CLIPTokenizer(vocab=vocabulary, merges=[], unk_token="<|unk|>").save_pretrained(folder)
    return folder


def save_siglip(folder: Path) -> Path:
    """Save a random SigLIP with both sides, 32 dimensions, and a vocabulary of letters as a bare tokenizer.json."""
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast, SiglipConfig, SiglipModel

    from engine.models.opening import quiet_transformers

    text = SHAPE | {"vocab_size": 300, "max_position_embeddings": 64, "bos_token_id": 3, "eos_token_id": 1}
    with quiet_transformers():  # the defaults of its own configuration do not fit each other
        config = SiglipConfig(text_config=text, vision_config=SHAPE | {"image_size": 32, "patch_size": 16})
        model = SiglipModel(config)
    _save(folder, model, SQUEEZED | HALF | {"size": {"height": 32, "width": 32}, "resample": 2})
    letters = {"<pad>": 0, "<eos>": 1, "<unk>": 2} | {chr(c): c - 90 for c in range(ord("a"), ord("z") + 1)}
    tokenizer = Tokenizer(models.WordLevel(letters, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Split("", "isolated")
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token="<pad>", eos_token="<eos>", unk_token="<unk>"
    ).save_pretrained(folder)
    return folder


def save_llava(folder: Path, *, kind: str = "llama", seed: int = 0) -> Path:
    """Save a random LLaVA: pictures of 28 x 28 pixels in four patches, and a vocabulary of bytes.

    `kind` is that of its language model: "llama" sees one picture at a time, "qwen2" several.
    """
    from engine.bench import namer

    varied = {"initializer_range": 0.2}  # or all that it says is one token again and again
    speaking = SHAPE | {"num_key_value_heads": 2, "max_position_embeddings": 2048} | varied
    return namer.save_llava(folder, SHAPE | {"image_size": 28, "patch_size": 14}, speaking, kind=kind, seed=seed)


def _save(folder: Path, model: Any, preprocessing: dict[str, Any]) -> Path:
    from engine.models.opening import quiet_transformers

    with quiet_transformers():
        model.save_pretrained(folder)
    (folder / "preprocessor_config.json").write_text(json.dumps(preprocessing))
    return folder


SAVED = {
    "dinov2": save_dinov2,
    "dinov2_with_registers": lambda folder: save_dinov2(folder, registers=3),
    "dinov3_vit": save_dinov3,
    "clip": save_clip,
    "siglip": save_siglip,
    "vit": save_vit,
    "efficientnet": save_efficientnet,
}
"""Family -> what saves a tiny model of it."""
