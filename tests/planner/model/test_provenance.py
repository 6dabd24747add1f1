import itertools

import pytest

from planner.model.provenance import SOURCED_WORDS, Certainty, Provenance, Source

EVERY = tuple(itertools.product(Source, Certainty))


def test_each_source_has_words_for_each_certainty():
    assert set(SOURCED_WORDS) == set(EVERY)


@pytest.mark.parametrize(("source", "certainty"), EVERY)
def test_whatever_was_not_read_in_its_source_is_to_be_confirmed(source, certainty):
    words = Provenance(source, certainty).words

    assert ("confirm it" in words) is (certainty is not Certainty.FOUND)


@pytest.mark.parametrize("source", Source)
def test_what_is_open_is_said_in_capitals_and_of_no_source(source):
    assert Provenance(source, Certainty.OPEN).words == "OPEN: nobody here knows it, confirm it before use"


def test_the_place_follows_where_one_is_named():
    found = Provenance(Source.LABEL, Certainty.FOUND, reference="Dose modifications for CRS")

    assert found.words == "from the prescribing information"
    assert found.words_and_place == f"{found.words}; see “Dose modifications for CRS”"
    assert Provenance(Source.SITE, Certainty.FOUND).words_and_place == "the site says so"
