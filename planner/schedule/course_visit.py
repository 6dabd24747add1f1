"""One visit of a course with its three dates, and what is said of it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from planner.model.course import CourseVisit
from planner.model.day_layout import Finding
from planner.model.history import History
from planner.model.treatment import DoseGiven
from planner.model.visit import PlannedVisit, Visit, VisitStatus
from planner.schedule.booking import Booking
from planner.schedule.hold_notes import booked_though_held, hold_notes
from planner.schedule.open_days import OpenDays
from planner.schedule.other_amounts import other_amount_notes
from planner.schedule.windows import closed_booking, closed_nominal_note, out_of_window

NOT_BOOKABLE = "not-bookable"

# CourseVisit._make without its Python frame
_course_visit: Callable[[tuple[object, ...]], CourseVisit] = partial(tuple.__new__, CourseVisit)


class CourseVisits:
    """Makes the visits of one participant's course, all from the same history and days."""

    def __init__(
        self,
        subject_id: str,
        history: History,
        *,
        planned: Sequence[PlannedVisit],
        days: OpenDays,
        fixed: Mapping[str, date],
    ) -> None:
        """``planned`` in date order; ``fixed`` are the days somebody decided or that have been."""
        self._subject_id = subject_id
        self._history = history
        self._planned = planned
        self._days = days
        self._fixed = fixed
        self._dosed: dict[str, list[DoseGiven]] = {}
        for dose in history.given:
            self._dosed.setdefault(dose.visit, []).append(dose)

    def made(
        self,
        bookings: Mapping[str, Booking],
        *,
        stored: Mapping[str, Visit],
        gaps: Mapping[str, Sequence[Finding]],
    ) -> list[CourseVisit]:
        """The visits, with what is booked, stored and found of each by its code.

        Only what stands, or is held, has findings. What holds no day has no booking.
        """
        fixed = self._fixed
        made: list[CourseVisit] = []
        for planned in self._planned:
            template, nominal, _, _ = planned
            code = template.code
            booking = bookings.get(code)
            is_plain = booking is not None and booking.booked == nominal and code not in fixed
            if is_plain and not template.held and code not in gaps:  # nine in ten
                made.append(_course_visit((planned, nominal, None, None, (), False, None)))
            else:
                made.append(self._of(planned, booking, stored.get(code), gaps.get(code, ())))
        return made

    def _of(
        self,
        planned: PlannedVisit,
        booking: Booking | None,
        stored: Visit | None,
        distances: Sequence[Finding],
    ) -> CourseVisit:
        code = planned.code
        notes = self._held(planned) if planned.template.held else ()
        if code in self._dosed:
            notes = (*notes, *other_amount_notes(self._subject_id, planned, given=self._dosed[code]))
        if booking is None and (stored is None or planned.template.holds_all):
            return self._held_visit(planned, stored, notes)
        if booking is None:
            assert stored is not None
            return CourseVisit(planned, stored.booked, stored.actual, stored.status)
        is_done = code in self._fixed and (
            stored is None or stored.status is VisitStatus.DONE or code in self._dosed
        )
        return CourseVisit(
            planned=planned,
            booked=stored.booked if stored is not None else booking.booked,
            actual=self._fixed[code] if is_done else None,
            status=stored.status if stored is not None else (VisitStatus.DONE if is_done else None),
            findings=(
                *self._about_the_day(
                    booking, is_done=is_done, has_begun=stored is not None and stored.actual is not None
                ),
                *notes,
                *distances,
            ),
            under_way=stored is not None
            and stored.status is VisitStatus.BOOKED
            and (stored.actual is not None or code in self._dosed),
            attended=stored.actual if stored is not None else None,
        )

    def _about_the_day(self, booking: Booking, *, is_done: bool, has_begun: bool) -> tuple[Finding, ...]:
        planned, subject_id = booking.planned, self._subject_id
        if booking.booked is None:  # the reason names the closed days
            visit = f"{subject_id}/{planned.code}"
            return (Finding(NOT_BOOKABLE, booking.reason, (visit,), planned.nominal),)
        is_booked = planned.code in self._fixed
        findings: list[Finding | None] = []
        if is_booked:
            findings.append(
                out_of_window(subject_id, planned, booking.booked, is_done=is_done, has_begun=has_begun)
            )
        if is_booked and not is_done:
            findings.append(closed_booking(subject_id, planned, booking.booked, self._days))
        if not is_done:
            findings.append(
                closed_nominal_note(subject_id, planned, booking.booked, self._days, is_booked=is_booked)
            )
        return tuple(finding for finding in findings if finding is not None)

    def _held(self, planned: PlannedVisit) -> tuple[Finding, ...]:
        return tuple(
            hold_notes(
                self._subject_id,
                planned,
                codes=tuple(visit.code for visit in self._planned),
                holds=self._history.holds,
                restarts=self._history.restarts,
            )
        )

    def _held_visit(
        self, planned: PlannedVisit, stored: Visit | None, notes: tuple[Finding, ...]
    ) -> CourseVisit:
        if stored is None:
            return CourseVisit(planned, None, None, None, notes)
        extra = (booked_though_held(self._subject_id, planned),) if stored.stands else ()
        return CourseVisit(planned, stored.booked, stored.actual, stored.status, (*extra, *notes))
