"""The look of a photo is what anybody would say at a glance, and names what nothing else names."""

import numpy as np
import pytest

from engine.name import open_namer
from engine.name.looks import WORDS, look
from engine.types import Portrait, Unnamed
from tests import paint
from tests.test_organize import done


@pytest.mark.parametrize(
    ("colour", "said"),
    [
        ((40, 140, 50), "green"),
        ((30, 90, 200), "blue"),
        ((200, 20, 30), "red"),
        ((190, 120, 60), "orange"),
        ((14, 12, 40), "dark"),
        ((250, 250, 248), "white"),
        ((128, 128, 128), "grey"),
        ((220, 210, 40), "yellow"),
        ((200, 60, 180), "purple"),
    ],
)
def test_one_colour_has_its_look(colour, said):
    flat = np.full((60, 80, 3), colour, np.uint8)
    noisy = np.clip(flat + np.random.default_rng(0).normal(0, 3, (60, 80, 1)), 0, 255).astype(np.uint8)
    assert look(flat) == look(noisy) == said and said in WORDS


def test_painted_families_have_the_look_they_should():
    looks = {name: {look(paint.picture(name, seed=s)) for s in range(6)} for name in ("beach", "forest", "night")}
    assert looks["night"] == {"dark"} and looks["forest"] <= {"green", "dark", ""}


def test_many_colours_and_tiny_pictures_have_none_or_one():
    stripes = np.zeros((40, 60, 3), np.uint8)
    for i, colour in enumerate([(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0)]):
        stripes[:, i * 15 : (i + 1) * 15] = colour
    assert look(stripes) == ""
    assert look(np.full((1, 1, 3), 255, np.uint8)) == "white"


def test_a_shared_look_names_an_album_that_nothing_else_names():
    def album(number, looks):
        return Unnamed(number, tuple(Portrait(number * 100 + i, look=one) for i, one in enumerate(looks)))

    green, mixed = done(
        open_namer("facts")([album(1, ["green"] * 9 + [""]), album(2, ["red", "blue", "", "dark", ""])], [])
    )
    assert green.text == "Mostly green" and green.evidence["look"]["text"] == "mostly green"
    assert "ostly" not in mixed.text


def test_a_look_that_everything_has_names_nothing():
    albums = [Unnamed(n, tuple(Portrait(n * 10 + i, look="white") for i in range(5))) for n in (1, 2)]
    assert not any("white" in name.text.casefold() for name in done(open_namer("facts")(albums, [])))
