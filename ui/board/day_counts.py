"""A day in numbers, as a nurse reads it at a glance."""

from dataclasses import dataclass

from planner.model.day_board import DayBoard
from ui.language import tr


@dataclass(frozen=True, slots=True)
class DayCounts:
    """Visits of a day: all of them, those that need a second look, and those that fell away."""

    visits: int
    first_doses: int
    two_drugs: int
    overnight: int
    missed: int
    cancelled: int
    still_here: int
    unplaced: int
    findings: int

    def __str__(self) -> str:
        """``9 visits · 1 first dose · 2 with two drugs · 2 here since yesterday · 1 missed``."""
        parts = (
            (True, tr("%n visit(s)", "", self.visits)),
            (self.first_doses, tr("%n first dose(s)", "", self.first_doses)),
            (self.two_drugs, tr("%n with two drugs", "visits", self.two_drugs)),
            (self.overnight, tr("%n (stays|stay) the night", "participants", self.overnight)),
            (self.still_here, tr("%n here since yesterday", "participants", self.still_here)),
            (self.missed, tr("%n missed", "visits", self.missed)),
            (self.cancelled, tr("%n cancelled", "visits", self.cancelled)),
        )
        return " · ".join(said for counts, said in parts if counts)


def day_counts(board: DayBoard) -> DayCounts:
    """The numbers of a board, each visit counted once however many places it holds."""
    counts = board.counts
    return DayCounts(
        visits=counts.visits,
        first_doses=counts.first_doses,
        two_drugs=counts.two_drugs,
        overnight=counts.overnight,
        missed=counts.missed,
        cancelled=counts.cancelled,
        still_here=len({block.visit_key for block in board.blocks if block.carried}),
        unplaced=len(board.tray),
        findings=sum(not finding.is_note for finding in board.beside_tray),
    )
