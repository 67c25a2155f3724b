"""Settings keep their limits, survive a round trip and say which stage they make stale."""

import pytest

from engine.errors import AlbumenError
from engine.store.config import Config, load, save


def test_settings_survive_the_file(tmp_path):
    config = Config().replace(ignore=("*.tmp", "été/"), many=0.8, hidden=True, embedder="builtin")
    save(config, tmp_path / "config.toml")
    assert load(tmp_path / "config.toml") == config
    assert load(tmp_path / "none.toml") == Config()


@pytest.mark.parametrize("wrong", [{"many": 2}, {"seed": 1.5}, {"hidden": "yes"}, {"ignore": "x"}, {"unknown": 1}])
def test_a_wrong_setting_is_refused_in_words(wrong):
    with pytest.raises(AlbumenError, match=next(iter(wrong))):
        Config().replace(**wrong)


def test_a_damaged_file_is_named(tmp_path):
    (tmp_path / "config.toml").write_text("many = [")
    with pytest.raises(AlbumenError, match=r"config\.toml"):
        load(tmp_path / "config.toml")


def test_a_setting_makes_its_own_and_later_stages_stale():
    before, after = Config(), Config().replace(generous=0.9)
    assert before.key("embed") == after.key("embed")
    assert before.key("group") != after.key("group") and before.key("name") != after.key("name")
    assert before.key("name") == before.replace(workers=7).key("name")
