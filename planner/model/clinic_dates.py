"""What is out of the ordinary in the unit on some dates; the rhythm of its weeks stays as it is."""

from dataclasses import dataclass
from datetime import date, time
from typing import ClassVar, TypeAlias

from planner.errors import InvalidValue
from planner.model.day_text import day_text


def _refuse_no_reason(reason: str, what: str) -> None:
    if not reason.strip():
        raise InvalidValue(f"Say why {what}.")


class _OfOneDate:
    """What holds on one date alone."""

    __slots__ = ()

    on: date

    @property
    def key(self) -> str:
        """The date."""
        return self.on.isoformat()

    @property
    def first(self) -> date:
        """The date."""
        return self.on

    @property
    def last(self) -> date:
        """The date."""
        return self.on


@dataclass(frozen=True, slots=True)
class Closure(_OfOneDate):
    """A day on which the clinic is shut, and why."""

    kind: ClassVar[str] = "closure"

    on: date
    reason: str

    @property
    def words(self) -> str:
        """``closed on Thu 24 Dec 2026``."""
        return f"closed on {day_text(self.on)}"


@dataclass(frozen=True, slots=True)
class HoursOn(_OfOneDate):
    """The hours of one date, local time, in place of its weekday's; also on a weekday closed otherwise."""

    kind: ClassVar[str] = "hours_on"

    on: date
    opens: time
    closes: time
    reason: str

    def __post_init__(self) -> None:
        """Refuse hours that do not run forward, and no reason."""
        if self.opens >= self.closes:
            raise InvalidValue(
                f"The clinic cannot open at {self.opens:%H:%M} and close at {self.closes:%H:%M}: "
                "closing comes later than opening."
            )
        _refuse_no_reason(self.reason, f"the hours of {day_text(self.on)} differ")

    @property
    def words(self) -> str:
        """``open 07:00–12:00 on Thu 24 Dec 2026``."""
        return f"open {self.opens:%H:%M}–{self.closes:%H:%M} on {day_text(self.on)}"


@dataclass(frozen=True, slots=True)
class OutOfService:
    """A chair or bed, or a monitoring slot, out of service from one date to another, both included."""

    kind: ClassVar[str] = "out_of_service"

    chair: str | None
    slot: str | None
    first: date
    last: date
    reason: str

    def __post_init__(self) -> None:
        """Refuse no place or two, a time that runs backward, and no reason."""
        if (self.chair is None) == (self.slot is None):
            raise InvalidValue("Either a chair or a monitoring slot is out of service, one at a time.")
        if self.last < self.first:
            raise InvalidValue(
                f"{self.place} cannot be out of service from {day_text(self.first)} to "
                f"{day_text(self.last)}: the last day comes after the first, or is the same."
            )
        _refuse_no_reason(self.reason, f"{self.place} is out of service")

    @property
    def key(self) -> str:
        """The place and its first date."""
        of = "chair" if self.slot is None else "slot"
        return f"{of}/{self.place}/{self.first.isoformat()}"

    @property
    def place(self) -> str:
        """The name of the chair, bed or slot."""
        return self.chair if self.chair is not None else self.slot or ""

    @property
    def words(self) -> str:
        """``Chair 3 out of service from Mon 21 Dec 2026 to Thu 24 Dec 2026``."""
        if self.first == self.last:
            return f"{self.place} out of service on {day_text(self.first)}"
        return f"{self.place} out of service from {day_text(self.first)} to {day_text(self.last)}"


@dataclass(frozen=True, slots=True)
class NursesOn(_OfOneDate):
    """The nurses of one shift on one date, also on a weekday on which it is not worked otherwise."""

    kind: ClassVar[str] = "nurses_on"

    on: date
    shift: str
    nurses: int
    reason: str

    def __post_init__(self) -> None:
        """Refuse less than nobody, and no reason."""
        if self.nurses < 0:
            raise InvalidValue(f"The shift {self.shift} cannot have {self.nurses} nurses.")
        _refuse_no_reason(
            self.reason, f"the shift {self.shift} has a different number of nurses on {day_text(self.on)}"
        )

    @property
    def key(self) -> str:
        """The date and the shift."""
        return f"{self.on.isoformat()}/{self.shift}"

    @property
    def words(self) -> str:
        """``5 nurses in the shift Early on Thu 24 Dec 2026``."""
        nurses = f"{self.nurses} nurse{'' if self.nurses == 1 else 's'}"
        return f"{nurses} in the shift {self.shift} on {day_text(self.on)}"


Dated: TypeAlias = Closure | HoursOn | OutOfService | NursesOn
