"""What is suggested, and what becomes of it when it is accepted, refused, or taken back."""

from engine.organize.suggesting import Advice
from gui.views.workbench.offers import NONE, Offers

BEACH, CITY = 1, 2


def advice(photo: int, album: int, confidence: float, taught: bool = False) -> Advice:
    return Advice(photo, album, confidence, (), taught)


def offered() -> Offers:
    offers = Offers()
    said = [advice(10, BEACH, 0.9), advice(11, BEACH, 0.6), advice(11, CITY, 0.5), advice(12, CITY, 0.4)]
    offers.take(said, [9, 10, 11, 12], set())
    return offers


def shown(offers: Offers) -> dict[int, list[int]]:
    return {album: list(offers.photos(album)) for album in offers.sections}


def test_photos_stand_under_their_best_guess_the_surest_first_and_those_without_one_last():
    offers = offered()
    assert shown(offers) == {BEACH: [10, 11], CITY: [12], NONE: [9]}
    assert list(offers.sections) == [BEACH, CITY, NONE]
    assert offers.average(BEACH) == 0.75 and offers.average(NONE) == 0
    assert [a.photo for a in offers.sure(0.5)] == [10, 11] and offers.sure(0.5, CITY) == []


def test_what_rests_on_the_users_photos_comes_before_a_surer_guess():
    offers = Offers()
    offers.take([advice(1, BEACH, 0.69), advice(1, CITY, 0.5, taught=True)], [1], set())
    assert offers.best(1).album == CITY


def test_a_refused_photo_stays_where_it_stands_with_its_next_guess_until_it_has_none():
    offers = offered()
    offers.refuse([(11, BEACH)])
    assert shown(offers)[BEACH] == [10, 11] and offers.best(11).album == CITY
    assert [a.photo for a in offers.sure(0.0, BEACH)] == [10], "it is not accepted with the section any more"
    offers.refuse([(11, CITY)])
    assert shown(offers) == {BEACH: [10], CITY: [12], NONE: [9, 11]} and offers.best(11) is None


def test_what_was_decided_goes_and_comes_back_where_the_library_says_so():
    offers = offered()
    offers.drop([10, 11])
    assert shown(offers) == {CITY: [12], NONE: [9]} and 10 not in offers and len(offers) == 2
    offers.settle([9, 10, 11, 12], {(12, CITY)})
    assert shown(offers) == {BEACH: [10, 11], NONE: [9, 12]}
    offers.settle([9, 10, 11, 12, 13], set())
    assert shown(offers) == {BEACH: [10, 11], CITY: [12], NONE: [9, 13]}
