from datetime import date

import pytest

from planner.schedule.expand import planned_visits
from planner.schedule.gaps import gap_findings
from tests.builders import a_participant, a_small_participant, a_small_study, a_study

VISITS = {visit.code: visit for visit in planned_visits(a_study(), a_participant())}
SMALL = {visit.code: visit for visit in planned_visits(a_small_study(), a_small_participant())}


def findings(*dated, done=()):
    pairs = [(VISITS[code], on) for code, on in dated]
    return [finding for _, finding in gap_findings("0042", pairs, done=done)]


def test_doses_at_their_planned_distance_are_fine():
    assert not findings(*((code, visit.nominal) for code, visit in VISITS.items()))


def test_doses_too_near_name_both_visits_and_the_rule():
    (finding,) = findings(("C1D1", date(2026, 11, 2)), ("C1D8", date(2026, 11, 8)))

    assert finding.rule == "minimum-gap"
    assert finding.visits == ("0042/C1D1", "0042/C1D8")
    assert finding.sentence == (
        "C1D8 on Sun 8 Nov 2026 is 6 days after C1D1: sacituzumab govitecan needs at least 7 days."
    )


@pytest.mark.parametrize(("day", "rules"), [(30, []), (31, ["restart-limit"])])
def test_the_restart_limit_belongs_to_the_days_allowed(day, rules):
    last = date(2026, 11, 30) if day == 30 else date(2026, 12, 1)
    found = findings(("C1D1", date(2026, 11, 2)), ("C1D15", last))

    assert [finding.rule for finding in found] == rules


def test_a_restart_is_said_on_the_word_of_its_source():
    (finding,) = findings(("C1D1", date(2026, 11, 2)), ("C1D15", date(2026, 12, 1)))

    assert (
        "past 28 days (from memory of the prescribing information: confirm it) "
        "tarlatamab begins again with its step doses."
    ) in finding.sentence


def test_what_is_done_on_both_sides_is_a_note():
    dated = (("C1D1", date(2026, 11, 2)), ("C1D8", date(2026, 11, 8)))
    (both,) = findings(*dated, done={"C1D1", "C1D8"})
    (one,) = findings(*dated, done={"C1D1"})

    assert (both.is_note, one.is_note) == (True, False)


def test_another_agents_dose_in_between_counts_for_nothing():
    assert not findings(
        ("C1D1", date(2026, 11, 2)), ("C1D8", date(2026, 11, 9)), ("C1D15", date(2026, 11, 14))
    )


def test_a_study_may_set_a_most_of_its_own():
    dated = [(SMALL["C1D1"], date(2026, 10, 19)), (SMALL["C2D1"], date(2026, 11, 14))]
    ((code, finding),) = gap_findings("A-001", dated)

    assert (code, finding.rule) == ("C2D1", "maximum-gap")
    assert "may be at most 25 days apart" in finding.sentence
