"""What is asked before somebody is enrolled: a first day that has passed, a note that tells too much."""

from dataclasses import dataclass
from datetime import date

from planner.model.day_text import day_text
from planner.model.note_looks import NoteLook


@dataclass(frozen=True, slots=True)
class EnrolmentDoubt:
    """Of one participant. ``past`` is a first step dose before today, ``due`` how many visits are.

    ``looks`` are what the note looks as if it held.
    """

    subject_id: str
    past: date | None
    due: int
    looks: tuple[NoteLook, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """A sentence each."""
        visits = "1 visit" if self.due == 1 else f"{self.due} visits"
        said = []
        if self.past is not None:
            said.append(
                f"The first step dose on {day_text(self.past)} is past: {visits} would already be due."
            )
        if self.looks:
            said.append(f"The note looks as if it held {' and '.join(self.looks)}.")
        return tuple(said)
