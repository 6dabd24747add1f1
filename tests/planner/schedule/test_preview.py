from datetime import date

from planner.model.course_change import Shift
from planner.model.hold import Hold, HoldReason
from planner.model.visit import Visit, VisitStatus
from planner.schedule.preview import preview
from tests.builders import a_course, doses_through, federal_holidays

GIVEN = doses_through("C1D8")


def moved(before, after):
    return {one.visit: one for one in preview(before, after)}


def test_nothing_moves_between_a_course_and_itself():
    assert preview(a_course(given=GIVEN), a_course(given=GIVEN)) == ()


def test_a_cycle_delayed_by_two_days_names_its_visits_windows_and_distances():
    shift = Shift("0042", 1, "C2D1", 2, "C2D15")
    found = moved(a_course(given=GIVEN), a_course(given=GIVEN, shifts=(shift,)))
    c2d1 = found["C2D1"]

    assert list(found) == ["C2D1", "C2D8", "C2D15", "C3D1"]  # C3D1 stays, but comes nearer
    assert (c2d1.days, c2d1.window) == (2, (date(2026, 12, 2), date(2026, 12, 5)))
    assert [(gap.agent, gap.days_before, gap.days_after) for gap in c2d1.gaps] == [
        ("tarlatamab", 14, 16),
        ("sg", 21, 23),
    ]
    assert found["C3D1"].days == 0
    assert [(gap.agent, gap.days_after) for gap in found["C3D1"].gaps] == [("tarlatamab", 12), ("sg", 19)]


def test_closed_days_are_named_where_a_visit_now_meets_them():
    before = a_course(given=GIVEN, closures=federal_holidays())
    after = a_course(given=GIVEN, closures=federal_holidays(), shifts=(Shift("0042", 1, "C1D15", 10),))
    sentences = [f.sentence for one in preview(before, after) for f in one.findings]

    assert any("Thanksgiving" in sentence for sentence in sentences)


def test_a_hold_shows_as_a_visit_without_a_day():
    hold = Hold("0042", 1, None, "C1D15", HoldReason.TOXICITY, "C2D1")
    found = moved(a_course(given=GIVEN), a_course(given=GIVEN, holds=(hold,)))

    assert (found["C1D15"].before, found["C1D15"].after) == (date(2026, 11, 16), None)
    assert [gap.days_after for gap in found["C2D1"].gaps] == [28]


def test_a_missed_visit_is_no_dose_to_count_from():
    missed = Visit("0042", "C1D15", date(2026, 11, 16), VisitStatus.MISSED)
    found = moved(a_course(given=GIVEN), a_course(given=GIVEN, visits=(missed,)))
    (gap,) = found["C2D1"].gaps

    assert (gap.agent, gap.earlier, gap.days_before, gap.days_after) == ("tarlatamab", "C1D1", 14, 28)


def test_what_was_found_before_is_not_told_again():
    early = Visit("0042", "C1D15", date(2026, 11, 10))
    before = a_course(given=GIVEN, visits=(early,))
    after = a_course(given=GIVEN, visits=(early,), shifts=(Shift("0042", 1, "C5D1", 7),))

    assert before.findings
    assert not {f.sentence for one in preview(before, after) for f in one.findings} & {
        f.sentence for f in before.findings
    }
    assert all(one.days == 7 for one in preview(before, after) if one.visit.startswith("C6"))
