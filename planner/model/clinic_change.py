"""A change of the unit that is worked out and not yet made, with what it would break."""

from dataclasses import dataclass

from planner.model.foreseen_edit import ForeseenEdit


@dataclass(frozen=True, slots=True)
class ClinicChange(ForeseenEdit):
    """``broken``: of what is booked or placed from today on, what would break a rule that it keeps now."""
