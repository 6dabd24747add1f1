from datetime import date

from planner.model.treatment import OffTreatment
from planner.schedule.follow_up import follow_up_visits
from tests.builders import a_small_study, a_study


def dates(study, last_dose, *, progression=False):
    off = OffTreatment("0042", last_dose, last_dose, progression=progression, because="")
    return {visit.code: visit.nominal for visit in follow_up_visits(study, off)}


def test_survival_counts_calendar_months_from_the_last_dose_also_at_month_ends():
    found = dates(a_study(), date(2026, 11, 30))

    assert [found[f"SURV{n}"] for n in (1, 2, 3, 4)] == [
        date(2027, 2, 28),
        date(2027, 5, 30),
        date(2027, 8, 30),
        date(2027, 11, 30),
    ]


def test_ct_every_6_weeks_does_not_meet_28_day_cycles():
    found = dates(a_study(), date(2026, 11, 2))

    assert (found["CT1"] - date(2026, 11, 2)).days == 42
    assert (found["CT2"] - date(2026, 11, 2)).days == 84


def test_windows_are_those_of_the_study_file():
    off = OffTreatment("0042", date(2026, 11, 2), date(2026, 11, 2), progression=False, because="")
    visits = {visit.code: visit for visit in follow_up_visits(a_study(), off)}

    assert (visits["SAFETY30"].earliest, visits["SAFETY30"].latest) == (date(2026, 11, 25), date(2026, 12, 9))
    assert visits["SURV1"].template is not visits["SURV2"].template


def test_an_unlike_study_names_its_own_safety_day():
    assert set(dates(a_small_study(), date(2026, 11, 2))) == {"SAFETY28", "SURV1", "SURV2", "CT1", "CT2"}
