"""A few confirmed photos teach albums: better than their mean, with honest confidence, and never against a "no"."""

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from engine.bench.synthetic import many_classes
from engine.group.learn import doubts, questions, suggestions, taking_part, teach
from engine.group.learn.trust import company, curve, logistic
from engine.group.neighbours import nearest

NONE = np.empty((0, 2), np.int64)


@pytest.fixture(scope="module")
def world():
    """Six kinds as hard as those of the FLIPS paper, and a few photos like nothing else."""
    w = many_classes(
        1, photos=480, classes=6, families=2, zipf=0.0, outliers=0.05, apart=0.7, wide=1.36, noise=1.36, boundary=0.27
    )
    return w.rows, w.truth, nearest(w.rows, 20)


def few(truth, shots, *, kinds=None, seed=0):
    """Pairs (m, 2) of `shots` photos of each kind."""
    draw = np.random.default_rng(seed)
    wanted = range(truth.max() + 1) if kinds is None else kinds
    return np.array(
        [(photo, kind) for kind in wanted for photo in draw.choice(np.flatnonzero(truth == kind), shots, False)]
    )


def rest(truth, pairs):
    return np.setdiff1d(np.arange(len(truth)), pairs[:, 0])


@pytest.mark.parametrize(("shots", "ahead"), [(1, 0.15), (5, 0.08), (10, 0.03)])
def test_few_shots_beat_nearest_class_means(world, shots, ahead):
    rows, truth, around = world
    ours, means = [], []
    for seed in range(3):
        pairs = few(truth, shots, seed=seed)
        asked = np.setdiff1d(np.flatnonzero(truth >= 0), pairs[:, 0])
        found = teach(rows, around, pairs).confidences(asked).argmax(axis=1)
        middles = np.stack([rows[pairs[pairs[:, 1] == kind, 0]].mean(axis=0) for kind in range(6)])
        middles /= np.linalg.norm(middles, axis=1, keepdims=True)
        ours.append((found == truth[asked]).mean())
        means.append(((rows[asked] @ middles.T).argmax(axis=1) == truth[asked]).mean())
    assert np.mean(ours) >= np.mean(means) + ahead


def test_what_is_sure_is_mostly_right(world):
    rows, truth, around = world
    pairs = few(truth, 5)
    sure = [s for s in suggestions(teach(rows, around, pairs), rest(truth, pairs)) if s.confidence >= 0.8]
    assert len(sure) > 200
    assert np.mean([truth[s.photo] == s.album for s in sure]) >= 0.8


def test_photos_of_kinds_that_nobody_has_named_are_less_sure(world):
    rows, truth, around = world
    pairs = few(truth, 5, kinds=range(3))
    asked = rest(truth, pairs)
    sure = teach(rows, around, pairs).confidences(asked).max(axis=1)
    assert roc_auc_score(np.isin(truth[asked], range(3)), sure) >= 0.8


def test_what_was_rejected_is_never_suggested(world):
    rows, truth, around = world
    pairs = few(truth, 5)
    first = suggestions(teach(rows, around, pairs), rest(truth, pairs))
    rejected = np.array([(s.photo, s.album) for s in first])[::2]
    lesson = teach(rows, around, pairs, rejected=rejected)
    again = suggestions(lesson, rest(truth, pairs), least=0.0)
    assert not {(s.photo, s.album) for s in again} & set(map(tuple, rejected.tolist()))
    assert (lesson.confidences(rejected[:, 0])[np.arange(len(rejected)), rejected[:, 1]] == 0).all()
    where = {(s.photo, s.album): s.confidence for s in first}
    assert all(where[s.photo, s.album] == s.confidence for s in again if (s.photo, s.album) in where)


def test_reasons_are_confirmed_photos_of_that_album_and_not_the_photo_itself(world):
    rows, truth, around = world
    pairs = few(truth, 5)
    given = {tuple(pair) for pair in pairs.tolist()}
    found = suggestions(teach(rows, around, pairs), np.arange(len(rows)))
    assert [s.confidence for s in found] == sorted((s.confidence for s in found), reverse=True)
    for s in found:
        assert len(s.because) >= 3 and s.photo not in s.because
        assert {(photo, s.album) for photo in s.because} <= given


