import pytest
from PySide6.QtWidgets import QWidget

from planner.model.visit import VisitStatus
from ui.treatment.visit_ends import VisitEnds


@pytest.fixture
def shown(qapp):
    """Whether it can be done, missed, cancelled, and booked again, of a visit that stands so."""
    row = QWidget()
    ends = VisitEnds()
    row.setLayout(ends)

    def of(status):
        ends.show_for(status)
        buttons = ends.finish, ends.missed, ends.cancelled, ends.again
        return [button.isVisibleTo(row) for button in buttons]

    yield of
    row.deleteLater()


@pytest.mark.parametrize("status", [None, VisitStatus.BOOKED, VisitStatus.DONE])
def test_a_visit_is_done_missed_or_cancelled(shown, status):
    assert shown(status) == [True, True, True, False]


@pytest.mark.parametrize("status", [VisitStatus.MISSED, VisitStatus.CANCELLED])
def test_one_that_did_not_take_place_is_booked_again_and_nothing_else(shown, status):
    assert shown(status) == [False, False, False, True]
