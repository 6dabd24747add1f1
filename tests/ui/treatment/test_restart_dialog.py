from planner.model.course_change import OtherAgents
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.restart_dialog import RestartDialog


def test_what_the_other_drug_does_is_asked_and_never_guessed(opened, session, press, treated):
    dialog = opened(RestartDialog, ChosenVisit("0042", "C2D15"))
    before, said = dialog.go.isEnabled(), dialog.foot.why_not.text()
    dialog.others.setCurrentText("waits for the step doses")
    press(dialog.go)
    begun = session.desk.happened("0042").restarts[0]

    assert not before
    assert "the protocol does not" in said
    assert (begun.visit, begun.others) == ("C2D15", OtherAgents.WAIT)
    assert not dialog.isVisible()


def test_the_clock_is_said_with_its_last_day(opened, treated):
    dialog = opened(RestartDialog, ChosenVisit("0042", "C2D15"))

    assert "days left, until" in dialog.head.text()


def test_a_visit_without_the_drug_is_refused(opened, press, treated):
    dialog = opened(RestartDialog, treated)
    dialog.others.setCurrentIndex(0)
    press(dialog.go)

    assert "not due" in dialog.refusal.text()


def test_what_becomes_of_the_bookings_is_said_before_it_is_done(opened, treated):
    dialog = opened(RestartDialog, ChosenVisit("0042", "C2D15"))

    assert "Bookings whose due date moves get another day" in dialog.head.text()
