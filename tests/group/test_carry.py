"""Identity over a regrouping, and the promise that the user's word is never computed over."""

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.group.carry import Carried, Existing, carry, carry_themes
from engine.types import Group, Grouping


def group(*photos: int) -> Group:
    return Group(photos, tuple(1.0 - i / 100 for i in range(len(photos))))


def grouping(*groups: Group, unsorted: tuple[int, ...] = ()) -> Grouping:
    return Grouping(groups, unsorted)


def album(id: int, *photos: int, touched: bool = False, pinned: tuple[int, ...] = ()) -> Existing:
    return Existing(id, {photo: 1.0 - i / 100 for i, photo in enumerate(photos)}, touched, frozenset(pinned))


def homes(carried: Carried) -> dict[int, int]:
    return {photo: home for photo, (home, _) in carried.placements.items()}


def test_first_grouping_opens_albums():
    carried = carry([], grouping(group(1, 2, 3), group(4, 5, 6), unsorted=(7,)), {}, set())
    assert homes(carried) == {1: -1, 2: -1, 3: -1, 4: -2, 5: -2, 6: -2}
    assert (carried.new, carried.dissolved, carried.unsorted) == ((-1, -2), (), (7,))


def test_nothing_changed_changes_nothing():
    carried = carry([album(8, 4, 5, 6), album(9, 1, 2, 3)], grouping(group(1, 2, 3), group(4, 5, 6)), {}, set())
    assert carried.placements == {p: (9, 1 - i / 100) for i, p in enumerate((1, 2, 3))} | {
        p: (8, 1 - i / 100) for i, p in enumerate((4, 5, 6))
    }
    assert not carried.new and not carried.dissolved and not carried.unsorted


def test_id_follows_the_majority_and_the_group_decides_the_members():
    carried = carry([album(5, 1, 2, 3, 4)], grouping(group(1, 2, 3, 10, 11), unsorted=(4,)), {}, set())
    assert homes(carried) == dict.fromkeys((1, 2, 3, 10, 11), 5)
    assert carried.unsorted == (4,)


def test_untouched_album_without_a_match_dissolves():
    carried = carry([album(5, 1, 2, 3)], grouping(group(10, 11, 12), unsorted=(1, 2, 3)), {}, set())
    assert carried.dissolved == (5,)
    assert carried.unsorted == (1, 2, 3)


def test_size_does_not_decide_the_match():
    """A giant group holds all of the small album and a third of the large: the raw count would swap them."""
    small, large = tuple(range(10)), tuple(range(100, 160))
    carried = carry(
        [album(1, *small), album(2, *large)], grouping(group(*large[:20], *large[20:55]), group(*small, 300)), {}, set()
    )
    assert homes(carried)[0] == 1 and homes(carried)[100] == 2


def test_pinned_photos_steer_identity():
    """Half of a split album each; the half with the user's photos keeps the id."""
    old = album(5, *range(20), touched=True, pinned=(15, 16))
    carried = carry([old], grouping(group(*range(10), 50), group(*range(10, 20), 60)), {15: 5, 16: 5}, set())
    assert homes(carried)[60] == 5 and 50 in carried.unsorted


def test_touched_album_keeps_members_and_gains_from_its_group():
    old = album(5, 1, 2, 3, 4, touched=True)
    carried = carry([old], grouping(group(1, 2, 3, 10), group(4, 20, 21, 22)), {}, set())
    assert homes(carried) == {1: 5, 2: 5, 3: 5, 4: 5, 10: 5, 20: -1, 21: -1, 22: -1}


def test_leftovers_of_a_touched_album_open_no_duplicate():
    old = album(5, *range(20), touched=True)
    carried = carry([old], grouping(group(*range(11)), group(*range(11, 20), 50, 51)), {}, set())
    assert carried.new == () and carried.unsorted == (50, 51)


def test_shrunken_untouched_album_dissolves_but_a_small_one_lives_on():
    mine = album(1, *range(9), touched=True, pinned=tuple(range(9)))
    pins = dict.fromkeys(range(9), 1)
    proposal = grouping(group(20, *range(9)), unsorted=(21, 22, 23))
    shrunken = carry([mine, album(2, 20, 21, 22, 23)], proposal, pins, set())
    assert 2 in shrunken.dissolved and homes(shrunken).get(20) in (None, 1)
    small = carry([album(2, 20, 21)], grouping(group(20, 21, 30)), {30: None}, set())
    assert homes(small) == {20: 2, 21: 2}


def test_rejection_and_wish_for_unsorted_hold():
    carried = carry([album(5, 3, 4)], grouping(group(1, 2, 3, 4)), {2: None}, {(1, 5)})
    assert homes(carried) == {3: 5, 4: 5}
    assert carried.unsorted == (1, 2)


def test_photo_that_the_grouping_never_saw_stays_while_its_album_lives():
    carried = carry([album(5, 1, 2, 3, 99)], grouping(group(1, 2, 3)), {}, set())
    assert homes(carried)[99] == 5


