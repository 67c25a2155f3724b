"""Places that people would name, without a network."""

import socket

import pytest

from engine.name.facts.places import Town, towns, where
from engine.types import Portrait

LISBON, PORTO, FARO, MADRID = (38.71, -9.14), (41.15, -8.61), (37.02, -7.93), (40.42, -3.70)
ATLANTIC = (35.0, -40.0)


def at(*points: tuple[float | None, float | None]) -> list[Portrait]:
    return [Portrait(i, lat=lat, lon=lon) for i, (lat, lon) in enumerate(points)]


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("a name asked the network"))


def test_towns_of_the_world():
    found = towns([LISBON, (43.467, 11.881), (-33.87, 151.21), ATLANTIC, (64.15, -21.94)])
    assert found[0] == Town("Lisbon", "Lisbon", "Portugal")
    assert found[1] is not None and (found[1].name, found[1].region) == ("Arezzo", "Tuscany")
    assert found[2] is not None and found[2].name == "Sydney"
    assert found[3] is None
    assert found[4] is not None and found[4].country == "Iceland"


def test_a_known_town_wins_over_its_quarter_but_not_over_its_neighbour():
    quarter, neighbour = towns([(52.531, 13.385), (52.40, 13.06)])
    assert quarter is not None and quarter.name == "Berlin"
    assert neighbour is not None and neighbour.name == "Potsdam"


def test_the_date_line_is_no_seam():
    east, west = towns([(66.32, -179.2), (66.32, 179.95)])
    assert east is not None and west is not None and east.name == west.name == "Egvekinot"


def test_town_then_pair_then_country_then_nothing():
    assert where(at(LISBON, LISBON, LISBON, PORTO)).text == "Lisbon"
    assert where(at(LISBON, LISBON, PORTO, PORTO)).text == "Lisbon and Porto"
    assert where(at(LISBON, PORTO, FARO, (40.21, -8.42), (41.55, -8.42))).text == "Portugal"
    assert where(at(LISBON, MADRID, (48.86, 2.35), (51.5, -0.12))).text == ""


def test_photos_without_a_position_count_against_a_place():
    found = where(at(LISBON, LISBON, LISBON, (None, None)))
    assert (found.text, found.photos) == ("Lisbon", 3)
    assert where(at(LISBON, (None, None), (None, None))).text == ""


def test_broken_positions_say_nothing():
    assert where(at((float("nan"), 3.0), (0.0, 0.0), (91.0, 3.0))).text == ""
    assert where(at(ATLANTIC, ATLANTIC)).text == ""
