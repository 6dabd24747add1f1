"""How full the unit is on one day: chairs, monitored nights and first doses beside what there is of each."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DayOccupancy:
    """One day, laid out or not, counted from the care paths of the visits it has.

    ``closed`` says why the clinic is shut, and is empty where it is open. ``visits`` are those with a dose,
    ``proposals`` those of them that nobody has booked yet. ``chair_minutes`` are what they ask of chairs and
    beds, ``chair_room`` what all of these in service offer while the unit is open. ``nights`` are the stays
    in a monitoring slot that run past midnight, beside the slots that are staffed then.
    """

    on: date
    closed: str
    visits: int
    proposals: int
    chair_minutes: int
    chair_room: int
    nights: int
    night_slots: int
    first_doses: int
    first_dose_cap: int

    @property
    def chair_percent(self) -> int:
        """The chair time asked for, in percent of what there is; past any limit where there is none."""
        if not self.chair_room:
            return 100 * bool(self.chair_minutes)
        return -(-100 * self.chair_minutes // self.chair_room)

    @property
    def has_too_little_room(self) -> bool:
        """Is more asked of anything than there is, whatever the layout?"""
        return (
            self.chair_minutes > self.chair_room
            or self.nights > self.night_slots
            or self.first_doses > self.first_dose_cap
        )
