from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import OpenValue, UnknownDoseLevel
from planner.model.history import History
from planner.model.treatment import OffTreatment
from planner.model.visit import Epoch
from planner.schedule.expand import planned_visits
from tests.builders import a_dose, a_participant, a_small_participant, a_small_study, a_study


def dates_of(visits):
    return {visit.code: visit.nominal for visit in visits}


def test_a_whole_course_has_80_infusion_visits():
    visits = planned_visits(a_study(), a_participant())
    doses = Counter(dose.agent for visit in visits for dose in visit.template.doses)

    assert len(visits) == 80
    assert doses == {"tarlatamab": 54, "sg": 52}
    assert (visits[0].code, visits[-1].code) == ("S1", "C26D15")


def test_a_monday_start_has_the_dates_of_the_facts():
    dates = dates_of(planned_visits(a_study(), a_participant(starts=date(2026, 10, 19))))

    assert {code: dates[code] for code in ("S1", "S2", "C1D1", "C1D8", "C1D15", "C2D1")} == {
        "S1": date(2026, 10, 19),
        "S2": date(2026, 10, 26),
        "C1D1": date(2026, 11, 2),
        "C1D8": date(2026, 11, 9),
        "C1D15": date(2026, 11, 16),
        "C2D1": date(2026, 11, 30),
    }


def test_trial_c1d1_is_the_third_tarlatamab_dose_and_the_first_of_sg():
    visits = {visit.code: visit.template for visit in planned_visits(a_study(), a_participant())}

    assert visits["C1D1"].ordinal("tarlatamab") == 3
    assert visits["C1D1"].ordinal("sg") == 1
    assert visits["C4D15"].ordinal("tarlatamab") == 10
    assert visits["C26D15"].ordinal("tarlatamab") == 54


def test_monitoring_follows_the_ordinal():
    visits = {visit.code: visit.template.monitoring for visit in planned_visits(a_study(), a_participant())}
    hours = {code: (rule.min_hours, rule.max_hours, rule.anchor) for code, rule in visits.items() if rule}

    assert hours["S1"] == hours["S2"] == (22, 24, "start")
    assert hours["C1D1"] == hours["C1D15"] == hours["C2D1"] == (6, 8, "end")
    assert hours["C2D15"] == hours["C3D1"] == hours["C3D15"] == hours["C4D1"] == (3, 4, "end")
    assert hours["C4D15"] == hours["C5D1"] == hours["C26D15"] == (2, 2, "end")
    assert visits["C1D8"] is None


def test_step_doses_are_1_and_10_mg_and_sg_is_of_the_participants_level():
    visits = {v.code: v.template for v in planned_visits(a_study(), a_participant(dose_level=7.5))}

    assert [(d.amount, d.unit) for d in visits["S1"].doses] == [(1, "mg")]
    assert [(d.amount, d.unit) for d in visits["S2"].doses] == [(10, "mg")]
    assert [(d.amount, d.unit) for d in visits["C1D8"].doses] == [(7.5, "mg/kg")]


def test_participants_on_one_level_share_their_templates():
    one, other = (planned_visits(a_study(), a_participant(name)) for name in ("0001", "0002"))

    assert all(a.template is b.template for a, b in zip(one, other, strict=True))


def test_what_is_due_besides_the_doses_is_listed():
    visits = {visit.code: visit.template.tasks for visit in planned_visits(a_study(), a_participant())}

    assert any("liver enzymes" in task for task in visits["S1"])
    assert any("48 h" in task and "caregiver" in task for task in visits["S2"])
    assert any(task.startswith("Weigh") for task in visits["C2D1"])
    assert not any(task.startswith("Weigh") for task in visits["C2D8"])
    assert any("1,500" in task for task in visits["C2D1"])
    assert any("1,000" in task for task in visits["C2D8"])
    assert all("ICE score" in tasks for tasks in visits.values())


def test_each_visit_counts_from_what_was_given():
    given = (
        a_dose("S1", date(2026, 10, 20), amount=1),
        a_dose("S2", date(2026, 10, 28)),
        a_dose("C1D1", date(2026, 11, 5)),
    )
    dates = dates_of(planned_visits(a_study(), a_participant(), history=History(given=given)))

    assert dates["S1"] == date(2026, 10, 19)
    assert dates["S2"] == date(2026, 10, 27)
    assert dates["C1D1"] == date(2026, 11, 4)
    assert dates["C1D8"] == date(2026, 11, 12)
    assert dates["C1D15"] == date(2026, 11, 19)
    assert dates["C2D1"] == date(2026, 12, 3)


def test_a_late_day_8_moves_nothing_else():
    given = (a_dose("C1D1", date(2026, 11, 2)), a_dose("C1D8", date(2026, 11, 12), agent="sg"))
    dates = dates_of(planned_visits(a_study(), a_participant(), history=History(given=given)))

    assert dates["C1D15"] == date(2026, 11, 16)
    assert dates["C2D1"] == date(2026, 11, 30)


def test_somebody_elses_doses_count_for_nothing():
    given = (a_dose("S1", date(2026, 12, 1), amount=1, subject_id="0001"),)

    assert planned_visits(a_study(), a_participant("0042"), history=History(given=given)) == planned_visits(
        a_study(), a_participant("0042")
    )


