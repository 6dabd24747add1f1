"""What follows the last dose: a safety visit, survival contacts and, until progression, CT (NCT07328490)."""

from datetime import date, timedelta
from functools import lru_cache

from planner.model.study import Study
from planner.model.treatment import OffTreatment
from planner.model.visit import Epoch, PlannedVisit, VisitTemplate
from planner.model.visit_window import VisitWindow
from planner.schedule.calendar_months import months_after

SURVIVAL = "SURV"
SCAN = "CT"


def follow_up_visits(study: Study, off: OffTreatment) -> tuple[PlannedVisit, ...]:
    """Every follow-up visit the study lists, in date order, counted from the last dose.

    Survival contacts come after whole calendar months. CT goes on only while the disease has not progressed.
    """
    rules = study.follow_up
    visits = [
        _visit(
            study,
            f"SAFETY{rules.safety_days}",
            off.last_dose + timedelta(days=rules.safety_days),
            rules.safety_window,
            "Safety visit",
        )
    ]
    for number in range(1, rules.survival_contacts + 1):
        on = months_after(off.last_dose, number * rules.survival_months)
        visits.append(_visit(study, f"{SURVIVAL}{number}", on, rules.survival_window, "Survival contact"))
    for number in range(1, 0 if off.progression else rules.ct_scans + 1):
        on = off.last_dose + timedelta(weeks=number * rules.ct_weeks)
        visits.append(_visit(study, f"{SCAN}{number}", on, rules.ct_window, "CT"))
    return tuple(sorted(visits, key=lambda visit: visit.nominal))


def _visit(study: Study, code: str, nominal: date, window: VisitWindow, task: str) -> PlannedVisit:
    return PlannedVisit(_template(study, code, window, task), nominal, *window.around(nominal))


@lru_cache(maxsize=1024)
def _template(study: Study, code: str, window: VisitWindow, task: str) -> VisitTemplate:
    return VisitTemplate(
        study=study,
        code=code,
        epoch=Epoch.FOLLOW_UP,
        cycle=None,
        day=None,
        doses=(),
        window=window,
        monitoring=None,
        tasks=(task,),
    )
