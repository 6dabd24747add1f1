"""Why an action cannot be had: one reason at a time, so that it matters to none in which order they are."""

from itertools import product

import pytest

from ui.act import Act
from ui.language import tr
from ui.standing import ELSEWHERE, LOCKED, NO_FILE, READ_ONLY, Standing, reasons, why_not

UNMOVABLE = "The day is shown as proposed."
NOBODY = "Nobody comes on this day."
EVERY = [
    Standing(*flags, unmovable, undo, redo, nobody)
    for *flags, unmovable, undo, redo, nobody in product(
        *[(False, True)] * 4, ("", UNMOVABLE), (None, "Place"), (None, "Place"), ("", NOBODY)
    )
]


@pytest.mark.parametrize("act", list(Act))
def test_no_action_has_two_reasons_however_the_window_stands(act: Act) -> None:
    assert max(len(reasons(act, standing)) for standing in EVERY) <= 1


@pytest.mark.parametrize(
    ("act", "standing", "said"),
    [
        (Act.MOVE_TO, Standing(is_open=False, is_read_only=True), NO_FILE),
        (Act.MOVE_TO, Standing(is_open=True, is_read_only=True, unmovable=UNMOVABLE), READ_ONLY),
        (Act.UNDO, Standing(is_open=True, is_read_only=True), READ_ONLY),
        (Act.LAY_OUT, Standing(is_open=True, is_read_only=True, is_locked=True), READ_ONLY),
        (Act.LAY_OUT, Standing(is_open=True, is_locked=True), LOCKED),
        (Act.RECORD_NEXT, Standing(is_open=True, is_day_in_front=False, unmovable=UNMOVABLE), ELSEWHERE),
    ],
)
def test_the_reason_told_is_the_one_whose_mend_would_help(act: Act, standing: Standing, said: str) -> None:
    assert why_not(act, standing) == tr(said)


def test_what_cannot_be_moved_anyway_is_not_sent_to_the_day() -> None:
    assert why_not(Act.PIN, Standing(is_open=True, is_day_in_front=False, unmovable=UNMOVABLE)) == UNMOVABLE


def test_where_nobody_is_to_be_laid_out_nobody_is_sent_to_unlock_the_board() -> None:
    assert why_not(Act.LAY_OUT, Standing(is_open=True, is_locked=True, nobody=NOBODY)) == NOBODY
