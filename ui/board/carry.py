"""One visit in a nurse's hand: where it would go, and what that would break."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from planner.model.day_board import DayBoard
from planner.model.day_clock import DayClock
from planner.model.places import PlaceKind
from ui.board.block_words import in_turn
from ui.language import tr
from ui.wording import duration, listed, span

if TYPE_CHECKING:  # the desk brings the crafts with it, and is only loaded after the first paint
    from planner.desk import ByHand, Placement
    from planner.model.day_layout import Finding
    from planner.model.day_load import DayLoad


@dataclass(frozen=True, slots=True)
class GhostStay:
    """One stay as it would be, in minutes of the board's clock."""

    place: str
    kind: PlaceKind
    start: int
    end: int


class Carry:
    """Moved about in minutes and places; nothing is stored until it is put down."""

    def __init__(self, by_hand: ByHand, board: DayBoard, *, grip: int = 0, note: str = "") -> None:
        """Take a visit in hand; ``grip`` is how far into the grabbed stay the hand is, in minutes.

        ``note`` is said with it.
        """
        self._by_hand, self._board, self.grip, self._note = by_hand, board, grip, note
        self.placement: Placement = by_hand.stands or by_hand.placement(by_hand.earliest)
        self.findings: tuple[Finding, ...] = by_hand.findings(self.placement)

    @property
    def clock(self) -> DayClock:
        """The clock of its minutes."""
        return self._board.clock

    @property
    def key(self) -> str:
        """The visit's key."""
        return self._by_hand.visit.key

    def home(self, kind: PlaceKind) -> str | None:
        """The chair or bed, or the slot, where it stands; for a visit without a place, as it is held now."""
        stands = self._by_hand.stands or self.placement
        return stands.slot if kind is PlaceKind.SLOT else stands.chair

    def needs(self, kind: PlaceKind) -> bool:
        """Does it stay in a place of that kind at all? A chair and a bed are alike."""
        visit = self._by_hand.visit
        return (visit.slot_stay if kind is PlaceKind.SLOT else visit.chair_stay) is not None

    @property
    def is_moved(self) -> bool:
        """Is it anywhere else than it stands?"""
        stands, now = self._by_hand.stands, self.placement
        if stands is None:
            return True
        return (stands.arrival, stands.chair, stands.slot) != (now.arrival, now.chair, now.slot)

    @property
    def stays(self) -> tuple[GhostStay, ...]:
        """Where it would be, and when."""
        arrival, placement = self.placement.arrival, self.placement
        held = (
            (stay, placement.slot if stay.place is PlaceKind.SLOT else placement.chair)
            for stay in self._by_hand.visit.path.stays
        )
        return tuple(
            GhostStay(place, stay.place, arrival + stay.start, arrival + stay.end)
            for stay, place in held
            if place is not None
        )

    def move(
        self, *, minute: float, place: str | None, kind: PlaceKind, step: int, keep_time: bool = False
    ) -> bool:
        """Hold it with the hand at a minute over a place of that kind; true if anything changed.

        ``place`` is None over the heading of a group: then any free one of its kind is meant.
        """
        in_slot = kind is PlaceKind.SLOT
        visit = self._by_hand.visit
        stay = visit.slot_stay if in_slot else visit.chair_stay
        arrival = self.placement.arrival
        if not keep_time and not self._by_hand.only_places:
            start = stay.start if stay is not None else 0
            arrival = round((minute - self.grip - start) / step) * step
        chair, slot = self.placement.chair, self.placement.slot
        if stay is not None and in_slot:
            slot = place or self._by_hand.free_slot(arrival)
        elif stay is not None:
            chair = place or self._by_hand.free_chair(arrival)
        return self._hold(self._by_hand.placement(arrival, chair=chair, slot=slot))

    def nudge(self, minutes: int) -> bool:
        """Move it by so many minutes, onto the grid of that step; True if anything changed."""
        if self._by_hand.only_places:
            return False
        step = abs(minutes)
        arrival = self.placement.arrival
        onto = arrival // step * step if minutes > 0 else -(-arrival // step) * step
        return self._hold(replace(self.placement, arrival=onto + minutes, pinned=False))

    def next_place(self, by: int, *, kind: PlaceKind) -> bool:
        """Move it to the next place of a kind in the clinic's order (-1: the one before)."""
        in_slot = kind is PlaceKind.SLOT
        now = self.placement.slot if in_slot else self.placement.chair
        names = [
            row.place
            for row in self._board.rows
            if row.in_service and (row.kind is PlaceKind.SLOT) is in_slot
        ]
        if now not in names:
            return False
        to = names[min(max(names.index(now) + by, 0), len(names) - 1)]
        here = replace(self.placement, pinned=False)
        return self._hold(replace(here, slot=to) if in_slot else replace(here, chair=to))

    def _hold(self, placement: Placement) -> bool:
        if placement == self.placement:
            return False
        self.placement = placement
        self.findings = self._by_hand.findings(placement)
        return True

    def load(self) -> DayLoad:
        """How full the day would be."""
        return self._by_hand.load(self.placement)

    def words(self) -> tuple[str, ...]:
        """The visit with its times and places, how far that is from its own, and what it would break."""
        clock, placement, stands = self._board.clock, self.placement, self._by_hand.stands
        visit = self._by_hand.visit
        end = placement.arrival + visit.path.minutes
        head = f"{self.key.replace('/', ' ')}   {span(placement.arrival, end, clock)}"
        places = in_turn(stay.place for stay in self.stays)
        lines = [line for line in (head, places or tr("No place"), self._note) if line]
        if stands is not None and stands.arrival != placement.arrival:
            later = placement.arrival - stands.arrival
            apart = duration(abs(later))
            lines.append(
                tr("{duration} later than its current time", duration=apart)
                if later > 0
                else tr("{duration} earlier than its current time", duration=apart)
            )
        lines += [f"! {self._said(finding)}" for finding in self.findings] or [tr("✓ Breaks no rule")]
        return tuple(lines)

    def _said(self, finding: Finding) -> str:
        """The sentence, and whom else it is about."""
        others = [visit.replace("/", " ") for visit in finding.visits if visit != self.key]
        return f"{finding.sentence} ({listed(others)})" if others else finding.sentence
