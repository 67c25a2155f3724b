"""The same picture seen again: mirrored, cropped, in another light. What a descriptor should not care for."""

import numpy as np

from engine.types import Image


def mirrored(image: Image) -> Image:
    """Return the picture as a mirror shows it."""
    return image[:, ::-1]


def again(image: Image, chance: np.random.Generator) -> Image:
    """Return another photo of the same: 70 to 95 % of each side, other light and tint, mirrored or not."""
    height, width = image.shape[:2]
    tall, wide = (max(1, int(side * chance.uniform(0.7, 0.95))) for side in (height, width))
    top, left = chance.integers(0, height - tall + 1), chance.integers(0, width - wide + 1)
    part = image[top : top + tall, left : left + wide]
    if chance.random() < 0.5:
        part = mirrored(part)
    gamma, gains = np.exp(chance.normal(0, 0.25)), np.exp(chance.normal(0, 0.15) + chance.normal(0, 0.12, (1, 3)))
    levels = np.arange(256)[:, None] / 255
    table = np.clip(levels**gamma * gains * 255, 0, 255).astype(np.uint8)
    return np.stack([table[part[..., channel], channel] for channel in range(3)], axis=-1)
