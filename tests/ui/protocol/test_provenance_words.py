from planner.model.provenance import SOURCE_WORDS, Certainty
from ui.language import tr
from ui.protocol.provenance_words import CERTAINTIES, HOW_SURE, SOURCES


def test_english_says_what_the_command_line_says():
    assert {source: tr(words) for source, words in SOURCES.items()} == SOURCE_WORDS
    assert set(HOW_SURE) == set(Certainty)
    assert [tr(CERTAINTIES[sure]) for sure in Certainty] == [sure.value for sure in Certainty]
