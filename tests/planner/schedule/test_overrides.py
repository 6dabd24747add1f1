from datetime import date

from planner.model.course_change import Shift
from tests.builders import a_course, by_code, doses_through

GIVEN = doses_through("C2D1")
SOON = Shift("0042", 1, "C2D15", -4, "C2D15", overrides="travel")


def test_a_distance_too_short_is_not_bookable_until_somebody_overrides_it():
    plain = a_course(given=GIVEN, shifts=(Shift("0042", 1, "C2D15", -6, "C2D15"),))
    decided = a_course(given=GIVEN, shifts=(Shift("0042", 1, "C2D15", -6, "C2D15", "travel"),))

    assert by_code(plain)["C2D15"].booked is None
    assert [f.rule for f in by_code(plain)["C2D15"].findings] == ["not-bookable"]
    assert by_code(decided)["C2D15"].booked == date(2026, 12, 8)


def test_what_was_overridden_is_marked_with_its_reason():
    findings = [f for f in a_course(given=GIVEN, shifts=(SOON,)).findings if f.rule == "minimum-gap"]

    assert [f.is_note for f in findings] == [True]
    assert findings[0].sentence == (
        "Overridden (travel): C2D15 on Thu 10 Dec 2026 is 10 days after C2D1: "
        "tarlatamab needs at least 12 days."
    )


def test_rules_hold_between_visits_that_move_alike():
    shift = Shift("0042", 1, "C2D15", 20, overrides="travel")
    course = a_course(given=GIVEN, shifts=(shift,))

    assert [f.visits[-1] for f in course.findings if f.rule == "restart-limit"] == ["0042/C2D15"]
    assert not [f for f in course.findings if not f.is_note]
