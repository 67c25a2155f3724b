"""What answers agree on is believed where it is unusual; what a model always says is not."""

from engine.name.answers import Answer
from engine.name.votes import Everywhere, ballot, evidence, is_believed, winner


def say(*subjects):
    return [Answer(subject) for subject in subjects]


def won(answers, others=()):
    vote = winner(ballot(answers, "subject", Everywhere.of([*answers, *others], "en"), "en"))
    return vote and vote.text


OTHERS = say(*(f"thing{chr(97 + i % 20)}" for i in range(100)))


def test_words_are_counted_whatever_their_ending():
    assert won(say("dog", "Dogs", "the dog", "cat", "horse"), OTHERS) == "dog"


def test_the_words_that_most_share_stand_together():
    assert won(say(*["golden retriever"] * 3, *["golden retriever puppy"] * 2, "dog"), OTHERS) == "golden retriever"
    assert won(say("brown dog", "big dog", "dog", "black dog"), OTHERS) == "dog"


def test_a_word_that_is_everywhere_names_nothing():
    culture = say(*["culture"] * 3, "dog", "dog", "dog", "cat", "horse", "tree")
    assert won(culture, OTHERS + say(*["culture"] * 45)) == "dog"
    assert won(say(*["culture"] * 9), OTHERS + say(*["culture"] * 45)) == "culture"
    assert won(say(*["culture"] * 4, "a", "b", "c", "d", "e"), OTHERS + say(*["culture"] * 60)) is None


def test_as_good_as_each_other_is_ambiguous():
    assert won(say("dog", "dog", "dog", "cat", "cat", "cat"), OTHERS) is None
    assert won(say("dog", "cat", "horse", "tree"), OTHERS) is None
    assert won([], OTHERS) is None


def test_an_odd_word_said_twice_does_not_beat_a_plain_one_said_often():
    assert won(say(*["dog"] * 6, "zebu", "zebu", "cat"), OTHERS + say(*["dog"] * 8)) == "dog"


def test_evidence_is_the_binomials():
    assert evidence(3, 10, 0.3) == 0 and evidence(2, 10, 0.3) == 0
    assert evidence(9, 9, 0.3) > evidence(6, 9, 0.3) > evidence(4, 9, 0.3) > 0
    assert abs(evidence(10, 10, 0.5) - 10 * 0.6931) < 1e-3
    assert not any(is_believed(vote) for vote in ballot(say("dog"), "setting", Everywhere(), "en"))