def test_a_group_that_names_its_album_is_that_album():
    """Overlap alone would give the group to the larger album, whose photos follow the user's word into the other."""
    mine = album(1, 50, touched=True, pinned=(50,))
    named = Group((50, *range(10)), (1.0,) * 11, album=1)
    proposal = Grouping((named, group(*range(20, 24))), (), led=frozenset(range(10)))
    carried = carry([mine, album(2, *range(10), touched=True), album(3, *range(20, 24))], proposal, {50: 1}, set())
    assert homes(carried) == {50: 1} | dict.fromkeys(range(10), 1) | dict.fromkeys(range(20, 24), 3)
    gone = carry([album(2, *range(10), touched=True)], proposal, {}, set())
    assert all(homes(gone)[photo] == 2 for photo in range(10))


def test_nobody_is_led_out_of_an_album_that_the_user_made_or_past_a_no():
    mine = album(1, 50, touched=True, pinned=(50,))
    theirs = Existing(2, dict.fromkeys(range(10), 0.5), touched=True, closed=True)
    proposal = Grouping((Group((50, *range(10), 11), (1.0,) * 12, album=1),), (), led=frozenset([*range(10), 11]))
    carried = carry([mine, theirs, album(3, 11, touched=True)], proposal, {50: 1}, {(11, 1)})
    assert homes(carried) == {50: 1, 11: 3} | dict.fromkeys(range(10), 2)


photos = st.integers(0, 25)


@st.composite
def worlds(draw: st.DrawFn):
    """Albums 1..4 and a grouping over the same photos, with pins and rejections that do not contradict each other."""
    at = draw(st.lists(st.integers(0, 4), min_size=26, max_size=26))
    to = draw(st.lists(st.integers(-1, 4), min_size=26, max_size=26))
    touched = draw(st.sets(st.integers(1, 4)))
    pinned = draw(st.dictionaries(photos, st.one_of(st.none(), st.integers(1, 4)), max_size=6))
    rejected = draw(st.sets(st.tuples(photos, st.integers(1, 4)), max_size=8))
    rejected -= {(photo, home) for photo, home in pinned.items()}
    members = {id: {p: 0.5 for p in range(26) if pinned.get(p, at[p]) == id} for id in range(1, 5)}
    albums = [
        Existing(
            id,
            {p: s for p, s in members[id].items() if (p, id) not in rejected},
            id in touched or id in pinned.values(),
            frozenset(p for p, home in pinned.items() if home == id),
        )
        for id in range(1, 5)
        if members[id] or id in touched
    ]
    seen = range(draw(st.integers(20, 26)))
    groups = [[p for p in seen if to[p] == g] for g in range(5)]
    proposal = grouping(*(group(*g) for g in groups if g), unsorted=tuple(p for p in seen if to[p] == -1))
    return albums, proposal, pinned, rejected


@settings(max_examples=300, deadline=None)
@given(worlds())
def test_promises(world):
    albums, proposal, pinned, rejected = world
    carried = carry(albums, proposal, pinned, rejected)
    where = homes(carried)
    for photo, home in pinned.items():
        assert where.get(photo) == home
    assert not {(photo, home) for photo, home in where.items()} & rejected
    for old in albums:
        if old.touched:
            assert old.id not in carried.dissolved
            assert all(where[photo] == old.id for photo in old.members if photo not in pinned)
        assert (old.id in carried.dissolved) == (not old.touched and old.id not in where.values())
    everyone = {p for g in proposal.groups for p in g.photos} | set(proposal.unsorted)
    everyone |= {p for a in albums for p in a.members} | set(pinned)
    assert where.keys() | set(carried.unsorted) == everyone
    assert not where.keys() & set(carried.unsorted)
    assert set(carried.new) == {home for home in where.values() if home < 0}
    for key in carried.new:
        assert sum(home == key for home in where.values()) >= 3


@settings(max_examples=300, deadline=None)
@given(worlds())
def test_carrying_again_changes_nothing(world):
    """The diff of an accepted diff is empty: ids stay, and so does every photo's place."""
    albums, proposal, pinned, rejected = world
    first = carry(albums, proposal, pinned, rejected)
    old = {a.id: a for a in albums}
    numbers = {key: 100 - key for key in first.new}
    settled = {}
    for photo, (home, score) in first.placements.items():
        settled.setdefault(numbers.get(home, home), {})[photo] = score
    for a in albums:
        if a.touched:
            settled.setdefault(a.id, {})
    again = [
        Existing(id, members, id in old and old[id].touched, frozenset(p for p, h in pinned.items() if h == id))
        for id, members in settled.items()
    ]
    second = carry(again, proposal, pinned, rejected)
    assert not second.new and not second.dissolved
    assert homes(second) == {photo: numbers.get(home, home) for photo, home in homes(first).items()}


def test_a_theme_goes_on_where_most_of_its_photos_were():
    before = {7: {1, 2, 3, 4}, 8: {5, 6, 7, 8}, 9: {20, 21}}
    assert carry_themes(before, [{5, 6, 7, 9}, {1, 2, 3}, {10, 11}, {4}]) == (8, 7, None, None)
    assert carry_themes({}, [{1}]) == (None,) and carry_themes(before, []) == ()


def test_the_album_of_every_group_is_told():
    carried = carry(
        [album(8, 4, 5, 6), album(9, 1, 2, 3, touched=True)],
        grouping(group(4, 5, 6), group(7, 8, 10), group(1, 2, 3)),
        {},
        set(),
    )
    assert carried.albums == (8, -1, 9)
