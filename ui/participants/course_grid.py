"""Where on the line of a course a day and a drug are."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF

from planner.model.course import CourseVisit
from ui.participants.course_marks import DOT

LEFT, RIGHT = 98, 12
MONTHS, CYCLES, LANE, FOOT, LINE = 22, 20, 30, 52, 18
OTHER = "other"
"""The lane of visits without a dose."""


@dataclass(frozen=True, slots=True)
class CourseGrid:
    """Days from ``first`` to ``last`` across ``width`` pixels; a lane an agent, and one for the rest.

    ``scale`` is how much larger than usual the font is, and everything beside it; ``legend`` its lines;
    ``names`` what the names at the left take at least.
    """

    first: date
    last: date
    lanes: tuple[str, ...]
    width: int
    scale: float = 1.0
    legend: int = 1
    names: float = 0.0

    @property
    def height(self) -> int:
        """What it takes from top to bottom, with the legend."""
        lanes = LANE * max(len(self.lanes), 2)
        return round((MONTHS + CYCLES + lanes + FOOT + LINE * (self.legend - 1)) * self.scale)

    @property
    def left(self) -> float:
        """Where days begin, right of the names."""
        return max(LEFT * self.scale, self.names)

    @property
    def months(self) -> float:
        """The lower edge of the months."""
        return MONTHS * self.scale

    @property
    def cycles(self) -> float:
        """The lower edge of the cycles."""
        return (MONTHS + CYCLES) * self.scale

    @property
    def bottom(self) -> float:
        """The lower edge of the lanes."""
        return self.y(self.lanes[-1]) + LANE * self.scale / 2

    def x(self, day: date) -> float:
        """The pixel of a day's middle."""
        days = max((self.last - self.first).days, 1)
        return self.left + ((day - self.first).days + 0.5) * (self.width - self.left - RIGHT) / days

    def y(self, lane: str) -> float:
        """The middle of a lane."""
        return self.cycles + LANE * self.scale * (self.lanes.index(lane) + 0.5)

    @property
    def dot(self) -> float:
        """The radius of a mark: as large as neighbouring visits of a cycle allow."""
        week = self.x(self.first + timedelta(days=7)) - self.x(self.first)
        return min(max(week * 0.42, 2.6), DOT)

    def places(self, visit: CourseVisit) -> tuple[tuple[str, QPointF], ...]:
        """The lanes a visit is drawn on, and where on each."""
        day = visit.day or visit.planned.nominal
        lanes = lanes_of(visit)
        return tuple((lane, QPointF(self.x(day), self.y(lane))) for lane in lanes if lane in self.lanes)


def lanes_of(visit: CourseVisit) -> tuple[str, ...]:
    """Those of what it gives; where all of that is held, of what it would give."""
    template = visit.planned.template
    return template.agents or template.held or (OTHER,)
