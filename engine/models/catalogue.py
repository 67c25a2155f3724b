"""The models that Albumen knows by name: what a user may want to know before fetching one."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["embedder", "namer"]


@dataclass(frozen=True, slots=True)
class Known:
    """A model we know: its name here and on screen, its repository on the hub, and what it is.

    `dim` is that of the rows it makes (0 for a namer), `megabytes` about what is fetched. A `gated` one is handed out
    by the hub only to those who have accepted its licence there.
    """

    name: str
    title: str
    kind: Kind
    repository: str
    dim: int
    licence: str
    megabytes: int
    gated: bool = False


KNOWN = {
    known.name: known
    for known in (
        Known("dinov2-small", "DINOv2 small", "embedder", "facebook/dinov2-small", 768, "Apache-2.0", 88),
        Known("dinov2-base", "DINOv2 base", "embedder", "facebook/dinov2-base", 1536, "Apache-2.0", 346),
        Known("dinov2-large", "DINOv2 large", "embedder", "facebook/dinov2-large", 2048, "Apache-2.0", 1218),
        Known(
            "dinov2-small-registers",
            "DINOv2 small with registers",
            "embedder",
            "facebook/dinov2-with-registers-small",
            768,
            "Apache-2.0",
            88,
        ),
        Known(
            "dinov2-base-registers",
            "DINOv2 base with registers",
            "embedder",
            "facebook/dinov2-with-registers-base",
            1536,
            "Apache-2.0",
            346,
        ),
        Known(
            "dinov2-large-registers",
            "DINOv2 large with registers",
            "embedder",
            "facebook/dinov2-with-registers-large",
            2048,
            "Apache-2.0",
            1218,
        ),
        Known(
            "dinov3-small",
            "DINOv3 small",
            "embedder",
            "facebook/dinov3-vits16-pretrain-lvd1689m",
            768,
            "DINOv3 License",
            87,
            gated=True,
        ),
        Known(
            "dinov3-base",
            "DINOv3 base",
            "embedder",
            "facebook/dinov3-vitb16-pretrain-lvd1689m",
            1536,
            "DINOv3 License",
            343,
            gated=True,
        ),
        Known("clip", "CLIP base", "embedder", "openai/clip-vit-base-patch32", 512, "MIT", 605),
        Known("siglip2", "SigLIP 2 base", "embedder", "google/siglip2-base-patch16-224", 768, "Apache-2.0", 1502),
        Known("vit", "ViT base", "embedder", "google/vit-base-patch16-224-in21k", 768, "Apache-2.0", 346),
        Known("efficientnet", "EfficientNet b0", "embedder", "google/efficientnet-b0", 1280, "Apache-2.0", 22),
        Known("llava-1.5-7b", "LLaVA 1.5 7B", "namer", "llava-hf/llava-1.5-7b-hf", 0, "Llama 2", 14131),
        Known(
            "llava-v1.6-mistral-7b",
            "LLaVA 1.6 Mistral 7B",
            "namer",
            "llava-hf/llava-v1.6-mistral-7b-hf",
            0,
            "Apache-2.0",
            15138,
        ),
        Known(
            "llava-v1.6-vicuna-7b",
            "LLaVA 1.6 Vicuna 7B",
            "namer",
            "llava-hf/llava-v1.6-vicuna-7b-hf",
            0,
            "Llama 2",
            14131,
        ),
        Known(
            "llava-interleave-qwen-0.5b",
            "LLaVA Interleave Qwen 0.5B",
            "namer",
            "llava-hf/llava-interleave-qwen-0.5b-hf",
            0,
            "Tongyi Qianwen Research",
            1740,
        ),
        Known("smolvlm-256m", "SmolVLM 256M", "namer", "HuggingFaceTB/SmolVLM-256M-Instruct", 0, "Apache-2.0", 517),
        Known("smolvlm-500m", "SmolVLM 500M", "namer", "HuggingFaceTB/SmolVLM-500M-Instruct", 0, "Apache-2.0", 1019),
    )
}
"""Name -> the model, in the order in which they are listed."""
