"""Answers are kept at once and found again; they are a cache."""

from engine.store import Library


def test_answers_are_kept_by_model_prompt_and_what_was_asked_about(library):
    kept = library.answers
    assert kept.get("llava", "photo-1", "aa") is None
    kept.put("llava", "photo-1", "aa", "dog")
    kept.put("llava", "photo-1", "bb", "cat")
    kept.put("llava", "photo-1", "aa", "a dog")
    kept.put("llava", "photo-2", "aa", "horse")
    assert kept.get("llava", "photo-1", "aa") == "a dog"
    assert kept.all("llava", "photo-1") == ["a dog", "cat"] and kept.all("other", "photo-1") == []
    with Library.open(library.folder) as again:
        assert again.answers.get("llava", "photo-2", "aa") == "horse"
    kept.forget()
    assert kept.get("llava", "photo-1", "aa") is None
    assert not library.history.ops()
