"""What a first date would mean for the weeks that follow, asked before anybody consents."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ForeseenVisit:
    """A visit of those weeks on the day it would have, None where no day can take it.

    Where it does not fit, ``rules`` are those in its way, or why the clinic is closed; ``overnight``: it
    holds a monitoring slot.
    """

    visit: str
    on: date | None
    fits: bool
    overnight: bool
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WhatIf:
    """One first date: the visits of the weeks asked about, in their order."""

    first_step_dose: date
    until: date
    foreseen: tuple[ForeseenVisit, ...]

    @property
    def begins_later(self) -> date | None:
        """The day of the first visit where that is another than was asked about, which is closed."""
        first = next((one.on for one in self.foreseen), None)
        return first if first != self.first_step_dose else None

    @property
    def broken(self) -> tuple[ForeseenVisit, ...]:
        """The visits that would have no place."""
        return tuple(one for one in self.foreseen if not one.fits)

    @property
    def nights(self) -> int:
        """How many visits hold a monitoring slot."""
        return sum(one.overnight for one in self.foreseen)
