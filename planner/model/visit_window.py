"""The days on which a visit may be booked, around its nominal date (USDM windowLower, windowUpper)."""

from dataclasses import dataclass
from datetime import date, timedelta

from planner.errors import InvalidValue


@dataclass(frozen=True, slots=True)
class VisitWindow:
    """So many days before and after nominal, both counted as positive numbers."""

    before: int
    after: int

    def __post_init__(self) -> None:
        """Refuse a window that does not hold its own nominal date."""
        if self.before < 0 or self.after < 0:
            raise InvalidValue(
                f"A visit window counts days before and after; it is -{self.before}/+{self.after}."
            )

    def around(self, nominal: date) -> tuple[date, date]:
        """The earliest and latest day, both included."""
        return nominal - timedelta(days=self.before), nominal + timedelta(days=self.after)
