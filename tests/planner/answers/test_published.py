"""Which visits the calendars that were exported show, as they were told last."""

from datetime import timedelta

import pytest

from planner.model.audience import Audience, Grouping
from planner.model.delay import Scope
from tests.planner.treated import FIRST, at


@pytest.fixture
def export(desk, tmp_path):
    def write():
        desk.export(
            FIRST, FIRST + timedelta(days=6), out=tmp_path / "a.ics", by=Grouping.CLINIC, show=Audience.BUSY
        )

    return write


def shown(desk):
    """The visits that a delay of the first says are in a calendar."""
    return desk.treatment.preview_delay("0042", "S1", days=1, scope=Scope.VISIT).published


def test_a_visit_is_shown_once_it_was_exported_and_no_longer_once_it_was_told_that_it_left(desk, export):
    before = shown(desk)
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 7", slot="Slot 3")
    export()
    exported = shown(desk)
    desk.placing.unplace("0042/S1")
    unplaced = shown(desk)
    export()

    assert (before, exported, unplaced) == ((), ("S1",), ("S1",))
    assert shown(desk) == ()


def test_what_was_told_of_it_last_counts_and_not_what_was_told_of_it_where_it_stood_before(desk, export):
    for clock in ("08:00", "10:00"):
        desk.placing.place("0042/S1", arrival=at(FIRST, clock), chair="Chair 7", slot="Slot 3")
        export()
    moved = shown(desk)
    desk.placing.unplace("0042/S1")
    export()

    assert moved == ("S1",)
    assert shown(desk) == ()
