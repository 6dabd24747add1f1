from planner.model.did_not_come import DidNotCome
from planner.model.visit import VisitStatus
from ui.did_not_come_words import did_not_come_head, did_not_come_in_words

MISSED = DidNotCome("0009", "C3D1", VisitStatus.MISSED, "Has a cold")
CANCELLED = DidNotCome("0011", "S2", VisitStatus.CANCELLED)


def test_each_says_whose_visit_what_became_of_it_and_why_where_that_is_known():
    assert did_not_come_in_words(MISSED) == "0009 C3D1, missed: Has a cold"
    assert did_not_come_in_words(CANCELLED) == "0011 S2, cancelled"


def test_of_visits_that_were_all_called_off_nobody_is_said_not_to_have_come():
    assert did_not_come_head((MISSED, CANCELLED)) == "Did not come"
    assert did_not_come_head((CANCELLED,)) == "Cancelled"
