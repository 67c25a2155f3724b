"""Tiny random models, saved as the hub saves them, so that the real loading code has something to load."""

import json
from pathlib import Path

PREPROCESSING = {
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
    model.save_pretrained(folder)
    small = PREPROCESSING | {"crop_size": {"height": 28, "width": 28}, "size": {"shortest_edge": 32}}
    (folder / "preprocessor_config.json").write_text(json.dumps(small))
    return folder
