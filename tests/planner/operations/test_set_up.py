"""Setting up the clinic, as one edit."""

import pytest

from planner.errors import EditRefused
from planner.model.clinic import Chair
from planner.model.edit import Change
from planner.model.places import PlaceKind
from planner.operations.set_up import set_up


def test_new_gone_and_changed_records_become_changes_and_alike_ones_do_not() -> None:
    kept, gone, old = Chair("Chair 1"), Chair("Chair 2"), Chair("Bed 1")
    new, added = Chair("Bed 1", PlaceKind.BED), Chair("Chair 3")

    edit = set_up((kept, new, added), before=(kept, gone, old))

    assert set(edit.changes) == {
        Change(before=gone, after=None),
        Change(before=old, after=new),
        Change(before=None, after=added),
    }


def test_the_same_clinic_again_is_refused() -> None:
    with pytest.raises(EditRefused, match="Nothing would change"):
        set_up((Chair("Chair 1"),), before=(Chair("Chair 1"),))


def test_the_places_of_a_new_clinic_are_told_in_the_order_of_their_numbers() -> None:
    edit = set_up([Chair(f"Chair {number}") for number in (10, 2, 1)], before=())

    assert [change.record.key for change in edit.changes] == ["Chair 1", "Chair 2", "Chair 10"]