def test_a_drug_without_a_dose_beside_one_with_was_not_given_once_a_later_visit_has_a_dose():
    alone = a_dose("C1D1", date(2026, 11, 2), agent="sg")
    later = a_dose("C1D8", date(2026, 11, 9), agent="sg")

    def agents(*given):
        visits = planned_visits(a_study(), a_participant(), history=History(given=given))
        return next(visit.template.agents for visit in visits if visit.code == "C1D1")

    assert agents(alone) == ("tarlatamab", "sg")
    assert agents(alone, later) == ("sg",)


def test_delays_push_the_last_visits_past_the_cap():
    given = tuple(
        a_dose(code, on)
        for code, on in (("C1D1", date(2026, 11, 2)), ("C26D1", date(2026, 11, 2) + timedelta(days=720)))
    )
    visits = dates_of(planned_visits(a_study(), a_participant(), history=History(given=given)))

    assert "C26D8" in visits
    assert "C26D15" not in visits


def test_off_treatment_leaves_what_was_and_brings_follow_up():
    off = OffTreatment("0042", date(2026, 11, 25), date(2026, 11, 16), progression=False, because="toxicity")
    visits = planned_visits(a_study(), a_participant(), history=History(off=off))
    dates = dates_of(visits)

    assert "C1D15" in dates
    assert "C2D1" not in dates
    assert dates["SAFETY30"] == date(2026, 12, 16)
    assert dates["CT1"] == date(2026, 12, 28)
    assert dates["SURV1"] == date(2027, 2, 16)
    assert [v.nominal for v in visits] == sorted(v.nominal for v in visits)
    assert all(not v.template.doses for v in visits if v.template.epoch is Epoch.FOLLOW_UP)


def test_a_last_dose_given_before_its_day_stays_in_the_course_of_who_stops():
    given = date(2026, 11, 13)  # a Friday; C1D15 was due on the Monday after
    off = OffTreatment("0042", date(2026, 11, 25), given, progression=False, because="toxicity")
    history = History(off=off, given=(a_dose("C1D15", given),))
    codes = list(dates_of(planned_visits(a_study(), a_participant(), history=history)))

    assert codes[codes.index("C1D15") + 1] == "SAFETY30"


def test_after_progression_there_is_no_more_ct():
    off = OffTreatment(
        "0042", date(2026, 11, 25), date(2026, 11, 16), progression=True, because="progression"
    )
    codes = dates_of(planned_visits(a_study(), a_participant(), history=History(off=off)))

    assert not [code for code in codes if code.startswith("CT")]
    assert "SURV8" in codes


def test_an_unknown_level_or_cohort_is_refused():
    with pytest.raises(UnknownDoseLevel, match="dose level 9 "):
        planned_visits(a_study(), a_participant(dose_level=9))
    with pytest.raises(UnknownDoseLevel, match="no dose level"):
        planned_visits(a_study(), a_participant(dose_level=None))
    with pytest.raises(UnknownDoseLevel, match="no cohort “P3”"):
        planned_visits(a_study(), a_participant(cohort="P3"))


@pytest.mark.parametrize("profile", ["uspi_2026_09", "protocol_001942_C"])
def test_a_profile_without_hours_is_refused_until_somebody_types_them_in(profile):
    study = replace(a_study(), monitoring_in_force={"tarlatamab": profile})

    with pytest.raises(OpenValue, match=f"“{profile}” has no hours yet"):
        planned_visits(study, a_participant())


def test_an_unlike_study_expands_just_as_well():
    visits = planned_visits(a_small_study(), a_small_participant(starts=date(2026, 10, 19)))

    assert [visit.code for visit in visits] == ["C1D1", "C2D1", "C3D1", "C4D1", "C5D1", "C6D1"]
    assert [(b.nominal - a.nominal).days for a, b in pairwise(visits)] == [21] * 5
    assert all(visit.template.monitoring is None for visit in visits)


starts = st.dates(min_value=date(2026, 1, 1), max_value=date(2030, 12, 31))


@given(starts)
def test_every_nominal_date_keeps_its_distance_whatever_the_start(start):
    dates = dates_of(planned_visits(a_study(), a_participant(starts=start)))

    assert (dates["C1D1"] - start).days == 14
    assert all((dates[f"C{n}D1"] - dates["C1D1"]).days == 28 * (n - 1) for n in range(1, 27))
    assert all((dates[f"C{n}D8"] - dates[f"C{n}D1"]).days == 7 for n in range(1, 27))
    assert all((dates[f"C{n}D15"] - dates[f"C{n}D1"]).days == 14 for n in range(1, 27))


@given(starts, st.integers(0, 7))
def test_counting_from_a_later_day_moves_all_but_the_first_nominal_date(start, late):
    moved = planned_visits(a_study(), a_participant(starts=start), starts=start + timedelta(days=late))
    plain = planned_visits(a_study(), a_participant(starts=start))

    assert moved[0] == plain[0]
    assert all((a.nominal - b.nominal).days == late for a, b in zip(moved[1:], plain[1:], strict=True))


@given(starts, st.lists(st.integers(-1, 3), min_size=3, max_size=3))
def test_the_window_lies_around_the_nominal_date(start, shifts):
    given = tuple(
        a_dose(code, start + timedelta(days=days + shift))
        for (code, days), shift in zip((("S1", 0), ("S2", 7), ("C1D1", 14)), shifts, strict=True)
    )
    for visit in planned_visits(a_study(), a_participant(starts=start), history=History(given=given)):
        assert visit.earliest == visit.nominal - timedelta(days=visit.template.window.before)
        assert visit.latest == visit.nominal + timedelta(days=visit.template.window.after)
