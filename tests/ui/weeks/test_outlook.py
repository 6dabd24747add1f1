"""What follows the pointer while a visit is dragged, over the clinic of every test of the window."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from planner.model.audience import Audience
from planner.model.delay import DelayReason
from planner.schedule.course_visit import NOT_BOOKABLE
from planner.schedule.visit_order import OUT_OF_ORDER
from tests.ui.conftest import a_participant
from ui.weeks import outlook as outlooks
from ui.weeks.outlook import NO_DAY, Verdict, outlook
from ui.weeks.week_lines import WeekVisit

DAY = timedelta(days=1)


@pytest.fixture
def look(session):
    """What a move of a visit by so many days from its own would bring about."""

    def of(code, days, subject_id="0012"):
        visit = session.desk.course_visit(subject_id, code)
        one = WeekVisit(0, subject_id, visit, visit.booked)
        return outlook(session, one, visit.booked + days * DAY)

    return of


def test_its_own_day_is_no_move(look):
    assert look("C1D8", 0).verdict is Verdict.STAYS


def test_within_its_window_it_fits_and_says_how_far_doses_then_are_apart(look, session):
    seen = look("C1D8", 2)

    assert seen.verdict is Verdict.FITS
    assert seen.sentences[0] == "Within its window, 14–17 Dec."
    assert "SG 9 days (now 7) after C1D1." in seen.sentences
    assert session.desk.undo_label() == "Enroll 0012"


def test_past_its_window_it_is_a_delay(look):
    seen = look("C1D8", 4)

    assert seen.verdict is Verdict.DELAYS
    assert seen.sentences[0] == "1 day after its window, 14–17 Dec: that moves the due date."


def test_before_its_window_too_and_a_hard_distance_is_named(look):
    seen = look("C1D15", -4)

    assert seen.verdict is Verdict.DELAYS
    assert seen.sentences[0].startswith("3 days before its window")
    assert seen.sentences[2].startswith("Needs an override: ")
    assert "at least 12 days" in seen.sentences[2]


def test_a_day_on_which_it_would_not_come_all_the_same_is_said(look):
    assert look("C1D8", -3).sentences[1] == "It would still come on Mon 14 Dec 2026."


def test_a_hard_distance_broken_within_the_window_needs_an_override(look, session):
    session.desk.treatment.rebook("0012", "C1D1", to=date(2026, 12, 8), reason=DelayReason.TRAVEL)
    seen = look("C1D8", -1)

    assert seen.sentences[0] == "Within its window, 14–17 Dec."
    assert (
        seen.sentences[1]
        == "C1D8 on Mon 14 Dec 2026 is 6 days after C1D1: sacituzumab govitecan needs at least 7 days."
    )
    assert seen.verdict is Verdict.OVERRIDES


def test_a_broken_distance_is_said_once(look, session):
    session.desk.treatment.rebook("0012", "C1D1", to=date(2026, 12, 8), reason=DelayReason.TRAVEL)
    said = look("C1D8", -1).words

    assert said.count("6 days") == 1
    assert "override" not in said.removeprefix("Mon 14 Dec 2026: Only with an override.")


def test_the_rule_without_a_day_is_called_as_the_courses_call_it():
    assert NO_DAY == NOT_BOOKABLE


def test_the_first_visit_takes_the_course_with_it(look):
    assert "67 other visits would move with it." in look("S1", 1).sentences


@pytest.mark.parametrize(("code", "days", "says"), [("S2", 5, "closed"), ("S1", -3, "past")])
def test_a_closed_or_a_past_day_is_refused_in_the_desks_words(look, code, days, says):
    seen = look(code, days)

    assert seen.verdict is Verdict.REFUSED
    assert says in seen.words


def test_a_day_with_no_more_nights_or_first_doses_is_warned_of(look, session):
    tuesday = date(2026, 11, 24)
    for number in range(6):
        session.desk.enrol(a_participant(f"01{number:02}", tuesday))
    seen = look("S1", 1)

    assert seen.verdict is Verdict.WARNS
    assert "That would be 7 nights; 6 slots are staffed." in seen.sentences
    assert "That would be 7 first doses; the clinic takes 4 a day." in seen.sentences


@pytest.mark.parametrize(("percent", "verdict"), [(99, Verdict.FITS), (100, Verdict.WARNS)])
def test_a_day_whose_chairs_are_asked_for_already_is_warned_of(look, session, monkeypatch, percent, verdict):
    ask = type(session.desk).occupancy

    def busy(desk, first, last):
        return tuple(
            replace(day, chair_minutes=day.chair_room * percent // 100) for day in ask(desk, first, last)
        )

    monkeypatch.setattr(type(session.desk), "occupancy", busy)
    seen = look("C1D8", 2)

    assert seen.verdict is verdict
    assert ("Chair time is at 100 % on that day already." in seen.sentences) == (percent == 100)


def test_what_was_exported_is_said_to_stay_as_it_is_until_the_next_export(look, session, tmp_path):
    monday = date(2026, 12, 14)
    arrival = datetime.combine(monday, time(8), tzinfo=session.now().tzinfo)
    session.desk.placing.place("0012/C1D8", arrival=arrival, chair="Chair 1")
    before = look("C1D8", 2).sentences
    session.desk.export(monday, monday, out=tmp_path / "unit.ics", show=Audience.UNIT)
    said = "Exported calendars still show it where it is."

    assert said not in before
    assert said in look("C1D8", 2).sentences


def test_the_words_begin_with_the_day_and_the_verdict(look):
    assert look("C1D8", 2).words.startswith("Wed 16 Dec 2026: Fits. Within its window")


def test_past_a_later_visit_of_its_cycle_it_says_so(look):
    seen = look("C1D8", 8)

    assert outlooks.OUT_OF_ORDER == OUT_OF_ORDER
    assert "C1D8 on Tue 22 Dec 2026 comes after C1D15 on Mon 21 Dec 2026." in seen.sentences
