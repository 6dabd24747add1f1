"""The candidate first dates that are compared, worked out on another thread one after the other."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import cast

from PySide6.QtCore import QObject, Signal

from planner.model.course import WeekdayCost
from planner.model.participant import Participant
from planner.model.what_if import WhatIf
from ui.background import Work
from ui.session import Session
from ui.treatment.foreseeing import foreseeing

MOST, AT_FIRST = 7, 5


class Candidates(QObject):
    """``changed`` comes with each date added, removed or worked out. ``work`` is what is under way."""

    changed = Signal()
    refused = Signal(str)

    def __init__(
        self, session: Session, *, somebody: Callable[[date], Participant], weeks: Callable[[], int]
    ) -> None:
        """``somebody`` gives who would start on a date, ``weeks`` how far to look."""
        super().__init__()
        self._session, self._somebody, self._weeks = session, somebody, weeks
        self.dates: tuple[date, ...] = ()
        self.answers: dict[date, WhatIf] = {}
        self.costs: dict[date, WeekdayCost] = {}
        """What each date that is worked out costs over the whole course, as it is said at enrolment."""
        self.work: Work | None = None

    def begin(self, first: date) -> None:
        """Compare a date and the next days on which the clinic is open: a week's worth."""
        clinic, days = self._session.desk.clinic, [first]
        for after in range(1, 2 * MOST):
            day = first + timedelta(days=after)
            if len(days) < AT_FIRST and clinic.hours_on(day) is not None:
                days.append(day)
        self.dates = tuple(days)
        self._work_out()

    def add(self, day: date) -> None:
        """Compare one more; where there are too many, the last other one goes."""
        if day in self.dates:
            return
        others = self.dates[: MOST - 1]
        self.dates = tuple(sorted((*others, day)))
        self._work_out()

    def remove(self, day: date) -> None:
        """Compare one less; the last one stays."""
        if len(self.dates) > 1:
            self.dates = tuple(one for one in self.dates if one != day)
            self.changed.emit()

    def afresh(self) -> None:
        """Work all of them out again: somebody else would start, or more weeks are asked about."""
        self.answers.clear()
        self.costs.clear()
        self._work_out()

    @property
    def are_known(self) -> bool:
        """Is every date worked out?"""
        return all(one in self.answers for one in self.dates)

    def stop(self) -> None:
        """Give up what is under way: it answers what is no longer asked."""
        work, self.work = self.work, None
        if work is not None:
            work.stop()
            work.progressed.disconnect(self._take_in)
            work.refused.disconnect(self._refuse)
            work.finished.disconnect(self._let_go)

    def _work_out(self) -> None:
        self.stop()
        self.changed.emit()
        unknown = [one for one in self.dates if one not in self.answers]
        if not unknown:
            return
        session = self._session
        somebody = self._somebody(unknown[0])
        job = foreseeing(session.desk.path, somebody, unknown, weeks=self._weeks(), at=session.now())
        self.work = work = Work(job, session)
        work.progressed.connect(self._take_in)
        work.refused.connect(self._refuse)
        work.finished.connect(self._let_go)
        work.start()

    def _take_in(self, answer: object) -> None:
        found = cast("WhatIf", answer)
        day = found.first_step_dose
        self.answers[day], self.costs[day] = found, self._session.desk.first_day_cost(self._somebody(day))
        self.changed.emit()

    def _refuse(self, refusal: object) -> None:
        self.refused.emit(str(refusal))

    def _let_go(self) -> None:
        self.work = None
