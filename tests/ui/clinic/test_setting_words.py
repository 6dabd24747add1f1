from planner.model.clinic_settings import SETTING_WORDS
from ui.clinic.setting_words import SETTINGS, setting_words


def test_english_calls_each_setting_as_a_refusal_does():
    assert {name: setting_words(name) for name in SETTINGS} == SETTING_WORDS
