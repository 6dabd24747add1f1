"""What would mend a finding: one gesture each, and each was tried before it is offered."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.model.lay_out_scope import LayOutScope


class MendKind(StrEnum):
    """Another time or place, another layout, a pin given up for one, or another day."""

    PLACE = "place"
    LAY_OUT = "lay out"
    UNPIN = "unpin"
    REBOOK = "rebook"


@dataclass(frozen=True, slots=True)
class Mend:
    """One way out, in words; ``visit_key`` is empty where it is the whole day that changes.

    ``arrival`` (a minute of the day's clock), ``chair`` and ``slot`` are of a place, ``to`` of another day,
    ``scope`` of a layout.
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
