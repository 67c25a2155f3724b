"""Which build of torch is asked for: as a function of machine, network and the user's wish, without pip."""

import pytest

from installer.torch_build import CPU_INDEX, CUDA_INDEX, PINNED, choose, next_best, numbers, suits
from installer.troubles import Trouble

OFFERED = ["2.5.1", "2.6.0", "2.12.1", "2.13.0", "2.15.0"]


def reachable(index: str) -> bool:
    return True


def silent(index: str) -> bool:
    return False


@pytest.mark.parametrize("index_answers", [reachable, silent])
def test_linux_without_a_card_asks_for_nothing_but_a_cpu_build(index_answers):
    build = choose("linux", nvidia=False, wish="", index_answers=index_answers)
    assert build.requirement == f"torch=={PINNED}+cpu"
    assert (CPU_INDEX in build.options) == index_answers(CPU_INDEX)
    assert "--index-url" not in build.options, "pip's configured sources stay in force"


def test_linux_with_a_card_takes_the_usual_registry_and_no_cpu_build():
    build = choose("linux", nvidia=True, wish="", index_answers=reachable)
    assert (build.kind, build.requirement, build.options) == ("CUDA", f"torch=={PINNED},!={PINNED}+cpu", ())


@pytest.mark.parametrize(("index_answers", "kind"), [(reachable, "CUDA"), (silent, "usual")])
def test_windows_with_a_card_takes_pytorchs_index_if_it_answers(index_answers, kind):
    build = choose("win32", nvidia=True, wish="", index_answers=index_answers)
    assert build.kind == kind
    assert (CUDA_INDEX in build.options) == (kind == "CUDA")


@pytest.mark.parametrize(("system", "nvidia"), [("darwin", False), ("win32", False)])
def test_elsewhere_the_usual_registry_has_the_right_build(system, nvidia):
    build = choose(system, nvidia, "", reachable)
    assert (build.requirement, build.options) == (f"torch=={PINNED}", ())


def test_the_user_can_choose(tmp_path):
    assert choose("linux", True, "cpu", silent).requirement.endswith("+cpu")
    assert choose("linux", False, "cuda", silent).kind == "CUDA"
    mirror = choose("linux", False, "https://mirror.example/torch", silent)
    assert mirror.options == ("--index-url", "https://mirror.example/torch")
    assert choose("linux", False, str(tmp_path), silent).options == ("--no-index", "--find-links", str(tmp_path))
    wheel = choose("linux", False, "torch-2.13.0-cp311-cp311-linux_x86_64.whl", silent)
    assert wheel.requirement == "torch-2.13.0-cp311-cp311-linux_x86_64.whl"
    with pytest.raises(Trouble, match="ALBUMEN_TORCH is “rocm”"):
        choose("linux", False, "rocm", silent)


def test_a_cpu_machine_is_never_led_to_a_cuda_build():
    asked = choose("linux", False, "", silent)
    with pytest.raises(Trouble, match="set ALBUMEN_TORCH to cuda"):
        next_best(asked, OFFERED, ">=2.6", "3.12")
    other = next_best(asked, [*OFFERED, "2.7.0+cpu", "2.14.0+cpu", "2.4.0+cpu"], ">=2.6", "3.15")
    assert other.requirement == "torch==2.14.0+cpu"
    assert "2.14.0+cpu" in other.note


def test_without_the_pinned_version_the_newest_in_range_is_taken_and_said():
    asked = choose("darwin", False, "", silent)
    found = next_best(asked, ["2.2.2", "2.9.1", "2.10.0", "3.0.0"], ">=2.6,<3", "3.11")
    assert found.requirement == "torch==2.10.0"
    assert "2.13.0 is not on offer" in found.note
    with pytest.raises(Trouble, match=r"no torch 2\.6 or later"):
        next_best(asked, ["2.2.2"], ">=2.6", "3.11")


def test_a_card_without_a_cuda_build_on_offer_still_gets_torch():
    asked = choose("linux", True, "", silent)
    assert next_best(asked, ["2.13.0+cpu"], ">=2.6", "3.11").requirement == "torch==2.13.0+cpu"
    assert next_best(asked, ["2.13.0+cpu", "2.12.1"], ">=2.6", "3.11").requirement == "torch==2.12.1"


@pytest.mark.parametrize(
    ("version", "wanted", "holds"),
    [
        ("2.13.0+cpu", ">=2.6", True),
        ("2.6.0", ">=2.6", True),
        ("2.5.1", ">=2.6", False),
        ("2.10.0", ">=2.9,<3", True),
        ("3.0.0", ">=2.9, <3", False),
        ("2.8.0", ">=2.6,!=2.8", False),
        ("2.14.0a0+git1", ">=2.6", False),
        ("2.13.0", "", True),
        ("2.13.0", "~=2.6", False),
    ],
)
def test_ranges(version, wanted, holds):
    assert suits(version, wanted) is holds


def test_versions_compare_as_numbers():
    assert numbers("2.10.0") > numbers("2.9.1")
    assert numbers("2.13") == numbers("2.13.0+cpu")