def test_small_albums_are_not_swallowed():
    w = many_classes(0, photos=6000, classes=6, families=2, zipf=0.0, outliers=0.0, apart=0.7, boundary=0.1)
    sizes = (1000, 12, 150, 60, 300, 100)
    kept = np.concatenate([np.flatnonzero(w.truth == kind)[:n] for kind, n in enumerate(sizes)])
    rows, truth = w.rows[kept], w.truth[kept]
    pairs = np.concatenate([few(truth, n // 2, kinds=[kind]) for kind, n in enumerate(sizes)])
    lesson = teach(rows, nearest(rows, 20), pairs)
    asked = rest(truth, pairs)
    found = lesson.confidences(asked).argmax(axis=1)
    for kind in range(6):
        assert (found[truth[asked] == kind] == kind).mean() >= 0.6
    precision, recall = lesson.precision_and_recall()
    assert lesson.taught.tolist() == [n // 2 for n in sizes]
    assert ((precision > 0.6) & (recall > 0.6)).all() and precision[0] > 0.95 and recall[0] > 0.95


def test_the_order_of_photos_changes_nothing(world):
    rows, truth, around = world
    pairs, asked = few(truth, 4), np.arange(len(rows))
    order = np.random.default_rng(3).permutation(len(rows))
    place = np.argsort(order)
    mixed = rows[order]
    shuffled = np.stack([place[pairs[:, 0]], pairs[:, 1]], axis=1)[::-1]
    one = teach(rows, around, pairs).confidences(asked)
    other = teach(mixed, nearest(mixed, 20), shuffled).confidences(place)
    assert np.allclose(one, other, atol=1e-3)


def test_the_same_twice_and_arguments_untouched(world):
    rows, truth, around = world
    pairs = few(truth, 3)
    before = rows.copy(), around[0].copy(), around[1].copy(), pairs.copy()
    one, other = (teach(rows, around, pairs, rejected=pairs[:1]) for _ in range(2))
    assert np.array_equal(one.confidences(np.arange(50)), other.confidences(np.arange(50)))
    assert all(np.array_equal(a, b) for a, b in zip(before, (rows, *around, pairs), strict=True))


def test_nothing_confirmed_teaches_nothing(world):
    rows, truth, around = world
    placed = np.stack([np.flatnonzero(truth >= 0), truth[truth >= 0]], axis=1)
    for given in (NONE, placed):
        lesson = teach(rows, around, NONE, placed=given)
        everything = np.arange(len(rows))
        assert not lesson.taught.any() and suggestions(lesson, everything, least=0.0) == []
        assert doubts(lesson, given) == [] and questions(lesson, around, everything, 5) == []
        assert all(len(figures) == len(lesson.taught) for figures in lesson.precision_and_recall())


def test_one_photo_of_each_album_teaches_but_nothing_is_sure(world):
    rows, truth, around = world
    pairs = few(truth, 1)
    lesson = teach(rows, around, pairs)
    found = suggestions(lesson, rest(truth, pairs))
    assert found and max(s.confidence for s in found) < 0.8
    assert all(len(s.because) == 1 for s in found) and np.isnan(lesson.precision_and_recall()).all()


def test_one_album_with_one_photo(world):
    rows, truth, around = world
    photo = int(np.flatnonzero(truth == 2)[0])
    found = suggestions(teach(rows, around, np.array([[photo, 0]])), np.arange(len(rows)))
    others = [s for s in found if s.photo != photo]
    assert all(s.confidence < 0.8 and s.because == (photo,) for s in others)
    assert np.mean([truth[s.photo] == 2 for s in others[:20]] or [1]) >= 0.8


def test_albums_that_nobody_touched_are_rivals_and_never_suggested(world):
    rows, truth, around = world
    pairs = few(truth, 5, kinds=range(3))
    placed = np.stack([np.flatnonzero(truth >= 3), truth[truth >= 3]], axis=1)[::2]
    asked = np.setdiff1d(rest(truth, pairs), placed[:, 0])
    alone = suggestions(teach(rows, around, pairs), asked)
    beside = suggestions(teach(rows, around, pairs, placed=placed), asked)
    assert {s.album for s in beside} <= {0, 1, 2}

    def wrong(found):
        return sum(truth[s.photo] != s.album for s in found)

    assert wrong(beside) < wrong(alone)


def test_a_photo_may_belong_to_two_albums():
    draw = np.random.default_rng(0)
    centre = np.eye(16, dtype=np.float32)[:3]
    rows = np.repeat(centre, 30, axis=0) + 0.1 * draw.standard_normal((90, 16)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    pairs = np.array(
        [(i, a) for a, (start, n) in enumerate(((0, 6), (30, 6), (60, 6))) for i in range(start, start + n)]
    )
    both = np.concatenate([pairs, [(i, 3) for i in range(6)]])  # album 3 shows the photos of album 0, too
    found = suggestions(teach(rows, nearest(rows, 20), both), np.array([20]))
    assert {s.album for s in found} == {0, 3}


def test_doubts_are_about_what_the_machine_misplaced(world):
    rows, truth, around = world
    pairs = few(truth, 10)
    placed = np.stack([np.arange(len(truth)), truth], axis=1)[truth >= 0]
    placed = placed[~np.isin(placed[:, 0], pairs[:, 0])]
    wrong = np.random.default_rng(0).choice(len(placed), 40, replace=False)
    placed[wrong, 1] = (placed[wrong, 1] + 1) % 6
    found = doubts(teach(rows, around, pairs, placed=placed), placed)
    misplaced = set(placed[wrong, 0].tolist())
    assert len({s.photo for s in found} & misplaced) >= 20
    assert np.mean([s.photo in misplaced for s in found]) >= 0.6
    assert np.mean([truth[s.photo] == s.album for s in found if s.photo in misplaced]) >= 0.9


def test_questions_are_about_kinds_that_nobody_has_named_one_for_each(world):
    rows, truth, around = world
    pairs = few(truth, 5, kinds=range(3))
    asked = questions(teach(rows, around, pairs), around, rest(truth, pairs), 8)
    kinds = [int(truth[q.photo]) for q in asked]
    assert len(kinds) >= 2 and len(set(kinds[:2])) == 2 and set(kinds[:2]) <= {3, 4, 5}
    assert -1 not in kinds and len({q.photo for q in asked}) == len(asked)
    assert all(set(q.albums) <= {0, 1, 2} for q in asked)


def test_identical_rows_are_no_trouble():
    rows = np.tile(np.eye(8, dtype=np.float32)[0], (12, 1))
    lesson = teach(rows, nearest(rows, 20), np.array([(0, 0), (1, 0), (2, 1), (3, 1)]))
    sure = lesson.confidences(np.arange(12))
    assert np.isfinite(sure).all() and np.allclose(sure, sure[0]) and (sure < 0.8).all()


def test_a_photo_all_alone_and_no_neighbours_at_all():
    rows = np.eye(4, dtype=np.float32)[:1]
    lesson = teach(rows, nearest(rows, 20), np.array([(0, 0)]))
    assert np.isfinite(lesson.confidences(np.array([0]))).all()


def test_taking_part_holds_all_that_are_asked_and_some_of_every_album():
    placed = np.stack([np.arange(1000), np.arange(1000) % 10 * (np.arange(1000) % 10 < 9)], axis=1)
    part = taking_part(np.arange(990, 1010), np.arange(5), placed, most=300)
    assert set(range(5)) | set(range(990, 1010)) <= set(part.tolist()) and (np.diff(part) > 0).all()
    counts = np.bincount(placed[part[part < 1000], 1])
    assert len(part) == 300 and counts.max() - counts.min() <= 6


def test_trust_learns_the_curve_and_falls_back_on_the_usual_one():
    draw = np.random.default_rng(0)
    scores = draw.uniform(-1, 2, 20_000)
    right = draw.random(20_000) < logistic(7 * scores - 4)
    assert curve(scores, right) == pytest.approx((7, -4), abs=0.4)
    assert curve(np.ones(3), np.ones(3, bool)) == curve(np.empty(0), np.empty(0, bool)) == (10.0, -6.0)
    assert curve(-scores, right)[0] == 0.0  # a higher score is never worse


def test_company_tells_what_lies_alone(world):
    _, truth, around = world
    usual = company(around[1], np.flatnonzero(truth >= 0))
    assert usual[truth < 0].mean() < 0.2 and usual[truth >= 0].mean() > 0.9
