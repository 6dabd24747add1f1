"""Any run of gestures: each is one edit, or a refusal that stores nothing; undo leads back to the start."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from planner.answers.changed_findings import changed_findings
from planner.answers.cut_short import CUT_SHORT
from planner.errors import NothingToUndo, PlannerError
from planner.model.amend_to import AmendTo, ToProfile, ToVersion
from planner.model.course import CourseVisit
from planner.model.course_change import OtherAgents
from planner.model.delay import DelayReason, Scope
from planner.model.edit import Edit
from planner.model.hold import HoldReason
from planner.model.leaving import Leaving
from planner.model.moment import Moment
from planner.model.toxicity import ToxicityKind
from tests.planner.amended import SHORTER, with_hours_of_the_new_label, without_sg_on_day_8
from tests.planner.treated import FIRST, Clock, a_desk, at, records

DAY = timedelta(days=1)
AHEAD = st.integers(0, 5)  # of so many visits ahead, one is meant
SELDOM = st.integers(0, 9)  # the end comes one time in ten, so that courses grow long
LATER = (without_sg_on_day_8(), with_hours_of_the_new_label(version="3"))
AMENDMENTS = (ToVersion(SHORTER), ToVersion("3"), ToProfile("uspi_2026_09"), ToProfile("uspi_to_2026_09"))
AGENTS = st.sampled_from((None, "tarlatamab", "sg"))


class AnyGestures(RuleBasedStateMachine):
    """One participant at a desk over a real clinic file."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.clock = Clock(at(FIRST, "06:00"))
        self.opened = a_desk(Path(self.folder.name), self.clock)
        self.desk = self.opened.__enter__()
        self.first = records(self.desk)

    def teardown(self) -> None:
        try:
            while self.desk.undo_label() != "Enroll 0042":
                self.desk.undo()
            assert records(self.desk) == self.first
        finally:
            self.opened.__exit__(None, None, None)
            self.folder.cleanup()

    def attempt(self, gesture: Callable[[], Edit]) -> None:
        """One edit, or one sentence and nothing stored."""
        before, label = records(self.desk), self.desk.undo_label()
        edit, sentence = None, ""
        try:
            edit = gesture()
        except PlannerError as refused:
            sentence = str(refused)

        if edit is None:
            assert sentence.endswith(".")
            assert "\n" not in sentence
            assert (records(self.desk), self.desk.undo_label()) == (before, label)
        else:
            assert self.desk.undo_label() == edit.label
            assert records(self.desk) != before

    @property
    def ahead(self) -> list[CourseVisit]:
        return [visit for visit in self.desk.course("0042").visits if visit.actual is None]

    def code(self, number: int) -> str:
        ahead = self.ahead
        return ahead[number % len(ahead)].planned.code if ahead else "C1D1"

    def turn_to(self, day: date) -> None:
        self.clock.now = max(self.clock.now, at(day, "18:00"))

    @rule(late=st.integers(0, 4), override=st.sampled_from(("", "the PI agreed")))
    def the_next_visit_is_done(self, late: int, override: str) -> None:
        due = next((visit for visit in self.ahead if visit.booked), None)
        if due is None or due.booked is None:
            return
        code, day = due.planned.code, due.booked + late * DAY
        self.turn_to(day)
        self.attempt(lambda: self.desk.treatment.done("0042", code, on=day, override=override))

    @rule(agent=st.sampled_from(("tarlatamab", "sg")))
    def an_infusion_is_started(self, agent: str) -> None:
        due = next((visit for visit in self.ahead if visit.booked), None)
        if due is None or due.booked is None:
            return
        code, day = due.planned.code, due.booked
        self.turn_to(day)
        self.attempt(lambda: self.desk.treatment.note("0042", code, Moment.ARRIVED, at=at(day, "08:00")))
        self.attempt(
            lambda: self.desk.treatment.start_infusion(
                "0042", code, agent, at=at(day, "09:00"), override="late"
            )
        )

    @rule(text=st.sampled_from(LATER))
    def a_version_is_kept(self, text: str) -> None:
        self.attempt(lambda: self.desk.protocol.add(text, "amendment.toml"))

    @rule(
        to=st.sampled_from(AMENDMENTS),
        number=AHEAD,
        days=st.integers(-9, 9),
        everybody=st.booleans(),
        override=st.sampled_from(("", "the PI agreed")),
    )
    def the_protocol_is_amended(
        self, to: AmendTo, number: int, days: int, everybody: bool, override: str
    ) -> None:
        """From the day of a visit ahead, or some days around it; it is seen first, which stores nothing."""
        protocol, ahead = self.desk.protocol, self.ahead
        day = ahead[number % len(ahead)].planned.nominal if ahead else self.clock.now.date()
        since = day + days * DAY
        before = records(self.desk)
        with suppress(PlannerError):
            protocol.preview("0042", to, since=since)
        assert records(self.desk) == before
        decided = {"since": since, "decided_by": "the PI", "override": override}
        if everybody:
            self.attempt(lambda: protocol.move_all(to, **decided))
        else:
            self.attempt(lambda: protocol.move("0042", to, **decided))

    @rule(hours=st.integers(-3, 3), amount=st.sampled_from((None, 5.0)))
    def a_dose_is_set_right(self, hours: int, amount: float | None) -> None:
        given = self.desk.happened("0042").given
        if not given:
            return
        last = max(given, key=lambda dose: dose.on)
        started = (last.started or at(last.on, "09:00")) + timedelta(hours=hours)
        self.attempt(
            lambda: self.desk.treatment.correct_dose(
                "0042", last.visit, last.agent, started=started, amount=amount
            )
        )

    @rule()
    def a_check_is_done(self) -> None:
        begun = [noted.visit for noted in self.desk.happened("0042").attendances]
        if begun:
            self.attempt(lambda: self.desk.treatment.check("0042", begun[-1]))

    @rule(number=AHEAD, chair=st.integers(1, 3))
    def a_visit_is_placed(self, number: int, chair: int) -> None:
        visit = next((one for one in self.ahead[number:] if one.booked), None)
        if visit is None or visit.booked is None:
            return
        key, arrival = f"0042/{visit.planned.code}", at(visit.booked, "08:00")
        if all(place.key != key for place in self.desk.places("0042")):
            self.attempt(lambda: self.desk.placing.place(key, arrival=arrival, chair=f"Chair {chair}"))

    @rule(number=AHEAD, how=st.sampled_from(("missed", "cancel", "reopen")))
    def a_visit_is_closed(self, number: int, how: str) -> None:
        code = self.code(number)
        self.attempt(lambda: getattr(self.desk.treatment, how)("0042", code, reason="travels"))

    @rule(number=AHEAD, agent=AGENTS)
    def something_is_held(self, number: int, agent: str | None) -> None:
        code = self.code(number)
        self.attempt(
            lambda: self.desk.treatment.hold("0042", since=code, agent=agent, reason=HoldReason.LABS)
        )

    @rule(number=AHEAD, agent=AGENTS, override=st.sampled_from(("", "the PI agreed")))
    def something_is_given_again(self, number: int, agent: str | None, override: str) -> None:
        code = self.code(number)
        self.attempt(lambda: self.desk.treatment.resume("0042", at=code, agent=agent, override=override))

    @rule(
        number=AHEAD,
        days=st.integers(-3, 20),
        scope=st.sampled_from(Scope),
        override=st.sampled_from(("", "the PI agreed")),
    )
    def visits_move(self, number: int, days: int, scope: Scope, override: str) -> None:
        code = self.code(number)
        self.attempt(
            lambda: self.desk.treatment.delay(
                "0042", code, days=days, scope=scope, reason=DelayReason.LABS, override=override
            )
        )

    @rule(number=AHEAD, days=st.integers(0, 9), others=st.sampled_from(OtherAgents))
    def step_doses_begin_again(self, number: int, days: int, others: OtherAgents) -> None:
        code, on = self.code(number), self.clock.now.date() + days * DAY
        self.attempt(lambda: self.desk.treatment.restart("0042", at=code, on=on, others=others))

    @rule(kind=st.sampled_from(ToxicityKind), grade=st.integers(1, 4), hours=st.integers(0, 60))
    def a_toxicity_is_graded(self, kind: ToxicityKind, grade: int, hours: int) -> None:
        given = [dose for dose in self.desk.happened("0042").given if dose.agent == "tarlatamab"]
        if not given:
            return
        last = max(given, key=lambda dose: dose.on)
        onset = at(last.on, "10:00") + timedelta(hours=hours)
        self.clock.now = max(self.clock.now, onset)
        self.attempt(
            lambda: self.desk.treatment.record_toxicity("0042", kind, grade, after=last.visit, onset=onset)
        )

    @rule(number=AHEAD, level=st.sampled_from((7.5, 5.0)))
    def the_dose_is_lowered(self, number: int, level: float) -> None:
        code = self.code(number)
        self.attempt(lambda: self.desk.treatment.lower_level("0042", level, since=code, reason="neutropenia"))

    @rule(seldom=SELDOM)
    def treatment_stops(self, seldom: int) -> None:
        today = self.clock.now.date()
        if seldom:
            return
        self.attempt(lambda: self.desk.treatment.stop("0042", on=today, because="toxicity"))

    @rule(how=st.sampled_from(Leaving), seldom=SELDOM)
    def somebody_leaves(self, how: Leaving, seldom: int) -> None:
        if seldom:
            return
        self.attempt(lambda: self.desk.treatment.leave("0042", how, note="in words"))

    @rule()
    def the_last_is_taken_back(self) -> None:
        if self.desk.undo_label() != "Enroll 0042":
            self.desk.undo()

    @rule(back=st.integers(0, 6))
    def an_older_one_is_taken_back(self, back: int) -> None:
        lines = self.desk.trail.lines(at_most=back + 1)
        number = lines[-1].number
        if number is not None and lines[-1].label not in ("Enroll 0042", "Set up this clinic file"):
            self.attempt(lambda: self._taken_back_as_foreseen(number))

    def _taken_back_as_foreseen(self, number: int) -> Edit:
        desk = self.desk
        foreseen = desk.trail.preview(number)
        days = desk.days_laid_out() | desk.if_made(foreseen.edit).days_laid_out()
        before = desk.findings_of(["0042"], days, within=days)
        edit = desk.trail.take_back(number, reason="recorded by mistake")
        after = desk.findings_of(["0042"], days, within=days)

        assert foreseen.edit.changes == edit.changes
        assert (foreseen.broken, foreseen.mended) == changed_findings(before, after)
        return edit

    @rule()
    def it_is_made_again(self) -> None:
        try:
            self.desk.redo()
        except NothingToUndo:
            return

    @invariant()
    def the_trail_tells_the_tables_and_everything_can_be_asked(self) -> None:
        desk, today = self.desk, self.clock.now.date()
        assert [finding for finding in desk.findings() if finding.rule == "audit-trail"] == []
        desk.day(today)
        desk.treatment.lists(today)
        desk.running.today().rows(24 * 60)
        desk.treatment.restart_clocks("0042")
        desk.treatment.proposals("0042")
        desk.protocol.versions()

    @invariant()
    def no_distance_is_broken_by_what_was_given_without_a_reason(self) -> None:
        known = (one for one in self.desk.known_deviations() if one.rule != CUT_SHORT)
        unmarked = [one.sentence for one in known if not one.overridden]

        assert unmarked == []


TestAnyGestures = AnyGestures.TestCase
TestAnyGestures.settings = settings(
    max_examples=12,
    stateful_step_count=14,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # to shrink one takes longer than a test may
)
