"""An edit that is worked out and not made yet, with what it would bring about."""

from dataclasses import dataclass

from planner.model.day_layout import Finding
from planner.model.edit import Edit


@dataclass(frozen=True, slots=True)
class ForeseenEdit:
    """``broken``: what would be wrong that is not now; ``moved``: visits only proposed, by their keys.

    These would have another day, where the unit would be open on other days.
    """

    edit: Edit
    broken: tuple[Finding, ...]
    moved: tuple[str, ...] = ()

    @property
    def participants_moved(self) -> int:
        """How many participants the ``moved`` visits are of."""
        return len({key.partition("/")[0] for key in self.moved})
