"""Copies and bursts are known again, and nothing else is: real photos where they are, painted ones elsewhere."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageEnhance

from engine.group import stacks
from engine.group.overlay import BYTES, compare, signature
from engine.group.quality import quality
from engine.ingest import decode

SIZE = (300, 200)


def scene(seed, size=SIZE):
    """A picture like no other: soft shapes of many sizes, with edges, in colour."""
    random = np.random.default_rng(seed)
    layers = []
    for cells in (4, 9, 20, 45):
        coarse = random.integers(0, 255, (cells, cells, 3), dtype=np.uint8)
        layers.append(np.asarray(Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC), float))
    return Image.fromarray(np.clip(np.mean(layers, axis=0) * 1.6 - 75, 0, 255).astype(np.uint8))


def crop(image, share=0.95, left=0.0, top=0.0):
    wide, high = (round(side * share) for side in image.size)
    x, y = (round((whole - part) * at) for whole, part, at in zip(image.size, (wide, high), (left, top), strict=True))
    return image.crop((x, y, x + wide, y + high))


def edits(image):
    return {
        "crop": crop(image, left=1.0),
        "half": image.resize((image.width // 2, image.height // 2), Image.Resampling.LANCZOS),
        "brighter": ImageEnhance.Brightness(image).enhance(1.1),
        "darker": ImageEnhance.Brightness(image).enhance(0.9),
        "turned": image.rotate(2, Image.Resampling.BICUBIC),
        "grey": image.convert("L").convert("RGB"),
    }


def shot(image, dx, dy=0.0, turn=0.0):
    """What a hand that moves a camera a little takes of a scene; always of one size."""
    wide, high = (round(side * 0.9) for side in image.size)
    left, top = round(image.width * (0.05 + dx)), round(image.height * (0.05 + dy))
    return image.rotate(turn, Image.Resampling.BICUBIC).crop((left, top, left + wide, top + high))


def pictures(images, taken=None, cameras=None, prints=None):
    arrays = [np.asarray(image.convert("RGB")) for image in images]
    n = len(arrays)
    return stacks.Pictures(
        np.stack([signature(a) for a in arrays]),
        np.arange(n) if prints is None else np.array(prints),
        np.array([quality(a, a.shape[0] * a.shape[1]) for a in arrays]),
        np.array([a.shape[1::-1] for a in arrays]),
        np.full(n, np.nan) if taken is None else np.array(taken, float),
        np.full(n, -1) if cameras is None else np.array(cameras),
    )


def found(given, rows=None):
    pairs = stacks.proposals(given, rows)
    return stacks.stacks(given, pairs, stacks.relations(given, pairs))


def test_a_signature_is_small():
    assert signature(np.asarray(scene(0))).shape == (BYTES,) and BYTES <= 1500


def test_edited_copies_stand_behind_one_head_and_scenes_stay_apart():
    images = [image for seed in range(8) for image in (scene(seed), *edits(scene(seed)).values())]
    result = found(pictures(images))
    each = len(images) // 8
    assert [sorted([one.head, *one.followers]) for one in result] == [
        list(range(first, first + each)) for first in range(0, len(images), each)
    ]
    assert {kind for one in result for kind in one.followers.values()} == {"copy"}


def test_another_crop_than_a_light_one_is_no_copy():
    image = scene(1)
    assert (
        found(pictures([image, crop(image, 0.7), image.rotate(20), image.transpose(Image.Transpose.ROTATE_90)])) == []
    )


def test_equal_thumbnails_are_identical_whatever_their_bytes_were():
    given = pictures([scene(1), scene(1), scene(2)], prints=[7, 7, 8])
    assert found(given) == [stacks.Stack(0, {1: "identical"})]


def test_a_burst_is_one_scene_within_seconds_by_one_camera():
    shots = [shot(scene(3), dx, turn=turn) for dx, turn in ((0, 0), (0.03, 0.5), (-0.03, -0.5))]
    (one,) = found(pictures(shots, [0, 1, 2], [5, 5, 5]))
    assert set(one.followers.values()) == {"burst"} and len(one.followers) == 2
    assert found(pictures(shots, [0, 60, 120], [5, 5, 5])) == []
    assert found(pictures(shots, [0, 1, 2], [5, 6, 7])) == []
    (same_second,) = found(pictures(shots, [0, 0, 0], [5, 5, 5]))
    assert set(same_second.followers.values()) == {"burst"}


def test_someone_may_walk_through_a_burst():
    def with_someone(left):
        image = shot(scene(4), 0.02 * left).copy()
        image.paste(scene(99).resize((30, 70)), (round(image.width * left), image.height - 75))
        return image

    (one,) = found(pictures([with_someone(0.2), with_someone(0.5)], [0, 1], [1, 1]))
    assert list(one.followers.values()) == ["burst"]


def test_time_alone_makes_no_burst():
    images = [scene(seed) for seed in range(40)]
    assert found(pictures(images, [0.5 * i for i in range(40)], [1] * 40)) == []


def test_two_shots_of_one_scene_on_different_days_are_no_copies():
    image = scene(5)
    turned = image.rotate(1, Image.Resampling.BICUBIC)
    assert found(pictures([image, turned], [0, 86400], [1, 1])) == []
    assert len(found(pictures([image, turned], [0, np.nan], [1, -1]))) == 1  # a copy often has lost its date


def test_a_chain_of_shots_does_not_lead_into_another_scene():
    wide = scene(6, (1200, 200))
    pan = [wide.crop((left, 0, left + 300, 200)) for left in range(0, 500, 20)]
    result = found(pictures(pan, np.arange(len(pan)) * 0.3, [1] * len(pan)))
    assert result
    for one in result:
        assert all(abs(one.head - follower) * 20 <= 60 for follower in one.followers)


def test_a_burst_has_its_span():
    shots = [shot(scene(7), 0.004 * (i % 5)) for i in range(30)]
    result = found(pictures(shots, np.arange(30) * 2.0, [1] * 30))
    assert len(result) > 1
    assert all(abs(one.head - follower) * 2 <= stacks.SPAN for one in result for follower in one.followers)


def test_a_copy_of_any_shot_of_a_burst_joins_it():
    first, second = shot(scene(8), 0), shot(scene(8), 0.04)
    sent = second.resize((135, 90), Image.Resampling.LANCZOS)
    (one,) = found(pictures([first, second, sent], [0, 1, np.nan], [1, 1, -1]))
    assert one.head in (0, 1) and one.followers[2] == "copy" and len(one.followers) == 2


def test_the_head_is_the_largest_and_sharpest():
    image = scene(9, (600, 400))
    blurred = image.resize((60, 40)).resize((600, 400), Image.Resampling.BICUBIC)
    (one,) = found(pictures([image.resize((300, 200), Image.Resampling.LANCZOS), image]))
    assert one.head == 1
    (one,) = found(pictures([blurred, image], [0, 1], [1, 1]))
    assert one.head == 1


def test_plain_pictures_are_told_apart_by_nothing_and_left_alone():
    black = [Image.new("RGB", SIZE, (shade,) * 3) for shade in (0, 1, 2, 128, 255)]
    assert found(pictures(black, [0, 1, 2, 3, 4], [1] * 5)) == []


@pytest.mark.parametrize("n", [0, 1])
def test_nothing_and_one_picture_are_no_stacks(n):
    given = pictures([scene(0)])
    assert found(given.part(np.arange(n))) == []


def test_vectors_propose_what_signatures_would_not_and_decide_nothing():
    images = [scene(seed) for seed in range(30)]
    rows = np.tile(np.eye(1, 8, dtype=np.float32), (30, 1))
    assert found(pictures(images), rows) == []
    assert len(found(pictures([*images, edits(images[3])["crop"]]), np.tile(rows[:1], (31, 1)))) == 1


def test_the_order_of_pictures_changes_nothing():
    images = [image for seed in range(5) for image in (scene(seed), *edits(scene(seed)).values())]
    order = np.random.default_rng(0).permutation(len(images))
    plain = {frozenset([s.head, *s.followers]) for s in found(pictures(images))}
    mixed = found(pictures([images[i] for i in order]))
    assert {frozenset(int(order[i]) for i in (s.head, *s.followers)) for s in mixed} == plain


def test_a_picture_with_more_copies_than_are_proposed_is_one_stack():
    image, random = scene(12), np.random.default_rng(0)
    copies = [ImageEnhance.Brightness(edit).enhance(random.uniform(0.97, 1.03)) for edit in edits(image).values()] * 8
    for at, copy in enumerate(copies):
        copies[at] = copy.resize((copy.width - at % 7, copy.height))
    (one,) = found(pictures([image, *copies]))
    assert len(one.followers) == len(copies)


def test_many_pictures_are_looked_for_in_rooms(monkeypatch):
    images = [image for seed in range(60) for image in (scene(seed), edits(scene(seed))["crop"])]
    monkeypatch.setattr(stacks, "EXACT", 50)
    assert len(found(pictures(images))) == 60


def test_a_warp_is_found():
    image = scene(11)
    seen = compare(*(signature(np.asarray(i))[None] for i in (image, crop(image))))
    scale = float(np.sqrt(np.linalg.det(seen.warps[0, :2, :2])))
    assert scale == pytest.approx(1 / 0.95, abs=0.01) and seen.whole[0] > 0.95


def test_real_photos_are_known_again_and_no_other_is_taken_for_one(shared_photos: Path):
    files = sorted((shared_photos / "labelled-open" / "images").glob("*/*.jpg"))[::13]
    originals = [Image.fromarray(decode.pixels(decode.read(file).thumbnail)) for file in files]
    images = [image for o in originals for image in (o, *edits(o).values())]
    each = len(images) // len(originals)
    result = found(pictures(images))
    of = {member: one.head for one in result for member in (one.head, *one.followers)}
    known = [of.get(i) is not None and of.get(i) == of.get(i - i % each) for i in range(len(images)) if i % each]
    assert np.mean(known) >= 0.97
    wrong = [one for one in result if len({member // each for member in (one.head, *one.followers)}) > 1]
    assert not wrong


def test_different_real_photos_in_one_second_are_no_burst(shared_photos: Path):
    files = sorted((shared_photos / "labelled-open" / "images").glob("*/*.jpg"))[::9]
    images = [Image.fromarray(decode.pixels(decode.read(file).thumbnail)) for file in files]
    given = pictures(images, [0.0] * len(images), [1] * len(images))
    pairs = np.stack(np.triu_indices(len(images), 1), axis=1)
    assert (stacks.relations(given, pairs) >= 0).mean() <= 0.001
