"""What helps eyes and hands that are not those of whoever drew the window: contrast, names, sizes of type, motion."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication

import resources
from gui import theme as looks
from gui.colour import SHAPE, TEXT, contrast, readable
from gui.theme import TEXT_SIZES, Theme, tuned

TOKENS = json.loads(resources.path("theme/tokens.json").read_text("utf-8"))

GROUNDS = ("window", "sidebar", "raised", "field", "hover", "tile", "banner")
WRITTEN = [
    *((ink, ground) for ink in ("text", "soft", "faint") for ground in GROUNDS),
    *((ink, ground) for ink in ("text", "soft") for ground in ("chosen", "pressed")),
    *(("accent", ground) for ground in ("window", "sidebar", "raised", "hover", "banner")),
    *(("danger", ground) for ground in ("window", "sidebar", "raised", "danger_field")),
    *(("good", ground) for ground in ("window", "sidebar", "raised")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    *((ink, ground) for ink in ("view_ink", "view_soft") for ground in ("view", "view_field", "view_hover")),
    ("on_toast", "toast"),
    ("toast_link", "toast"),
]
"""What is written on what. `disabled` is left out: what cannot be used may be faint (WCAG 1.4.3)."""

DRAWN = [(shape, ground) for shape in ("accent", "outline") for ground in ("window", "sidebar", "raised", "field")]
DRAWN += [("view_mark", "view")]
"""What has to be seen without being read: the ring of the focus, the edges of boxes that can be ticked."""


def failures(tokens: dict[str, str]) -> list[str]:
    pairs = [(a, b, TEXT) for a, b in WRITTEN] + [(a, b, SHAPE) for a, b in DRAWN]
    found = [(a, b, contrast(QColor(tokens[a]), QColor(tokens[b])), least) for a, b, least in pairs]
    return [f"{a} on {b}: {ratio:.2f} < {least}" for a, b, ratio, least in found if ratio < least]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_everything_written_can_be_read_and_everything_drawn_be_seen(name: str) -> None:
    assert failures(TOKENS[name]) == []


def test_contrast_is_what_the_guidelines_say() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("accent", ["#ffd60a", "#e01b24", "#2ec27e", "#000000", "#ffffff", "#7f7f7f", "#9141ac"])
def test_any_accent_of_the_system_is_brought_to_where_it_can_be_read(name: str, accent: str) -> None:
    assert failures(tuned(TOKENS[name], QColor(accent))) == []


def test_a_colour_that_can_be_read_stays_as_it_is() -> None:
    assert readable(QColor("#245cc8"), [QColor("#ffffff")]).name() == "#245cc8"


def test_both_sets_have_the_same_colours() -> None:
    assert TOKENS["light"].keys() == TOKENS["dark"].keys()


@pytest.fixture
def theme(app: QApplication) -> Iterator[Theme]:
    theme = Theme(app, "light")
    yield theme
    theme.enlarge(100)


def test_type_grows_with_the_wish_and_comes_back(theme: Theme, app: QApplication) -> None:
    tall = {}
    for size in (*TEXT_SIZES, 100):
        theme.enlarge(size)
        assert theme.text_size == size
        tall[size] = QFontMetrics(looks.font()).height()
        assert QFontMetrics(app.font()).height() == tall[size]
    assert tall[150] >= 1.4 * tall[100]


def test_the_user_decides_whether_things_move(theme: Theme) -> None:
    theme.motion = "still"
    assert theme.still
    theme.motion = "moving"
    assert not theme.still
