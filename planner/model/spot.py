"""A time and places that can take one visit of a day."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one visit can go without breaking a rule.

    ``arrival`` and ``leaves`` are minutes of the day's clock, ``leaves`` past 1440 where the night is stayed;
    ``reason`` says what speaks for it, beside where the visit stands now.
    """

    arrival: int
    leaves: int
    chair: str | None
    slot: str | None
    reason: str
