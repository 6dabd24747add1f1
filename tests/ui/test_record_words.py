"""The words for what a record keeps as one word."""

import pytest

from planner.model.delay import DelayReason
from planner.model.hold import HoldReason
from planner.model.participant import ParticipantStatus
from planner.model.visit import VisitStatus
from ui.record_words import record_choice, record_word


@pytest.mark.parametrize(
    "kept", [one for kind in (VisitStatus, ParticipantStatus, HoldReason, DelayReason) for one in kind]
)
def test_english_says_what_the_record_says(kept):
    assert record_word(kept) == kept.value


def test_as_a_choice_it_begins_like_a_line_of_its_own():
    assert (record_choice(DelayReason.CAPACITY), record_choice(HoldReason.LABS)) == ("Unit full", "Labs")
