"""Everything the palette can offer for what is typed: actions, participants, their visits, and days."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from planner.model.course import CourseVisit
from planner.model.participant import Participant
from ui.act import Act, Actions
from ui.action_row import keys_in_words
from ui.actions import ACTIONS
from ui.day_words import days_meant
from ui.language import tr
from ui.palette.about import CODE, ActsAbout
from ui.palette.everyday_words import everyday_words
from ui.palette.fit import Fit
from ui.palette.offer import MOST, Kind, Offer, Target, ranked
from ui.participant_words import standing_in_words
from ui.qactions import named, why_not
from ui.session import Session
from ui.wording import long_date, short_date

EVERY_DAY = (
    Act.LAY_OUT, Act.RECORD_NEXT, Act.RECORD_VISIT, Act.MOVE_TO, Act.ENROL, Act.DELAY, Act.TOXICITY,
    Act.HUDDLE, Act.PRINT,
)  # fmt: skip
"""What is offered first while nothing was used yet."""
FAR = 10**6  # days: a visit without a day comes last
COURSES_AT_MOST = 3
"""Of how many participants visits are offered at once: each course has to be worked out."""


class Offers:
    """Of one session at one moment: made anew each time the palette opens. ``recent`` come first."""

    def __init__(self, session: Session, actions: Actions, recent: Sequence[Act] = ()) -> None:
        self._session = session
        self._actions = tuple(_in_turn(actions, recent))
        self._people: tuple[Offer, ...] = ()
        if session.is_open:
            self._people = tuple(_person(one, session) for one in session.desk.participants())
        self._visits = lru_cache(COURSES_AT_MOST)(self._visits_of)
        self._about = ActsAbout(session, actions, (one.target.subject_id for one in self._people))

    def __call__(self, typed: str) -> tuple[Offer, ...]:
        """What fits, best first; every action where nothing is typed."""
        if not typed.strip():
            return self._actions
        made = (*self._booked(typed), *self._days(typed), *self._about(typed))
        return ranked(typed, (*self._actions, *self._people, *made))

    def _booked(self, typed: str) -> Iterable[Offer]:
        """``0012 c2d8``: the visits of those whom the first word fits, once a second is begun.

        ``0012`` alone: today's visit, where there is one. ``c2d8`` alone: everybody's of that code.
        """
        whose, _, rest = typed.strip().partition(" ")
        if not rest:
            return (*self._of_today(whose), *self._of_code(whose))
        people = [one for one in ranked(whose, self._people) if one.fit(whose) is not Fit.HELP]
        return tuple(
            offer
            for one in people[:COURSES_AT_MOST]
            for offer in self._in_reach(typed, self._visits(one.target.subject_id))
        )

    def _of_today(self, typed: str) -> Iterable[Offer]:
        """Today's visits of whoever has this subject id, with or without its zeros."""
        for one in self._people:
            if one.fit(typed) is Fit.WHOLE:
                visits, today = self._visits(one.target.subject_id), self._session.today()
                yield from (visit for visit in visits if visit.target.day == today)

    def _in_reach(self, typed: str, visits: Sequence[Offer]) -> Sequence[Offer]:
        """Of more than are listed those furthest ahead come last, and not those that have been."""
        fitting = [one for one in visits if one.fit(typed) is not None]
        if len(fitting) <= MOST:
            return fitting
        today = self._session.today()
        ahead = [one for one in fitting if one.target.day is not None and one.target.day >= today]
        soon = min(len(ahead), MOST // 2)
        return (*fitting[:soon], *fitting[len(ahead) :], *fitting[soon : len(ahead)])

    def _of_code(self, typed: str) -> tuple[Offer, ...]:
        """All visits of a code, the nearest to today first."""
        if not self._session.is_open or CODE.fullmatch(typed) is None:
            return ()
        desk, today = self._session.desk, self._session.today()
        found = [
            (abs((day - today).days) if (day := visit.day) else FAR, subject_id, visit)
            for subject_id in (one.target.subject_id for one in self._people)
            for visit in desk.course(subject_id).visits
            if visit.planned.code.casefold() == typed.casefold()
        ]
        found.sort(key=lambda one: one[:2])
        return tuple(_visit(subject_id, visit) for _, subject_id, visit in found)

    def _visits_of(self, subject_id: str) -> tuple[Offer, ...]:
        """All visits of a participant: today's and the next ones, then those that were, the last first."""
        today, visits = self._session.today(), self._session.desk.course(subject_id).visits
        return tuple(_visit(subject_id, one) for one in sorted(visits, key=lambda one: _turn(one.day, today)))

    def _days(self, typed: str) -> Iterable[Offer]:
        if not self._session.is_open:
            return
        for day in days_meant(typed, today=self._session.today()):
            explained = tr("Show the board of this day.")
            yield Offer(Kind.DAY, long_date(day), Target(day=day), explained=explained)


def _turn(day: date | None, today: date) -> tuple[bool, int]:
    """When its day comes in turn; one without a day comes last."""
    if day is None:
        return True, FAR
    return day < today, abs((day - today).days)


def _in_turn(actions: Actions, recent: Sequence[Act]) -> Iterable[Offer]:
    rows = [row for row in ACTIONS if row.name is not Act.FIND_ANYTHING]
    first = (*recent, *(act for act in EVERY_DAY if act not in recent))
    for row in sorted(rows, key=lambda row: first.index(row.name) if row.name in first else len(first)):
        action = actions[row.name]
        yield Offer(
            Kind.ACTION,
            named(action.text()),
            Target(act=row.name),
            aside=keys_in_words(row),
            explained=tr(row.help),
            also=(named(tr(row.text)), *everyday_words(row.name)),
            why_not=why_not(action),
        )


def _person(one: Participant, session: Session) -> Offer:
    today, desk = session.today(), session.desk
    return Offer(
        Kind.PARTICIPANT,
        one.subject_id,
        Target(subject_id=one.subject_id),
        aside=one.cohort,
        explained=tr(
            "Show the course: {cohort}, first step dose {day}, {status}.",
            cohort=one.cohort,
            day=short_date(one.first_step_dose),
            status=standing_in_words(
                one, today=today, has_begun=lambda: desk.course(one.subject_id).has_begun
            ),
        ),
        also=(one.subject_id.lstrip("0"),),
    )


def _visit(subject_id: str, visit: CourseVisit) -> Offer:
    code, day = visit.planned.code, visit.day
    on = short_date(day) if day is not None else ""
    return Offer(
        Kind.VISIT,
        f"{subject_id} {code}",
        Target(subject_id=subject_id, code=code, day=day),
        aside=on,
        explained=tr("Show {day} with the visit chosen.", day=on)
        if on
        else tr("No day: show it in the course."),
        also=(f"{subject_id.lstrip('0')} {code}",),
    )
