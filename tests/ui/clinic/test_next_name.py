import pytest

from ui.clinic.next_name import next_name


@pytest.mark.parametrize(
    ("alike", "name"),
    [
        (("Chair 1", "Chair 2", "Chair 10"), "Chair 11"),
        (("Pod A",), "Chair 1"),
        ((), "Chair 1"),
        (("7", "9"), "10"),
    ],
)
def test_the_next_place_goes_on_with_the_numbers_there_are(alike, name):
    assert next_name(alike, taken=alike, otherwise="Chair") == name


def test_a_name_that_another_kind_of_place_has_is_not_given():
    assert next_name(("C 1",), taken=("C 1", "C 2"), otherwise="Chair") == "C 3"
