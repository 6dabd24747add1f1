"""Single visits put where a person wants them, at the desk.

Each method that changes something is one gesture of a nurse: one edit, which one undo takes back.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from planner.answers.questions import Questions
from planner.answers.spots import spots
from planner.errors import EditRefused
from planner.layout.by_hand import ByHand
from planner.model.day_layout import Assignment, Finding
from planner.model.day_text import day_text
from planner.model.edit import Edit
from planner.model.monitoring import MonitoringRule
from planner.model.spot import Spot
from planner.model.visit import Visit
from planner.operations.choose_stay import choose_stay
from planner.operations.place import known_places, pin, place, unplace


class Placing:
    """Reached as ``desk.placing``. A visit is named by its key, ``0042/C2D8``.

    Every method raises UnknownParticipant, UnknownVisit, or EditRefused where the visit is on no day's board
    or has taken place.
    """

    def __init__(
        self, questions: Questions, *, apply: Callable[[Edit], Edit], now: Callable[[], datetime]
    ) -> None:
        """Ask ``questions``, and make edits through ``apply``; nothing before ``now`` is offered."""
        self._questions = questions
        self._apply = apply
        self._now = now

    def by_hand(self, visit_key: str, *, hours: float | None = None) -> ByHand:
        """The visit with the day around it, to ask again and again while it is dragged; nothing is kept.

        ``hours``: as it would be, monitored for so long.
        """
        return self._questions.by_hand(visit_key, since=self._now(), hours=hours)

    def spots(self, visit_key: str) -> tuple[Spot, ...]:
        """Times and places of its day that can take the visit, best first; none that has passed."""
        by_hand = self.by_hand(visit_key)
        is_over = by_hand.day.on < self._now().date() and not by_hand.only_places
        return () if is_over else spots(by_hand)

    def findings(self, visit_key: str) -> tuple[Finding, ...]:
        """What the visit breaks where it stands; nothing where it has no place."""
        by_hand = self.by_hand(visit_key)
        return by_hand.findings(by_hand.stands) if by_hand.stands is not None else ()

    def place(
        self, visit_key: str, *, arrival: datetime, chair: str | None = None, slot: str | None = None
    ) -> Edit:
        """Put a visit where a person wants it, pinned; rules it breaks become findings.

        A place that the visit needs and that is not named is chosen: the one it has, or else a free one.

        Raises:
            EditRefused: the arrival is on another day than the visit, or there is no such place; or somebody
                who is here already is to arrive at another time.
        """
        by_hand, questions = self.by_hand(visit_key), self._questions
        subject_id, _, code = visit_key.partition("/")
        visit = questions.course_visit(subject_id, code)
        known_places(questions.clinic, chair=chair, slot=slot)
        clock = by_hand.day.clock
        on = arrival.astimezone(clock.zone).date()
        if on != clock.on:
            raise EditRefused(
                f"{subject_id} {code} is booked on {day_text(clock.on)}, not on {day_text(on)}: "
                "book that day first."
            )
        before = self._stands(visit_key)
        minute = clock.minute(arrival)
        if by_hand.only_places and before is not None and minute != clock.minute(before.arrival):
            raise EditRefused(f"{subject_id} {code} has begun: only its places can still be changed.")
        placed = by_hand.placement(minute, chair=chair, slot=slot)
        return self._apply(
            place(
                Assignment(
                    subject_id,
                    code,
                    on,
                    clock.instant(minute),
                    placed.chair,
                    placed.slot,
                    pinned=True,
                    monitoring_hours=before.monitoring_hours if before is not None else None,
                ),
                before=before,
                zone=clock.zone,
                booking=Visit(subject_id, code, on) if visit.is_proposal else None,
            )
        )

    def monitoring(self, visit_key: str) -> MonitoringRule | None:
        """The study file's hours for the visit, the chosen ones as planned; None: it is not monitored."""
        subject_id, _, code = visit_key.partition("/")
        rule = self._questions.course_visit(subject_id, code).planned.template.monitoring
        stands = self._stands(visit_key)
        if rule is None or stands is None or stands.monitoring_hours is None:
            return rule
        return replace(rule, planned_hours=stands.monitoring_hours)

    def monitor(self, visit_key: str, *, hours: float) -> Edit:
        """Have a placed visit monitored for so long, within the study file's range, and pin it.

        Raises:
            EditRefused: it has no place or is not monitored, or the hours are outside or the same.
        """
        subject_id, _, code = visit_key.partition("/")
        self.by_hand(visit_key)
        rule = self._questions.course_visit(subject_id, code).planned.template.monitoring
        return self._apply(choose_stay(self._assignment(visit_key), rule, hours=hours))

    def unplace(self, visit_key: str) -> Edit:
        """Take a visit off the board; it stays booked. Raises EditRefused if it has none, or has begun."""
        assignment = self._assignment(visit_key)
        if self.by_hand(visit_key).only_places:
            raise EditRefused(f"{visit_key.replace('/', ' ')} has begun: it cannot be taken off the board.")
        return self._apply(unplace(assignment))

    def pin(self, visit_key: str, *, pinned: bool) -> Edit:
        """Pin a placed visit, or let the layout move it. Raises EditRefused if it has no place, or is so."""
        return self._apply(pin(self._assignment(visit_key), pinned=pinned))

    def _assignment(self, visit_key: str) -> Assignment:
        assignment = self._stands(visit_key)
        if assignment is None:
            raise EditRefused(f"{visit_key.replace('/', ' ')} has no place on the board.")
        return assignment

    def _stands(self, visit_key: str) -> Assignment | None:
        places = self._questions.places(visit_key.partition("/")[0])
        return next((place for place in places if place.key == visit_key), None)
