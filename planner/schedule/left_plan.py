"""What is stored of visits that the course no longer has: shown and told of, never hidden."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from planner.model.course import CourseVisit
from planner.model.day_layout import Finding
from planner.model.day_text import day_text
from planner.model.history import History
from planner.model.participant import Participant
from planner.model.study import Study
from planner.model.visit import Epoch, PlannedVisit, Visit, VisitStatus, VisitTemplate
from planner.model.visit_window import VisitWindow
from planner.schedule.expand import planned_visits

LEFT_PLAN = "left-plan"


def visits_that_left(
    versions: Sequence[Study],
    participant: Participant,
    stored: Mapping[str, Visit],
    planned: Sequence[PlannedVisit],
    *,
    ended: date | None,
    treated: Callable[[], Sequence[PlannedVisit]],
) -> tuple[CourseVisit, ...]:
    """Each visit that is booked, or took place, and that the course does not have.

    ``versions`` are those of the study that the participant follows or followed, the first one first.
    ``ended``: when the end of treatment was decided; ``treated`` makes the plan as it would go on without.
    """
    codes = {visit.code for visit in planned}
    left = [visit for code, visit in stored.items() if code not in codes and visit.stands]
    if not left:
        return ()
    plan = {visit.code: visit for study in reversed(versions) for visit in planned_visits(study, participant)}
    if ended is not None:
        plan.update((visit.code, visit) for visit in treated())
    return tuple(_course_visit(visit, plan.get(visit.code), versions[0], ended) for visit in left)


def codes_not_in_plan(subject_id: str, history: History, codes: frozenset[str]) -> Iterator[Finding]:
    """A finding for each decision that names a visit the plan does not have, and so changes nothing."""
    named = (
        *(("A hold", code) for hold in history.holds for code in (hold.since, hold.until)),
        *(("A shift", code) for shift in history.shifts for code in (shift.visit, shift.until)),
        *(("A dose level", change.visit) for change in history.level_changes),
        *(("A tolerated infusion", note.visit) for note in history.tolerated),
        *(("A restart", restart.visit) for restart in history.restarts),
        *(("A toxicity", toxicity.visit) for toxicity in history.toxicities),
        *(("A dose", dose.visit) for dose in history.given),
    )
    for what, code in named:
        if code is not None and code not in codes:
            yield Finding(
                rule=LEFT_PLAN,
                sentence=f"{what} of {subject_id} names {code}, which is not in the course.",
                visits=(f"{subject_id}/{code}",),
            )


def _course_visit(
    visit: Visit, planned: PlannedVisit | None, study: Study, ended: date | None
) -> CourseVisit:
    day = visit.actual if visit.actual is not None else visit.booked
    is_done = visit.status is VisitStatus.DONE
    has_begun = visit.actual is not None and not is_done
    finding = Finding(
        rule=LEFT_PLAN,
        sentence=_sentence(visit, day, has_begun=has_begun, ended=ended),
        visits=(visit.key,),
        on=day,
        is_note=is_done,
    )
    template = planned.template if planned is not None else _unknown(study, visit.code)
    nominal = planned.nominal if planned is not None else visit.booked
    return CourseVisit(
        planned=PlannedVisit(template, nominal, *template.window.around(nominal)),
        booked=visit.booked,
        actual=day if is_done else None,
        status=visit.status,
        findings=(finding,),
        under_way=has_begun,
        attended=visit.actual,
    )


def _sentence(visit: Visit, day: date, *, has_begun: bool, ended: date | None) -> str:
    on = f"{visit.code} {{}} on {day_text(day)}"
    if visit.status is VisitStatus.DONE:
        return f"{on.format('took place')}, but is no longer in the course."
    if has_begun:
        return f"{on.format('is under way')}, but is no longer in the course."
    if ended is not None and day <= ended:
        return (
            f"{on.format('was booked')}, before treatment ended, and is not recorded: record what was given, "
            "or that it was missed or cancelled."
        )
    return f"{on.format('is booked')}, but is no longer in the course: cancel the booking."


def _unknown(study: Study, code: str) -> VisitTemplate:
    return VisitTemplate(
        study=study,
        code=code,
        epoch=Epoch.TREATMENT,
        cycle=None,
        day=None,
        doses=(),
        window=VisitWindow(0, 0),
        monitoring=None,
    )
