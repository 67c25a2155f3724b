"""Where points are on the screen, how dots are set, which photos become pictures, what a lasso holds."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPolygonF

from gui.views.map import nearness
from gui.views.map.camera import Camera, between, fitted
from gui.views.map.lasso import inside
from gui.views.map.raster import BEYOND, EDGE, Raster, inks

WHITE, RED, BLUE = 0xFFFFFFFF, 0xFFFF0000, 0xFF0000FF
CLOUD = np.random.default_rng(3).random((1500, 3), np.float32)


def spot(camera: Camera, point: tuple[float, ...]) -> tuple[float, float]:
    x, y, _ = camera.on(np.array([point], np.float32), 800, 600)
    return float(x[0]), float(y[0])


def test_what_is_under_the_mouse_stays_there_while_one_zooms() -> None:
    camera = Camera(0.4, 0.6, 700)
    x, y = spot(camera, (0.3, 0.5))
    nearer = camera.zoomed(3, x - 400, y - 300)
    assert spot(nearer, (0.3, 0.5)) == pytest.approx((x, y), abs=0.01)
    for t in (0.2, 0.5, 0.9):
        assert spot(between(camera, nearer, t), (0.3, 0.5)) == pytest.approx((x, y), abs=0.05)
    assert between(camera, nearer, 1) == nearer


def test_a_push_moves_everything_by_as_much() -> None:
    camera = Camera(0.4, 0.6, 700)
    (x, y), (to_x, to_y) = (spot(c, (0.1, 0.2)) for c in (camera, camera.moved(30, -20)))
    assert (to_x - x, to_y - y) == pytest.approx((30, -20), abs=0.01)


@pytest.mark.parametrize("dims", [2, 3])
def test_a_fitted_map_is_in_view_as_large_as_may_be(dims: int) -> None:
    before = Camera(turn=0.7, tilt=0.4) if dims == 3 else Camera()
    x, y, _ = fitted(CLOUD[:, :dims], 800, 600, before).on(CLOUD[:, :dims], 800, 600)
    assert x.min() >= 0 and x.max() <= 800 and y.min() >= 0 and y.max() <= 600
    assert y.max() - y.min() > 400


def test_turning_brings_what_was_in_front_to_the_side() -> None:
    front = np.array([[0.5, 0.5, 0.0], [0.5, 0.5, 1.0]], np.float32)
    x, _, back = Camera().on(front, 800, 600)
    assert back is not None and back[0] < back[1] and x[0] == pytest.approx(x[1])
    x, _, _ = Camera(turn=math.pi / 2).on(front, 800, 600)
    assert abs(x[0] - x[1]) > 300


def dots(spots: list[tuple[float, float]], codes: list[int], radius: float) -> np.ndarray:
    raster = Raster()
    raster.begin(60, 40, WHITE)
    x, y = np.array(spots, np.float32).T
    raster.dots(x, y, np.array(codes), inks(np.array([RED, BLUE], np.uint32), WHITE), radius)
    return np.array([[raster.image.pixel(x, y) for x in range(60)] for y in range(40)], np.uint32)


def test_a_dot_is_round_and_as_large_as_asked() -> None:
    drawn = dots([(20, 15)], [0], 5)
    assert drawn[15, 20] == RED and drawn[15, 27] == WHITE
    cover = (255 - (drawn & 255)) / 255
    assert cover.sum() == pytest.approx(math.pi * 25, rel=0.05)
    assert np.array_equal(drawn[10:21, 15:26], drawn[10:21, 15:26].T)


def test_of_two_dots_that_meet_one_lies_whole_on_the_other() -> None:
    drawn = dots([(22, 15), (20, 15)], [1, 0], 4)
    assert (drawn[13:18, 17:24] == RED).all() and drawn[15, 25] == BLUE


def test_dots_beyond_the_edge_reach_in_and_spoil_nothing() -> None:
    drawn = dots([(-3, 10), (-BEYOND, 30), (60 + BEYOND, 20), (30, -BEYOND), (30, 40 + BEYOND)], [0] * 5, 5)
    assert drawn[10, 0] == RED and (drawn[:, 4:56] == WHITE).all()
    assert EDGE > BEYOND


def overlapping(points: np.ndarray, least: float) -> int:
    apart = np.abs(points[:, None] - points[None]).max(-1)
    np.fill_diagonal(apart, 9)
    return int((apart < least).sum())


@pytest.mark.parametrize("dims", [2, 3])
def test_pictures_never_overlap_and_those_far_away_stay_from_near(dims: int) -> None:
    points = CLOUD[:, :dims]
    shown = nearness.shown_from(points)
    before: set[int] = set()
    for level in range(0, 18):
        there = np.flatnonzero(shown <= level)
        scale = nearness.FARTHEST * 2 ** (level / nearness.OCTAVE)
        assert overlapping(points[there], nearness.edge(level) / scale) == 0
        assert before <= set(there.tolist())
        before = set(there.tolist())
    assert len(before) > 100


def test_a_lone_photo_is_a_picture_at_once_and_a_crowd_is_not() -> None:
    crowd = np.full((500, 2), 0.2, np.float32) + np.random.default_rng(0).normal(0, 0.001, (500, 2)).astype(np.float32)
    shown = nearness.shown_from(np.concatenate([crowd, np.array([[0.9, 0.9]], np.float32)]))
    assert shown[-1] == 0
    assert shown[:-1].min() == nearness.SPARSE
    assert (shown[:-1] < nearness.level(300_000)).sum() > 20


def test_photos_in_one_place_share_one_picture() -> None:
    shown = nearness.shown_from(np.full((5, 2), 0.5, np.float32))
    assert (shown < nearness.NEVER).sum() == 1
    assert len(nearness.shown_from(np.empty((0, 2), np.float32))) == 0


def test_a_lasso_holds_what_is_inside_its_line() -> None:
    line = QPolygonF([QPointF(10, 10), QPointF(90, 10), QPointF(90, 60), QPointF(50, 20), QPointF(10, 60)])
    x, y = np.array([20, 80, 50, 50, 95], np.float32), np.array([20, 30, 12, 50, 20], np.float32)
    assert inside(line, QSize(100, 80), x, y).tolist() == [True, True, True, False, False]
