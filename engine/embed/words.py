"""The side of CLIP and SigLIP that understands words: a sentence to a row of the same space as the photos'.

Knows nothing of photos; whoever searches compares the row with theirs.
"""

from pathlib import Path
from typing import Any

import numpy as np

from engine.embed import families
from engine.errors import AlbumenError
from engine.models.opening import opened, quiet_transformers
from engine.types import Matrix

ASKED = {"clip": "a photo of {}.", "siglip": "this is a photo of {}."}
"""How each family wants to be asked: single words do worse than a sentence (Radford et al. 2021, section 3.1.4)."""

VOCABULARIES = ("tokenizer.json", "vocab.json", "spiece.model", "tokenizer.model")


def row(folder: Path, words: str) -> Matrix:
    """Return the row (dim,) float32, of length one, of what `words` say, in the space of the model in `folder`.

    Raises AlbumenError where the model has no side for words, or its vocabulary is missing.
    """
    import torch
    import transformers

    family = families.of(folder)
    if not family.words:
        raise AlbumenError(f"{family.title} does not understand words. CLIP and SigLIP 2 do.")
    kind: Any = {"projected": transformers.CLIPTextModelWithProjection, "pooled": transformers.SiglipTextModel}
    model = opened(kind[family.pooling], folder)
    tokenizer = _tokenizer(folder)
    sentence = ASKED[family.title.lower()].format(words.strip().lower())
    longest = model.config.max_position_embeddings
    # SigLIP was trained on sentences of one length and must be given such
    padding = "max_length" if family.pooling == "pooled" else True
    asked = tokenizer([sentence], padding=padding, truncation=True, max_length=longest, return_tensors="pt")
    with torch.inference_mode():
        output = model(input_ids=asked["input_ids"])
        found = output.text_embeds if family.pooling == "projected" else output.pooler_output
    given = found[0].float().numpy()
    return np.asarray(given / np.linalg.norm(given), np.float32)


def _tokenizer(folder: Path) -> Any:
    from transformers import AutoTokenizer

    if not any((folder / name).is_file() for name in VOCABULARIES):  # transformers would make an empty one up
        raise AlbumenError(f"The model in “{folder}” lacks its vocabulary ({VOCABULARIES[0]}); fetch it again.")
    with quiet_transformers():
        try:
            return AutoTokenizer.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
        except (OSError, ValueError) as error:
            raise AlbumenError(f"The vocabulary of the model in “{folder}” is damaged: {error}") from error
