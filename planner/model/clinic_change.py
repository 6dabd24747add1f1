"""A change of the unit that is worked out and not yet made, with what it would break."""

from dataclasses import dataclass

from planner.model.day_layout import Finding
from planner.model.edit import Edit


@dataclass(frozen=True, slots=True)
class ClinicChange:
    """``broken``: of what is booked or placed from today on, what would break a rule that it keeps now.

    ``moved`` are the keys of visits only proposed that would have another day.
    """

    edit: Edit
    broken: tuple[Finding, ...]
    moved: tuple[str, ...] = ()

    @property
    def participants_moved(self) -> int:
        """How many participants the ``moved`` visits are of."""
        return len({key.partition("/")[0] for key in self.moved})
