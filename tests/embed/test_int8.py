"""A model in 8 bits: a tiny random DINOv2, really quantised by NNCF and run by OpenVINO."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.embed import int8
from engine.embed.backbone import Backbone
from engine.embed.choose import Manner, learn_eight_bits, open_embedder, pick, view_of
from engine.embed.int8 import Int8, Parity
from engine.errors import AlbumenError
from engine.types import Seen
from tests.embed.conftest import painted, see

Tiny = Callable[..., Path]
FAMILIES = ("stripes", "discs", "checks", "sunset")


@pytest.fixture(scope="module")
def pictures(tiny: Tiny) -> list[Seen]:
    view = view_of(pick(str(tiny())))
    return see(view, [painted(family, seed) for family in FAMILIES for seed in range(10)])


@pytest.fixture(scope="module")
def learned(tiny: Tiny, pictures: list[Seen]) -> tuple[bytes, Parity]:
    return learn_eight_bits(pick(str(tiny())).in_eight_bits(), pictures)


def test_its_rows_are_those_of_full_precision_but_for_rounding(tiny, pictures, learned) -> None:
    state, parity = learned
    assert parity.good and parity.lowest <= parity.mean <= 1.0001
    quick, exact = Int8(tiny(), state), Backbone(tiny(), device="cpu", precision="fp32")
    rows = quick.submit(pictures)()
    assert rows.shape == (len(pictures), exact.dim) and rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    assert int8.parity(rows, exact.submit(pictures)()).good
    assert np.allclose(np.vstack([quick.submit([one])() for one in pictures[:5]]), rows[:5], atol=1e-3)
    assert quick.submit([])().shape == (0, exact.dim)


def test_it_has_a_space_of_its_own_that_can_be_opened_again(tiny, pictures, learned) -> None:
    picked = pick(str(tiny()), Manner(precision="int8"))
    opened = open_embedder(picked, state=learned[0])
    assert picked.holds(opened.space) and opened.space.startswith(f"{pick(str(tiny())).space}/int8-")
    assert not pick(str(tiny())).holds(opened.space) and not picked.holds(pick(str(tiny())).space)
    assert picked.in_full() == pick(str(tiny())) and picked.in_eight_bits() == picked
    assert np.array_equal(open_embedder(picked, state=opened.state).submit(pictures)(), opened.submit(pictures)())


def test_a_damaged_state_is_refused(tiny, learned) -> None:
    state = learned[0]
    flipped = state[:-9] + bytes([state[-9] ^ 1]) + state[-8:]
    for damaged in (b"", state[:100], flipped, b"int8-0\n" + state[7:]):
        with pytest.raises(AlbumenError, match="8 bits"):
            Int8(tiny(), damaged)
    with pytest.raises(AlbumenError, match="no photo"):
        int8.quantise(tiny(), view_of(pick(str(tiny()))), [])


@pytest.mark.parametrize(("mean", "lowest", "good"), [(0.99, 0.98, True), (0.989, 0.985, False), (0.999, 0.97, False)])
def test_rows_that_moved_are_not_good(mean: float, lowest: float, good: bool) -> None:
    assert Parity(mean, lowest).good is good


def test_parity_is_the_cosine_of_each_row() -> None:
    rows = np.eye(3, dtype=np.float32)
    turned = np.array([[0.6, 0.8, 0], [0, 1, 0], [0, 0, 1]], np.float32)
    assert int8.parity(rows, turned) == Parity(pytest.approx(2.6 / 3), pytest.approx(0.6))


def test_pictures_of_many_shapes_are_refused(tiny) -> None:
    with pytest.raises(AlbumenError, match="crop"):
        pick(str(tiny()), Manner(fit="whole", precision="int8"))


def test_nobody_is_told_of_it(tiny, tmp_path) -> None:
    """Both libraries report home through a package of their own; it must never be imported."""
    code = (
        "import sys, numpy as np; from pathlib import Path\n"
        "from engine.embed import int8; from engine.embed.preprocess import Preprocessing\n"
        "folder = Path(sys.argv[1]); view = Preprocessing.of(folder)\n"
        "seen = list(np.random.default_rng(0).integers(0, 255, (4, 28, 28, 3), dtype=np.uint8))\n"
        "int8.Int8(folder, int8.quantise(folder, view, seen)).submit(seen)()\n"
        "print(sys.modules['openvino_telemetry'], [m for m in sys.modules if m.startswith('openvino_telemetry.')])"
    )
    project = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code, str(tiny())], cwd=project, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip().splitlines()[-1] == "None []"
