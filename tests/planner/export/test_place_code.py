import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.export.place_code import PlaceCodes, is_place_code
from planner.model.clinic import Chair, MonitoringSlot
from planner.model.places import PlaceKind

PLACES = (Chair("Bed 1", PlaceKind.BED), Chair("Chair 1"), Chair("Chair 5 (Smith)"), MonitoringSlot("Slot 1"))


@pytest.mark.parametrize(
    "name", ["Chair 5", "Bed 12", "Pod B, chair 3b", "Recliner A", "Isolation room 2", "S1"]
)
def test_words_for_places_and_short_numbers_are_a_code(name):
    assert is_place_code(name)


@pytest.mark.parametrize("name", ["Chair 5 (Smith)", "0012", "Chair 1234", "TAR chair", "Mr West", "", "–"])
def test_anything_else_is_none(name):
    assert not is_place_code(name)


def test_a_place_with_a_free_name_is_told_by_its_kind_and_number():
    codes = PlaceCodes(PLACES)

    assert codes.of("Bed 1", is_slot=False) == "Bed 1"
    assert codes.of("Chair 5 (Smith)", is_slot=False) == "Chair no. 2"
    assert codes.renamed() == (("Chair 5 (Smith)", "Chair no. 2"),)


def test_a_place_that_the_clinic_no_longer_has_keeps_its_code_and_loses_a_free_name():
    codes = PlaceCodes(PLACES)

    assert codes.of("Chair 9", is_slot=False) == "Chair 9"
    assert codes.of("Jones", is_slot=False) == "Chair"
    assert codes.of("Jones", is_slot=True) == "Slot"


def test_a_number_that_another_place_is_called_by_gets_a_letter():
    codes = PlaceCodes((Chair("Smith"), Chair("chair no 1"), Chair("CHAIR NO. 1 B"), Chair("Jones")))

    assert codes.of("Smith", is_slot=False) == "Chair no. 1c"
    assert codes.of("Jones", is_slot=False) == "Chair no. 4"


NAMES = st.sampled_from(("Smith", "Jones")) | st.from_regex(
    r"(Chair|chair|Bed|Slot) (no\. ?|NO )?[1-4][bc]?( \(Ann\))?", fullmatch=True
)
PLACES_OF_ANY_NAME = st.lists(
    st.tuples(NAMES, st.sampled_from(PlaceKind)), unique_by=lambda one: one[0], max_size=9
)


@given(PLACES_OF_ANY_NAME)
def test_no_place_is_told_by_a_name_or_number_of_its_neighbour(places):
    clinic = [MonitoringSlot(name) if kind is PlaceKind.SLOT else Chair(name, kind) for name, kind in places]
    codes = PlaceCodes(clinic)
    told = {name: codes.of(name, is_slot=kind is PlaceKind.SLOT) for name, kind in places}
    numbered = [as_read(code) for name, code in told.items() if code != name]

    assert len(set(numbered)) == len(numbered)
    assert not set(numbered) & {as_read(name) for name, _ in places}
    assert all(map(is_place_code, told.values()))
    assert all(codes.of(told[name], is_slot=kind is PlaceKind.SLOT) == told[name] for name, kind in places)


def as_read(code):
    return "".join(letter for letter in code.casefold() if letter.isalnum())


@given(st.text(max_size=30), st.sampled_from(PlaceKind))
def test_whatever_a_place_is_called_a_code_is_told_and_told_again_as_it_is(name, kind):
    is_slot = kind is PlaceKind.SLOT
    codes = PlaceCodes((MonitoringSlot(name) if is_slot else Chair(name, kind),))
    told = codes.of(name, is_slot=is_slot)

    assert is_place_code(told)
    assert codes.of(told, is_slot=is_slot) == told
