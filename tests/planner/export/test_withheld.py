from datetime import date

import pytest

from planner.export.withheld import Withheld
from planner.model.participant import Participant
from planner.schedule.study_file import shipped_study

PERSON = Participant(
    subject_id="0042", cohort="P2", dose_level=10, first_step_dose=date(2026, 12, 7), note="ring the daughter"
)
WITHHELD = Withheld.of(shipped_study(), [PERSON])


@pytest.mark.parametrize(
    ("place", "what"),
    [
        ("Chair 0042", "a subject ID"),
        ("Tarlatamab chair", "an agent"),
        ("SG bay", "an agent"),
        ("TAR 2", "an agent"),
        ("bay of 001942-C", "the protocol"),
        ("bay of 001942c", "the protocol"),
        ("NCT 0732 8490", "the protocol"),
        ("Chair 4 (Ring the Daughter)", "a note"),
    ],
)
def test_a_place_that_tells_something_is_found(place: str, what: str):
    assert WITHHELD.found_in([place]) == {place: what}


@pytest.mark.parametrize("place", ["Chair 4", "Chair 42", "Bed 10042", "Bay of the rings", ""])
def test_a_place_that_tells_nothing_is_not(place: str):
    assert WITHHELD.found_in([place]) == {}


@pytest.mark.parametrize("note", ["Chair 4", "bed", "4", "", "  ", "no"])
def test_a_note_of_nothing_but_places_is_not_looked_for(note: str):
    assert Withheld(((note, "a note"),)).found_in(["Chair 4", "Bed no. 4"]) == {}


def test_a_slot_may_be_called_as_a_visit_is():
    assert Withheld((("S1", "a visit code"),)).found_in(["S1"]) == {}


def test_one_kind_can_be_left_out():
    assert WITHHELD.without("an agent").found_in(["SG bay"]) == {}
