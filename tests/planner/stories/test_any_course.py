"""Any course: days recorded, delays, holds, restarts, toxicities, the end, and each taken back, in any order.

After every step no distance between doses is broken unnoticed, each ordinal is the count of the doses since
the last restart, and taking a step back gives back the course there was.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from planner.model.amendment import Amendment
from planner.model.course import Course
from planner.model.course_change import OtherAgents, Restart, Shift
from planner.model.history import History
from planner.model.hold import Hold, HoldReason
from planner.model.study import Study
from planner.model.study_sections import CycleDose
from planner.model.toxicity import Toxicity, ToxicityKind
from planner.model.treatment import DoseGiven, OffTreatment
from planner.model.visit import Epoch, Visit, VisitStatus
from planner.schedule.restart import restart_due
from tests.builders import MONDAY, a_course, a_study, federal_holidays

DISTANCES = ("minimum-gap", "maximum-gap", "restart-limit")
AHEAD = 4  # of so many visits ahead, one is delayed or held


class AnyCourse(RuleBasedStateMachine):
    """One participant's history, and the histories before each step."""

    def __init__(self) -> None:
        super().__init__()
        self.history = History()
        self.amendments: tuple[Amendment, ...] = ()
        self.closed: tuple[Visit, ...] = ()
        self.before: list[tuple[History, tuple[Amendment, ...], tuple[Visit, ...], Course]] = []
        self.course = course_of(self.history)

    def _step(self, *amendments: Amendment, closed: tuple[Visit, ...] = (), **changed: object) -> None:
        self.before.append((self.history, self.amendments, self.closed, self.course))
        self.history = replace(self.history, **changed)  # type: ignore[arg-type]
        self.amendments = (*self.amendments, *amendments)
        self.closed = (*self.closed, *closed)
        self.course = course_of(self.history, self.amendments, self.closed)

    @property
    def _ahead(self) -> list[str]:
        """The codes of the visits still to come, held ones among them."""
        last = max((dose.on for dose in self.history.given), default=date.min)
        return [
            visit.planned.code
            for visit in self.course.visits
            if visit.actual is None
            and visit.planned.template.epoch is not Epoch.FOLLOW_UP
            and (visit.booked or visit.planned.nominal) > last
        ]

    def _is_treated(self) -> bool:
        return self.history.off is None and bool(self._ahead)

    def _is_restarting(self) -> bool:
        return any(visit.planned.template.stands_for and not visit.actual for visit in self.course.visits)

    @precondition(_is_treated)
    @rule(late=st.integers(0, 6), without=st.sampled_from((None, None, None, "sg")), is_closed=st.booleans())
    def record_the_next_day(self, late: int, without: str | None, is_closed: bool) -> None:
        """The next visit with a day takes place then or some days late; SG may not be given, or not yet."""
        last = max((dose.on for dose in self.history.given), default=date.min)
        visit = next(
            (v for v in self.course.visits if v.planned.code in self._ahead and v.booked and v.booked > last),
            None,
        )
        if visit is None or visit.booked is None:
            return
        code, on = visit.planned.code, visit.booked + timedelta(days=late)
        doses = tuple(
            DoseGiven("0042", code, dose.agent, on, dose.amount)
            for dose in visit.planned.template.doses
            if dose.agent != without or len(visit.planned.template.doses) == 1
        )
        closed = (Visit("0042", code, visit.booked, VisitStatus.DONE, on),) if is_closed else ()
        self._step(closed=closed, given=(*self.history.given, *doses))

    @precondition(_is_treated)
    @rule(
        ahead=st.integers(0, AHEAD),
        days=st.integers(1, 30),
        alone=st.booleans(),
        overrides=st.sampled_from(("", "travel")),
    )
    def delay(self, ahead: int, days: int, alone: bool, overrides: str) -> None:
        code = self._ahead[min(ahead, len(self._ahead) - 1)]
        number = len(self.history.shifts) + 1
        shift = Shift("0042", number, code, days, code if alone else None, overrides)
        self._step(shifts=(*self.history.shifts, shift))

    @precondition(_is_treated)
    @rule(
        ahead=st.integers(0, AHEAD),
        visits=st.integers(1, 5),
        agent=st.sampled_from(("sg", "tarlatamab", None)),
    )
    def hold(self, ahead: int, visits: int, agent: str | None) -> None:
        codes = self._ahead
        since = min(ahead, len(codes) - 1)
        until = codes[since + visits] if since + visits < len(codes) else None
        hold = Hold("0042", len(self.history.holds) + 1, agent, codes[since], HoldReason.OTHER, until)
        self._step(holds=(*self.history.holds, hold))

    @precondition(lambda self: self._is_treated() and not self._is_restarting())
    @rule(others=st.sampled_from(OtherAgents), days=st.integers(0, 9))
    def restart(self, others: OtherAgents, days: int) -> None:
        """In place of the next full dose of tarlatamab, from its day or some days later."""
        following = next(
            (
                visit
                for visit in self.course.visits
                if visit.planned.code in self._ahead
                and visit.planned.template.epoch is Epoch.TREATMENT
                and "tarlatamab" in visit.planned.template.agents
                and visit.planned.code not in {one.visit for one in self.history.restarts}
            ),
            None,
        )
        if following is None or following.planned.code == "C1D1":
            return
        restart = Restart(
            "0042",
            len(self.history.restarts) + 1,
            "tarlatamab",
            following.planned.code,
            following.planned.nominal + timedelta(days=days),
            others,
        )
        self._step(restarts=(*self.history.restarts, restart))

    @precondition(lambda self: any(dose.agent == "tarlatamab" for dose in self.history.given))
    @rule(what=st.sampled_from(ToxicityKind), grade=st.integers(1, 4))
    def toxicity(self, what: ToxicityKind, grade: int) -> None:
        dose = [one for one in self.history.given if one.agent == "tarlatamab"][-1]
        onset = datetime.combine(dose.on, time(22), tzinfo=UTC)
        event = Toxicity(
            "0042", len(self.history.toxicities) + 1, what, grade, "tarlatamab", dose.visit, onset
        )
        self._step(toxicities=(*self.history.toxicities, event))

    @precondition(_is_treated)
    @rule(number=st.integers(0, 3), ahead=st.integers(0, AHEAD))
    def amend(self, number: int, ahead: int) -> None:
        """Another version, or another monitoring profile, from the day of a visit ahead on."""
        code = self._ahead[min(ahead, len(self._ahead) - 1)]
        nominal = next(v.planned.nominal for v in self.course.visits if v.planned.code == code)
        last = max((dose.on for dose in self.history.given), default=date.min)
        known = max((one.since for one in self.amendments), default=date.min)
        since = max(nominal, last + timedelta(days=1) if last != date.min else nominal, known)
        self._step(Amendment(versions()[number], since))

    @precondition(lambda self: self.history.off is None and self.history.given)
    @rule(progression=st.booleans())
    def stop(self, progression: bool) -> None:
        last = max(dose.on for dose in self.history.given)
        self._step(off=OffTreatment("0042", last, last, progression, "decided"))

    @precondition(lambda self: self.before)
    @rule()
    def take_back(self) -> None:
        self.history, self.amendments, self.closed, before = self.before.pop()
        self.course = course_of(self.history, self.amendments, self.closed)

        assert self.course == before

    @invariant()
    def no_distance_is_broken_unnoticed(self) -> None:
        told = {finding.visits for finding in self.course.findings if finding.rule in DISTANCES}
        for agent in ("tarlatamab", "sg"):
            for (earlier, on), (later, next_on), ordinal in doses_apart(self.course, agent):
                days = (next_on - on).days
                limit = a_study().agent(agent).restart_limit(ordinal)  # of every version
                is_restart = later.startswith("R") and not earlier.startswith("R")
                too_late = limit is not None and days > limit and not is_restart
                too_soon = days < 7

                assert not (too_late or too_soon) or (f"0042/{earlier}", f"0042/{later}") in told

    @invariant()
    def each_ordinal_is_the_count_of_doses_since_the_last_restart(self) -> None:
        given = {(dose.visit, dose.agent) for dose in self.history.given}
        visited = {code for code, _ in given}
        codes = [visit.planned.code for visit in self.course.visits]
        behind = max((number for number, code in enumerate(codes) if code in visited), default=-1)
        closed = {visit.code for visit in self.closed}
        still_open = behind if behind >= 0 and codes[behind] not in closed else len(codes)
        counts = {"tarlatamab": 0, "sg": 0}
        for number, visit in enumerate(self.course.visits):
            template = visit.planned.template
            if template.stands_for == "S1":
                counts["tarlatamab"] = 0
            for dose in template.doses:
                if number > behind or number == still_open or (visit.planned.code, dose.agent) in given:
                    counts[dose.agent] += 1

                    assert dose.ordinal == counts[dose.agent]

    @invariant()
    def the_clock_runs_from_the_last_dose(self) -> None:
        given = [dose.on for dose in self.history.given if dose.agent == "tarlatamab"]
        today = max((dose.on for dose in self.history.given), default=MONDAY)
        for clock in restart_due(a_study(), self.course, today=today):
            assert clock.last_on == max(given)
            assert clock.days_since + clock.slack_days == clock.limit_days

    @invariant()
    def nothing_without_a_dose_holds_a_day(self) -> None:
        assert not [
            visit.planned.code
            for visit in self.course.visits
            if visit.planned.template.holds_all and visit.booked is not None
        ]


