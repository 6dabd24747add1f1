import pytest
from hypothesis import given

from planner.export.audience import wording
from planner.model.audience import Audience
from planner.model.calendar_event import CalendarEvent
from tests.planner.export.stays import stay, stays


@pytest.mark.parametrize(
    ("show", "summary"),
    [
        (Audience.BUSY, "Infusion – Chair 4 – busy"),
        (Audience.CODED, "0042 C1D1 – Infusion – Chair 4"),
        (Audience.UNIT, "0042 C1D1 tarlatamab + SG – Infusion – Chair 4"),
    ],
)
def test_each_reader_is_told_so_much(show: Audience, summary: str):
    told = wording(stay(), show=show)

    assert told.summary == summary
    assert (told.place, told.category) == ("Chair 4", "Infusion")


def test_a_slot_is_monitoring():
    told = wording(stay(place="Slot 2", place_kind="slot"), show=Audience.BUSY)

    assert told.summary == "Monitoring – Slot 2 – busy"


def test_a_cancelled_stay_says_so_first():
    assert wording(stay(cancelled=True), show=Audience.BUSY).summary == "CANCELLED: Infusion – Chair 4 – busy"


@given(stays())
def test_who_it_is_changes_nothing_for_those_who_see_only_busy(event: CalendarEvent):
    other = stay(
        place=event.place,
        place_kind=event.place_kind,
        cancelled=event.cancelled,
        subject_id="9999",
        visit="EOT",
        agents=("placebo",),
    )

    assert wording(event, show=Audience.BUSY) == wording(other, show=Audience.BUSY)
