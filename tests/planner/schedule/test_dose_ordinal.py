from datetime import date

from planner.model.course_change import OtherAgents, Restart
from planner.schedule.dose_ordinal import counted_doses, dose_ordinals
from planner.schedule.restart_days import plan_with_restarts
from planner.schedule.visit_days import visit_days
from tests.builders import a_study


def tarlatamab_ordinals(given, missed=()):
    study = a_study()
    days = visit_days(study)
    ordinals = dose_ordinals(days, given=given, missed=missed)
    return {
        day.code: dict(zip((agent for agent, _ in day.doses), of_day, strict=True)).get("tarlatamab")
        for day, of_day in zip(days, ordinals, strict=True)
    }


def amounts(*codes, amount=10.0):
    return {(code, "tarlatamab"): amount for code in codes}


def test_without_anything_given_doses_count_up():
    ordinals = tarlatamab_ordinals({})

    assert [ordinals[code] for code in ("S1", "S2", "C1D1", "C1D15", "C2D1")] == [1, 2, 3, 4, 5]


def test_a_missed_dose_does_not_count():
    ordinals = tarlatamab_ordinals(amounts("S1", amount=1) | amounts("S2", "C1D1", "C2D1"))

    assert (ordinals["C1D15"], ordinals["C2D1"], ordinals["C2D15"]) == (4, 4, 5)


def test_a_visit_known_to_be_missed_does_not_count_before_the_next_is_given():
    ordinals = tarlatamab_ordinals(amounts("S1", amount=1) | amounts("S2", "C1D1"), missed={"C1D15"})

    assert (ordinals["C1D15"], ordinals["C2D1"]) == (4, 4)


def test_a_restart_counts_anew():
    given = amounts("S1", amount=1) | amounts("S2", "C1D1") | amounts("C2D1", amount=1) | amounts("C2D15")
    ordinals = tarlatamab_ordinals(given)

    assert (ordinals["C2D1"], ordinals["C2D15"], ordinals["C3D1"]) == (1, 2, 3)


def test_an_agent_held_at_a_visit_with_another_does_not_count():
    study = a_study()
    days = visit_days(study)
    ordinals = dose_ordinals(days, given=amounts("C1D1"), held={("C1D1", "sg")})
    sg = {day.code: of_day for day, of_day in zip(days, ordinals, strict=True)}

    assert sg["C1D1"][1] == 1
    assert sg["C1D8"] == (1,)


def test_the_other_agent_of_a_visit_under_way_is_still_to_come():
    study = a_study()
    days = visit_days(study)
    ordinals = dose_ordinals(days, given=amounts("C1D1"))
    sg = {day.code: of_day for day, of_day in zip(days, ordinals, strict=True)}

    assert sg["C1D1"] == (1, 1)
    assert sg["C1D8"] == (2,)


def test_a_held_dose_does_not_count():
    study = a_study()
    days = visit_days(study)
    ordinals = dose_ordinals(days, given={}, held={("C1D8", "sg"), ("C1D15", "tarlatamab")})
    by_code = {day.code: of_day for day, of_day in zip(days, ordinals, strict=True)}

    assert by_code["C2D1"] == (4, 2)


def test_the_step_doses_of_a_restart_count_anew_given_or_not():
    study = a_study()
    restart = Restart("0042", 1, "tarlatamab", "C2D1", date(2026, 12, 1), OtherAgents.WAIT)
    days = plan_with_restarts(study, (restart,))
    ordinals = dose_ordinals(days, given={}, missed={"R1S1"})
    by_code = {day.code: of_day[0] for day, of_day in zip(days, ordinals, strict=True)}

    assert (by_code["C1D15"], by_code["R1S1"], by_code["R1S2"], by_code["C2D1"]) == (4, 1, 1, 2)


def test_doses_that_count_are_those_given_and_those_to_come():
    study = a_study()
    given = amounts("S1", "C1D1")
    counted = counted_doses(visit_days(study), given=given, missed={"C1D8"}, held={("C1D1", "sg")})

    assert ("S2", "tarlatamab") not in counted
    assert ("C1D1", "sg") not in counted
    assert ("C1D8", "sg") not in counted
    assert ("C1D15", "tarlatamab") in counted
