"""The visit that a dialog begins with, where the one chosen is under way: what it proposes is not refused."""

import pytest

from planner.model.delay import DelayReason
from planner.model.hold import HoldReason
from planner.model.moment import Moment
from ui.treatment.delay_dialog import DelayDialog
from ui.treatment.hold_dialog import HoldDialog
from ui.treatment.level_dialog import LevelDialog
from ui.treatment.restart_dialog import RestartDialog
from ui.treatment.visit_codes import ahead_of, codes_ahead, next_code


@pytest.fixture
def under_way(session, treated):
    """C2D8 of 0042, with its drug running in."""
    treatment = session.desk.treatment
    treatment.note("0042", "C2D8", Moment.ARRIVED)
    treatment.start_infusion("0042", "C2D8", "sg")
    return treated


def test_a_visit_under_way_is_none_of_those_ahead(session, under_way):
    course = session.desk.course("0042")

    assert codes_ahead(course)[0] == "C2D15"
    assert ahead_of(course, "C2D8") == "C2D15"
    assert ahead_of(course, "C1D1") == "C2D15"
    assert ahead_of(course, "C3D1") == "C3D1"


def test_who_has_only_arrived_may_still_be_held_today(session, treated):
    session.desk.treatment.note("0042", "C2D8", Moment.ARRIVED)

    assert ahead_of(session.desk.course("0042"), "C2D8") == "C2D8"


def test_hold_begins_with_the_next_visit_and_is_not_refused(opened, session, press, under_way):
    dialog = opened(HoldDialog, under_way)
    dialog.agent.setCurrentText("tarlatamab")
    dialog.reason.setCurrentIndex(dialog.reason.findData(HoldReason.LABS))
    press(dialog.go)

    assert [hold.since for hold in session.desk.happened("0042").holds] == ["C2D15"]


def test_a_lower_dose_begins_with_the_next_visit_that_has_the_drug(opened, session, press, under_way):
    dialog = opened(LevelDialog, under_way)
    dialog.reason.setText("ANC")
    press(dialog.go)

    assert [change.visit for change in session.desk.happened("0042").level_changes] == ["C3D1"]


def test_a_delay_is_of_the_next_visit_and_names_it(opened, session, qtbot, press, under_way):
    dialog = opened(DelayDialog, under_way)
    dialog.reason.setCurrentIndex(dialog.reason.findData(DelayReason.TRAVEL))
    qtbot.waitUntil(dialog.go.isEnabled)
    head = dialog.head.text()
    press(dialog.go)

    assert "0042 C2D15 is due on " in head
    assert session.desk.undo_label() == "Move 0042 C2D15 1 day later"


def test_step_doses_begin_again_in_place_of_the_next_visit(opened, under_way):
    assert "the dose of C2D15" in opened(RestartDialog, under_way).head.text()


def test_what_is_held_after_an_event_begins_with_the_next_dose_that_is_still_to_come(session, under_way):
    after = [
        next_code(session.desk.course("0042"), after=code, agent=agent)
        for code, agent in (("C2D8", "sg"), ("C2D1", "tarlatamab"), ("C2D1", "sg"))
    ]
    session.desk.treatment.cancel("0042", "C2D15", reason="has a cold")

    assert after == ["C3D1", "C2D15", "C2D8"]
    assert next_code(session.desk.course("0042"), after="C2D1", agent="tarlatamab") == "C3D1"
