from planner.model.provenance import SOURCED_WORDS, Certainty, Provenance, Source
from ui.language import tr
from ui.sourced_words import SOURCED, sourced, sourced_with_place


def test_english_says_what_the_core_says():
    assert {pair: tr(words) for pair, words in SOURCED.items()} == SOURCED_WORDS


FOUND = Provenance(Source.LABEL, Certainty.FOUND, reference="Dose modifications for CRS")


def test_one_sentence_says_it_before_it_ends():
    assert sourced("Hold it.", FOUND) == "Hold it (from the prescribing information)."
    assert sourced("Hold it.", None) == "Hold it."


def test_several_say_it_behind_the_last_with_the_place():
    assert sourced_with_place("Hold it. Wait.", FOUND) == f"Hold it. Wait. ({FOUND.words_and_place})"
    assert sourced_with_place("Hold it.", None) == "Hold it."
