"""The study team moves a participant to a new version of the study file in the middle of cycle 3."""

from dataclasses import replace
from datetime import UTC, date, datetime

from planner.model.amendment import Amendment
from planner.model.course_change import Shift
from planner.model.history import History
from planner.model.toxicity import Toxicity, ToxicityKind
from planner.model.treatment import OffTreatment
from planner.model.visit import Visit, VisitStatus
from planner.model.visit_window import VisitWindow
from planner.schedule.course import course_of
from planner.schedule.preview import preview
from planner.schedule.restart import restart_due
from planner.schedule.study_file import read_study, shipped_study_text
from tests.builders import a_clinic, a_course, a_participant, a_study, by_code, doses_through

GIVEN = doses_through("C3D1")
HISTORY = History(given=GIVEN)
SINCE = date(2027, 1, 1)  # C3D1 was on 28 December


def the_course(study, *, since=SINCE, visits=()):
    return course_of(
        a_study(),
        a_participant(),
        clinic=a_clinic(),
        visits=visits,
        history=HISTORY,
        amendments=(Amendment(study, since),),
    )


def with_shorter_monitoring():
    """The next version has 2 hours from the sixth dose on."""
    name, text = shipped_study_text()
    changed = text.replace(
        'ordinals = "6-9"\nmin_hours = 3\nmax_hours = 4\nplanned_hours = { value = 3',
        ('ordinals = "6-9"\nmin_hours = 2\nmax_hours = 4\nplanned_hours = { value = 2'),
    )
    assert changed != text
    return read_study(changed, name=name)


def without_sg_on_day_8():
    """The next version gives SG on day 1 alone."""
    sg = next(dose for dose in a_study().cycle.doses if dose.agent == "sg")
    others = tuple(dose for dose in a_study().cycle.doses if dose.agent != "sg")
    doses = (*others, replace(sg, days=(1,)))
    return replace(a_study(), cycle=replace(a_study().cycle, doses=doses))


def hours(course, code):
    return by_code(course)[code].planned.template.monitoring.planned_hours


def test_visits_before_the_day_stay_as_they_were_planned():
    before, after = a_course(given=GIVEN), the_course(with_shorter_monitoring())

    assert hours(after, "C2D15") == hours(before, "C2D15") == 3
    assert hours(after, "C3D1") == 3
    assert (hours(before, "C3D15"), hours(after, "C3D15")) == (3, 2)


def test_dates_and_ordinals_go_on_counting():
    before, after = by_code(a_course(given=GIVEN)), by_code(the_course(with_shorter_monitoring()))

    assert {code: visit.booked for code, visit in before.items()} == {
        code: visit.booked for code, visit in after.items()
    }
    assert after["C3D15"].planned.template.ordinal("tarlatamab") == 8


def test_visits_that_the_new_version_does_not_have_fall_away_and_the_booked_one_is_told_of():
    booked = Visit("0042", "C4D8", date(2027, 2, 1))
    after = by_code(the_course(without_sg_on_day_8(), visits=(booked,)))

    assert "C2D8" in after
    assert "C3D8" not in after
    assert [finding.rule for finding in after["C4D8"].findings] == ["left-plan"]
    assert after["C4D8"].planned.template.agents == ("sg",)
    assert after["C4D1"].planned.template.ordinal("sg") == 6


def test_the_preview_shows_what_changes_before_it_is_done():
    moved = {one.visit: one for one in preview(a_course(given=GIVEN), the_course(with_shorter_monitoring()))}

    assert list(moved) == ["C3D15", "C4D1"]
    assert moved["C3D15"].before == moved["C3D15"].after


def test_another_monitoring_profile_is_changed_in_the_same_way():
    profile = a_study().monitoring("tarlatamab")
    longer = tuple(replace(rule, max_hours=24, planned_hours=24) for rule in profile.rules)
    other = replace(profile, name="site", rules=longer)
    study = replace(
        a_study(),
        monitoring_profiles=(*a_study().monitoring_profiles, other),
        monitoring_in_force={"tarlatamab": "site"},
    )
    after = the_course(study)

    assert hours(after, "C3D15") == 24
    assert hours(after, "C3D1") == 3


def test_two_amendments_hold_one_after_the_other():
    second = replace(with_shorter_monitoring(), windows=_wide(a_study().windows))
    course = course_of(
        a_study(),
        a_participant(),
        clinic=a_clinic(),
        history=HISTORY,
        amendments=(Amendment(second, date(2027, 2, 20)), Amendment(with_shorter_monitoring(), SINCE)),
    )
    visits = by_code(course)

    assert hours(course, "C3D15") == 2
    assert visits["C4D1"].planned.template.window == VisitWindow(1, 3)
    assert visits["C5D1"].planned.template.window == VisitWindow(5, 5)


def test_a_visit_done_late_is_of_the_version_of_its_day():
    late = Visit("0042", "C3D8", date(2027, 1, 4), VisitStatus.DONE, date(2027, 1, 5))
    after = by_code(the_course(without_sg_on_day_8(), since=date(2027, 1, 5), visits=(late,)))

    assert after["C3D8"].actual == date(2027, 1, 5)


