from planner.model.provenance import SOURCED_WORDS, Certainty, Provenance, Source
from ui.language import tr
from ui.sourced_words import SOURCED, sourced


def test_english_says_what_the_core_says():
    assert {pair: tr(words) for pair, words in SOURCED.items()} == SOURCED_WORDS


def test_a_sentence_names_the_place_only_where_it_is_asked_to():
    found = Provenance(Source.LABEL, Certainty.FOUND, reference="Dose modifications for CRS")

    assert sourced("Hold it.", None) == "Hold it."
    assert sourced("Hold it.", found) == "Hold it. (from the prescribing information)"
    assert sourced("Hold it.", found, with_place=True) == f"Hold it. ({found.words_and_place})"
