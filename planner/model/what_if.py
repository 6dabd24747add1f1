"""What a first date would mean for the weeks that follow, asked before anybody consents."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class BrokenDay:
    """A visit that would have no place on its day: the rules in its way, or why the clinic is closed.

    ``on`` is None where no day can take the visit.
    """

    visit: str
    on: date | None
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WhatIf:
    """One first date: the visits of the weeks asked about, and those of them that break something."""

    first_step_dose: date
    until: date
    visits: int
    broken: tuple[BrokenDay, ...]
    nights: int