@lru_cache(maxsize=1)
def versions() -> tuple[Study, ...]:
    """Other hours, no SG on day 8, cycles of 21 days, and the plan there was."""
    profile = a_study().monitoring("tarlatamab")
    assert profile is not None
    short = replace(profile, name="short", rules=profile.rules[-1:])
    doses = a_study().cycle.doses
    return (
        replace(
            a_study(),
            monitoring_profiles=(*a_study().monitoring_profiles, short),
            monitoring_in_force={"tarlatamab": "short"},
        ),
        with_cycle(a_study(), 28, tuple(replace(d, days=(1,)) if d.agent == "sg" else d for d in doses)),
        with_cycle(a_study(), 21, tuple(replace(d, days=(1, 15)) for d in doses)),
        a_study(),
    )


def with_cycle(study: Study, days: int, doses: tuple[CycleDose, ...]) -> Study:
    return replace(study, cycle=replace(study.cycle, days=days, doses=doses))


def course_of(
    history: History, amendments: tuple[Amendment, ...] = (), closed: tuple[Visit, ...] = ()
) -> Course:
    return a_course(history, visits=closed, closures=federal_holidays(), amendments=amendments)


def doses_apart(course: Course, agent: str):
    """Each two doses in a row, by code and day, with the ordinal of the earlier."""
    dated = [
        (visit.actual or visit.booked, visit.planned.code, visit.planned.template.ordinal(agent))
        for visit in course.visits
        if (visit.actual or visit.booked) is not None
        and agent in visit.planned.template.agents
        and visit.status not in (VisitStatus.MISSED, VisitStatus.CANCELLED)
    ]
    dated.sort(key=lambda one: one[0])
    for (on, code, ordinal), (next_on, later, _) in pairwise(dated):
        yield (code, on), (later, next_on), ordinal


TestAnyCourse = AnyCourse.TestCase
TestAnyCourse.settings = settings(max_examples=25, stateful_step_count=15, deadline=None)
