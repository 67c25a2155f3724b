"""The best of several photos of a scene: sharp before blurred, large before small, well exposed before burnt out."""

import numpy as np
import pytest
from PIL import Image, ImageEnhance, ImageFilter

from engine.group.quality import quality, sharpness
from tests.group.test_stacks import scene

MEGA = 1_000_000


def of(image, pixels=MEGA):
    return quality(np.asarray(image.convert("RGB")), pixels)


def test_sharp_large_and_well_exposed_is_better():
    image = scene(0, (384, 256))
    assert of(image) > of(image.filter(ImageFilter.GaussianBlur(2))) > of(image.filter(ImageFilter.GaussianBlur(5)))
    assert of(image, 4 * MEGA) == pytest.approx(of(image) + 1)
    assert of(image) > of(ImageEnhance.Brightness(image).enhance(2.5))
    assert of(image) > of(ImageEnhance.Brightness(image).enhance(0.3))


def test_noise_is_not_sharpness():
    image = scene(1, (384, 256)).filter(ImageFilter.GaussianBlur(4))
    noise = np.random.default_rng(0).normal(0, 8, (256, 384, 1))
    noisy = Image.fromarray(np.clip(np.asarray(image, float) + noise, 0, 255).astype(np.uint8))
    assert of(noisy) - of(image) < of(scene(1, (384, 256))) - of(image)
    assert sharpness(noisy.convert("L")) < 0.5 * sharpness(scene(1, (384, 256)).convert("L"))


@pytest.mark.parametrize("size", [(1, 1), (2, 5), (3, 3), (17, 400), (256, 256)])
def test_any_picture_has_a_finite_quality(size):
    assert np.isfinite(of(Image.new("RGB", size, (9, 9, 9))))
