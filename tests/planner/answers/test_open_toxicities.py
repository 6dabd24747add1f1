"""A graded toxicity is seen until it is noted as resolved and every proposal of it is taken."""

from datetime import date, timedelta

import pytest

from planner.desk import Desk
from planner.model.day_layout import Finding
from planner.model.edit import Edit
from planner.model.hold import HoldReason
from planner.model.leaving import Leaving
from planner.model.mend import MendKind
from planner.model.toxicity import ToxicityKind
from tests.planner.treated import FIRST, Clock, at, run_until

DAY = timedelta(days=1)
SECOND = FIRST + 7 * DAY


@pytest.fixture
def treated(desk: Desk, clock: Clock) -> Desk:
    """0042 on the evening of S1, which was placed, given and closed."""
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Bed 1", slot="Slot 1")
    run_until(desk, clock, "S2")
    clock.turn(FIRST, "22:00")
    return desk


def graded(desk: Desk, grade: int = 3, *, what: ToxicityKind = ToxicityKind.CRS, resolved=None) -> Edit:
    onset = at(FIRST, "20:00")
    return desk.treatment.record_toxicity("0042", what, grade, after="S1", onset=onset, resolved=resolved)


def findings(desk: Desk, on: date) -> list[Finding]:
    return [one for one in desk.day(on).findings if one.rule == "toxicity"]


def test_it_is_marked_on_every_board_that_has_the_participant(treated: Desk) -> None:
    graded(treated)
    marked = [
        [one.short for one in treated.day(on).marks.toxicities.get("0042", ())] for on in (FIRST, SECOND)
    ]

    assert marked == [["CRS 3"], ["CRS 3"]]


def test_a_board_of_the_day_before_says_nothing_of_what_came_later(treated: Desk, clock: Clock) -> None:
    clock.turn(FIRST + DAY, "12:00")
    treated.treatment.record_toxicity("0042", ToxicityKind.CRS, 2, after="S1", onset=at(FIRST + DAY, "10:00"))

    assert not treated.day(FIRST).marks.toxicities
    assert treated.day(SECOND).marks.toxicities


def test_the_day_of_the_next_dose_has_a_finding_that_names_what_nobody_took(treated: Desk) -> None:
    graded(treated)
    (finding,) = findings(treated, SECOND)

    assert not finding.is_note
    assert finding.visits == ("0042/S2",)
    assert finding.sentence == (
        "0042 S2: CRS grade 3 of Mon 19 Oct not recorded as resolved; proposals not yet accepted: hold "
        "tarlatamab from S2."
    )
    assert findings(treated, FIRST) == []


def test_the_hold_is_offered_with_the_finding_and_taking_it_answers_the_proposal(treated: Desk) -> None:
    graded(treated)
    (finding,) = findings(treated, SECOND)
    mend, dialog = treated.mending.mends(SECOND, finding)
    treated.mending.mend(mend)
    (hold,) = treated.happened("0042").holds
    (still_open,) = treated.treatment.open_toxicities("0042")

    assert dialog.kind is MendKind.DECIDE
    assert (mend.kind, mend.words) == (MendKind.HOLD, "Hold tarlatamab from S2, as the study file proposes")
    assert (hold.agent, hold.since, hold.reason) == ("tarlatamab", "S2", HoldReason.TOXICITY)
    assert (still_open.not_taken, still_open.words) == (
        (),
        "CRS grade 3 of Mon 19 Oct not recorded as resolved",
    )


def test_a_hold_of_everything_answers_it_too(treated: Desk) -> None:
    graded(treated)
    treated.treatment.hold("0042", since="S2", reason=HoldReason.PARTICIPANT)
    (still_open,) = treated.treatment.open_toxicities("0042")

    assert still_open.not_taken == ()


def test_noted_as_resolved_it_is_gone_everywhere(treated: Desk) -> None:
    graded(treated)
    graded(treated, resolved=at(FIRST, "21:30"))

    assert treated.treatment.open_toxicities("0042") == ()
    assert findings(treated, SECOND) == []
    assert not treated.day(SECOND).marks.toxicities


def test_a_grade_that_discontinues_waits_for_a_person_even_once_it_has_resolved(treated: Desk) -> None:
    graded(treated, 4, resolved=at(FIRST, "21:30"))
    (still_open,) = treated.treatment.open_toxicities("0042")

    assert still_open.words == (
        "CRS grade 4 of Mon 19 Oct, resolved; proposals not yet accepted: discontinue tarlatamab"
    )


def test_stopping_treatment_answers_it(treated: Desk) -> None:
    graded(treated, 4, resolved=at(FIRST, "21:30"))
    treated.treatment.stop("0042", on=FIRST, because="CRS grade 4")

    assert treated.treatment.open_toxicities("0042") == ()


def test_of_a_grade_without_a_rule_the_finding_says_that_a_person_decides(treated: Desk) -> None:
    graded(treated, 5)
    (finding,) = findings(treated, SECOND)
    (event,) = treated.treatment.says_nothing_of("0042")

    assert event.grade == 5
    assert not finding.is_note
    assert "the study file says nothing about grade 5: a person decides." in finding.sentence
    assert finding.with_names == finding.sentence


def test_of_somebody_who_died_nothing_is_open(treated: Desk) -> None:
    graded(treated, 5)
    treated.treatment.leave("0042", Leaving.DIED)

    assert treated.treatment.open_toxicities("0042") == ()


def test_the_lists_the_huddle_the_sheet_and_the_running_day_tell_of_it(treated: Desk) -> None:
    treated.placing.place("0042/S2", arrival=at(SECOND, "08:00"), chair="Bed 1", slot="Slot 1")
    graded(treated)
    (visit,) = treated.sheets.day(SECOND).visits
    (running,) = treated.running_day(SECOND).visits
    told = (
        treated.treatment.lists(FIRST).toxicities,
        treated.huddle(SECOND).toxicities,
        visit.toxicities,
        running.toxicities,
    )

    assert [[one.short for one in ones] for ones in told] == [["CRS 3"]] * 4
    assert all(one.rule != "toxicity" for one in treated.huddle(SECOND).findings)
