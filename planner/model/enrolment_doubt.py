"""What is asked before somebody is enrolled: a first day passed or closed, a note that tells too much."""

from dataclasses import dataclass
from datetime import date

from planner.model.day_text import day_text
from planner.model.note_looks import NoteLook


@dataclass(frozen=True, slots=True)
class ClosedFirst:
    """A first step dose on a closed day, why that is closed, and the day booked instead, if there is one."""

    on: date
    why: str
    booked: date | None


@dataclass(frozen=True, slots=True)
class EnrolmentDoubt:
    """Of one participant. ``past`` is a first step dose before today, ``due`` how many visits are.

    ``looks`` are what the note looks as if it held.
    """

    subject_id: str
    past: date | None
    due: int
    looks: tuple[NoteLook, ...]
    closed: ClosedFirst | None = None

    @property
    def sentences(self) -> tuple[str, ...]:
        """A sentence each."""
        visits = "1 visit" if self.due == 1 else f"{self.due} visits"
        said = []
        if self.past is not None:
            said.append(
                f"The first step dose on {day_text(self.past)} is in the past: {visits} would already be due."
            )
        if self.closed is not None:
            on, booked = day_text(self.closed.on), self.closed.booked
            instead = (
                "there is no open day for it" if booked is None else f"it would be on {day_text(booked)}"
            )
            said.append(f"The first step dose on {on} is on a closed day ({self.closed.why}): {instead}.")
        if self.looks:
            said.append(f"The note seems to contain {' and '.join(self.looks)}.")
        return tuple(said)
