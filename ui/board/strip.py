"""The strip of a block: its steps side by side, in two halves while something runs under monitoring."""

from dataclasses import dataclass, replace
from itertools import pairwise

from planner.model.care_path import Step, StepKind

SHARED = 0.66  # how far down what is given reaches while somebody is watched under it
WATCHING = (StepKind.OBSERVATION, StepKind.MONITORING)
IN_FRONT = (
    StepKind.INFUSION, StepKind.PREMEDICATION, StepKind.FLUSH, StepKind.HYDRATION,
    StepKind.INTAKE, StepKind.DISCHARGE,
    StepKind.MONITORING, StepKind.OBSERVATION,
)  # fmt: skip
"""Which step is drawn where two of the same half share a minute, first named first."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one step, from ``top`` to ``bottom`` of the strip's height (0 to 1)."""

    step: Step
    start: int
    end: int
    top: float = 0.0
    bottom: float = 1.0


def strip(steps: tuple[Step, ...]) -> tuple[Piece, ...]:
    """The steps as pieces that never lie over each other: what is given above, watching below."""
    minutes = sorted({minute for step in steps for minute in (step.start, step.end)})
    pieces: list[Piece] = []
    for start, end in pairwise(minutes):
        running = [step for step in steps if step.start <= start and step.end >= end]
        given = _front([step for step in running if step.kind not in WATCHING])
        watched = _front([step for step in running if step.kind in WATCHING])
        if given is not None:
            _extend(pieces, Piece(given, start, end, bottom=1.0 if watched is None else SHARED))
        if watched is not None:
            _extend(pieces, Piece(watched, start, end, top=0.0 if given is None else SHARED))
    return tuple(pieces)


def _front(steps: list[Step]) -> Step | None:
    return min(steps, key=lambda step: IN_FRONT.index(step.kind), default=None)


def _extend(pieces: list[Piece], piece: Piece) -> None:
    """Add a piece, or lengthen the one it goes on from."""
    for place in range(len(pieces) - 1, max(len(pieces) - 3, -1), -1):
        before = pieces[place]
        if (before.step, before.end, before.top, before.bottom) == (
            piece.step, piece.start, piece.top, piece.bottom,
        ):  # fmt: skip
            pieces[place] = replace(before, end=piece.end)
            return
    pieces.append(piece)
