"""Mending what was found wrong with a day, at the desk: each mend offered works, and is one gesture."""

from collections.abc import Callable, Iterator
from datetime import date, datetime

from planner.answers.cut_short import CUT_SHORT
from planner.answers.has_left import HAS_LEFT
from planner.answers.left_open import LEFT_OPEN
from planner.answers.mended import FoundDay
from planner.answers.mends import mends_within
from planner.answers.questions import Questions
from planner.errors import EditRefused, PlannerError
from planner.model.day_layout import Finding
from planner.model.day_text import day_text
from planner.model.delay import DelayReason
from planner.model.edit import Edit
from planner.model.hold import HoldReason
from planner.model.mend import Mend, MendKind
from planner.model.open_toxicity import TOXICITY
from planner.model.proposal import ProposalKind
from planner.placing import Placing
from planner.schedule.skipped_step import SKIPPED_STEP
from planner.treatment import Treatment

MOST = 3
_NOT_BY_MOVING = frozenset((CUT_SHORT, HAS_LEFT, LEFT_OPEN, SKIPPED_STEP))
_DECIDE = "Record it as resolved, or correct it: CRS or ICANS"


class Mending:
    """Reached as ``desk.mending``."""

    def __init__(
        self,
        questions: Questions,
        *,
        placing: Placing,
        treatment: Treatment,
        now: Callable[[], datetime],
    ) -> None:
        """Ask ``questions``, and mend through ``placing`` and ``treatment``, from ``now`` on."""
        self._questions = questions
        self._placing = placing
        self._treatment = treatment
        self._now = now

    def mends(self, on: date, finding: Finding) -> tuple[Mend, ...]:
        """What would mend a finding of that day's board, best first; at most three, and none that does not.

        Nothing is offered for a day that is past, nor for a note, unless it is of CRS or ICANS or of a place
        that will not be free in time, nor for a stay that is over.
        """
        if on < self._now().date():
            return ()
        if finding.rule == TOXICITY:
            return (*self._holds(on, finding), Mend(MendKind.DECIDE, _DECIDE, on, finding.visits[0]))
        if not finding.may_be_mended or not self.is_by_moving(finding):
            return ()
        found = self._questions.found_day(on, finding, since=self._now())
        within = mends_within(found)
        return (*within, *self._on_another_day(found))[:MOST]

    def is_by_moving(self, finding: Finding) -> bool:
        """Is it of where and when somebody is, and not of what was recorded, given or left out?"""
        return finding.rule not in _NOT_BY_MOVING

    def mend(self, mend: Mend) -> Edit:
        """Do it. A new layout is for a person to accept: ``desk.day_problem`` begins one.

        Raises:
            EditRefused: the day has changed since it was offered.
        """
        if mend.kind is MendKind.PLACE:
            instant = self._questions.clock(mend.on).instant(mend.arrival)
            return self._placing.place(mend.visit_key, arrival=instant, chair=mend.chair, slot=mend.slot)
        if mend.kind is MendKind.UNPIN:
            return self._placing.pin(mend.visit_key, pinned=False)
        if mend.kind is MendKind.REBOOK:
            assert mend.to is not None
            subject_id, _, code = mend.visit_key.partition("/")
            return self._treatment.rebook(subject_id, code, to=mend.to, reason=DelayReason.CAPACITY)
        if mend.kind is MendKind.HOLD:
            subject_id, _, code = mend.visit_key.partition("/")
            return self._treatment.hold(
                subject_id, since=code, reason=HoldReason.TOXICITY, agent=mend.agent, note=mend.note
            )
        if mend.kind is MendKind.DECIDE:
            raise EditRefused("A person decides: record the event again with its end, or stop treatment.")
        raise EditRefused("A new layout is proposed first: lay out the day, and keep what you like.")

    def _holds(self, on: date, finding: Finding) -> Iterator[Mend]:
        """What the study file proposes and nobody took; treatment is stopped in its own dialog."""
        (key,) = finding.visits
        for one in self._questions.open_toxicities(key.partition("/")[0], now=self._now()):
            for proposed in one.not_taken:
                if proposed.kind is ProposalKind.HOLD and key == f"{one.subject_id}/{proposed.since}":
                    words = f"{proposed.words[0].upper()}{proposed.words[1:]}, as the study file proposes"
                    event = one.toxicity
                    note = f"{event.what} grade {event.grade} after {event.visit}"
                    yield Mend(MendKind.HOLD, words, on, key, agent=proposed.agent, note=note)

    def _on_another_day(self, found: FoundDay) -> Iterator[Mend]:
        """The nearest day of its window that has room for a visit without which nothing would be found."""
        for visit in found.movable:
            if visit.has_begun:
                continue
            to = self._nearest_day(visit.subject_id, visit.template.code, found.problem.on)
            if to is not None:
                words = f"Book {visit.subject_id} {visit.template.code} on {day_text(to)}"
                yield Mend(MendKind.REBOOK, words, found.problem.on, visit.key, to=to)
                return

    def _nearest_day(self, subject_id: str, code: str, on: date) -> date | None:
        planned = self._questions.course_visit(subject_id, code).planned
        first, last = max(planned.earliest, self._now().date()).toordinal(), planned.latest.toordinal()
        days = (date.fromordinal(day) for day in range(first, last + 1))
        for day in sorted(days, key=lambda day: (abs((day - on).days), day < on)):
            if day != on and self._questions.clinic.hours_on(day) is not None:
                try:
                    foreseen = self._treatment.preview_rebook(subject_id, code, to=day)
                except PlannerError:
                    continue  # a day that the visit cannot have is none to offer
                if not foreseen.broken and not foreseen.full:
                    return day
        return None