def test_doses_given_by_the_old_version_are_in_the_course():
    assert the_course(without_sg_on_day_8()).out_of_plan == ()


def _wide(windows):
    return tuple(replace(row, window=VisitWindow(5, 5)) for row in windows)


def test_a_later_version_counts_from_the_visits_before_it_that_are_still_to_come():
    """Cycle 4 begins by the old version on 25 January; by the new one a cycle has 21 days."""
    study = with_cycles_of_21_days()
    after = by_code(the_course(study, since=date(2027, 2, 1)))

    assert after["C4D1"].planned.nominal == date(2027, 1, 25)
    assert after["C5D1"].planned.nominal == date(2027, 2, 15)
    assert after["C6D1"].planned.nominal == date(2027, 3, 8)


def test_each_dose_keeps_the_distances_of_the_version_that_asks_for_it():
    """The new version wants 16 days between doses of tarlatamab, and those before it keep 12."""
    gaps = tuple(
        replace(row, min_days=16) if row.agent == "tarlatamab" and row.earlier.text == "*" else row
        for row in a_study().gaps
    )
    after = the_course(replace(a_study(), gaps=gaps), since=date(2027, 1, 25))
    refused = [visit.planned.code for visit in after.visits if visit.booked is None]

    assert by_code(after)["C3D15"].booked == date(2027, 1, 11)
    assert refused
    assert "C3D15" not in refused


def test_the_restart_clock_goes_by_the_version_that_asks_for_the_next_dose():
    sooner = with_restart_after(21)
    (old,) = restart_due(a_study(), the_course(sooner, since=date(2027, 2, 1)), today=SINCE)
    (new,) = restart_due(a_study(), the_course(sooner), today=SINCE)

    assert (old.limit_days, new.limit_days) == (28, 21)


def test_what_a_toxicity_calls_for_is_what_the_version_of_the_next_dose_says():
    onset = datetime(2026, 12, 29, 2, tzinfo=UTC)
    crs = Toxicity("0042", 1, ToxicityKind.CRS, 2, "tarlatamab", "C3D1", onset)
    history = replace(HISTORY, toxicities=(crs,))
    after = [
        course_of(
            a_study(),
            a_participant(),
            clinic=a_clinic(),
            history=history,
            amendments=(Amendment(without_toxicity_rules(), since),),
        )
        for since in (date(2027, 2, 1), SINCE)
    ]

    assert [hours(course, "C3D15") for course in after] == [24, 3]


def test_a_delay_stays_though_it_began_at_a_visit_that_the_new_version_lacks():
    history = replace(HISTORY, shifts=(Shift("0042", 1, "C3D8", 7),))
    since = date(2027, 1, 12)  # C3D8 moved from 4 to 11 January, and stays
    before, after = (
        by_code(
            course_of(a_study(), a_participant(), clinic=a_clinic(), history=history, amendments=amendments)
        )
        for amendments in ((), (Amendment(without_sg_on_day_8(), since),))
    )

    assert "C3D8" in after
    assert before["C3D15"].planned.nominal == after["C3D15"].planned.nominal == date(2027, 1, 18)
    assert before["C4D1"].planned.nominal == after["C4D1"].planned.nominal


def test_an_override_stays_marked_though_its_visit_is_of_the_version_before():
    history = replace(HISTORY, shifts=(Shift("0042", 1, "C3D8", -3, "C3D8", "travel"),))
    course = course_of(
        a_study(),
        a_participant(),
        clinic=a_clinic(),
        history=history,
        amendments=(Amendment(without_sg_on_day_8(), date(2027, 1, 5)),),
    )

    assert [f.overridden for f in by_code(course)["C3D8"].findings if f.rule == "minimum-gap"] == [True]


def test_follow_up_is_that_of_the_version_in_force_when_treatment_stopped():
    later = replace(a_study(), follow_up=replace(a_study().follow_up, safety_days=60))
    off = OffTreatment("0042", SINCE, GIVEN[-1].on, progression=True, because="progression")
    days = [
        by_code(
            course_of(
                a_study(),
                a_participant(),
                clinic=a_clinic(),
                history=replace(HISTORY, off=off),
                amendments=(Amendment(later, since),),
            )
        )
        for since in (SINCE, date(2027, 6, 1))
    ]

    assert ["SAFETY60" in days[0], "SAFETY30" in days[1]] == [True, True]


def with_cycles_of_21_days():
    doses = tuple(replace(dose, days=(1, 8)) for dose in a_study().cycle.doses)
    return replace(a_study(), cycle=replace(a_study().cycle, days=21, doses=doses), gaps=())


def with_restart_after(days):
    return _with_tarlatamab(
        restart_limits=tuple(
            replace(row, limit_days=days) for row in a_study().agent("tarlatamab").restart_limits
        )
    )


def without_toxicity_rules():
    return _with_tarlatamab(toxicity_rules=())


def _with_tarlatamab(**changed):
    agents = tuple(
        replace(agent, **changed) if agent.code == "tarlatamab" else agent for agent in a_study().agents
    )
    return replace(a_study(), agents=agents)
