from datetime import datetime

from planner.model.trail import TrailLine
from tests.ui.boards import NEW_YORK
from ui.history.line_words import MANY, explained

LINE = TrailLine(
    number=9,
    at=datetime(2026, 11, 23, 10, 42, tzinfo=NEW_YORK),
    who="nurse",
    host="desk-4",
    verb=None,
    of=None,
    label="Import 400 participants",
    reason="",
    is_undone=False,
    txn="t9",
    last=9,
)
MORE = "and more; “clinic-day history --long” shows all of Import 400 participants."


def test_of_an_edit_of_more_records_than_are_told_it_is_said_that_there_are_more():
    told = tuple(f"{number:04} enrolled." for number in range(MANY))

    assert explained(LINE, told).endswith(MORE)
    assert not explained(LINE, told[:-1]).endswith(MORE)


def test_when_by_whom_and_where_stand_over_what_it_did():
    assert explained(LINE, ("0001 enrolled.",)).splitlines() == [
        "No. 9, Mon 23 Nov 2026 10:42, nurse at desk-4",
        "Import 400 participants",
        "",
        "0001 enrolled.",
    ]
