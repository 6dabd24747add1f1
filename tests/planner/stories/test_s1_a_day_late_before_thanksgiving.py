"""S1 is given a day late, on the Thursday two weeks before Thanksgiving: everything after counts anew."""

from datetime import date

from planner.schedule.preview import preview
from tests.builders import a_course, a_dose, by_code, federal_holidays

LATE = date(2026, 11, 19)


def the_course(**happened):
    return a_course(starts=date(2026, 11, 18), closures=federal_holidays(), **happened)


ON_TIME, A_DAY_LATE = the_course(), the_course(given=(a_dose("S1", LATE, amount=1),))


def test_s2_then_falls_on_thanksgiving_and_goes_to_the_friday():
    s2 = by_code(A_DAY_LATE)["S2"]

    assert by_code(ON_TIME)["S2"].booked == date(2026, 11, 25)
    assert s2.planned.nominal == date(2026, 11, 26)
    assert s2.booked == date(2026, 11, 27)
    assert s2.findings[0].sentence == (
        "S2 is due on Thu 26 Nov 2026 (Thanksgiving Day); it would be booked on Fri 27 Nov 2026."
    )


def test_c1d1_stays_seven_days_after_s2_as_booked():
    c1d1 = by_code(A_DAY_LATE)["C1D1"]

    assert c1d1.planned.nominal == date(2026, 12, 3)
    assert c1d1.booked == date(2026, 12, 4)


def test_the_preview_names_the_closed_day_and_every_visit_that_moves():
    moved = {one.visit: one for one in preview(ON_TIME, A_DAY_LATE)}
    s2 = moved["S2"]

    assert (s2.before, s2.after, s2.days) == (date(2026, 11, 25), date(2026, 11, 27), 2)
    assert (s2.nominal_before, s2.nominal_after) == (date(2026, 11, 25), date(2026, 11, 26))
    assert s2.window == (date(2026, 11, 26), date(2026, 11, 27))
    assert ["Thanksgiving" in finding.sentence for finding in s2.findings] == [True]
    assert [(gap.agent, gap.earlier, gap.days_before, gap.days_after) for gap in s2.gaps] == [
        ("tarlatamab", "S1", 7, 8)
    ]
    assert len(moved) > 70
