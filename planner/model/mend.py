"""What would mend a finding: one gesture each, and each was tried before it is offered."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.model.lay_out_scope import LayOutScope


class MendKind(StrEnum):
    """Another time or place, another layout, a pin given up for one, another day, a hold, or a dialog."""

    PLACE = "place"
    LAY_OUT = "lay out"
    UNPIN = "unpin"
    REBOOK = "rebook"
    HOLD = "hold"
    DECIDE = "decide"


@dataclass(frozen=True, slots=True)
class Mend:
    """One way out, in words; ``visit_key`` is empty where it is the whole day that changes.

    ``arrival`` (a minute of the day's clock), ``chair`` and ``slot`` are of a place, ``to`` of another day,
    ``scope`` of a layout, ``agent`` of a hold that the study file proposes, for the reason in ``note``. To
    decide takes a person in a dialog of its own: the desk does nothing.
    """

    kind: MendKind
    words: str
    on: date
    visit_key: str = ""
    arrival: int = 0
    chair: str | None = None
    slot: str | None = None
    to: date | None = None
    scope: LayOutScope = LayOutScope.UNPINNED
    agent: str = ""
    note: str = ""
